package vn.dti.rules.appendix;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.data.ExampleTable;

/** The sheet of a workbook with the examples of its set: figures of a criterion and the points that they must give. */
final class ExampleSheet {
    /** Its name. */
    static final String NAME = "Ví dụ";

    /** The row of the column heads, from 0. */
    private static final int HEAD = 2;

    private static final String TITLE =
            "Mỗi hàng: số liệu của một tiêu chí và số điểm phải có; để trống điểm nếu số liệu phải bị từ chối.";
    private static final String TITLE_EN =
            "Each row: figures of a criterion and the points that they must give; no points where they must be refused.";

    /** Its columns, in the order in which they stand in a new workbook. */
    enum Part {
        /** The code of the criterion. */
        CRITERION("Tiêu chí", 14, List.of("Mã", "criterion", "Chỉ số, tiêu chí")),
        /** Its figures. */
        INPUTS("Số liệu", 50, List.of("inputs")),
        /** The points. */
        POINTS("Điểm", 10, List.of("points", "Điểm phải có")),
        /** What the example is about. */
        NOTE("Ghi chú", 60, List.of("note"));

        private final String header;
        private final int width;
        private final List<String> otherHeaders;

        Part(String header, int width, List<String> otherHeaders) {
            this.header = header;
            this.width = width;
            this.otherHeaders = otherHeaders;
        }

        /** The codes of the findings of a table of examples that are about this column; others are about the figures. */
        List<String> findings() {
            return switch (this) {
                case CRITERION -> List.of("example-criterion", "node-code");
                case POINTS -> List.of("example-points", "csv-number");
                case INPUTS, NOTE -> List.of();
            };
        }

        /** The words at its head. */
        String header() {
            return header;
        }

        private int place() {
            return List.of(values()).indexOf(this);
        }

        /** The column that has these words at its head. */
        static Optional<Part> of(String words) {
            String wanted = plain(words);
            return List.of(values()).stream()
                    .filter(part -> plain(part.header).equals(wanted)
                            || part.otherHeaders.stream()
                                    .anyMatch(other -> plain(other).equals(wanted)))
                    .findFirst();
        }
    }

    private ExampleSheet() {}

    /** Whether a sheet of this name is meant to hold the examples. */
    static boolean isNamed(String name) {
        return plain(name).equals(plain(NAME)) || plain(name).equals("examples");
    }

    /** Adds the sheet. */
    static void add(XSSFWorkbook workbook, CellLooks looks, List<ExampleTable.Line> examples) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        WorkbookWriter.put(sheet.createRow(0), 0, TITLE, looks.remark());
        WorkbookWriter.put(sheet.createRow(1), 0, TITLE_EN, looks.remark());
        XSSFRow head = sheet.createRow(HEAD);
        for (Part part : Part.values()) {
            WorkbookWriter.put(head, part.place(), part.header, looks.head());
            sheet.setColumnWidth(part.place(), part.width * 256);
        }
        int at = HEAD + 1;
        for (ExampleTable.Line example : examples) {
            XSSFRow row = sheet.createRow(at++);
            WorkbookWriter.put(row, Part.CRITERION.place(), example.criterion(), looks.text());
            WorkbookWriter.put(row, Part.INPUTS.place(), ExampleCells.shown(example.inputs()), looks.text());
            points(row, example.points(), looks);
            WorkbookWriter.put(row, Part.NOTE.place(), example.note(), looks.text());
        }
        sheet.createFreezePane(1, HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, Math.max(HEAD, at - 1), 0, Part.values().length - 1));
    }

    private static void points(XSSFRow row, String points, CellLooks looks) {
        Optional<BigDecimal> number = Decimals.parse(points);
        if (number.isEmpty()) {
            WorkbookWriter.put(row, Part.POINTS.place(), points, looks.text());
            return;
        }
        XSSFCell cell = row.createCell(Part.POINTS.place());
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell().setV(number.get().toPlainString());
        cell.setCellStyle(looks.points(Math.max(0, Decimals.normal(number.get()).scale())));
    }

    private static String plain(String words) {
        return Similarity.bare(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,;:]+", " ")
                .strip();
    }
}
