package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final int MAX_DIGITS = 17;

    private LongKernel() {}

    /** The points of all units, or null if longs do not suffice. */
    static @Nullable DecimalColumn score(
            Criterion criterion,
            DecimalColumn first,
            DecimalColumn second,
            @Nullable Extremes extremes,
            boolean missingIsZero) {
        if (criterion.isCount() && first.scale() > 0) {
            return null;
        }
        long greatestA = LongPieces.bound(first);
        long greatestB = LongPieces.bound(second);
        if (greatestA < 0 || greatestB < 0) {
            return null;
        }
        long[] points = new long[first.size()];
        int scale;
        if (criterion.hasOptions()) {
            LongOptions options = criterion.longOptions();
            if (options == null) {
                return null;
            }
            scale = options.scale();
            AmountLoops.options(options, criterion.firstOption(), first, points);
        } else {
            LongScale longs = criterion.longScale(extremes, first.scale(), second.scale());
            if (longs == null || !longs.fits(greatestA, greatestB)) {
                return null;
            }
            scale = longs.pieces().scale;
            if (criterion.ratio() == null) {
                AmountLoops.run(longs, first, points);
            } else {
                RatioLoops.run(longs, first, second, points);
            }
        }
        byte[] states = settle(first, criterion.ratio() == null ? first : second, points, missingIsZero);
        return criterion.maximum().precision() - criterion.maximum().scale() + scale > MAX_DIGITS
                ? DecimalColumn.ofLongs(states, points, scale)
                : DecimalColumn.ofLongs(states, points, scale, 0, greatest(criterion.maximum(), scale));
    }

    /** The greatest points that a criterion can give, rounded up. */
    private static long greatest(BigDecimal maximum, int scale) {
        return maximum.setScale(scale, RoundingMode.CEILING).unscaledValue().longValueExact();
    }

    /** Puts 0 where there is no value or a refusal (-1), and gives the states. */
    private static byte[] settle(DecimalColumn first, DecimalColumn second, long[] points, boolean missingIsZero) {
        byte[] states = new byte[points.length];
        long refused = 0;
        for (long each : points) {
            refused |= each;
        }
        if (refused >= 0 && first.isComplete() && second.isComplete()) {
            return states;
        }
        byte[] statesA = first.stateArray();
        byte[] statesB = second.stateArray();
        byte missing = missingIsZero ? VALUE : MISSING;
        for (int i = 0; i < states.length; i++) {
            int state = statesA[i] | statesB[i];
            if (state != VALUE) {
                states[i] = (state & INVALID) != 0 ? INVALID : missing;
                points[i] = 0;
            } else if (points[i] < 0) {
                states[i] = INVALID;
                points[i] = 0;
            }
        }
        return states;
    }
}
