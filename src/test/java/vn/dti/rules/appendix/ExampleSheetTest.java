package vn.dti.rules.appendix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.ReadWorkbook;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.WithoutDrools;
import vn.dti.rules.data.CheckedExamples;
import vn.dti.rules.data.ExampleTable;

/** Examples in a workbook: the same as in examples.csv, with numbers as rules write them. */
class ExampleSheetTest {
    private static final SetId ID = new SetId("province", "2025");
    private static final String RULES = """
            rule "DTI Chỉ số thử"
            when
                Bộ chỉ số cấp tỉnh, năm đánh giá 2025
            then
                Điểm tối đa: 10
                Tên tiếng Anh: A trial
                Căn cứ: Quyết định thử
                Không làm tròn kết quả trung gian
                Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên
                Xếp hạng theo giá trị công bố từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp
            end

            rule "1 Một"
            when
                Thuộc bộ chỉ số
            then
                Điểm tối đa: 10
                Tên tiếng Anh: One
                a = Số việc đã làm
                b = Số việc phải làm
                Tỷ lệ = a/b
                Điểm = Tỷ lệ * Điểm tối đa
                Trường hợp a lớn hơn b: tính bằng 100%
                Trường hợp b bằng 0: 0 điểm
            end
            """;
    private static final String EXAMPLES = """
            criterion,inputs,points,note
            1,a=1;b=4,2.5,một phần tư
            1,a=1.5;b=1,10,"nhiều hơn, tính bằng 100%"
            1,a=0;b=0,0,
            """;

    @Test
    void examplesComeBackAsTheyWere() {
        ReadWorkbook read = read(sheet -> {});
        assertEquals(List.of(), read.findings());
        assertEquals(EXAMPLES, text(read));
        assertEquals(List.of("examples-run"), codes(checked(read)));
        assertTrue(checked(read).get(0).found().vi().startsWith("Đã chạy 3 ví dụ"));
    }

    @Test
    void theExamplesOfShippedSetsComeBackWithTheSameMeaning() throws IOException {
        for (String set : List.of("province-sample/2025", "reference/huyen-2022", "reference/ung-dung-cntt-bo-1b")) {
            byte[] csv = Files.readAllBytes(Path.of("rules", set, "examples.csv"));
            Findings findings = new Findings();
            List<ExampleTable.Line> lines = ExampleTable.read(csv, findings);
            ReadWorkbook read = WorkbookReader.read(ID, WorkbookWriter.write(tables(), lines, set));
            assertEquals(List.of(), read.findings());
            assertEquals(
                    lines.stream().map(ExampleSheetTest::bare).toList(),
                    ExampleTable.read(read.examples().orElseThrow(), findings).stream()
                            .map(ExampleSheetTest::bare)
                            .toList());
        }
    }

    private static ExampleTable.Line bare(ExampleTable.Line line) {
        return new ExampleTable.Line(
                line.criterion(),
                line.inputs().replace(" ", ""),
                line.points(),
                line.note().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 'a=1,5; B = 1', 10",
        "2, 'a = 1.000; b = 1.000', 10",
        "1, 'a = 1\nb = 4', '2,5'",
        "1, 'a = 1; b = 4', '2,5 điểm'"
    })
    void whatPeopleWriteIsUnderstood(int row, String inputs, String points) {
        ReadWorkbook read = read(sheet -> {
            sheet.getRow(2 + row).getCell(1).setCellValue(inputs);
            sheet.getRow(2 + row).getCell(2).setCellValue(points);
        });
        assertEquals(List.of(), read.findings());
        assertEquals(List.of("examples-run"), codes(checked(read)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'a = 1.5; b = 4', sheet-example, Ví dụ!B4, 'a = 1,5'",
        "1, 'a = 1, b = 4', sheet-example, Ví dụ!B4, 'a = 1; b = 4'",
        "1, 'a 1', sheet-example, Ví dụ!B4, 'a = 3; b = 4,5'",
        "2, '2.5', sheet-example, Ví dụ!C4, '2,5'",
        "2, 'mười', sheet-example, Ví dụ!C4, '0,5'"
    })
    void whatCannotBeReadIsToldWithItsCell(int column, String text, String code, String place, String remedy) {
        ReadWorkbook read = read(sheet -> sheet.getRow(3).getCell(column).setCellValue(text));
        assertEquals(List.of(code), codes(read.findings()));
        Finding finding = read.findings().get(0);
        assertEquals(place, finding.places().get(0).file());
        assertTrue(finding.remedy().vi().contains(remedy), finding::toString);
        assertTrue(finding.remedy().en().contains(remedy), finding::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 9, example-points, Ví dụ!C5",
        "0, 7, example-criterion, Ví dụ!A5",
        "0, 'mục một', node-code, Ví dụ!A5",
        "1, 'a b = 1', example-input, Ví dụ!B5"
    })
    void anExampleThatDoesNotHoldNamesTheCellThatIsWrong(int column, String text, String code, String place) {
        ReadWorkbook read = read(sheet -> sheet.getRow(4).getCell(column).setCellValue(text));
        List<Finding> findings = checked(read);
        assertEquals(code, findings.get(0).code(), findings::toString);
        assertEquals(place, findings.get(0).places().get(0).file());
    }

    @Test
    void theNoticeSaysHowManyExamplesDoNotHold() {
        List<Finding> findings =
                checked(read(sheet -> sheet.getRow(4).getCell(2).setCellValue("9")));
        assertEquals(List.of("example-points", "examples-run"), codes(findings));
        assertTrue(findings.get(1).found().vi().endsWith("1 ví dụ cho số điểm khác"), findings::toString);
    }

    @Test
    void anEmptyCellOfPointsIsNamedItself() {
        ReadWorkbook read = read(
                sheet -> sheet.getWorkbook().getSheetAt(0).getRow(4).getCell(3).setBlank());
        Finding finding = WithoutDrools.compile(read.rules().orElseThrow()).findings().stream()
                .filter(found -> found.code().equals("maximum-missing"))
                .map(read::inCells)
                .findFirst()
                .orElseThrow();
        assertEquals("set!D5", finding.places().get(0).file());
        assertTrue(finding.remedy().vi().contains("ghi số điểm vào ô “Điểm tối đa”"), finding::toString);
        assertTrue(finding.remedy().en().contains("write the points into the cell"), finding::toString);
    }

    @Test
    void theSheetMayHaveAnotherNameAndMovedColumns() {
        ReadWorkbook read = read(sheet -> {
            sheet.getWorkbook().setSheetName(sheet.getWorkbook().getSheetIndex(sheet), "Thử (2)");
            for (int row = 2; row <= 5; row++) {
                String inputs = sheet.getRow(row).getCell(1).getStringCellValue();
                sheet.getRow(row).getCell(1).setBlank();
                sheet.getRow(row).createCell(7).setCellValue(inputs);
            }
        });
        assertEquals(List.of(), read.findings());
        assertEquals(EXAMPLES, text(read));
    }

    @Test
    void theExamplesOfTheSetThatWasCopiedAreRunWhereTheirCriteriaAreStillThere() {
        CheckedExamples examples = new CheckedExamples();
        SetId base = new SetId("province", "2024");
        byte[] ofBase = (EXAMPLES + "7,x=1,5,bỏ năm nay\n").getBytes(StandardCharsets.UTF_8);

        List<Finding> findings = examples.checkOfBase(compiled(RULES).plan().orElseThrow(), base, ofBase);
        assertEquals(List.of("examples-of-base"), codes(findings));
        assertTrue(findings.get(0).found().vi().contains("3 trong 4 ví dụ của bộ province/2024"), findings::toString);

        String changed = RULES.replace("Điểm tối đa: 10", "Điểm tối đa: 20");
        List<Finding> told = examples.checkOfBase(compiled(changed).plan().orElseThrow(), base, ofBase);
        assertEquals(List.of("example-of-base-points", "example-of-base-points", "examples-of-base"), codes(told));
        assertTrue(told.stream().noneMatch(Finding::isError));
        assertEquals("province/2024/examples.csv:2", told.get(0).places().get(0).place());
    }

    private static ReadWorkbook read(Consumer<XSSFSheet> change) {
        List<ExampleTable.Line> lines = ExampleTable.read(EXAMPLES.getBytes(StandardCharsets.UTF_8), new Findings());
        byte[] bytes = WorkbookWriter.write(tables(), lines, "thử");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book.getSheet(ExampleSheet.NAME));
            book.write(out);
            return WorkbookReader.read(ID, out.toByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Finding> checked(ReadWorkbook read) {
        CompiledSet compiled = WithoutDrools.compile(read.rules().orElseThrow());
        return new CheckedExamples()
                .checkOfWorkbook(compiled.plan().orElseThrow(), read.examples().orElseThrow()).stream()
                        .map(read::inCells)
                        .toList();
    }

    private static CompiledSet compiled(String rules) {
        return WithoutDrools.compile(folder(rules));
    }

    private static RuleFolder folder(String rules) {
        return new RuleFolder(ID, Map.of("set.dslr", rules.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Appendix> tables() {
        return Appendix.of(folder(RULES), new Findings());
    }

    private static String text(ReadWorkbook read) {
        return new String(Optional.of(read).flatMap(ReadWorkbook::examples).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
