package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact rational number in lowest terms.
 *
 * @param numerator any integer
 * @param denominator positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Zero. */
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** One. */
    public static final Fraction ONE = of(BigDecimal.ONE);

    /** Brings the fraction to lowest terms; refuses a denominator of zero. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction with the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** The fraction equal to a decimal. */
    public static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /** The exact quotient of two decimals; the divisor is not zero. */
    public static Fraction of(BigDecimal dividend, BigDecimal divisor) {
        return of(dividend).dividedBy(of(divisor));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; {@code other} is not zero. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The number with the opposite sign. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** -1, 0 or 1 for a negative number, zero, a positive number. */
    public int signum() {
        return numerator.signum();
    }

    /** The decimal that is correctly rounded to 34 significant digits, half even. */
    public BigDecimal toDecimal() {
        return Decimals.quotient(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
