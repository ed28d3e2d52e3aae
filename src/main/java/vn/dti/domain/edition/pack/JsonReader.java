package vn.dti.domain.edition.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as RFC 8259 has it: objects as maps, lists, texts; numbers, {@code true}, {@code false} and {@code null} as
 * they are written. A name that is there twice, and more than {@value #DEEPEST} levels, are refused.
 */
final class JsonReader {
    private static final int DEEPEST = 20;

    private final String entry;
    private final String text;
    private int at;
    private int depth;

    private JsonReader(String entry, String text) {
        this.entry = entry;
        this.text = text;
    }

    /**
     * Reads a text that is one object.
     *
     * @throws PackageException if it is none, with the line
     */
    static Map<?, ?> read(String entry, String text) {
        JsonReader reader = new JsonReader(entry, text);
        Object value = reader.value();
        reader.blanks();
        if (reader.at != text.length() || !(value instanceof Map<?, ?> object)) {
            throw reader.wrong();
        }
        return object;
    }

    private PackageException wrong() {
        int line = 1
                + (int) text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return PackageException.damaged(
                entry,
                line,
                "dòng này không phải JSON hợp lệ; hãy lấy lại bản kết quả từ nơi phát hành.",
                "this line is not valid JSON; fetch the edition again from where it was issued.");
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void take(char wanted) {
        blanks();
        if (next() != wanted) {
            throw wrong();
        }
        at++;
    }

    private boolean takes(char wanted) {
        blanks();
        if (next() == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private Object value() {
        blanks();
        char first = next();
        if (first == '"') {
            return string();
        }
        if (first != '{' && first != '[') {
            return literal();
        }
        depth++;
        if (depth > DEEPEST) {
            throw wrong();
        }
        Object value = first == '{' ? object() : list();
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        take('{');
        if (takes('}')) {
            return object;
        }
        do {
            blanks();
            String name = string();
            take(':');
            if (object.put(name, value()) != null) {
                throw wrong();
            }
        } while (takes(','));
        take('}');
        return object;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        take('[');
        if (takes(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (takes(','));
        take(']');
        return list;
    }

    private String literal() {
        int from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String literal = text.substring(from, at);
        if (!literal.matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw wrong();
        }
        return literal;
    }

    private String string() {
        if (next() != '"') {
            throw wrong();
        }
        at++;
        StringBuilder read = new StringBuilder();
        while (next() != '"') {
            char c = next();
            at++;
            if (c < ' ') {
                throw wrong();
            }
            read.append(c == '\\' ? escaped() : c);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char c = next();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                    throw wrong();
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw wrong();
        };
    }
}
