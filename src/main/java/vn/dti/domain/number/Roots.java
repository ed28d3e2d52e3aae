package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Roots of exact rational numbers, correctly rounded to 34 significant digits, half even. */
public final class Roots {
    private static final int DIGITS = 34;
    private static final BigInteger LEAST = BigInteger.TEN.pow(DIGITS - 1);
    private static final BigInteger BEYOND = BigInteger.TEN.pow(DIGITS);

    private Roots() {}

    /**
     * The root of a number: decided by whole numbers alone, so that ties and exact roots are told apart from what lies
     * beside them.
     *
     * @param radicand not negative
     * @param degree at least 1
     */
    public static BigDecimal root(Fraction radicand, int degree) {
        if (radicand.signum() < 0 || degree < 1) {
            throw new ArithmeticException("no root of degree " + degree + " of " + radicand);
        }
        if (radicand.signum() == 0) {
            return BigDecimal.ZERO;
        }
        // The root has about as many digits before the point as the radicand divided by the degree.
        int bits = radicand.numerator().bitLength() - radicand.denominator().bitLength();
        int scale = DIGITS - Math.floorDiv((int) Math.floorDiv(bits * 30_103L, 100_000L), degree);
        BigInteger floor = floor(radicand, degree, scale);
        while (floor.compareTo(BEYOND) >= 0) {
            scale--;
            floor = floor(radicand, degree, scale);
        }
        while (floor.compareTo(LEAST) < 0) {
            scale++;
            floor = floor(radicand, degree, scale);
        }
        // Above or below the middle of floor and floor + 1: (2 floor + 1)^n against (2 * root)^n.
        Fraction middle = new Fraction(floor.shiftLeft(1).add(BigInteger.ONE).pow(degree), BigInteger.ONE);
        Fraction twice =
                scaled(radicand, degree, scale).times(new Fraction(BigInteger.TWO.pow(degree), BigInteger.ONE));
        int order = twice.compareTo(middle);
        boolean up = order > 0 || (order == 0 && floor.testBit(0));
        return Decimals.normal(new BigDecimal(up ? floor.add(BigInteger.ONE) : floor, scale));
    }

    /** The radicand times 10 to the power of degree times scale. */
    private static Fraction scaled(Fraction radicand, int degree, int scale) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale) * degree);
        return scale >= 0
                ? new Fraction(radicand.numerator().multiply(power), radicand.denominator())
                : new Fraction(radicand.numerator(), radicand.denominator().multiply(power));
    }

    private static BigInteger floor(Fraction radicand, int degree, int scale) {
        Fraction scaled = scaled(radicand, degree, scale);
        return floorRoot(scaled.numerator().divide(scaled.denominator()), degree);
    }

    /** The greatest whole number whose power is not above {@code value}, by Newton's method from above. */
    static BigInteger floorRoot(BigInteger value, int degree) {
        if (value.signum() == 0 || degree == 1) {
            return value;
        }
        BigInteger n = BigInteger.valueOf(degree);
        BigInteger less = BigInteger.valueOf(degree - 1L);
        BigInteger at = BigInteger.ONE.shiftLeft(value.bitLength() / degree + 1);
        while (true) {
            BigInteger next =
                    less.multiply(at).add(value.divide(at.pow(degree - 1))).divide(n);
            if (next.compareTo(at) >= 0) {
                return at;
            }
            at = next;
        }
    }
}
