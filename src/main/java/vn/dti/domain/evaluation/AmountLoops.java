package vn.dti.domain.evaluation;

import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.InvariantDivisor;

/**
 * The loops over criteria with one input. They write points, -1 for a refusal; what they write where the input has no
 * value does not matter. Each gives all that it wrote or-ed together: a negative number if there is a refusal among it.
 */
final class AmountLoops {
    /** Above every value that longs serve. */
    private static final long BEYOND = 1L << 62;

    /** How many thresholds are compared in one line of code. */
    private static final int AT_ONCE = 4;

    private AmountLoops() {}

    static long run(LongScale scale, DecimalColumn input, long[] points) {
        LongLine line = scale.line();
        if (line != null) {
            return line(line, input.unscaledArray(), points);
        }
        return scale.pieces().areConstant()
                ? constants(scale.pieces(), input.unscaledArray(), points)
                : pieces(scale.pieces(), input.unscaledArray(), points);
    }

    /** The least whole number {@code v} with {@code f * v >= t + e}, from 0 to {@link #BEYOND}. */
    private static long least(long f, long t, long e) {
        if (f == 0) {
            return t + e <= 0 ? 0 : BEYOND;
        }
        return Math.min(BEYOND, Math.max(0, -Math.floorDiv(-(t + e), f)));
    }

    private static long line(LongLine line, long[] values, long[] points) {
        long topFrom = least(line.topF, line.topT, line.topE);
        long lowFrom = least(line.lowF, line.lowT, line.lowE);
        long top = line.top;
        long bottom = line.bottom;
        long rise = line.rise;
        long base = line.base + (line.common >> 1);
        InvariantDivisor divisor = new InvariantDivisor(line.common);
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long value = values[i];
            long earned;
            if (value >= topFrom) {
                earned = top;
            } else if (value >= lowFrom) {
                earned = divisor.divide(rise * value + base);
            } else {
                earned = bottom;
            }
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    /** Steps: how many thresholds lie above a value is counted without a branch. */
    private static long constants(LongPieces pieces, long[] values, long[] points) {
        int last = pieces.f.length - 1;
        long[] from = new long[Math.max(last, AT_ONCE)];
        long[] awards = new long[last + 1];
        for (int k = 0; k <= last; k++) {
            awards[k] = pieces.common[k] == 0 ? -1 : pieces.base[k];
            if (k < last) {
                from[k] = least(pieces.f[k], pieces.t[k], pieces.e[k]);
            }
        }
        return last <= AT_ONCE ? fewSteps(from, awards, values, points) : steps(from, awards, values, points);
    }

    /** At most four thresholds; those that there are not lie at 0, below every value. */
    private static long fewSteps(long[] from, long[] awards, long[] values, long[] points) {
        long from0 = from[0];
        long from1 = from[1];
        long from2 = from[2];
        long from3 = from[3];
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long value = values[i];
            long above = ((value - from0) >>> 63)
                    + ((value - from1) >>> 63)
                    + ((value - from2) >>> 63)
                    + ((value - from3) >>> 63);
            long earned = awards[(int) above];
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    private static long steps(long[] from, long[] awards, long[] values, long[] points) {
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long value = values[i];
            int above = 0;
            for (long threshold : from) {
                above += (int) ((value - threshold) >>> 63);
            }
            long earned = awards[above];
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    private static long pieces(LongPieces pieces, long[] values, long[] points) {
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long earned = pieces.points(values[i], 1);
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    static long options(LongOptions options, int firstOption, DecimalColumn input, long[] points) {
        long[] awards = options.points();
        long[] values = input.unscaledArray();
        long one = LongScale.power(input.scale());
        long all = 0;
        if (one == 1 && firstOption == 0 && input.greatest() < awards.length) {
            for (int i = 0; i < points.length; i++) {
                long earned = awards[(int) values[i]];
                points[i] = earned;
                all |= earned;
            }
            return all;
        }
        for (int i = 0; i < points.length; i++) {
            long index = values[i] % one == 0 ? values[i] / one - firstOption : -1;
            long earned = index >= 0 && index < awards.length ? awards[(int) index] : -1;
            points[i] = earned;
            all |= earned;
        }
        return all;
    }
}
