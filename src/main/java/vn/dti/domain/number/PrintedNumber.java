package vn.dti.domain.number;

import java.math.BigDecimal;
import vn.dti.domain.text.Bilingual;

/**
 * Numbers as people read them: in Vietnamese with a decimal comma and a point between thousands ({@code 1.000,5}), in
 * English the other way round ({@code 1,000.5}). Every digit is printed; nothing is rounded.
 */
public final class PrintedNumber {
    private PrintedNumber() {}

    /** The number in both languages, without trailing zeros. */
    public static Bilingual of(BigDecimal value) {
        return Bilingual.of(vi(value), en(value));
    }

    /** The number in Vietnamese, without trailing zeros. */
    public static String vi(BigDecimal value) {
        return grouped(value, '.', ',');
    }

    /** The number in English, without trailing zeros. */
    public static String en(BigDecimal value) {
        return grouped(value, ',', '.');
    }

    private static String grouped(BigDecimal value, char thousands, char decimal) {
        String plain = Decimals.canonical(value.abs());
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain.length() + 8);
        if (value.signum() < 0) {
            out.append('-');
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
