package vn.dti.rules.appendix;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look. All but points are text, so that Excel does not make numbers and dates of codes. */
final class CellLooks {
    private static final String FONT = "Times New Roman";

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle strong;
    private final CellStyle remark;
    private final Map<Integer, CellStyle> points = new HashMap<>();

    CellLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = plain(14, true, false, false);
        head = plain(11, true, false, true);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = plain(11, false, false, true);
        strong = plain(11, true, false, true);
        remark = plain(11, false, true, false);
    }

    CellStyle title() {
        return title;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    CellStyle remark() {
        return remark;
    }

    /** Main indices stand out. */
    CellStyle name(Entry.Rule rule) {
        return rule.code().indexOf('.') < 0 ? strong : text;
    }

    /** Points with so many digits after the decimal sign, shown in the way of the reader's own Excel. */
    CellStyle points(int digits) {
        return points.computeIfAbsent(digits, count -> {
            CellStyle style = plain(11, false, false, true);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(
                    workbook.createDataFormat().getFormat(count == 0 ? "#,##0" : "#,##0." + "0".repeat(count)));
            return style;
        });
    }

    private CellStyle plain(int size, boolean bold, boolean italic, boolean inTable) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setItalic(italic);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(inTable);
        if (inTable) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
