package vn.dti.domain.edition.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dti.domain.number.Decimals;

/**
 * Writes a table as RFC 4180 has it: UTF-8, comma, line feed, a header. A text that a spreadsheet would take for a formula,
 * and one that begins with an apostrophe, gets an apostrophe in front, which {@link TableReader} takes away.
 */
final class TableWriter {
    private static final String GUARDED = "=+-@\t\r'";

    private final StringBuilder out = new StringBuilder(8192);

    TableWriter(PackedTable table) {
        table.header().forEach(name -> out.append(name).append(','));
        endRow();
    }

    /** Appends a row. */
    TableWriter row(List<String> cells) {
        cells.forEach(this::cell);
        return endRow();
    }

    private void cell(String text) {
        String guarded = isGuarded(text) ? "'" + text : text;
        if (guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            out.append('"').append(guarded.replace("\"", "\"\"")).append('"');
        } else {
            out.append(guarded);
        }
        out.append(',');
    }

    private static boolean isGuarded(String text) {
        return !text.isEmpty()
                && GUARDED.indexOf(text.charAt(0)) >= 0
                && Decimals.parse(text).isEmpty();
    }

    private TableWriter endRow() {
        out.setCharAt(out.length() - 1, '\n');
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
