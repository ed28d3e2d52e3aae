package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.Rounding;

/**
 * The pieces of a scale in whole numbers. A measure {@code a / b} belongs to piece {@code k} if
 * {@code f[k] * a >= t[k] * b + e[k]}; it earns {@code (rise[k] * a + base[k] * b) / (common[k] * b)} points in units of
 * the output scale, half up; {@code common[k]} is 0 where the measure is refused. Where a measure is one input,
 * {@code b} is 1.
 *
 * <p>Used only if no intermediate number can reach 2^62, see {@link #fits}. Then the result is the one of exact decimals: a quotient of
 * numbers below 2^62 that is no tie lies so far from every tie that rounding it to 34 digits first changes nothing.
 */
final class LongPieces {
    private static final int MAX_SCALE = 18;
    private static final int MAX_BITS = 62;

    final int scale;
    final long[] f;
    final long[] t;
    final long[] e;
    final long[] rise;
    final long[] base;
    final long[] common;

    private LongPieces(int scale, List<long[]> rows) {
        this.scale = scale;
        this.f = column(rows, 0);
        this.t = column(rows, 1);
        this.e = column(rows, 2);
        this.rise = column(rows, 3);
        this.base = column(rows, 4);
        this.common = column(rows, 5);
    }

    private static long[] column(List<long[]> rows, int index) {
        long[] column = new long[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = rows.get(i)[index];
        }
        return column;
    }

    /**
     * Brings pieces to whole numbers, or gives null where that is not exact.
     *
     * @param unit the measure of {@code a = b = 1} as the unscaled longs stand
     * @param ratio whether the measure is a ratio, whose quotient is exact after a declared rounding only
     */
    static @Nullable LongPieces of(List<Piece> pieces, @Nullable Rounding rounding, Fraction unit, boolean ratio) {
        int scale = scale(pieces, rounding, unit, ratio);
        if (scale < 0 || scale > MAX_SCALE) {
            return null;
        }
        Fraction tens = Fraction.of(BigDecimal.TEN.pow(scale));
        List<long[]> rows = new ArrayList<>();
        for (Piece piece : pieces) {
            BigInteger[] row = row(piece, rounding, unit, tens);
            long[] longs = new long[row.length];
            for (int i = 0; i < row.length; i++) {
                if (row[i].bitLength() > MAX_BITS) {
                    return null;
                }
                longs[i] = row[i].longValueExact();
            }
            rows.add(longs);
        }
        return new LongPieces(scale, rows);
    }

    /** Whether no piece depends on where in it the measure lies. */
    boolean areConstant() {
        for (long each : rise) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    /** The points of one measure in units of the output scale, -1 if it is refused; {@code b} is positive. */
    long points(long a, long b) {
        int k = 0;
        while (f[k] * a < t[k] * b + e[k]) {
            k++;
        }
        if (common[k] == 0) {
            return -1;
        }
        if (rise[k] == 0) {
            return base[k];
        }
        long divisor = common[k] * b;
        return (rise[k] * a + base[k] * b + (divisor >> 1)) / divisor;
    }

    /**
     * The pieces of a criterion relative to other units whose extremes are whole numbers in the scale of its input, made
     * without fractions because they change with every evaluation.
     *
     * @param maximum the maximum points in units of the output scale
     * @param whole the greatest extreme, above {@code least}
     * @param least the least extreme, or 0 for a share of the greatest
     * @param highest whether the highest measure is best
     * @param bottom whether measures may lie at or below {@code least}
     */
    static LongPieces relative(int scale, long maximum, long whole, long least, boolean highest, boolean bottom) {
        long width = whole - least;
        List<long[]> rows = new ArrayList<>();
        rows.add(new long[] {1, whole, 0, 0, highest ? maximum : 0, 1});
        rows.add(new long[] {
            bottom ? 1 : 0,
            bottom ? least : 0,
            bottom ? 1 : 0,
            highest ? maximum : -maximum,
            highest ? -maximum * least : maximum * whole,
            width
        });
        if (bottom) {
            rows.add(new long[] {0, 0, 0, 0, highest ? 0 : maximum, 1});
        }
        return new LongPieces(scale, rows);
    }

    /** Whether no intermediate number can reach 2^62 for {@code a} and {@code b} from 0 to these bounds. */
    boolean fits(long greatestA, long greatestB) {
        for (int k = 0; k < f.length; k++) {
            long reach = bits(f[k], greatestA);
            long limit = 1 + Math.max(bits(t[k], greatestB), 1);
            long points = 2
                    + Math.max(
                            Math.max(bits(rise[k], greatestA), bits(base[k], greatestB)), bits(common[k], greatestB));
            if (Math.max(reach, Math.max(limit, points)) > MAX_BITS) {
                return false;
            }
        }
        return true;
    }

    /** An upper bound of the bits of a product. */
    private static long bits(long x, long y) {
        return 128L - Long.numberOfLeadingZeros(Math.abs(x)) - Long.numberOfLeadingZeros(y);
    }

    /** The points of one measure in exact decimals with a declared rounding. */
    static BigDecimal constant(Piece piece, @Nullable Rounding rounding) {
        BigDecimal points = piece.offset().toDecimal();
        return rounding == null ? points : rounding.apply(points);
    }

    /** The scale at which all points are whole; negative if there is none. */
    private static int scale(List<Piece> pieces, @Nullable Rounding rounding, Fraction unit, boolean ratio) {
        if (rounding != null) {
            return rounding.digits();
        }
        int scale = 0;
        for (Piece piece : pieces) {
            if (piece.slope().signum() != 0) {
                if (ratio) {
                    return -1;
                }
                scale = Math.max(scale, exactScale(piece.slope().times(unit)));
            }
            scale = Math.max(scale, exactScale(piece.offset()));
        }
        return scale;
    }

    private static int exactScale(Fraction value) {
        BigDecimal decimal = value.toDecimal();
        return Fraction.of(decimal).equals(value)
                ? Math.max(0, decimal.stripTrailingZeros().scale())
                : MAX_SCALE + 1;
    }

    private static BigInteger[] row(Piece piece, @Nullable Rounding rounding, Fraction unit, Fraction tens) {
        BigInteger zero = BigInteger.ZERO;
        BigInteger[] row = {zero, zero, zero, zero, zero, zero};
        Fraction from = piece.from();
        if (from != null) {
            Fraction threshold = from.dividedBy(unit);
            row[0] = threshold.denominator();
            row[1] = threshold.numerator();
            row[2] = piece.inclusive() ? zero : BigInteger.ONE;
        }
        if (piece.refusal() != null) {
            return row;
        }
        if (piece.slope().signum() == 0) {
            row[4] = tens.times(Fraction.of(constant(piece, rounding))).numerator();
            row[5] = BigInteger.ONE;
            return row;
        }
        Fraction slope = piece.slope().times(unit).times(tens);
        Fraction offset = piece.offset().times(tens);
        BigInteger gcd = slope.denominator().gcd(offset.denominator());
        BigInteger common = slope.denominator().multiply(offset.denominator()).divide(gcd);
        row[3] = slope.numerator().multiply(common.divide(slope.denominator()));
        row[4] = offset.numerator().multiply(common.divide(offset.denominator()));
        row[5] = common;
        return row;
    }

    /** The greatest unscaled long of a column in which no value is negative, or -1. */
    static long bound(DecimalColumn column) {
        return column.isLong() && column.least() >= 0 ? column.greatest() : -1;
    }
}
