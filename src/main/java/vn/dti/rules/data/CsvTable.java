package vn.dti.rules.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Bilingual;

/** Reads one CSV file: UTF-8, comma, quotes after RFC 4180, exactly the columns that it must have. */
public final class CsvTable {
    /** The most bytes of a data file. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    /**
     * One line of a table.
     *
     * @param columns the names of the columns
     * @param cells what stands in them, in NFC without surrounding blanks
     * @param file the file
     * @param line the number of the line, from 1
     */
    public record Row(List<String> columns, List<String> cells, String file, int line) {
        /** The line; put together only when it is asked for, since most lines are never told of. */
        public SourcePosition place() {
            return CsvTable.place(file, line, DecimalComma.line(cells));
        }

        /** What stands in a column. */
        public String cell(String column) {
            return cells.get(columns.indexOf(column));
        }
    }

    private final String file;
    private final List<String> columns;
    private final Findings findings;

    /** A reader of one file with these columns. */
    public CsvTable(String file, List<String> columns, Findings findings) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.findings = findings;
    }

    /** The lines below the header; those with too few or too many cells are told and left out. */
    public List<Row> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            findings.error("file-too-large")
                    .at(place(1, ""))
                    .found("Tệp có " + bytes.length + " byte", "A file of " + bytes.length + " bytes")
                    .allowed("Tối đa 16 MB", "At most 16 MB")
                    .remedy("Chia nhỏ tệp", "Split the file");
            return List.of();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.error("not-utf-8")
                    .at(place(1, ""))
                    .found("Tệp không ở bảng mã UTF-8", "Not UTF-8")
                    .allowed("CSV ở bảng mã UTF-8", "CSV in UTF-8")
                    .remedy("Lưu lại với bảng mã UTF-8", "Save it with the encoding UTF-8");
            return List.of();
        }
    }

    private List<Row> parse(String text) {
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean header = false;
            while (records.hasNext()) {
                int first = (int) line + 1;
                line = parser.getCurrentLineNumber();
                CSVRecord next = records.next();
                if (header) {
                    row(next, first).ifPresent(rows::add);
                } else if (isHeader(next)) {
                    header = true;
                } else {
                    return List.of();
                }
            }
            if (!header) {
                tellHeader("");
            }
        } catch (IOException | UncheckedIOException e) {
            findings.error("csv-form")
                    .at(place((int) line + 1, ""))
                    .found(
                            "Không đọc được dòng CSV: " + e.getMessage(),
                            "A CSV line that cannot be read: " + e.getMessage())
                    .allowed(
                            "Ô có dấu phẩy hoặc xuống dòng đặt trong dấu ngoặc kép",
                            "Cells with a comma or line end stand in quotes")
                    .remedy("Kiểm tra dấu ngoặc kép ở dòng này", "Look at the quotes of this line");
        }
        return rows;
    }

    private Optional<Row> row(CSVRecord next, int line) {
        List<String> cells = new ArrayList<>(next.size());
        next.forEach(cell -> cells.add(Normalizer.normalize(cell, Normalizer.Form.NFC)));
        if (cells.size() != columns.size()) {
            SourcePosition place = place(line, DecimalComma.line(cells));
            Optional<List<String>> joined = DecimalComma.joined(cells, columns);
            if (joined.isPresent()) {
                DecimalComma.tell(findings, place, joined.get());
                return Optional.empty();
            }
            findings.error("csv-cells")
                    .at(place)
                    .found(
                            "Dòng có " + cells.size() + " ô thay vì " + columns.size(),
                            "A line of " + cells.size() + " cells instead of " + columns.size())
                    .allowed(
                            "Đúng " + columns.size() + " ô: " + String.join(",", columns),
                            "Exactly " + columns.size() + " cells: " + String.join(",", columns))
                    .remedy(
                            cells.size() < columns.size()
                                    ? "Thêm ô còn thiếu, kể cả ô trống"
                                    : "Bỏ ô thừa; ô có dấu phẩy đặt trong dấu ngoặc kép",
                            cells.size() < columns.size()
                                    ? "Add what is missing, empty cells too"
                                    : "Remove what is too much; put cells with a comma in quotes");
            return Optional.empty();
        }
        return Optional.of(new Row(columns, List.copyOf(cells), file, line));
    }

    private boolean isHeader(CSVRecord record) {
        List<String> names = record.stream().toList();
        if (!names.equals(columns)) {
            tellHeader(String.join(",", names));
            return false;
        }
        return true;
    }

    private void tellHeader(String found) {
        findings.error("csv-header")
                .at(place(1, found))
                .found(
                        "Dòng tiêu đề: " + (found.isEmpty() ? "(không có)" : found),
                        "The header: " + (found.isEmpty() ? "(none)" : found))
                .allowed(String.join(",", columns), String.join(",", columns))
                .remedy(headerRemedy(found).vi(), headerRemedy(found).en());
    }

    private Bilingual headerRemedy(String found) {
        List<String> names = List.of(found.split("[,;\t]", -1));
        if (names.equals(columns)) {
            return Bilingual.of(
                    "Lưu lại với dấu phẩy giữa các ô, số thập phân viết bằng dấu chấm",
                    "Save it with commas between the cells and a point as decimal sign");
        }
        String missing = String.join(", ", without(columns, names));
        String extra = String.join(", ", without(names, columns));
        if (found.isEmpty() || (missing.isEmpty() && extra.isEmpty())) {
            return Bilingual.of(
                    "Sửa dòng đầu cho đúng thứ tự các cột", "Mend the first line: the columns in this order");
        }
        return Bilingual.of(
                "Sửa dòng đầu" + (missing.isEmpty() ? "" : "; thiếu cột: " + missing)
                        + (extra.isEmpty() ? "" : "; không có cột: " + extra),
                "Mend the first line" + (missing.isEmpty() ? "" : "; a missing column: " + missing)
                        + (extra.isEmpty() ? "" : "; there is no column: " + extra));
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private SourcePosition place(int line, String text) {
        return place(file, line, text);
    }

    private static SourcePosition place(String file, int line, String text) {
        return new SourcePosition(file, line, text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }
}
