package vn.dti.domain.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class InvariantDivisorTest {
    private static final long MOST = (1L << 62) - 1;

    @Test
    void givesTheWholePartForEveryDivisorAndDividend() {
        Random random = new Random(20260101);
        for (int round = 0; round < 200_000; round++) {
            long divisor = Math.max(1, (random.nextLong() >>> 2) >>> random.nextInt(62));
            InvariantDivisor invariant = new InvariantDivisor(divisor);
            long dividend = (random.nextLong() >>> 2) >>> random.nextInt(62);
            assertEquals(dividend / divisor, invariant.divide(dividend), dividend + " / " + divisor);
            long multiple = dividend - dividend % divisor;
            assertEquals(multiple / divisor, invariant.divide(multiple));
            if (multiple > 0) {
                assertEquals((multiple - 1) / divisor, invariant.divide(multiple - 1));
            }
            assertEquals(MOST / divisor, invariant.divide(MOST));
        }
    }

    @Test
    void holdsAtTheEndsOfItsRange() {
        for (long divisor : new long[] {1, 2, 3, 5, 1L << 61, (1L << 61) + 1, (1L << 62) - 1, 1L << 62}) {
            InvariantDivisor invariant = new InvariantDivisor(divisor);
            assertEquals(divisor, invariant.divisor());
            for (long dividend : new long[] {0, 1, 2, MOST - 1, MOST, Math.min(divisor, MOST)}) {
                assertEquals(dividend / divisor, invariant.divide(dividend), dividend + " / " + divisor);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> new InvariantDivisor(0));
    }
}
