package vn.dti.domain.evaluation;

import vn.dti.domain.number.DecimalColumn;

/**
 * The loops over criteria with a ratio. They write points, -1 for a refusal; what they write where an input has no value
 * does not matter. Each gives all that it wrote or-ed together: a negative number if there is a refusal among it.
 */
final class RatioLoops {
    private RatioLoops() {}

    static long run(LongScale scale, DecimalColumn first, DecimalColumn second, long[] points) {
        LongLine line = scale.line();
        long[] dividends = first.unscaledArray();
        long[] divisors = second.unscaledArray();
        if (line == null || scale.factorA() != 1 || scale.factorB() != 1) {
            return pieces(scale, dividends, divisors, points);
        }
        return scale.continuous()
                ? continuous(line, scale, dividends, divisors, points)
                : line(line, scale, dividends, divisors, points);
    }

    /** A line that meets its ends: its points held between those of its ends, without asking where the measure lies. */
    private static long continuous(LongLine line, LongScale scale, long[] dividends, long[] divisors, long[] points) {
        long atZero = scale.atZero();
        long capped = scale.capped();
        boolean checked = scale.checked();
        long least = line.least();
        long greatest = line.greatest();
        long rise = line.rise;
        long base = line.base;
        long common = line.common;
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long a = dividends[i];
            long b = divisors[i];
            long earned;
            if (b == 0) {
                earned = atZero;
            } else if (checked && a > b) {
                earned = capped;
            } else {
                long divisor = common * b;
                long quotient = (rise * a + base * b + (divisor >> 1)) / divisor;
                earned = Math.min(greatest, Math.max(least, quotient));
            }
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    private static long line(LongLine line, LongScale scale, long[] dividends, long[] divisors, long[] points) {
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
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long a = dividends[i];
            long b = divisors[i];
            long earned;
            if (b == 0) {
                earned = atZero;
            } else if (checked && a > b) {
                earned = capped;
            } else if (topF * a >= topT * b + topE) {
                earned = top;
            } else if (lowF * a >= lowT * b + lowE) {
                long divisor = common * b;
                earned = (rise * a + base * b + (divisor >> 1)) / divisor;
            } else {
                earned = bottom;
            }
            points[i] = earned;
            all |= earned;
        }
        return all;
    }

    private static long pieces(LongScale scale, long[] dividends, long[] divisors, long[] points) {
        LongPieces pieces = scale.pieces();
        long all = 0;
        for (int i = 0; i < points.length; i++) {
            long a = dividends[i];
            long b = divisors[i];
            long earned;
            if (b == 0) {
                earned = scale.atZero();
            } else if (scale.checked() && a * scale.factorA() > b * scale.factorB()) {
                earned = scale.capped();
            } else {
                earned = pieces.points(a, b);
            }
            points[i] = earned;
            all |= earned;
        }
        return all;
    }
}
