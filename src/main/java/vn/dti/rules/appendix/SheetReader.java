package vn.dti.rules.appendix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.text.Limits;

/** Reads one sheet: finds the column heads, then each row below them as a rule or a remark. */
final class SheetReader {
    private static final int LAST_HEAD_ROW = 30;
    private static final int MAX_ROWS = 6_000;
    private static final int MAX_COLUMNS = 100;
    private static final Pattern BULLET = Pattern.compile("^[-–—•●▪*+]\\s+");
    private static final Pattern KEYWORD = Pattern.compile("(?i)rule\\b.*|when|then|end|//.*|#.*");

    private final XSSFSheet sheet;
    private final Findings findings;
    private final MergedCells merged;
    private final List<SourcePosition> bullets = new ArrayList<>();

    SheetReader(XSSFSheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        this.merged = new MergedCells(sheet);
    }

    /**
     * The rows of a sheet.
     *
     * @param path the file that the sheet says to be; empty if it says nothing
     * @param pathPlace where it says so
     * @param entries its rules and remarks
     * @param places the row of each and the numbers of its lines in their cells
     * @param columns where the columns are, from 0
     * @param name the name of the sheet
     */
    record Table(
            String path,
            SourcePosition pathPlace,
            List<Entry> entries,
            List<Place> places,
            Map<Column, Integer> columns,
            String name) {
        /** The cell from which a line of the text comes. */
        SourcePosition place(AppendixText.Origin origin) {
            Place place = places.get(origin.entry());
            List<Integer> numbers = place.numbers().getOrDefault(origin.column(), List.of());
            return new SourcePosition(
                    address(
                            name,
                            place.row(),
                            columns.getOrDefault(origin.column(), columns.getOrDefault(Column.NAME, 0))),
                    origin.line() <= numbers.size() ? numbers.get(origin.line() - 1) : 1,
                    "");
        }
    }

    /**
     * Where an entry stands.
     *
     * @param row its row, from 0
     * @param numbers for each column the numbers of its lines within the cell, from 1
     */
    record Place(int row, Map<Column, List<Integer>> numbers) {}

    /** The table of the sheet; nothing if the sheet is empty or has no column heads, which is told. */
    Optional<Table> read() {
        int last = sheet.getLastRowNum();
        if (sheet.getPhysicalNumberOfRows() == 0) {
            return Optional.empty();
        }
        int head = headRow();
        if (head < 0) {
            findings.error("sheet-head")
                    .at(at(Math.max(0, sheet.getFirstRowNum()), 0, 1))
                    .found(
                            "Trang tính “" + sheet.getSheetName() + "” không có hàng tên cột",
                            "The sheet “" + sheet.getSheetName() + "” has no row of column heads")
                    .allowed(
                            "Một hàng có các cột: Mã; Chỉ số, tiêu chí; Thuộc; Điểm tối đa; Cách xác định và tính điểm",
                            "A row with the columns Mã; Chỉ số, tiêu chí; Thuộc; Điểm tối đa; Cách xác định và tính điểm")
                    .remedy("Thêm hàng tên cột, hoặc xóa trang tính này", "Add the row, or delete the sheet");
            return Optional.empty();
        }
        if (last - head > MAX_ROWS) {
            findings.error("sheet-rows")
                    .at(at(last, 0, 1))
                    .found("Trang tính có hơn " + MAX_ROWS + " hàng", "The sheet has more than " + MAX_ROWS + " rows")
                    .allowed("Tối đa " + MAX_ROWS + " hàng", "At most " + MAX_ROWS + " rows")
                    .remedy("Xóa các hàng thừa ở cuối trang tính", "Delete the rows at the end that are not needed");
            return Optional.empty();
        }
        Map<Column, Integer> columns = columns(head);
        List<Entry> entries = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        merged.refuseOthers(head, columns, findings, this::at);
        for (int i = head + 1; i <= last; i++) {
            Place place = new Place(i, new EnumMap<>(Column.class));
            entry(place, columns).ifPresent(entry -> {
                entries.add(entry);
                places.add(place);
            });
        }
        SourcePosition pathPlace = at(0, 0, 1);
        String path = "";
        for (int i = 0; i < head; i++) {
            if (text(i, 0, Column.NAME).strip().equalsIgnoreCase(WorkbookWriter.FILE)) {
                path = text(i, 1, Column.NAME).strip();
                pathPlace = at(i, 1, 1);
            }
        }
        List<Entry> checked = new RowChecks(
                        entries,
                        (entry, column) -> at(
                                places.get(entry).row(),
                                columns.getOrDefault(column, columns.getOrDefault(Column.NAME, 0)),
                                1),
                        findings)
                .checked();
        tellBullets();
        return Optional.of(new Table(path, pathPlace, checked, places, columns, sheet.getSheetName()));
    }

    private void tellBullets() {
        if (!bullets.isEmpty()) {
            findings.notice("tidied-bullets")
                    .at(bullets.subList(0, Math.min(bullets.size(), Limits.PLACES)))
                    .found(
                            "Đã tự bỏ gạch đầu dòng (" + bullets.size() + " dòng trong trang tính “"
                                    + sheet.getSheetName() + "”)",
                            "Dashes before sentences were left out (" + bullets.size() + " lines of the sheet “"
                                    + sheet.getSheetName() + "”)")
                    .allowed("Chương trình vẫn hiểu đúng", "The program understands it all the same")
                    .remedy("Không bắt buộc sửa", "Nothing needs to be done");
        }
    }

    private int headRow() {
        for (int i = 0; i <= Math.min(LAST_HEAD_ROW, sheet.getLastRowNum()); i++) {
            int known = 0;
            for (int column = 0; column < width(i); column++) {
                known += heading(i, column).flatMap(Column::of).isPresent() ? 1 : 0;
            }
            if (known >= 3) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> heading(int row, int column) {
        XSSFCell cell = cell(row, column);
        return cell == null
                ? Optional.empty()
                : Optional.of(CellText.of(cell, Column.NAME).text()).filter(text -> !text.isBlank());
    }

    private Map<Column, Integer> columns(int head) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        int width = 0;
        for (int i = head; i <= sheet.getLastRowNum(); i++) {
            width = Math.max(width, width(i));
        }
        for (int i = 0; i < width; i++) {
            Optional<String> words = heading(head, i);
            Optional<Column> column = words.flatMap(Column::of);
            if (column.isPresent() && columns.containsKey(column.get())) {
                findings.error("sheet-column-twice")
                        .at(at(head, i, 1))
                        .at(at(head, columns.get(column.get()), 1))
                        .found(
                                "Hai cột cùng là “" + column.get().header() + "”",
                                "Two columns are “" + column.get().header() + "”")
                        .allowed("Mỗi cột một lần", "Each column once")
                        .remedy("Gộp hai cột thành một", "Join the two columns");
            } else if (column.isPresent()) {
                columns.put(column.get(), i);
            } else {
                refuseContent(head, i, words);
            }
        }
        for (Column column : Column.values()) {
            if (column.isNeeded() && !columns.containsKey(column)) {
                findings.error("sheet-column-missing")
                        .at(at(head, 0, 1))
                        .found("Thiếu cột “" + column.header() + "”", "The column “" + column.header() + "” is missing")
                        .allowed(
                                "Mã; Chỉ số, tiêu chí; Thuộc; Điểm tối đa; Cách xác định và tính điểm; …",
                                "Mã; Chỉ số, tiêu chí; Thuộc; Điểm tối đa; Cách xác định và tính điểm; …")
                        .remedy("Thêm cột với đúng tên này", "Add the column with exactly this head");
            }
        }
        return columns;
    }

    /** What stands below no head, or below one that no column has, would be lost. */
    private void refuseContent(int head, int column, Optional<String> words) {
        for (int row = head + 1; row <= sheet.getLastRowNum(); row++) {
            if (!text(row, column, Column.NAME).isBlank()) {
                findings.error("sheet-column-unknown")
                        .at(at(row, column, 1))
                        .found(
                                words.map(text -> "Không có cột nào tên “" + text + "”")
                                        .orElse("Cột không có tên"),
                                words.map(text -> "There is no column “" + text + "”")
                                        .orElse("The column has no head"))
                        .allowed(
                                "Các cột của phụ lục; ghi thêm thì dùng cột Ghi chú",
                                "The columns of an appendix; remarks belong into Ghi chú")
                        .remedy(
                                "Chuyển nội dung sang một cột có tên, hoặc xóa cột",
                                "Move the content to a column with a head, or delete the column");
                return;
            }
        }
    }

    private Optional<Entry> entry(Place place, Map<Column, Integer> columns) {
        int row = place.row();
        Map<Column, String> texts = new EnumMap<>(Column.class);
        columns.forEach((column, at) -> {
            String text = told(row, at, column);
            if (!text.isBlank()) {
                texts.put(column, text);
            }
        });
        String name = texts.getOrDefault(Column.NAME, "");
        if (texts.isEmpty() || merged.isOnlyContinued(row, columns, texts.keySet())) {
            return Optional.empty();
        }
        if (texts.size() == 1 && Appendix.isRemark(name)) {
            return Optional.of(new Entry.Remark(
                    name.lines().map(String::strip).map(SheetReader::remark).toList()));
        }
        if (name.isBlank()) {
            findings.error("sheet-row-name")
                    .at(at(row, columns.getOrDefault(Column.NAME, 0), 1))
                    .found("Hàng có nội dung nhưng không có tên", "The row has content and no name")
                    .allowed("Mỗi hàng là một chỉ số, tiêu chí có tên", "Each row is an indicator with a name")
                    .remedy(
                            "Ghi tên; nếu là phần tiếp theo của hàng trên thì chuyển vào cùng ô với hàng trên (Alt+Enter)",
                            "Write the name; what continues the row above belongs into its cell (Alt+Enter)");
            return Optional.empty();
        }
        Map<Column, List<String>> lines = new EnumMap<>(Column.class);
        for (Column column : Column.IN_TEXT) {
            lines.put(column, lines(place, column, columns, texts.getOrDefault(column, "")));
        }
        return Optional.of(new Entry.Rule(
                joined(texts.getOrDefault(Column.CODE, "")),
                joined(name),
                joined(texts.getOrDefault(Column.PARENT, "")),
                lines));
    }

    private List<String> lines(Place place, Column column, Map<Column, Integer> columns, String text) {
        List<String> lines = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String said = BULLET.matcher(line.strip()).replaceFirst("");
            if (said.isEmpty()) {
                continue;
            }
            if (said.length() < line.strip().length()) {
                bullets.add(at(place.row(), columns.getOrDefault(column, 0), number));
            }
            if (KEYWORD.matcher(said).matches()) {
                findings.error("sheet-keyword")
                        .at(at(place.row(), columns.getOrDefault(column, 0), number))
                        .found("Ô có dòng “" + said + "”", "The cell has a line “" + said + "”")
                        .allowed(
                                "Các từ rule, when, then, end và ghi chú // chỉ có trong tệp văn bản",
                                "rule, when, then, end and remarks with // stand in text files alone")
                        .remedy("Xóa dòng này; mỗi hàng là một quy tắc", "Delete the line; each row is one rule");
            } else {
                lines.add(
                        column.begins(said)
                                ? said.substring(column.prefix().strip().length())
                                        .strip()
                                : said);
                numbers.add(number);
            }
        }
        if (column.isSingle() && lines.size() > 1) {
            String joined =
                    lines.stream().map(line -> line.replaceFirst("[;,.]$", "")).collect(Collectors.joining("; "));
            place.numbers().put(column, List.of(numbers.get(0)));
            return List.of(joined);
        }
        place.numbers().put(column, numbers);
        return lines;
    }

    private static String remark(String line) {
        return Appendix.isRemark(line) ? line : "// " + line;
    }

    private static String joined(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** The text of a cell; what is wrong with it is told. */
    private String told(int row, int column, Column kind) {
        int from = kind.mayBeMerged() ? merged.firstRow(row, column) : row;
        XSSFCell cell = cell(from, column);
        if (cell == null) {
            return "";
        }
        CellText.Reading reading = CellText.of(cell, kind);
        if (from == row) {
            reading.refused()
                    .ifPresent(refused -> findings.error("sheet-cell")
                            .at(at(row, column, 1))
                            .found(refused.found().vi(), refused.found().en())
                            .allowed("Văn bản hoặc số", "Text or a number")
                            .remedy(refused.remedy().vi(), refused.remedy().en()));
        }
        return reading.text();
    }

    private String text(int row, int column, Column kind) {
        XSSFCell cell = cell(row, column);
        return cell == null ? "" : CellText.of(cell, kind).text();
    }

    private @Nullable XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? null : found.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
    }

    private int width(int row) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? 0 : Math.min(MAX_COLUMNS, Math.max(0, found.getLastCellNum()));
    }

    private SourcePosition at(int row, int column, int line) {
        return new SourcePosition(address(sheet.getSheetName(), row, column), line, "");
    }

    static String address(String sheet, int row, int column) {
        return sheet + "!" + new CellReference(row, column).formatAsString();
    }
}
