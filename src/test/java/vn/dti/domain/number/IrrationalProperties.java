package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Roots and logarithms to 34 digits, half even: exact ones, ties, and what lies beside them. */
class IrrationalProperties {
    private final Random random = new Random(4);

    @Test
    void squareRootsAreThoseOfTheLibrary() {
        MathContext wide = new MathContext(90, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 500; i++) {
            BigDecimal value = new BigDecimal(new BigInteger(1 + random.nextInt(120), random), random.nextInt(40) - 10);
            assertEquals(Decimals.normal(value.sqrt(wide).round(Decimals.QUOTIENT)), Roots.root(Fraction.of(value), 2));
        }
    }

    @Test
    void exactRootsAreExactAndTiesGoToTheEvenDigit() {
        for (int degree = 1; degree <= 7; degree++) {
            for (int i = 0; i < 40; i++) {
                BigDecimal root = new BigDecimal(new BigInteger(100, random), random.nextInt(30));
                assertEquals(
                        Decimals.normal(root.round(Decimals.QUOTIENT)),
                        Roots.root(Fraction.of(root.pow(degree)), degree));
            }
        }
        String head = "123456789012345678901234567890123";
        assertEquals(new BigDecimal(head + "4"), Roots.root(square(head + "4.5"), 2));
        assertEquals(new BigDecimal(head + "6"), Roots.root(square(head + "5.5"), 2));
        assertEquals(new BigDecimal(head + "5"), Roots.root(square(head + "4.500000001"), 2));
        assertEquals(BigDecimal.ZERO, Roots.root(Fraction.ZERO, 3));
        assertThrows(ArithmeticException.class, () -> Roots.root(Fraction.ONE.negated(), 2));
    }

    private static Fraction square(String root) {
        return Fraction.of(new BigDecimal(root).pow(2));
    }

    @Test
    void placesOnALogarithmicScaleAreExactWhereTheyCanBe() {
        LogarithmicScale scale = new LogarithmicScale(number("100"), number("1000000"));
        assertEquals(new BigDecimal("0"), scale.place(number("100"), Fraction.ONE));
        assertEquals(new BigDecimal("0.25"), scale.place(number("1000"), Fraction.ONE));
        assertEquals(new BigDecimal("1"), scale.place(number("1000000"), Fraction.ONE));
        // a quarter of log10(2)
        assertEquals(new BigDecimal("0.07525749891599529880343472368112326"), scale.place(number("200"), Fraction.ONE));
        LogarithmicScale falling = new LogarithmicScale(number("8"), number("0.125"));
        assertEquals(new BigDecimal("5"), falling.place(number("1"), number("10")));
        assertThrows(ArithmeticException.class, () -> falling.place(number("9"), Fraction.ONE));
        assertThrows(ArithmeticException.class, () -> new LogarithmicScale(Fraction.ZERO, Fraction.ONE));
        assertThrows(ArithmeticException.class, () -> new LogarithmicScale(Fraction.ONE, Fraction.ONE));
    }

    @Test
    void placesRiseFromNothingToTheFactor() {
        for (int i = 0; i < 60; i++) {
            Fraction zero = Fraction.of(BigDecimal.valueOf(1 + random.nextInt(500), random.nextInt(4)));
            Fraction full = zero.times(Fraction.of(BigDecimal.valueOf(1001 + random.nextInt(90_000), 3)));
            LogarithmicScale scale = new LogarithmicScale(zero, full);
            BigDecimal before = BigDecimal.ZERO;
            for (int step = 0; step <= 8; step++) {
                Fraction number =
                        zero.plus(full.minus(zero).times(Fraction.of(BigDecimal.valueOf(step), BigDecimal.valueOf(8))));
                BigDecimal place = scale.place(number, number("20"));
                assertTrue(step == 0 ? place.signum() == 0 : place.compareTo(before) > 0, place.toPlainString());
                before = place;
            }
            assertEquals(BigDecimal.valueOf(20), before);
        }
    }

    private static Fraction number(String text) {
        return Fraction.of(new BigDecimal(text));
    }
}
