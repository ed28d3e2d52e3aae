package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
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
        boolean whole = criterion.isCount() || criterion.isRank();
        if ((whole && first.scale() > 0)
                || criterion.logarithm() != null
                || criterion.isSurvey()
                || criterion.needsAllMeasures()) {
            return null;
        }
        long greatestA = LongPieces.bound(first);
        long greatestB = LongPieces.bound(second);
        if (greatestA < 0 || greatestB < 0) {
            return null;
        }
        long[] points = new long[first.size()];
        int scale;
        long all;
        if (criterion.hasOptions()) {
            LongOptions options = criterion.longOptions();
            if (options == null) {
                return null;
            }
            scale = options.scale();
            all = AmountLoops.options(options, criterion.firstOption(), first, points);
        } else {
            LongScale longs = criterion.longScale(extremes, first.scale(), second.scale());
            if (longs == null || !longs.fits(greatestA, greatestB)) {
                return null;
            }
            scale = longs.pieces().scale;
            all = criterion.ratio() == null
                    ? AmountLoops.run(longs, first, points)
                    : RatioLoops.run(longs, first, second, points);
        }
        long greatest = greatest(criterion.maximum(), scale, points);
        DecimalColumn other = criterion.ratio() == null ? first : second;
        boolean complete = first.isComplete() && other.isComplete();
        if (all >= 0 && (complete || (missingIsZero && isZeroWhereMissing(points, first, other)))) {
            return DecimalColumn.complete(points, scale, 0, greatest);
        }
        boolean refused = keep(points, first, other) < 0;
        boolean invalid = refused || first.hasInvalid() || other.hasInvalid();
        if (missingIsZero && !invalid) {
            return DecimalColumn.complete(points, scale, 0, greatest);
        }
        byte[] given = given(first, other);
        byte[] states = invalid ? settle(points, given, missingIsZero) : given;
        return DecimalColumn.ofLongs(states, points, scale, 0, greatest);
    }

    /** The greatest points that a criterion can give, rounded up; those that it gave where a long cannot say so. */
    private static long greatest(BigDecimal maximum, int scale, long[] points) {
        return maximum.precision() - maximum.scale() + scale <= MAX_DIGITS
                ? maximum.setScale(scale, RoundingMode.CEILING).unscaledValue().longValueExact()
                : Arrays.stream(points).max().orElse(0);
    }

    /** Whether a criterion with one input that is only missing gave 0 there: it gave the same to all of them. */
    private static boolean isZeroWhereMissing(long[] points, DecimalColumn first, DecimalColumn other) {
        if (first != other || first.hasInvalid()) {
            return false;
        }
        byte[] states = first.stateArray();
        int i = 0;
        while (states[i] == VALUE) {
            i++;
        }
        return points[i] == 0;
    }

    /** What is known of the inputs of each unit: their states or-ed. */
    private static byte[] given(DecimalColumn first, DecimalColumn other) {
        if (first == other || other.isComplete()) {
            return first.stateArray();
        }
        byte[] statesA = first.stateArray();
        byte[] statesB = other.stateArray();
        byte[] both = new byte[statesA.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (byte) (statesA[i] | statesB[i]);
        }
        return both;
    }

    /** Puts 0 where an input has no value, and gives the others or-ed together: negative if one is a refusal. */
    private static long keep(long[] points, DecimalColumn first, DecimalColumn other) {
        byte[] statesA = first.stateArray();
        byte[] statesB = other.stateArray();
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long kept = points[i] & (((statesA[i] | statesB[i]) - 1L) >> 63);
            points[i] = kept;
            all |= kept;
        }
        return all;
    }

    /** Puts 0 where points are refused (-1), and gives the states. */
    private static byte[] settle(long[] points, byte[] given, boolean missingIsZero) {
        byte[] states = new byte[points.length];
        byte missing = missingIsZero ? VALUE : MISSING;
        for (int i = 0; i < states.length; i++) {
            boolean invalid = points[i] < 0 || (given[i] & INVALID) != 0;
            states[i] = invalid ? INVALID : given[i] == VALUE ? VALUE : missing;
            points[i] = Math.max(0, points[i]);
        }
        return states;
    }
}
