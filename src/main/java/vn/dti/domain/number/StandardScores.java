package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean and the population deviation of some numbers, exactly, and the place of a number by its standard score. A score is
 * rational only if its square is one of rational numbers, which is found out first; every other score is irrational, so
 * that widening the working precision decides its rounding.
 */
public final class StandardScores {
    private static final int FIRST_DIGITS = 60;
    private static final int EXACT_DIGITS = 240;

    private final Fraction mean;
    private final Fraction variance;
    private final Interval roughMean;
    private final Interval roughDeviation;

    /** An interval of decimals. */
    private record Interval(Fraction low, Fraction high) {}

    /**
     * The scores within these numbers.
     *
     * @param numbers at least two that differ
     */
    public StandardScores(List<Fraction> numbers) {
        Fraction count = whole(BigInteger.valueOf(numbers.size()));
        this.mean = sum(numbers).dividedBy(count);
        Fraction squares = sum(numbers.stream().map(own -> own.times(own)).toList());
        this.variance = squares.dividedBy(count).minus(mean.times(mean));
        if (variance.signum() <= 0) {
            throw new ArithmeticException("no deviation");
        }
        this.roughMean = around(mean);
        this.roughDeviation = root(variance, FIRST_DIGITS);
    }

    /** The arithmetic mean, correctly rounded to 34 significant digits. */
    public BigDecimal mean() {
        return mean.toDecimal();
    }

    /** The deviation of the population, correctly rounded to 34 significant digits. */
    public BigDecimal deviation() {
        return Roots.root(variance, 2);
    }

    /** The standard score, correctly rounded to 34 significant digits. */
    public BigDecimal score(Fraction number) {
        Fraction away = number.minus(mean);
        BigDecimal size = Roots.root(away.times(away).dividedBy(variance), 2);
        return away.signum() < 0 ? size.negate() : size;
    }

    /**
     * {@code (z + shift) / width * factor}, held between 0 and {@code factor}, correctly rounded to 34 significant digits, half
     * even; z is the standard score of the number, or its opposite.
     *
     * @param number the number
     * @param rising whether a greater number has a greater place
     * @param shift how many deviations below the mean the place 0 lies
     * @param width how many deviations above that the place 1 lies, positive
     * @param factor positive
     */
    public BigDecimal place(Fraction number, boolean rising, Fraction shift, Fraction width, Fraction factor) {
        Fraction slope = factor.dividedBy(width);
        BigDecimal rough = decided(between(roughly(number, rising), shift, slope, factor));
        if (rough != null) {
            return rough;
        }
        Fraction away = rising ? number.minus(mean) : mean.minus(number);
        Fraction square = away.times(away).dividedBy(variance);
        BigInteger up = Roots.floorRoot(square.numerator(), 2);
        BigInteger down = Roots.floorRoot(square.denominator(), 2);
        if (up.pow(2).equals(square.numerator()) && down.pow(2).equals(square.denominator())) {
            Fraction z = signed(new Fraction(up, down), away.signum());
            return between(new Interval(z, z), shift, slope, factor).low().toDecimal();
        }
        for (int digits = EXACT_DIGITS; ; digits *= 2) {
            Interval size = root(square, digits);
            Interval z = away.signum() < 0
                    ? new Interval(size.high().negated(), size.low().negated())
                    : size;
            BigDecimal exact = decided(between(z, shift, slope, factor));
            if (exact != null) {
                return exact;
            }
        }
    }

    /** The score from the rounded mean and deviation, which spares long fractions where many units are compared. */
    private Interval roughly(Fraction number, boolean rising) {
        Fraction low = rising ? number.minus(roughMean.high()) : roughMean.low().minus(number);
        Fraction high =
                rising ? number.minus(roughMean.low()) : roughMean.high().minus(number);
        return new Interval(
                low.dividedBy(low.signum() < 0 ? roughDeviation.low() : roughDeviation.high()),
                high.dividedBy(high.signum() < 0 ? roughDeviation.high() : roughDeviation.low()));
    }

    private static Interval between(Interval z, Fraction shift, Fraction slope, Fraction factor) {
        return new Interval(
                held(z.low().plus(shift).times(slope), factor),
                held(z.high().plus(shift).times(slope), factor));
    }

    private static Fraction held(Fraction value, Fraction most) {
        return value.signum() < 0 ? Fraction.ZERO : value.compareTo(most) > 0 ? most : value;
    }

    /** The decimal that both ends round to, null if they round to different ones. */
    private static @Nullable BigDecimal decided(Interval interval) {
        BigDecimal low = interval.low().toDecimal();
        return low.compareTo(interval.high().toDecimal()) == 0 ? Decimals.normal(low) : null;
    }

    private static Fraction signed(Fraction value, int sign) {
        return sign < 0 ? value.negated() : value;
    }

    /** A number between two neighbouring decimals. */
    private static Interval around(Fraction number) {
        int digits = FIRST_DIGITS + magnitude(number);
        BigInteger unit = BigInteger.TEN.pow(digits);
        BigInteger[] parts = number.numerator().multiply(unit).divideAndRemainder(number.denominator());
        BigInteger low = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Interval(new Fraction(low, unit), new Fraction(low.add(BigInteger.ONE), unit));
    }

    /** A square root between two neighbouring decimals with so many digits. */
    private static Interval root(Fraction square, int wanted) {
        int digits = wanted + magnitude(square);
        BigInteger unit = BigInteger.TEN.pow(digits);
        BigInteger floor =
                Roots.floorRoot(square.numerator().multiply(unit.pow(2)).divide(square.denominator()), 2);
        return new Interval(new Fraction(floor, unit), new Fraction(floor.add(BigInteger.ONE), unit));
    }

    /** About how many zeros follow the point before the first digit; 0 for a number of at least 1. */
    private static int magnitude(Fraction number) {
        int bits = number.denominator().bitLength() - number.numerator().bitLength();
        return Math.max(0, bits / 3 + 1);
    }

    /** The sum, neighbours first, so that denominators grow slowly. */
    private static Fraction sum(List<Fraction> numbers) {
        List<Fraction> left = numbers;
        while (left.size() > 1) {
            List<Fraction> next = new ArrayList<>((left.size() + 1) / 2);
            for (int i = 0; i < left.size(); i += 2) {
                next.add(i + 1 < left.size() ? left.get(i).plus(left.get(i + 1)) : left.get(i));
            }
            left = next;
        }
        return left.get(0);
    }

    private static Fraction whole(BigInteger number) {
        return new Fraction(number, BigInteger.ONE);
    }
}
