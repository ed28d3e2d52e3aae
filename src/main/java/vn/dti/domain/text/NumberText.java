package vn.dti.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Exact decimals as people write them: decimal comma and thousands points in Vietnamese, decimal point and thousands
 * commas in English. No digit is added, rounded or dropped, but for trailing zeros where that is asked for.
 */
public final class NumberText {
    private NumberText() {}

    /** The number in both languages, with all the digits that it has. */
    public static Bilingual of(BigDecimal value) {
        return Bilingual.of(text(value, '.', ','), text(value, ',', '.'));
    }

    /** The number in both languages without trailing zeros after the decimal sign, as points are written. */
    public static Bilingual plain(BigDecimal value) {
        return of(value.signum() == 0 ? BigDecimal.ZERO : shortened(value));
    }

    /** The number with all its digits in the language of {@code locale}: English for English, else Vietnamese. */
    public static String in(Locale locale, BigDecimal value) {
        return of(value).in(locale);
    }

    /**
     * The number cut after so many decimal places, with an ellipsis where digits were left out; nothing is rounded, so
     * that the digits shown are digits of the number.
     *
     * @param digits decimal places shown at most
     */
    public static Bilingual shortened(BigDecimal value, int digits) {
        Bilingual cut = plain(value.setScale(digits, RoundingMode.DOWN));
        return value.stripTrailingZeros().scale() <= digits
                ? plain(value)
                : Bilingual.of(cut.vi() + "…", cut.en() + "…");
    }

    private static BigDecimal shortened(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(BigDecimal value, char thousands, char decimal) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            out.append('−');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(thousands);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
