package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standard scores by the population deviation. */
class StandardScoresTest {
    /** Mean 5, squared differences 9, 1, 1, 1, 0, 0, 4, 16: deviation 2. */
    private static final StandardScores EXACT = new StandardScores(numbers("2", "4", "4", "4", "5", "5", "7", "9"));

    @Test
    void exactDeviationsAreExact() {
        assertEquals("5", EXACT.mean().toPlainString());
        assertEquals("2", EXACT.deviation().toPlainString());
        assertEquals("2", EXACT.score(number("9")).toPlainString());
        assertEquals("-1.5", EXACT.score(number("2")).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, 10",
        "9, true, 16.66666666666666666666666666666667",
        "2, true, 5",
        "2, false, 15",
        "-1, true, 0",
        "-1.000001, true, 0",
        "-0.9999994, true, 0.000001",
        "11, true, 20",
        "10.9999994, true, 19.999999",
        "12, true, 20",
        "-1, false, 20",
    })
    void placesAreHeldBetweenNothingAndTheMaximum(String number, boolean rising, String points) {
        BigDecimal place = EXACT.place(number(number), rising, number("3"), number("6"), number("20"));

        assertEquals(points, place.toPlainString());
    }

    @Test
    void anIrrationalPlaceIsCorrectlyRounded() {
        // Mean 2, variance 2/3: z of 3 is the root of 3/2.
        StandardScores scores = new StandardScores(numbers("1", "2", "3"));
        BigDecimal z = new BigDecimal("1.5").sqrt(new MathContext(100));

        assertEquals(z.round(Decimals.QUOTIENT), scores.score(number("3")));
        assertEquals(
                z.add(BigDecimal.valueOf(3))
                        .multiply(BigDecimal.valueOf(7))
                        .divide(BigDecimal.valueOf(6), new MathContext(100))
                        .round(Decimals.QUOTIENT),
                scores.place(number("3"), true, number("3"), number("6"), number("7")));
    }

    @Test
    void placesOfRandomNumbersAreThoseWorkedOutWithManyDigits() {
        Random random = new Random(20261122);
        MathContext wide = new MathContext(150, RoundingMode.HALF_EVEN);
        for (int round = 0; round < 200; round++) {
            List<Fraction> numbers = new ArrayList<>();
            int size = 2 + random.nextInt(12);
            for (int i = 0; i < size; i++) {
                numbers.add(Fraction.of(
                        BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(4)),
                        BigDecimal.valueOf(1 + random.nextInt(90))));
            }
            numbers.add(numbers.get(0).plus(Fraction.ONE));
            StandardScores scores = new StandardScores(numbers);
            BigDecimal mean = BigDecimal.ZERO;
            BigDecimal count = BigDecimal.valueOf(numbers.size());
            for (Fraction own : numbers) {
                mean = mean.add(wide(own, wide).divide(count, wide));
            }
            BigDecimal squares = BigDecimal.ZERO;
            for (Fraction own : numbers) {
                squares = squares.add(wide(own, wide).subtract(mean).pow(2));
            }
            BigDecimal deviation = squares.divide(count, wide).sqrt(wide);
            for (Fraction own : numbers) {
                BigDecimal points = wide(own, wide)
                        .subtract(mean)
                        .divide(deviation, wide)
                        .add(BigDecimal.valueOf(2))
                        .multiply(BigDecimal.valueOf(3))
                        .setScale(100, RoundingMode.HALF_EVEN)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(12))
                        .round(Decimals.QUOTIENT);
                assertEquals(
                        0,
                        points.compareTo(scores.place(own, true, number("2"), number("4"), number("12"))),
                        () -> numbers + " " + own);
            }
        }
    }

    @Test
    void equalNumbersHaveNoDeviation() {
        assertThrows(ArithmeticException.class, () -> new StandardScores(numbers("3", "3.0")));
    }

    private static BigDecimal wide(Fraction number, MathContext wide) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), wide);
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    private static List<Fraction> numbers(String... texts) {
        return Stream.of(texts).map(StandardScoresTest::number).toList();
    }
}
