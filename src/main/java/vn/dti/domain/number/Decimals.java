package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact decimal numbers: the one form in which they are written, read and divided. */
public final class Decimals {
    /** The precision of every quotient: 34 significant digits, half even. */
    public static final MathContext QUOTIENT = new MathContext(34, RoundingMode.HALF_EVEN);

    private static final MathContext TWO_DIGITS_UPWARDS = new MathContext(2, RoundingMode.UP);

    /** The most characters that a number in a file or a request may have. */
    public static final int MAX_LENGTH = 40;

    private Decimals() {}

    /** A half-width as it is shown: two significant digits, rounded up, so that the interval is never too narrow. */
    public static BigDecimal shownWidth(BigDecimal halfWidth) {
        return halfWidth.round(TWO_DIGITS_UPWARDS);
    }

    /** The quotient of two exact decimals, correctly rounded to 34 significant digits; {@code divisor} is not zero. */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, QUOTIENT);
    }

    /** The same number in its one form: no trailing zeros after the point, no negative scale. */
    public static BigDecimal normal(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The canonical form: no exponent, no trailing zeros after the point, no plus sign, {@code 0} for zero. */
    public static String canonical(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * Reads a number as it stands in CSV, JSON and XML: ASCII digits, the point as decimal sign, no exponent, no
     * grouping, at most {@value #MAX_LENGTH} characters. Trailing zeros are kept, so that the printed digits are known.
     *
     * @return the number, or nothing if the text is not such a number
     */
    public static Optional<BigDecimal> parse(String text) {
        return isPlain(text) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Whether a text is {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?}; by hand, since a submission has a million figures. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = digitsEnd(text, first);
        boolean whole = point > first && (text.charAt(first) != '0' || point == first + 1);
        if (length > MAX_LENGTH || !whole) {
            return false;
        }
        return point == length
                || (text.charAt(point) == '.' && point + 1 < length && digitsEnd(text, point + 1) == length);
    }

    private static int digitsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
