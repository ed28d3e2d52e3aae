package vn.dti.domain.edition.pack;

import java.util.Collection;
import java.util.Map;

/** Writes maps, lists, texts and whole numbers as JSON with two blanks of indentation, always alike. */
final class Json {
    private final StringBuilder out = new StringBuilder(8192);

    private Json() {}

    static String write(Map<String, Object> object) {
        Json json = new Json();
        json.value(object, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            String before = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(before).append(line).append("  ");
                text(String.valueOf(member.getKey()));
                out.append(": ");
                value(member.getValue(), line + "  ");
                before = ",";
            }
            out.append(map.isEmpty() ? "{}" : line + "}");
        } else if (value instanceof Collection<?> list) {
            String before = "[";
            for (Object element : list) {
                out.append(before).append(line).append("  ");
                value(element, line + "  ");
                before = ",";
            }
            out.append(list.isEmpty() ? "[]" : line + "]");
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            text(text);
        } else {
            throw new IllegalArgumentException("not written as JSON: " + value);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u").append(String.format("%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
