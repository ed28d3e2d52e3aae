package vn.dti.rules.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.rules.WithoutDrools;

/** Workbooks as people make them: moved, merged, retyped and broken. */
class WorkbookReaderTest {
    private static final SetId ID = new SetId("province", "2025");
    private static final List<String> HEADS =
            List.of("STT", "Nội dung", "Thuộc", "Điểm tối đa", "Cách xác định và tính điểm", "Tài liệu kiểm chứng");
    private static final List<String> ROW =
            List.of("1.1", "Họp Ban Chỉ đạo", "Thuộc chỉ số 1", "", "Có: Điểm tối đa\nKhông: 0 điểm", "Biên bản");

    @Test
    void columnsMayHaveMovedAndRowsMayHaveBeenInserted() {
        ReadWorkbook read = read(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("PHỤ LỤC I");
            XSSFRow head = sheet.createRow(4);
            XSSFRow row = sheet.createRow(9);
            for (int i = 0; i < HEADS.size(); i++) {
                head.createCell(2 * (HEADS.size() - i))
                        .setCellValue(HEADS.get(i).toUpperCase(java.util.Locale.ROOT));
                row.createCell(2 * (HEADS.size() - i)).setCellValue(ROW.get(i));
            }
            row.getCell(6).setCellValue("1.000,5");
        });
        assertEquals(List.of(), read.findings());
        assertEquals("""
                rule "1.1 Họp Ban Chỉ đạo"
                when
                    Thuộc chỉ số 1
                then
                    Điểm tối đa: 1.000,5
                    Có: Điểm tối đa
                    Không: 0 điểm
                    Tài liệu kiểm chứng: Biên bản
                end
                """, text(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.5                 | General  | 7,5
            20                  | #,##0    | 20
            1000                | #,##0.00 | 1.000
            0.30000000000000004 | General  | 0,3
            0.15                | 0%       | 15%
            1                   | 0.00%    | 100%
            0.125               | 0.0%     | 12,5%
            1E3                 | General  | 1.000
            1234567.5           | General  | 1.234.567,5
            0.1234567           | General  | 0,1234567
            """)
    void numbersAreReadAsTheyWereTyped(String raw, String format, String text) {
        ReadWorkbook read = table(row -> number(row.createCell(3), raw, format));
        assertEquals(List.of(), read.findings());
        assertTrue(text(read).contains("    Điểm tối đa: " + text + "\n"), () -> text(read));
    }

    @Test
    void aNumberAsTextIsReadByTheGateWhichNamesTheCell() {
        ReadWorkbook read = table(row -> row.createCell(3).setCellValue("0.5"));
        CompiledSet compiled = WithoutDrools.compile(read.rules().orElseThrow());
        Finding finding = compiled.findings().stream()
                .filter(found -> found.code().equals("sentence-number"))
                .findFirst()
                .orElseThrow();
        assertEquals("quy tắc!D4:1", read.inCells(finding).places().get(0).place());
        assertTrue(finding.remedy().vi().contains("0,5"));
    }

    @Test
    void aWrongLineWithinACellIsNamedByItsNumber() {
        ReadWorkbook read = table(row -> {
            row.createCell(3).setCellValue("5");
            row.createCell(4).setCellValue("Có: Điểm tối đa\n\nKhông: 0 điểm\nCòn nữa thì thôi");
        });
        CompiledSet compiled = WithoutDrools.compile(read.rules().orElseThrow());
        List<String> places = compiled.findings().stream()
                .filter(found -> found.code().equals("unknown-sentence"))
                .map(found -> read.inCells(found).places().get(0).place())
                .toList();
        assertEquals(List.of("quy tắc!E4:4"), places);
    }

    @Test
    void whatExcelHasMadeOfATextByItselfIsRefusedWithItsCell() {
        assertRefused("sheet-cell", "quy tắc!A4", table(row -> number(row.createCell(0), "1.1", "General")));
        assertRefused("sheet-cell", "quy tắc!A4", table(row -> number(row.createCell(0), "45000", "d-mmm")));
        assertRefused("sheet-cell", "quy tắc!D4", table(row -> row.createCell(3).setCellFormula("1+1")));
        assertRefused("sheet-cell", "quy tắc!E4", table(row -> row.createCell(4).setCellValue(true)));
        assertEquals(
                List.of(),
                table(row -> number(row.createCell(0), "7", "General")).findings());
    }

    @Test
    void mergedCellsStandForAllTheirRowsWhereThatMakesSense() {
        ReadWorkbook read = read(sheet -> {
            head(sheet);
            row(sheet, 3);
            row(sheet, 4).getCell(0).setCellValue("1.2");
            sheet.getRow(4).getCell(5).setBlank();
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 5, 5));
        });
        assertEquals(List.of(), read.findings());
        assertEquals(2, text(read).split("Tài liệu kiểm chứng: Biên bản\n", -1).length - 1);
    }

    @Test
    void otherMergedCellsAreRefused() {
        assertRefused("sheet-merged", "quy tắc!B4", read(sheet -> {
            head(sheet);
            row(sheet, 3);
            row(sheet, 4);
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
        }));
        assertRefused("sheet-merged", "quy tắc!A4", read(sheet -> {
            head(sheet);
            row(sheet, 3);
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
        }));
    }

    @Test
    void nothingInASheetIsPassedOver() {
        assertRefused(
                "sheet-column-unknown",
                "quy tắc!H4",
                table(row -> row.createCell(7).setCellValue("thừa")));
        assertRefused(
                "sheet-row-name", "quy tắc!B4", table(row -> row.getCell(1).setBlank()));
        assertRefused(
                "sheet-keyword", "quy tắc!E4:2", table(row -> row.getCell(4).setCellValue("Có: 1 điểm\nend")));
        assertRefused(
                "sheet-head",
                "quy tắc!A1",
                read(sheet -> sheet.createRow(0).createCell(0).setCellValue("Ghi chú nội bộ")));
        assertRefused("sheet-column-missing", "quy tắc!A3", read(sheet -> {
            head(sheet);
            sheet.getRow(2).getCell(4).setCellValue("Cách làm");
            row(sheet, 3).getCell(4).setBlank();
        }));
        assertRefused("sheet-column-twice", "quy tắc!F3", read(sheet -> {
            head(sheet);
            sheet.getRow(2).getCell(5).setCellValue("điểm tối đa");
            row(sheet, 3).getCell(5).setBlank();
        }));
    }

    @Test
    void twoSheetsOfOneFileAndBadFileNamesAreRefused() {
        assertRefused("sheet-twice", "b!B2", workbook(workbook -> {
            for (String name : List.of("a", "b")) {
                XSSFSheet sheet = workbook.createSheet(name);
                file(sheet, "x.dslr");
                head(sheet);
                row(sheet, 3);
            }
        }));
        assertRefused("sheet-file-name", "quy tắc!B2", read(sheet -> {
            file(sheet, "../../etc/x.dslr");
            head(sheet);
            row(sheet, 3);
        }));
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithoutAnException() throws IOException {
        assertRefused("workbook", "", WorkbookReader.read(ID, new byte[0]));
        assertRefused("workbook", "", WorkbookReader.read(ID, "mã,tên\n".getBytes(StandardCharsets.UTF_8)));
        assertRefused("workbook", "", WorkbookReader.read(ID, new byte[] {
            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
        }));
        assertRefused("workbook", "", WorkbookReader.read(ID, new byte[WorkbookReader.MAX_BYTES + 1]));
        assertRefused("workbook", "", workbook(workbook -> workbook.createSheet("trống")));
        assertRefused("workbook", "", WorkbookReader.read(ID, bomb()));
    }

    @Test
    void aBrokenWorkbookIsRefusedWithoutAnException() {
        byte[] whole = bytes(workbook -> {
            XSSFSheet sheet = workbook.createSheet("quy tắc");
            head(sheet);
            row(sheet, 3);
        });
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int j = random.nextInt(8); j >= 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            ReadWorkbook read = WorkbookReader.read(ID, broken);
            assertEquals(read.rules().isEmpty(), read.findings().stream().anyMatch(Finding::isError), "round " + i);
        }
    }

    /** A sheet of 200 MB that packs into 200 kB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void number(XSSFCell cell, String raw, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(1);
        cell.getCTCell().setV(raw);
    }

    private static void file(XSSFSheet sheet, String path) {
        XSSFRow row = sheet.createRow(1);
        row.createCell(0).setCellValue("Tệp");
        row.createCell(1).setCellValue(path);
    }

    private static void head(XSSFSheet sheet) {
        XSSFRow head = sheet.createRow(2);
        for (int i = 0; i < HEADS.size(); i++) {
            head.createCell(i).setCellValue(HEADS.get(i));
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < ROW.size(); i++) {
            row.createCell(i).setCellValue(ROW.get(i));
        }
        return row;
    }

    private static ReadWorkbook table(Consumer<XSSFRow> change) {
        return read(sheet -> {
            head(sheet);
            change.accept(row(sheet, 3));
        });
    }

    private static ReadWorkbook read(Consumer<XSSFSheet> content) {
        return workbook(workbook -> content.accept(workbook.createSheet("quy tắc")));
    }

    private static ReadWorkbook workbook(Consumer<XSSFWorkbook> content) {
        return WorkbookReader.read(ID, bytes(content));
    }

    private static byte[] bytes(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(ReadWorkbook read) {
        return new String(read.rules().orElseThrow().files().values().iterator().next(), StandardCharsets.UTF_8);
    }

    private static void assertRefused(String code, String place, ReadWorkbook read) {
        assertTrue(read.rules().isEmpty());
        Finding first = read.findings().get(0);
        assertEquals(code, first.code());
        if (!place.isEmpty()) {
            assertTrue(
                    first.places().get(0).place().startsWith(place),
                    () -> first.places().toString());
        }
    }
}
