package vn.dti.rules.appendix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.appendix.ExampleSheet.Part;
import vn.dti.rules.data.ExampleTable;

/** Reads the sheet with examples: finds its column heads, then each row below them as one example. */
final class ExampleSheetReader {
    private static final int LAST_HEAD_ROW = 30;
    private static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 30;

    private final XSSFSheet sheet;
    private final Findings findings;
    private final Map<Part, Integer> columns = new EnumMap<>(Part.class);

    ExampleSheetReader(XSSFSheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * The examples of the sheet.
     *
     * @param lines the examples
     * @param places the cells of each, by column
     */
    record Table(List<ExampleTable.Line> lines, Map<Part, List<SourcePosition>> places) {
        /** The cell with the criterion of the first example. */
        SourcePosition first() {
            return in(Part.CRITERION).get(0);
        }

        /** The cells of a column for the lines of the file, whose first line is its head. */
        List<SourcePosition> ofFile(Part part) {
            List<SourcePosition> all = new ArrayList<>(in(part));
            all.add(0, all.get(0));
            return all;
        }

        private List<SourcePosition> in(Part part) {
            return places.getOrDefault(part, List.of());
        }
    }

    /** Whether a sheet has the heads of examples, whatever its name. */
    static boolean isOne(XSSFSheet sheet) {
        ExampleSheetReader reader = new ExampleSheetReader(sheet, new Findings());
        return ExampleSheet.isNamed(sheet.getSheetName()) || reader.head() >= 0;
    }

    /** The examples; what is wrong with the sheet is told. */
    Table read() {
        int head = head();
        int last = sheet.getLastRowNum();
        List<ExampleTable.Line> lines = new ArrayList<>();
        Map<Part, List<SourcePosition>> places = new EnumMap<>(Part.class);
        if (head < 0 && sheet.getPhysicalNumberOfRows() > 0) {
            findings.error("sheet-head")
                    .at(at(Math.max(0, sheet.getFirstRowNum()), 0))
                    .found(
                            "Trang tính “" + sheet.getSheetName() + "” không có hàng tên cột",
                            "The sheet “" + sheet.getSheetName() + "” has no row of column heads")
                    .allowed(
                            "Một hàng có các cột: Tiêu chí; Số liệu; Điểm; Ghi chú",
                            "A row with the columns Tiêu chí; Số liệu; Điểm; Ghi chú")
                    .remedy("Thêm hàng tên cột, hoặc xóa trang tính này", "Add the row, or delete the sheet");
        } else if (last - head > MAX_ROWS) {
            findings.error("sheet-rows")
                    .at(at(last, 0))
                    .found("Trang tính có hơn " + MAX_ROWS + " hàng", "The sheet has more than " + MAX_ROWS + " rows")
                    .allowed("Tối đa " + MAX_ROWS + " hàng", "At most " + MAX_ROWS + " rows")
                    .remedy("Xóa các hàng thừa ở cuối trang tính", "Delete the rows at the end that are not needed");
        } else {
            for (int row = head + 1; row <= last; row++) {
                int number = row;
                line(row).ifPresent(line -> {
                    lines.add(line);
                    for (Part part : Part.values()) {
                        places.computeIfAbsent(part, key -> new ArrayList<>())
                                .add(at(number, columns.getOrDefault(part, 0)));
                    }
                });
            }
        }
        return new Table(lines, places);
    }

    /** The row of the column heads, whose columns are then known; -1 if there is none. */
    private int head() {
        for (int row = 0; row <= Math.min(LAST_HEAD_ROW, sheet.getLastRowNum()); row++) {
            columns.clear();
            for (int column = 0; column < MAX_COLUMNS; column++) {
                XSSFCell cell = cell(row, column);
                Optional<Part> part = cell == null
                        ? Optional.empty()
                        : Part.of(CellText.of(cell, Column.NAME).text());
                if (part.isPresent()) {
                    columns.putIfAbsent(part.get(), column);
                }
            }
            if (columns.containsKey(Part.CRITERION)
                    && columns.containsKey(Part.INPUTS)
                    && columns.containsKey(Part.POINTS)) {
                return row;
            }
        }
        return -1;
    }

    private Optional<ExampleTable.Line> line(int row) {
        String criterion = text(row, Part.CRITERION, Column.CODE);
        String inputs = text(row, Part.INPUTS, Column.METHOD);
        String points = text(row, Part.POINTS, Column.MAXIMUM);
        String note = text(row, Part.NOTE, Column.NOTE).replace('\n', ' ');
        if (criterion.isEmpty() && inputs.isEmpty() && points.isEmpty()) {
            return Optional.empty();
        }
        ExampleCells.Inputs read = ExampleCells.read(inputs);
        read.wrong()
                .forEach(wrong -> findings.error("sheet-example")
                        .at(at(row, columns.getOrDefault(Part.INPUTS, 0)))
                        .found(
                                "Số liệu của ví dụ không đọc được: “" + wrong.found() + "”",
                                "Figures of an example that cannot be read: “" + wrong.found() + "”")
                        .allowed(
                                "Dạng a = 3; b = 4,5; dấu phẩy là dấu thập phân; so với đơn vị khác: min = 2; max = 10 hoặc"
                                        + " panel = 1|2|4",
                                "Such as a = 3; b = 4,5 with decimal commas; compared with others: min = 2; max = 10 or"
                                        + " panel = 1|2|4")
                        .remedy(wrong.remedy().vi(), wrong.remedy().en()));
        Optional<String> given = ExampleCells.points(points);
        if (given.isEmpty()) {
            String right = ExampleCells.withComma(points).orElse("0,5");
            findings.error("sheet-example")
                    .at(at(row, columns.getOrDefault(Part.POINTS, 0)))
                    .found(
                            "Điểm của ví dụ không đọc được: “" + points + "”",
                            "Points of an example that cannot be read: “" + points + "”")
                    .allowed(
                            "Một con số như 8 hoặc 0,5; để trống nếu số liệu phải bị từ chối",
                            "A number such as 8 or 0,5; empty where the figures must be refused")
                    .remedy("Viết con số, ví dụ “" + right + "”", "Write the number, such as “" + right + "”");
        }
        return Optional.of(new ExampleTable.Line(criterion, read.text(), given.orElse(""), note));
    }

    /** The text of a cell; what is wrong with it is told. */
    private String text(int row, Part part, Column kind) {
        Integer column = columns.get(part);
        XSSFCell cell = column == null ? null : cell(row, column);
        if (column == null || cell == null) {
            return "";
        }
        CellText.Reading reading = CellText.of(cell, kind);
        reading.refused()
                .ifPresent(refused -> findings.error("sheet-cell")
                        .at(at(row, column))
                        .found(refused.found().vi(), refused.found().en())
                        .allowed("Văn bản hoặc số", "Text or a number")
                        .remedy(refused.remedy().vi(), refused.remedy().en()));
        return reading.text().strip();
    }

    private @Nullable XSSFCell cell(int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return found == null ? null : found.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
    }

    private SourcePosition at(int row, int column) {
        return new SourcePosition(SheetReader.address(sheet.getSheetName(), row, column), 1, "");
    }
}
