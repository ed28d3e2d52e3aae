package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.Scale;

/**
 * Roots and logarithms of the reference evaluator, by other ways than those of {@link vn.dti.domain.number.Roots} and {@link
 * vn.dti.domain.number.LogarithmicScale}: a root digit by digit, a logarithm by repeated square roots.
 */
final class PlainIrrational {
    private static final MathContext WIDE = new MathContext(130, RoundingMode.HALF_EVEN);
    private static final MathContext SHOWN = new MathContext(80, RoundingMode.HALF_EVEN);
    private static final int ABSOLUTE_DIGITS = 100;
    private static final int SQUARE_ROOTS = 16;

    private PlainIrrational() {}

    /** The root, correctly rounded to 34 significant digits, half even: each digit is tried with whole numbers. */
    static BigDecimal root(Fraction radicand, int degree) {
        if (radicand.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int place = 0;
        while (isAtMost(BigInteger.ONE, place + 1, radicand, degree)) {
            place++;
        }
        while (!isAtMost(BigInteger.ONE, place, radicand, degree)) {
            place--;
        }
        BigInteger digits = BigInteger.ZERO;
        for (int i = 0; i < 34; i++) {
            digits = digits.multiply(BigInteger.TEN);
            while (isAtMost(digits.add(BigInteger.ONE), place - i, radicand, degree)) {
                digits = digits.add(BigInteger.ONE);
            }
        }
        BigInteger middle = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(5));
        int last = place - 34;
        boolean reached = isAtMost(middle, last, radicand, degree);
        boolean exact = reached && power(middle, last, degree).equals(radicand);
        boolean up = reached && (!exact || digits.testBit(0));
        return new BigDecimal(up ? digits.add(BigInteger.ONE) : digits, 33 - place);
    }

    private static boolean isAtMost(BigInteger digits, int tens, Fraction radicand, int degree) {
        return power(digits, tens, degree).compareTo(radicand) <= 0;
    }

    private static Fraction power(BigInteger digits, int tens, int degree) {
        BigInteger whole = digits.pow(degree);
        BigInteger shift = BigInteger.TEN.pow(Math.abs(tens) * degree);
        return tens >= 0 ? new Fraction(whole.multiply(shift), BigInteger.ONE) : new Fraction(whole, shift);
    }

    /** The place on a logarithmic scale times the maximum, with far more digits than are kept. */
    static Fraction logarithmicPlace(Fraction measure, Fraction zero, Fraction full, Fraction maximum) {
        BigDecimal own = ln(measure.dividedBy(zero));
        BigDecimal whole = ln(full.dividedBy(zero));
        BigDecimal place = own.divide(whole, WIDE).multiply(decimal(maximum), WIDE);
        return Fraction.of(place.round(SHOWN));
    }

    /** The points of a standard score, from the squared differences, with far more digits than are kept. */
    static Fraction standardScore(Scale.StandardScore score, List<Fraction> all, Fraction measure, Fraction maximum) {
        Fraction count = Fraction.of(BigDecimal.valueOf(all.size()));
        Fraction mean = Fraction.ZERO;
        for (Fraction own : all) {
            mean = mean.plus(own.dividedBy(count));
        }
        Fraction squares = Fraction.ZERO;
        for (Fraction own : all) {
            squares = squares.plus(own.minus(mean).times(own.minus(mean)));
        }
        BigDecimal deviation = decimal(squares.dividedBy(count)).sqrt(WIDE);
        BigDecimal z = decimal(score.highest() ? measure.minus(mean) : mean.minus(measure))
                .divide(deviation, WIDE);
        BigDecimal points = z.add(score.shift())
                .multiply(decimal(maximum), WIDE)
                .divide(score.width(), WIDE)
                .setScale(ABSOLUTE_DIGITS, RoundingMode.HALF_EVEN);
        return Fraction.of(points.max(BigDecimal.ZERO).round(SHOWN).min(decimal(maximum)));
    }

    private static BigDecimal decimal(Fraction value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), WIDE);
    }

    /** {@code 2^k ln(x^(1/2^k))}, the inner logarithm by its power series around 1. */
    private static BigDecimal ln(Fraction value) {
        BigDecimal near = decimal(value);
        for (int i = 0; i < SQUARE_ROOTS; i++) {
            near = near.sqrt(WIDE);
        }
        BigDecimal u = near.subtract(BigDecimal.ONE);
        BigDecimal power = u;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 1; i < 60; i++) {
            BigDecimal term = power.divide(BigDecimal.valueOf(i), WIDE);
            sum = i % 2 == 1 ? sum.add(term, WIDE) : sum.subtract(term, WIDE);
            power = power.multiply(u, WIDE);
        }
        return sum.multiply(BigDecimal.valueOf(1L << SQUARE_ROOTS), WIDE);
    }
}
