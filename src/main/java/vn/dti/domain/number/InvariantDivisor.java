package vn.dti.domain.number;

import java.math.BigInteger;

/**
 * Exact whole-number division by a divisor that stays the same over a whole column: a multiplication and a shift instead
 * of a division, by the method of Granlund and Montgomery. With {@code k} the bits of the divisor {@code d} and
 * {@code m = floor(2^(62+k) / d) + 1}, {@code floor(n * m / 2^(62+k))} is {@code floor(n / d)} for every {@code n} below
 * 2^62, because {@code n * (m * d - 2^(62+k)) < 2^(62+k)}.
 */
public final class InvariantDivisor {
    private final long divisor;
    private final long multiplier;
    private final int shift;

    /** A divisor from 1 to 2^62. */
    public InvariantDivisor(long divisor) {
        if (divisor < 1 || divisor > 1L << 62) {
            throw new IllegalArgumentException("a divisor from 1 to 2^62: " + divisor);
        }
        this.divisor = divisor;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(divisor);
        boolean power = Long.bitCount(divisor) == 1;
        this.shift = power ? bits - 1 : bits - 2;
        this.multiplier = power ? 0 : multiplier(divisor, bits);
    }

    private static long multiplier(long divisor, int bits) {
        if (bits < 32) {
            long whole = (1L << 62) / divisor;
            long rest = (1L << 62) % divisor;
            return (whole << bits) + (rest << bits) / divisor + 1;
        }
        return BigInteger.ONE
                .shiftLeft(62 + bits)
                .divide(BigInteger.valueOf(divisor))
                .add(BigInteger.ONE)
                .longValueExact();
    }

    /** The whole part of the quotient of a number from 0 to 2^62 - 1. */
    public long divide(long dividend) {
        return multiplier == 0 ? dividend >>> shift : Math.multiplyHigh(dividend, multiplier) >>> shift;
    }

    /** The divisor. */
    public long divisor() {
        return divisor;
    }
}
