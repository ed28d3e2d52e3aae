package vn.dti.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The one form of canonical texts: UTF-8 in NFC, lines that end with LF, fields separated by a tab; a backslash, tab,
 * line feed or carriage return inside a field is written as {@code \\}, {@code \t}, {@code \n}, {@code \r}. The first
 * line names the format and its version.
 */
public final class CanonicalLines {
    private final StringBuilder text = new StringBuilder();

    /** A text of a format: its name and version. */
    public CanonicalLines(String format) {
        text.append(format).append('\n');
    }

    /** Appends a line of fields. */
    public CanonicalLines line(String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            escape(Normalizer.normalize(fields[i], Normalizer.Form.NFC));
        }
        text.append('\n');
        return this;
    }

    private void escape(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** The lines after the first, as their fields. */
    public static List<List<String>> read(String format, String canonical) {
        return read(List.of(format), canonical);
    }

    /** The lines after the first, as their fields, of a text in one of several versions of a format. */
    public static List<List<String>> read(List<String> formats, String canonical) {
        List<List<String>> read = new ArrayList<>();
        each(formats, canonical, read::add);
        return read;
    }

    /** Hands over the fields of one line after the other, for texts that are too long to be held twice. */
    public static void each(List<String> formats, String canonical, Consumer<List<String>> taker) {
        String format = format(canonical);
        if (!formats.contains(format)) {
            throw new IllegalArgumentException("not “" + formats.get(0) + "” but “" + format + "”");
        }
        canonical.lines().skip(1).forEach(line -> taker.accept(fields(line)));
    }

    /** The first line, which names the format and its version; empty for an empty text. */
    public static String format(String canonical) {
        int end = canonical.indexOf('\n');
        return end < 0 ? canonical : canonical.substring(0, end);
    }

    /** The fields of one line. */
    public static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                field.append(unescaped(line.charAt(i)));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
