package vn.dti.domain.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a node of an indicator tree, such as {@code 1.2}, {@code I.4.b} or {@code CQS}. Codes are ordered as
 * people count: digits by value, so that {@code 1.2} comes before {@code 1.10}.
 *
 * @param text 1 to 40 ASCII letters, digits, points, hyphens or underscores, beginning with a letter or a digit
 */
public record NodeCode(String text) implements Comparable<NodeCode> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /** Refuses a text that is not a code. */
    public NodeCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a node code: " + text);
        }
    }

    /** The code written as {@code text}; {@link IllegalArgumentException} if it is none. */
    public static NodeCode of(String text) {
        return new NodeCode(text);
    }

    /** The code written as {@code text}, or nothing if it is none. */
    public static Optional<NodeCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new NodeCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(NodeCode other) {
        int i = 0;
        int j = 0;
        while (i < text.length() && j < other.text.length()) {
            int endI = runEnd(text, i);
            int endJ = runEnd(other.text, j);
            int order = isDigit(text.charAt(i)) && isDigit(other.text.charAt(j))
                    ? compareNumbers(text, i, endI, other.text, j, endJ)
                    : Character.compare(text.charAt(i), other.text.charAt(j));
            if (order != 0) {
                return order;
            }
            i = endI;
            j = endJ;
        }
        int rest = Integer.compare(text.length() - i, other.text.length() - j);
        return rest != 0 ? rest : text.compareTo(other.text);
    }

    /** Compares two runs of digits by value, however long they are. */
    private static int compareNumbers(String a, int startA, int endA, String b, int startB, int endB) {
        int i = skipZeros(a, startA, endA);
        int j = skipZeros(b, startB, endB);
        int order = Integer.compare(endA - i, endB - j);
        while (order == 0 && i < endA) {
            order = Character.compare(a.charAt(i++), b.charAt(j++));
        }
        return order;
    }

    private static int skipZeros(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int runEnd(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (digits && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return text;
    }
}
