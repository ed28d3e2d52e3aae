package vn.dti.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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
        List<String> lines = canonical.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(format)) {
            throw new IllegalArgumentException(
                    "not “" + format + "” but “" + (lines.isEmpty() ? "" : lines.get(0)) + "”");
        }
        List<List<String>> read = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            read.add(fields(line));
        }
        return read;
    }

    private static List<String> fields(String line) {
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
