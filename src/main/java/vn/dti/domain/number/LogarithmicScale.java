package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Places between two numbers on a logarithmic scale: {@code (ln m - ln zero) / (ln full - ln zero)}. The place is
 * rational only if both quotients are powers of one number; that is found out with whole numbers. Every other place is
 * irrational, so that widening the working precision decides its rounding.
 */
public final class LogarithmicScale {
    private static final int FIRST_DIGITS = 48;

    /** Digits beyond the working precision that take up the errors of the series. */
    private static final int GUARD = 12;

    private final Fraction zero;
    private final boolean falling;
    private final Fraction width;
    private final Fraction base;
    private final int power;

    /**
     * A scale.
     *
     * @param zero the number at the place 0, positive
     * @param full the number at the place 1, positive and another
     */
    public LogarithmicScale(Fraction zero, Fraction full) {
        if (zero.signum() <= 0 || full.signum() <= 0 || zero.compareTo(full) == 0) {
            throw new ArithmeticException("no logarithmic scale from " + zero + " to " + full);
        }
        this.zero = zero;
        this.falling = zero.compareTo(full) > 0;
        this.width = falling ? zero.dividedBy(full) : full.dividedBy(zero);
        int most = width.numerator().bitLength();
        while (!isPower(width, most)) {
            most--;
        }
        this.power = most;
        this.base =
                new Fraction(Roots.floorRoot(width.numerator(), power), Roots.floorRoot(width.denominator(), power));
    }

    private static boolean isPower(Fraction value, int degree) {
        return isPower(value.numerator(), degree) && isPower(value.denominator(), degree);
    }

    private static boolean isPower(BigInteger value, int degree) {
        return Roots.floorRoot(value, degree).pow(degree).equals(value);
    }

    /**
     * The place of a number times a factor, correctly rounded to 34 significant digits, half even.
     *
     * @param number from {@code zero} to {@code full}
     * @param factor positive
     */
    public BigDecimal place(Fraction number, Fraction factor) {
        Fraction way = falling ? zero.dividedBy(number) : number.dividedBy(zero);
        if (way.compareTo(Fraction.ONE) < 0 || way.compareTo(width) > 0) {
            throw new ArithmeticException(number + " lies beyond the ends of the scale");
        }
        Fraction reached = Fraction.ONE;
        int steps = 0;
        while (reached.compareTo(way) < 0) {
            reached = reached.times(base);
            steps++;
        }
        if (reached.equals(way)) {
            return factor.times(new Fraction(BigInteger.valueOf(steps), BigInteger.valueOf(power)))
                    .toDecimal();
        }
        for (int digits = FIRST_DIGITS; ; digits *= 2) {
            BigInteger dividend = ln(way, digits);
            BigInteger divisor = ln(width, digits);
            if (divisor.compareTo(BigInteger.TWO) <= 0) {
                continue;
            }
            BigDecimal low = bound(
                    dividend.subtract(BigInteger.TWO), divisor.add(BigInteger.TWO), factor, digits, RoundingMode.FLOOR);
            BigDecimal high = bound(
                    dividend.add(BigInteger.TWO),
                    divisor.subtract(BigInteger.TWO),
                    factor,
                    digits,
                    RoundingMode.CEILING);
            BigDecimal rounded = low.round(Decimals.QUOTIENT);
            if (low.signum() > 0 && rounded.compareTo(high.round(Decimals.QUOTIENT)) == 0) {
                return Decimals.normal(rounded);
            }
        }
    }

    /** A bound of the place, rounded away from it. */
    private static BigDecimal bound(
            BigInteger dividend, BigInteger divisor, Fraction factor, int digits, RoundingMode rounding) {
        return new BigDecimal(dividend.multiply(factor.numerator()))
                .divide(new BigDecimal(divisor.multiply(factor.denominator())), digits + GUARD, rounding);
    }

    /** The natural logarithm of a number of at least 1 in units of {@code 10^-digits}, at most one unit off. */
    private static BigInteger ln(Fraction number, int digits) {
        int halvings = number.numerator().bitLength() - number.denominator().bitLength();
        Fraction near = new Fraction(number.numerator(), number.denominator().shiftLeft(halvings));
        BigInteger unit = BigInteger.TEN.pow(digits + GUARD);
        BigInteger sum = series(near, unit)
                .add(BigInteger.valueOf(halvings).multiply(series(new Fraction(BigInteger.TWO, BigInteger.ONE), unit)));
        return sum.divide(BigInteger.TEN.pow(GUARD));
    }

    /** {@code ln m = 2 (z + z^3/3 + z^5/5 + …)} with {@code z = (m - 1) / (m + 1)}, for m from 1/2 to 2. */
    private static BigInteger series(Fraction number, BigInteger unit) {
        Fraction z = number.minus(Fraction.ONE).dividedBy(number.plus(Fraction.ONE));
        BigInteger square =
                z.numerator().pow(2).multiply(unit).divide(z.denominator().pow(2));
        BigInteger term = z.numerator().multiply(unit).divide(z.denominator());
        BigInteger sum = BigInteger.ZERO;
        for (long odd = 1; term.signum() != 0; odd += 2) {
            sum = sum.add(term.divide(BigInteger.valueOf(odd)));
            term = term.multiply(square).divide(unit);
        }
        return sum.shiftLeft(1);
    }
}
