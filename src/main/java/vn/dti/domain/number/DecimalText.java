package vn.dti.domain.number;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as people read them: in Vietnamese with the decimal comma and points between thousands, in English with the
 * decimal point and commas between thousands. Never for files or interfaces, which use {@link Decimals#canonical}.
 */
public final class DecimalText {
    private DecimalText() {}

    /** The number with all its digits as they stand, such as {@code 1.234,50} for 1234.50. */
    public static String vi(BigDecimal value) {
        return format(value, '.', ',');
    }

    /** The number with all its digits as they stand, such as {@code 1,234.50} for 1234.50. */
    public static String en(BigDecimal value) {
        return format(value, ',', '.');
    }

    /** The number in the language of a locale: English for English, Vietnamese for every other. */
    public static String in(Locale locale, BigDecimal value) {
        return locale.getLanguage().equals("en") ? en(value) : vi(value);
    }

    /** The number without trailing zeros after the decimal sign, so that {@code 20.00} reads {@code 20}. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String format(BigDecimal value, char group, char decimal) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(group);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(digits, point + 1, digits.length());
        }
        return text.toString();
    }
}
