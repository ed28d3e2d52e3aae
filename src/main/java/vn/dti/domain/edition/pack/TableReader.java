package vn.dti.domain.edition.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads what {@link TableWriter} wrote, row by row; whatever is no such table is told with its line. */
final class TableReader {
    private final PackedTable table;
    private final String text;
    private int at;
    private int line = 1;

    private TableReader(PackedTable table, String text) {
        this.table = table;
        this.text = text;
    }

    /**
     * Hands over the cells of each row after the header.
     *
     * @throws PackageException if it is no such table, or if the taker refuses a row with an
     *     {@link IllegalArgumentException}
     */
    static void each(PackedTable table, byte[] bytes, Consumer<List<String>> taker) {
        TableReader reader = new TableReader(table, Utf8.read(table.path(), bytes));
        if (!reader.row().equals(table.header())) {
            throw reader.wrong(
                    1,
                    "dòng đầu phải là “" + String.join(",", table.header()) + "”.",
                    "the first line must be “" + String.join(",", table.header()) + "”.");
        }
        while (reader.at < reader.text.length()) {
            int line = reader.line;
            List<String> cells = reader.row();
            if (cells.size() != table.columns().size()) {
                throw reader.wrong(
                        line,
                        "có %s cột, phải là %s."
                                .formatted(cells.size(), table.columns().size()),
                        "it has %s columns, not %s."
                                .formatted(cells.size(), table.columns().size()));
            }
            try {
                taker.accept(cells);
            } catch (IllegalArgumentException e) {
                PackageException refused = reader.wrong(
                        line,
                        "nội dung không đọc được: " + e.getMessage() + ".",
                        "it cannot be read: " + e.getMessage() + ".");
                refused.initCause(e);
                throw refused;
            }
        }
    }

    private PackageException wrong(int where, String vi, String en) {
        return PackageException.damaged(table.path(), where, vi, en);
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>(table.columns().size());
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                throw wrong(line, "dòng cuối bị cắt cụt.", "the last line is cut off.");
            }
            char end = text.charAt(at);
            at++;
            if (end == '\n') {
                line++;
                return cells;
            }
            if (end != ',') {
                throw wrong(
                        line, "sau dấu nháy đóng phải là dấu phẩy.", "a closing quote must be followed by a comma.");
            }
        }
    }

    private String cell() {
        String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int opened = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    return cell.toString();
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        throw wrong(opened, "thiếu dấu nháy đóng.", "a closing quote is missing.");
    }
}
