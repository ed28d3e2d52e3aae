package vn.dti.domain.evaluation;

import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.InvariantDivisor;

/**
 * The loops over criteria with one input. They write points, -1 for a refusal; what they write where the input has no
 * value does not matter.
 */
final class AmountLoops {
    private AmountLoops() {}

    static void run(LongScale scale, DecimalColumn input, long[] points) {
        LongLine line = scale.line();
        if (line != null) {
            line(line, input.unscaledArray(), points);
        } else if (scale.pieces().areConstant()) {
            constants(scale.pieces(), input.unscaledArray(), points);
        } else {
            pieces(scale.pieces(), input.unscaledArray(), points);
        }
    }

    /** The least whole number {@code v} with {@code f * v >= t + e}. */
    private static long least(long f, long t, long e) {
        if (f == 0) {
            return t + e <= 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return -Math.floorDiv(-(t + e), f);
    }

    private static void line(LongLine line, long[] values, long[] points) {
        long topFrom = least(line.topF, line.topT, line.topE);
        long lowFrom = least(line.lowF, line.lowT, line.lowE);
        long top = line.top;
        long bottom = line.bottom;
        long rise = line.rise;
        long base = line.base + (line.common >> 1);
        InvariantDivisor divisor = new InvariantDivisor(line.common);
        for (int i = 0; i < points.length; i++) {
            long value = values[i];
            if (value >= topFrom) {
                points[i] = top;
            } else if (value >= lowFrom) {
                points[i] = divisor.divide(rise * value + base);
            } else {
                points[i] = bottom;
            }
        }
    }

    /** Steps: how many thresholds lie above a value is counted without a branch. */
    private static void constants(LongPieces pieces, long[] values, long[] points) {
        int last = pieces.f.length - 1;
        long[] from = new long[last];
        long[] awards = new long[last + 1];
        for (int k = 0; k <= last; k++) {
            awards[k] = pieces.common[k] == 0 ? -1 : pieces.base[k];
            if (k < last) {
                from[k] = least(pieces.f[k], pieces.t[k], pieces.e[k]);
            }
        }
        for (int i = 0; i < points.length; i++) {
            long value = values[i];
            int above = 0;
            for (int k = 0; k < last; k++) {
                above += value < from[k] ? 1 : 0;
            }
            points[i] = awards[above];
        }
    }

    private static void pieces(LongPieces pieces, long[] values, long[] points) {
        for (int i = 0; i < points.length; i++) {
            points[i] = pieces.points(values[i], 1);
        }
    }

    static void options(LongOptions options, int firstOption, DecimalColumn input, long[] points) {
        long[] awards = options.points();
        long[] values = input.unscaledArray();
        long one = LongScale.power(input.scale());
        if (one == 1) {
            for (int i = 0; i < points.length; i++) {
                long index = values[i] - firstOption;
                points[i] = index >= 0 && index < awards.length ? awards[(int) index] : -1;
            }
            return;
        }
        for (int i = 0; i < points.length; i++) {
            long index = values[i] % one == 0 ? values[i] / one - firstOption : -1;
            points[i] = index >= 0 && index < awards.length ? awards[(int) index] : -1;
        }
    }
}
