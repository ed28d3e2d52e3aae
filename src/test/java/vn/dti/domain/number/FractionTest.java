package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void isAlwaysInLowestTermsWithAPositiveDenominator() {
        assertEquals("-1/2", new Fraction(BigInteger.TWO, BigInteger.valueOf(-4)).toString());
        assertEquals("5/4", Fraction.of(new BigDecimal("1.250")).toString());
        assertEquals("1200", Fraction.of(new BigDecimal("1.2E+3")).toString());
        assertEquals(Fraction.ZERO, Fraction.of(new BigDecimal("0.000")));
        assertThrows(ArithmeticException.class, () -> Fraction.of(BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(BigDecimal.ONE, new BigDecimal("3"));
        assertEquals(Fraction.ONE, third.plus(third).plus(third));
        assertEquals("-2/3", third.minus(Fraction.ONE).toString());
        assertEquals("1/9", third.times(third).toString());
        assertEquals(Fraction.ONE, third.dividedBy(third));
        assertEquals(1, Fraction.ONE.compareTo(third));
        assertEquals(-1, third.negated().signum());
    }

    @Test
    void isRoundedToThirtyFourDigitsHalfEven() {
        assertEquals(
                new BigDecimal("0.6666666666666666666666666666666667"),
                Fraction.of(new BigDecimal("2"), new BigDecimal("3")).toDecimal());
        assertEquals(
                0,
                new BigDecimal("0.125")
                        .compareTo(
                                Fraction.of(BigDecimal.ONE, new BigDecimal("8")).toDecimal()));
    }
}
