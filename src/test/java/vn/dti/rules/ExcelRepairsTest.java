package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.appendix.ExcelWorkbooks;

/**
 * Slips of people who write in Excel: most are mended by the message alone, done to the letter in the cell that it names,
 * and then the workbook is clean and its plan is the one meant. No message speaks of words that only text files have.
 */
class ExcelRepairsTest {
    private static final SetId ID = new SetId("province", "2025");
    private static final ExcelWorkbooks EXCEL = new ExcelWorkbooks();
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int PARENT = 2;
    private static final int MAXIMUM = 3;
    private static final int METHOD = 4;
    private static final int EVIDENCE = 5;

    /** The rows of the workbook, from 0. */
    private static final Map<String, Integer> ROWS =
            Map.of("DTI", 3, "1", 4, "1.1", 5, "1.2", 6, "2", 7, "2.1", 8, "2.2", 9, "2.3", 10);

    private static final String RULES = """
            rule "DTI Chỉ số thử"
            when
                Bộ chỉ số cấp tỉnh, năm đánh giá 2025
            then
                Điểm tối đa: 100
                Tên tiếng Anh: A trial
                Không làm tròn kết quả trung gian
                Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên
                Xếp hạng theo giá trị công bố từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp
                Căn cứ: Quyết định thử
            end

            rule "1 Chỉ đạo “từ trên”"
            when
                Thuộc bộ chỉ số
            then
                Điểm tối đa: 40
                Tên tiếng Anh: Steering
            end

            rule "1.1 Ban Chỉ đạo họp"
            when
                Thuộc chỉ số 1
            then
                Điểm tối đa: 20
                Tên tiếng Anh: Meetings
                n = Số cuộc họp trong năm
                Từ 10 cuộc trở lên: 20 điểm
                Từ 5 đến 9 cuộc: 10 điểm
                Từ 1 đến 4 cuộc: 0,5 điểm
                Còn lại: 0 điểm
                Tài liệu kiểm chứng: Giấy mời; Biên bản
            end

            rule "1.2 Người đứng đầu"
            when
                Thuộc chỉ số 1
            then
                Điểm tối đa: 20
                Tên tiếng Anh: The head
                Chọn một trong các phương án:
                Trưởng ban là Bí thư hoặc Chủ tịch: Điểm tối đa
                Trưởng ban là Phó Chủ tịch: 1/2 * Điểm tối đa
                Chưa có Ban Chỉ đạo: 0 điểm
                Tài liệu kiểm chứng: Quyết định
            end

            rule "2 Thực hiện"
            when
                Thuộc bộ chỉ số
            then
                Điểm tối đa: 60
                Tên tiếng Anh: Doing
            end

            rule "2.1 Hoàn thành kế hoạch"
            when
                Thuộc chỉ số 2
            then
                Điểm tối đa: 20
                Tên tiếng Anh: The plan
                a = Số nhiệm vụ hoàn thành
                b = Số nhiệm vụ của kế hoạch
                Tỷ lệ = a/b
                Tỷ lệ từ 100% trở lên: Điểm tối đa
                Tỷ lệ từ 70% đến dưới 100%: Điểm = Tỷ lệ * Điểm tối đa
                Tỷ lệ dưới 70%: 0 điểm
                Trường hợp b bằng 0: 0 điểm
                Tài liệu kiểm chứng: Báo cáo
            end

            rule "2.2 Dịch vụ công"
            when
                Thuộc chỉ số 2
            then
                Điểm tối đa: 32,5
                Tên tiếng Anh: Services
                a = Số hồ sơ trực tuyến
                b = Tổng số hồ sơ
                Tỷ lệ = a/b
                Điểm = Tỷ lệ * Điểm tối đa
                Trường hợp a lớn hơn b: tính bằng 100%
                Trường hợp b bằng 0: 0 điểm
                Tài liệu kiểm chứng: Hệ thống
            end

            rule "2.3 Có cổng dữ liệu"
            when
                Thuộc chỉ số 2
            then
                Điểm tối đa: 7,5
                Tên tiếng Anh: A portal
                Có: Điểm tối đa
                Không: 0 điểm
                Tài liệu kiểm chứng: Địa chỉ
            end
            """;

    private static final byte[] RIGHT = EXCEL.write(
            new RuleFolder(ID, Map.of("set.dslr", RULES.getBytes(StandardCharsets.UTF_8))),
            Optional.empty(),
            new Findings());

    /** What the message alone does not mend: what a lost row said, and which of two letters was meant. */
    private static final List<String> NEEDS_KNOWLEDGE = List.of("a row lost", "a and b swapped");

    /** Words that nobody knows who has only seen a workbook. */
    private static final List<String> OF_TEXT_FILES =
            List.of("“when”", "dòng when", "rule \"", "“rule”", "“end”", "“then”", "dòng end", "dấu \" thẳng", ".dslr");

    private static Map<String, Consumer<XSSFSheet>> slips() {
        Map<String, Consumer<XSSFSheet>> slips = new LinkedHashMap<>();
        slips.put("straight quotes in a name", cell("1", NAME, t -> t.replaceAll("[“”]", "\"")));
        slips.put("letters of a Mac", all(t -> Normalizer.normalize(t, Normalizer.Form.NFD)));
        slips.put(
                "non-breaking blanks", all(t -> t.replace("điểm", "\u00A0điểm").replace("  ", "\u00A0")));
        slips.put("a decimal point in points", cell("2.2", MAXIMUM, t -> "32.5"));
        slips.put("a decimal point in a sentence", cell("1.1", METHOD, t -> t.replace("0,5", "0.5")));
        slips.put("a code that became a date", sheet -> date(at(sheet, "1.2", CODE)));
        slips.put("a code that became a number", sheet -> number(at(sheet, "1.1", CODE), 1.1));
        slips.put("no parent", cell("2.1", PARENT, t -> ""));
        slips.put("the bare code of the parent", cell("2.2", PARENT, t -> "2"));
        slips.put("commas in a code", cell("2.2", CODE, t -> "2,2"));
        slips.put("a blank in a code", cell("2.2", CODE, t -> "2. 2"));
        slips.put("no code", cell("1.2", CODE, t -> ""));
        slips.put("dashes before sentences", cell("2.1", METHOD, t -> "- " + t.replace("\n", "\n- ")));
        slips.put("a sign for below", cell("2.1", METHOD, t -> t.replace("Tỷ lệ dưới 70%", "Tỷ lệ < 70%")));
        slips.put("a sign for at least", cell("2.1", METHOD, t -> t.replace("từ 100% trở lên", "≥ 100%")));
        slips.put(
                "a range in signs",
                cell("2.1", METHOD, t -> t.replace("Tỷ lệ từ 70% đến dưới 100%", "70% ≤ Tỷ lệ < 100%")));
        slips.put("the letter O", cell("2.1", METHOD, t -> t.replace("dưới 70%", "dưới 7O%")));
        slips.put("đ for điểm", cell("1.1", METHOD, t -> t.replace("0,5 điểm", "0,5đ")));
        slips.put("a dash for a range", cell("1.1", METHOD, t -> t.replace("Từ 5 đến 9 cuộc", "5 – 9 cuộc")));
        slips.put("từ left out", cell("1.1", METHOD, t -> t.replace("Từ 10 cuộc trở lên", "10 cuộc trở lên")));
        slips.put("sentences on one line", cell("2.3", METHOD, t -> t.replace("\n", "; ")));
        slips.put(
                "more sentences on one line",
                cell("2.1", METHOD, t -> t.replace("dưới 70%: 0 điểm\n", "dưới 70%: 0 điểm; ")));
        slips.put("x for times", cell("2.2", METHOD, t -> t.replace("Tỷ lệ * Điểm", "Tỷ lệ x Điểm")));
        slips.put("a formula", sheet -> at(sheet, "2", MAXIMUM).setCellFormula("30*2"));
        slips.put(
                "parents merged downwards",
                sheet -> sheet.addMergedRegion(new CellRangeAddress(8, 10, PARENT, PARENT)));
        slips.put("codes merged", sheet -> sheet.addMergedRegion(new CellRangeAddress(8, 9, CODE, CODE)));
        slips.put("words in the points", cell("1.1", MAXIMUM, t -> "20 điểm"));
        slips.put("the head in the cell of points", cell("1.1", MAXIMUM, t -> "Điểm tối đa: 20"));
        slips.put("another head", sheet -> sheet.getRow(2).getCell(MAXIMUM).setCellValue("ĐIỂM TỐI ĐA (điểm)"));
        slips.put("a title above", sheet -> sheet.createRow(0).createCell(0).setCellValue("PHỤ LỤC I"));
        slips.put("a column of one's own", sheet -> {
            sheet.getRow(2).createCell(14).setCellValue("Người soạn");
            sheet.getRow(5).createCell(14).setCellValue("Anh Nam");
        });
        slips.put("a row that continues the one above", sheet -> {
            XSSFCell method = at(sheet, "2.3", METHOD);
            String[] lines = method.getStringCellValue().split("\n", 2);
            method.setCellValue(lines[0]);
            sheet.createRow(11).createCell(METHOD).setCellValue(lines[1]);
        });
        slips.put("a row copied", sheet -> copy(sheet, 10, 11));
        slips.put("keywords of a text file", cell("2.3", METHOD, t -> t + "\nend"));
        slips.put("a row without anything", sheet -> sheet.shiftRows(8, 10, 1));
        slips.put(
                "borders swapped", cell("2.1", METHOD, t -> t.replace("từ 70% đến dưới 100%", "từ 100% đến dưới 70%")));
        slips.put("the last case lost", cell("1.1", METHOD, t -> t.replace("\nCòn lại: 0 điểm", "")));
        slips.put("the case of zero lost", cell("2.2", METHOD, t -> t.replace("\nTrường hợp b bằng 0: 0 điểm", "")));
        slips.put("evidence in a list", cell("1.1", EVIDENCE, t -> "- Giấy mời;\n- Biên bản."));
        slips.put("a Cyrillic letter", cell("2.2", METHOD, t -> t.replaceFirst("a = ", "\u0430 = ")));
        slips.put("semicolons at the ends", cell("1.1", METHOD, t -> t.replace("\n", ";\n")));
        slips.put("an accent lost", cell("1.2", METHOD, t -> t.replace("Chọn một trong", "Chon một trong")));
        slips.put("the wrong word for the parent", cell("2.1", PARENT, t -> "Thuộc nhóm 2"));
        slips.put("a row lost", sheet -> sheet.removeRow(sheet.getRow(10)));
        slips.put("a and b swapped", cell("2.1", METHOD, t -> t.replace("a/b", "b/a")));
        return slips;
    }

    private static XSSFCell at(XSSFSheet sheet, String code, int column) {
        return sheet.getRow(ROWS.getOrDefault(code, 0)).getCell(column);
    }

    private static Consumer<XSSFSheet> cell(String code, int column, UnaryOperator<String> slip) {
        return sheet -> {
            XSSFCell cell = at(sheet, code, column);
            String before = cell.getCellType() == CellType.NUMERIC ? cell.getRawValue() : cell.getStringCellValue();
            String after = slip.apply(before);
            assertTrue(!after.equals(before) || cell.getCellType() == CellType.NUMERIC, before);
            cell.setCellType(CellType.STRING);
            cell.setCellValue(after);
        };
    }

    private static Consumer<XSSFSheet> all(UnaryOperator<String> slip) {
        return sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (row.getRowNum() > 2 && cell.getCellType() == CellType.STRING) {
                cell.setCellValue(slip.apply(cell.getStringCellValue()));
            }
        }));
    }

    private static void number(XSSFCell cell, double value) {
        cell.setCellType(CellType.NUMERIC);
        cell.setCellValue(value);
    }

    private static void date(XSSFCell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("d-mmm"));
        number(cell, 45_689);
        cell.setCellStyle(style);
    }

    private static void copy(XSSFSheet sheet, int from, int to) {
        XSSFRow row = sheet.createRow(to);
        sheet.getRow(from)
                .forEach(cell -> row.createCell(cell.getColumnIndex())
                        .setCellValue(
                                cell.getCellType() == CellType.NUMERIC
                                        ? ((XSSFCell) cell).getRawValue().replace('.', ',')
                                        : cell.getStringCellValue()));
    }

    @Test
    void mostSlipsAreMendedByTheMessageAlone() throws IOException {
        String plan = CanonicalPlan.write(compiled(EXCEL.read(ID, RIGHT)).plan().orElseThrow());
        List<String> open = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Map<String, Consumer<XSSFSheet>> slips = slips();
        for (Map.Entry<String, Consumer<XSSFSheet>> slip : slips.entrySet()) {
            String outcome = mended(slipped(slip.getValue()), plan);
            if (!outcome.isEmpty()) {
                open.add(slip.getKey());
                told.add(slip.getKey() + ": " + outcome);
            }
        }
        assertTrue(slips.size() >= 40, slips.size() + " slips");
        assertEquals(NEEDS_KNOWLEDGE, open, () -> String.join("\n", told));
    }

    private static byte[] slipped(Consumer<XSSFSheet> slip) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(RIGHT));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            slip.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    /** Empty if what the messages say leads back to the plan meant; else what was told. */
    private static String mended(byte[] slipped, String plan) {
        byte[] workbook = slipped;
        String told = "";
        for (int round = 0; round < 4; round++) {
            ReadWorkbook read = EXCEL.read(ID, workbook);
            List<Finding> findings = findings(read);
            findings.forEach(ExcelRepairsTest::assertInWordsOfCells);
            if (findings.isEmpty()) {
                String now = CanonicalPlan.write(compiled(read).plan().orElseThrow());
                return now.equals(plan) ? "" : "another plan; " + told;
            }
            told = findings.stream().map(PlantedFault::brief).toList() + " | "
                    + findings.get(0).remedy().vi();
            try {
                workbook = CellRepairs.apply(workbook, findings.get(0), RIGHT);
            } catch (RuntimeException e) {
                return told;
            }
        }
        return told;
    }

    private static List<Finding> findings(ReadWorkbook read) {
        List<Finding> all = new ArrayList<>(read.findings());
        if (read.rules().isPresent()) {
            compiled(read).findings().forEach(finding -> all.add(read.inCells(finding)));
        }
        return all.stream()
                .filter(finding -> finding.severity() != Finding.Severity.NOTICE)
                .toList();
    }

    private static CompiledSet compiled(ReadWorkbook read) {
        return WithoutDrools.compile(read.rules().orElseThrow());
    }

    private static void assertInWordsOfCells(Finding finding) {
        for (String text : List.of(
                finding.found().vi(),
                finding.allowed().vi(),
                finding.remedy().vi(),
                finding.found().en(),
                finding.allowed().en(),
                finding.remedy().en())) {
            OF_TEXT_FILES.forEach(word -> assertTrue(
                    !text.contains(word) || finding.code().equals("sheet-keyword"), () -> word + ": " + text));
        }
    }
}
