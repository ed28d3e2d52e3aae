package vn.dti.rules.text;

import java.util.Map;
import java.util.TreeMap;

/** Signs that word processors write in place of the plain ones, and characters that no rule file may hold. */
final class Signs {
    private static final Map<Character, Character> PLAIN = new TreeMap<>();

    static {
        plain('"', "“”„‟«»″〝〞＂");
        plain('\'', "‘’‚‛′＇");
        plain('-', "‐‑‒–—―−﹣－");
        plain('*', "×✕✖∗＊⋅·");
        plain('/', "÷∕⁄／");
        plain(':', "：﹕");
        plain(';', "；");
        plain('%', "％﹪");
        plain('=', "＝");
        plain('(', "（");
        plain(')', "）");
        plain('+', "＋");
        plain(',', "，﹐");
        plain('.', "．");
        for (char digit = '0'; digit <= '9'; digit++) {
            plain(digit, String.valueOf((char) ('０' + digit - '0')));
        }
    }

    private Signs() {}

    private static void plain(char sign, String variants) {
        for (int i = 0; i < variants.length(); i++) {
            PLAIN.put(variants.charAt(i), sign);
        }
    }

    /** The text with plain signs and "tỷ lệ" for "tỉ lệ", of the same length. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'ỉ' && isTyLe(text, i)) {
                out.append('ỷ');
            } else {
                out.append(PLAIN.getOrDefault(c, c));
            }
        }
        return out.toString();
    }

    private static boolean isTyLe(String text, int at) {
        return at > 0
                && (text.charAt(at - 1) == 't' || text.charAt(at - 1) == 'T')
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)))
                && text.startsWith(" lệ", at + 1);
    }

    /** Whether a character is a blank of any kind. */
    static boolean isBlank(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether a character may not stand in a rule file: control, direction, invisible, private or unknown. */
    static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t';
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
