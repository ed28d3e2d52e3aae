package vn.dti.rules.appendix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import vn.dti.rules.data.ExampleTable;

/**
 * Writes tables as an Excel workbook: a sheet for each rule file with the columns of an appendix, the head in sight
 * while one scrolls, points as numbers, sources to choose from, help at each column, a sheet with the examples, and one
 * with the sentences.
 */
public final class WorkbookWriter {
    /** The head of a sheet: what stands beside it is the path of the rule file. */
    static final String FILE = "Tệp";

    /** The row of the column heads, from 0. */
    static final int HEAD = 2;

    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");
    private static final int LONGEST_NAME = 31;
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("(0|[1-9][0-9]{0,2}(\\.[0-9]{3}){1,3}|[1-9][0-9]{0,8})(,[0-9]{1,5})?");

    /** What Excel would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final Pattern SUFFIX = Pattern.compile("\\.dslr$");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellLooks looks = new CellLooks(workbook);
    private final TreeSet<String> sources = new TreeSet<>();

    private WorkbookWriter() {}

    /** The bytes of the workbook; a sheet with examples only if there are any. */
    public static byte[] write(List<Appendix> tables, List<ExampleTable.Line> examples, String title) {
        WorkbookWriter writer = new WorkbookWriter();
        try (writer.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            tables.forEach(table -> writer.sheet(table, title));
            if (!examples.isEmpty()) {
                ExampleSheet.add(writer.workbook, writer.looks, examples);
            }
            SentenceSheet.add(writer.workbook, writer.looks);
            writer.workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(NO_TIME)));
            writer.workbook.write(out);
            return withoutTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook without the moment at which it was made: the same tables give the same bytes. */
    private static byte[] withoutTimes(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.ofInstant(NO_TIME, ZoneOffset.UTC));
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private void sheet(Appendix table, String title) {
        XSSFSheet sheet = workbook.createSheet(name(table.path()));
        XSSFRow first = sheet.createRow(0);
        put(first, 0, title, looks.title());
        XSSFRow second = sheet.createRow(1);
        put(second, 0, FILE, looks.remark());
        put(second, 1, table.path(), looks.remark());
        XSSFRow head = sheet.createRow(HEAD);
        for (Column column : Column.values()) {
            put(head, column.place(), column.header(), looks.head());
            sheet.setColumnWidth(column.place(), column.width() * 256);
        }
        int at = HEAD + 1;
        for (Entry entry : table.entries()) {
            XSSFRow row = sheet.createRow(at++);
            if (entry instanceof Entry.Remark remark) {
                put(row, Column.NAME.place(), String.join("\n", remark.lines()), looks.remark());
            } else if (entry instanceof Entry.Rule rule) {
                put(row, rule);
            }
        }
        sheet.createFreezePane(Column.PARENT.place(), HEAD + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD, Math.max(HEAD, at - 1), 0, Column.values().length - 1));
        CellHelp.add(sheet, HEAD + 1, new ArrayList<>(sources));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    private void put(XSSFRow row, Entry.Rule rule) {
        put(row, Column.CODE.place(), rule.code(), looks.text());
        put(row, Column.NAME.place(), rule.name(), looks.name(rule));
        put(row, Column.PARENT.place(), rule.parent(), looks.text());
        for (Column column : Column.IN_TEXT) {
            List<String> lines = rule.in(column);
            Optional<BigDecimal> number =
                    column == Column.MAXIMUM && lines.size() == 1 ? number(lines.get(0)) : Optional.empty();
            if (number.isPresent()) {
                XSSFCell cell = row.createCell(column.place());
                cell.getCTCell().setT(STCellType.N);
                cell.getCTCell().setV(number.get().toPlainString());
                cell.setCellStyle(looks.points(Math.max(0, number.get().scale())));
            } else {
                put(row, column.place(), String.join("\n", lines), looks.text());
            }
        }
        rule.in(Column.DATA_SOURCE).stream().filter(line -> line.length() < 100).forEach(sources::add);
    }

    private static Optional<BigDecimal> number(String text) {
        return PLAIN_NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                        .filter(number -> CellText.grouped(number).equals(text))
                : Optional.empty();
    }

    static void put(XSSFRow row, int column, String text, CellStyle look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(ESCAPE.matcher(text).replaceAll("_x005F$0"));
        cell.setCellStyle(look);
    }

    /** A name that Excel takes and no other sheet has. */
    private String name(String path) {
        String base = WorkbookUtil.createSafeSheetName(
                SUFFIX.matcher(path).replaceFirst("").replace('/', '.'), '-');
        String name = base;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = "~" + i;
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}
