package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import vn.dti.domain.number.Fraction;

/** The roundings of the reference evaluator, done by whole-number division and by nothing else. */
final class PlainRounding {
    private static final BigInteger LEAST_34 = BigInteger.TEN.pow(33);
    private static final BigInteger BEYOND_34 = BigInteger.TEN.pow(34);

    private PlainRounding() {}

    /** A fraction that is a finite decimal, as that decimal. */
    static BigDecimal exact(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
    }

    /** The fraction correctly rounded to 34 significant digits, half even; a number with fewer digits is kept. */
    static BigDecimal significant34(Fraction value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigInteger numerator = value.numerator().abs();
        BigInteger denominator = value.denominator();
        int scale = 0;
        while (numerator.compareTo(denominator.multiply(LEAST_34)) < 0) {
            numerator = numerator.multiply(BigInteger.TEN);
            scale++;
        }
        while (numerator.compareTo(denominator.multiply(BEYOND_34)) >= 0) {
            denominator = denominator.multiply(BigInteger.TEN);
            scale--;
        }
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        int half = parts[1].shiftLeft(1).compareTo(denominator);
        boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
        BigInteger digits = up ? parts[0].add(BigInteger.ONE) : parts[0];
        return new BigDecimal(value.signum() < 0 ? digits.negate() : digits, scale);
    }

    /** The fraction rounded half up to a number of decimal places. */
    static BigDecimal halfUp(Fraction value, int digits) {
        BigInteger scaled = value.numerator().abs().multiply(BigInteger.TEN.pow(digits));
        BigInteger twice = scaled.shiftLeft(1).add(value.denominator());
        BigInteger rounded = twice.divide(value.denominator().shiftLeft(1));
        return new BigDecimal(value.signum() < 0 ? rounded.negate() : rounded, digits);
    }
}
