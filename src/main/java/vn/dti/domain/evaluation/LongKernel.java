package vn.dti.domain.evaluation;

import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.number.DecimalColumn;

/**
 * Scores a criterion over all units in one loop on scaled longs. It serves the columns for which that is exact; for the
 * others, and for columns with negative figures, it gives nothing and {@link DecimalKernel} does the work.
 */
final class LongKernel {
    private static final byte VALUE = DecimalColumn.State.VALUE.code();
    private static final byte MISSING = DecimalColumn.State.MISSING.code();
    private static final byte INVALID = DecimalColumn.State.INVALID.code();

    private LongKernel() {}

    /** The points of all units, or null if longs do not suffice. */
    static @Nullable DecimalColumn score(
            Criterion criterion,
            DecimalColumn first,
            DecimalColumn second,
            @Nullable Extremes extremes,
            boolean missingIsZero) {
        long greatestA = LongPieces.bound(first);
        long greatestB = LongPieces.bound(second);
        if (greatestA < 0 || greatestB < 0) {
            return null;
        }
        if (criterion.hasOptions()) {
            return options(criterion, first, missingIsZero);
        }
        LongScale scale = criterion.longScale(extremes, first.scale(), second.scale());
        if (scale == null || !scale.fits(greatestA, greatestB)) {
            return null;
        }
        return criterion.ratio() == null
                ? amounts(scale.pieces(), first, missingIsZero)
                : ratios(scale, first, second, missingIsZero);
    }

    private static DecimalColumn amounts(LongPieces pieces, DecimalColumn input, boolean missingIsZero) {
        byte[] states = input.stateArray();
        long[] values = input.unscaledArray();
        byte[] outStates = new byte[states.length];
        long[] out = new long[states.length];
        byte missing = missingIsZero ? VALUE : MISSING;
        long[] f = pieces.f;
        long[] threshold = pieces.t;
        long[] excluded = pieces.e;
        for (int i = 0; i < states.length; i++) {
            if (states[i] != VALUE) {
                outStates[i] = states[i] == INVALID ? INVALID : missing;
                continue;
            }
            long value = values[i];
            int k = 0;
            while (f[k] * value < threshold[k] + excluded[k]) {
                k++;
            }
            long common = pieces.common[k];
            if (common == 0) {
                outStates[i] = INVALID;
            } else {
                long points = pieces.rise[k] * value + pieces.base[k];
                out[i] = common == 1 ? points : (points + (common >> 1)) / common;
            }
        }
        return DecimalColumn.ofLongs(outStates, out, pieces.scale);
    }

    private static DecimalColumn ratios(
            LongScale scale, DecimalColumn first, DecimalColumn second, boolean missingIsZero) {
        LongPieces pieces = scale.pieces();
        long atZero = scale.atZero();
        boolean checked = scale.checked();
        byte[] statesA = first.stateArray();
        byte[] statesB = second.stateArray();
        long[] dividends = first.unscaledArray();
        long[] divisors = second.unscaledArray();
        byte[] outStates = new byte[statesA.length];
        long[] out = new long[statesA.length];
        byte missing = missingIsZero ? VALUE : MISSING;
        for (int i = 0; i < statesA.length; i++) {
            int state = statesA[i] | statesB[i];
            if (state != VALUE) {
                outStates[i] = (state & INVALID) != 0 ? INVALID : missing;
                continue;
            }
            long a = dividends[i];
            long b = divisors[i];
            long points;
            if (b == 0) {
                points = atZero;
            } else if (checked && a * scale.factorA() > b * scale.factorB()) {
                points = scale.capped();
            } else {
                points = quotient(pieces, a, b);
            }
            if (points < 0) {
                outStates[i] = INVALID;
            } else {
                out[i] = points;
            }
        }
        return DecimalColumn.ofLongs(outStates, out, pieces.scale);
    }

    private static long quotient(LongPieces pieces, long a, long b) {
        int k = 0;
        while (pieces.f[k] * a < pieces.t[k] * b + pieces.e[k]) {
            k++;
        }
        long common = pieces.common[k];
        if (common == 0) {
            return -1;
        }
        long rise = pieces.rise[k];
        if (rise == 0) {
            return pieces.base[k];
        }
        long divisor = common * b;
        return (rise * a + pieces.base[k] * b + (divisor >> 1)) / divisor;
    }

    private static @Nullable DecimalColumn options(Criterion criterion, DecimalColumn input, boolean missingIsZero) {
        LongOptions options = criterion.longOptions();
        if (options == null) {
            return null;
        }
        long[] points = options.points();
        byte[] states = input.stateArray();
        long[] values = input.unscaledArray();
        byte[] outStates = new byte[states.length];
        long[] out = new long[states.length];
        byte missing = missingIsZero ? VALUE : MISSING;
        long one = LongScale.power(input.scale());
        int firstOption = criterion.firstOption();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != VALUE) {
                outStates[i] = states[i] == INVALID ? INVALID : missing;
                continue;
            }
            long value = values[i];
            long option = one == 1 ? value : value % one == 0 ? value / one : -1;
            long index = option - firstOption;
            long award = index >= 0 && index < points.length ? points[(int) index] : -1;
            if (award < 0) {
                outStates[i] = INVALID;
            } else {
                out[i] = award;
            }
        }
        return DecimalColumn.ofLongs(outStates, out, options.scale());
    }
}
