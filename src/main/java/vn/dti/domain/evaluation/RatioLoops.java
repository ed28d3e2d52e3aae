package vn.dti.domain.evaluation;

import vn.dti.domain.number.DecimalColumn;

/**
 * The loops over criteria with a ratio. They write points, -1 for a refusal; what they write where an input has no value
 * does not matter.
 */
final class RatioLoops {
    private RatioLoops() {}

    static void run(LongScale scale, DecimalColumn first, DecimalColumn second, long[] points) {
        LongLine line = scale.line();
        long[] dividends = first.unscaledArray();
        long[] divisors = second.unscaledArray();
        if (line != null && scale.factorA() == 1 && scale.factorB() == 1) {
            line(line, scale, dividends, divisors, points);
        } else {
            pieces(scale, dividends, divisors, points);
        }
    }

    private static void line(LongLine line, LongScale scale, long[] dividends, long[] divisors, long[] points) {
        long atZero = scale.atZero();
        long capped = scale.capped();
        boolean checked = scale.checked();
        long topF = line.topF;
        long topT = line.topT;
        long topE = line.topE;
        long top = line.top;
        long lowF = line.lowF;
        long lowT = line.lowT;
        long lowE = line.lowE;
        long bottom = line.bottom;
        long rise = line.rise;
        long base = line.base;
        long common = line.common;
        for (int i = 0; i < points.length; i++) {
            long a = dividends[i];
            long b = divisors[i];
            if (b == 0) {
                points[i] = atZero;
            } else if (checked && a > b) {
                points[i] = capped;
            } else if (topF * a >= topT * b + topE) {
                points[i] = top;
            } else if (lowF * a >= lowT * b + lowE) {
                long divisor = common * b;
                points[i] = (rise * a + base * b + (divisor >> 1)) / divisor;
            } else {
                points[i] = bottom;
            }
        }
    }

    private static void pieces(LongScale scale, long[] dividends, long[] divisors, long[] points) {
        LongPieces pieces = scale.pieces();
        for (int i = 0; i < points.length; i++) {
            long a = dividends[i];
            long b = divisors[i];
            if (b == 0) {
                points[i] = scale.atZero();
            } else if (scale.checked() && a * scale.factorA() > b * scale.factorB()) {
                points[i] = scale.capped();
            } else {
                points[i] = pieces.points(a, b);
            }
        }
    }
}
