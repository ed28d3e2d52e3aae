package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.index.SetId;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.rules.folder.RuleTree;

/** One slip in a copy of a shipped set: its cause stands first, at its line, with a remedy, and little else is told. */
class SlipsTest {
    private static final Path SHIPPED = Path.of("rules");
    private static final String S22 = "province/2022/set.dslr";
    private static final String F22 = "province/2022/figures.csv";
    private static final String P22 = "province/2022/published.csv";
    private static final String N25 = "province-sample/2025/1-nhan-thuc-so.dslr";
    private static final String C25 = "province-sample/2025/2-the-che-so.dslr";
    private static final String F25 = "province-sample/2025/figures.csv";

    @TempDir
    Path folder;

    /** The level of one set without its other years, and figures of one unit only. */
    private void copy(String set) throws IOException {
        Path level = SHIPPED.resolve(set).getParent();
        List<Path> copied = new ArrayList<>(List.of(SHIPPED.resolve(set)));
        copied.add(SHIPPED.resolve("province"));
        copied.add(Objects.requireNonNull(level));
        for (Path source : copied) {
            try (Stream<Path> files = Files.list(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = folder.resolve(SHIPPED.relativize(file).toString());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.write(
                            target,
                            Files.readAllLines(file).stream().limit(1_900).toList());
                }
            }
        }
    }

    static Stream<Arguments> slips() {
        return Stream.of(inWords(), inForm(), inNumbers(), inTheTree(), inScales(), inData(), ofTheFolder())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> inWords() {
        return Stream.of(
                slip(S22, "unknown-sentence", "Điểm tối đa: 1.000", "Điểm tối đá: 1.000"),
                slip(S22, "unknown-sentence", "Điểm tối đa: 100\n", "Điểm tốiđa: 100\n"),
                slip(S22, "unknown-sentence", "    Thuộc nhóm I\n", "    Thuộc nhom I\n"),
                slip(S22, "unknown-sentence", "Xếp hạng theo giá trị", "Xếp hang theo giá trị"),
                slip(N25, "unknown-sentence", "Chọn một trong các phương án:", "Chọn một trong những phương án:"),
                slip(N25, "unknown-sentence", "Trường hợp a lớn hơn b", "Trường hợp a lơn hơn b"),
                slip(N25, "unknown-sentence", "Tài liệu kiểm chứng:", "Tài liệu kiểm chúng:"),
                slip(C25, "unknown-sentence", "Tỷ lệ từ 70% đến dưới 100%:", "Tỷ lệ từ 70% tới dưới 100%:"),
                slip(C25, "unknown-sentence", "Mỗi văn bản: 1,5 điểm; tổng", "Mỗi văn bản: 1,5 điểm, tổng"));
    }

    private static Stream<Arguments> inForm() {
        return Stream.of(
                slip(S22, "keyword-mistyped", "when\n    Thuộc bộ", "wehn\n    Thuộc bộ"),
                slip(S22, "keyword-mistyped", "rule \"I Nhóm", "rul \"I Nhóm"),
                slip(S22, "keyword-mistyped", "General information\nend", "General information\nedn"),
                slip(
                        C25,
                        "outside-rule",
                        "    Tên tiếng Anh: Annual plan",
                        "end\n    Tên tiếng Anh: Annual plan",
                        "Tên tiếng Anh: Annual"),
                slip(
                        S22,
                        "keyword-missing",
                        "General information\nend\n",
                        "General information\n",
                        "rule \"0 Thông tin chung\""),
                slip(
                        S22,
                        "keyword-missing",
                        "then\n    Là thông tin chung",
                        "    Là thông tin chung",
                        "Là thông tin chung"),
                slip(S22, "rule-title", "rule \"1 Nhận thức số\"", "rule \"1 Nhận thức số"),
                slip(S22, "rule-title", "rule \"1 Nhận thức số\"", "rule 1 Nhận thức số\""),
                slip(S22, "rule-title", "rule \"1 Nhận thức số\"", "rule \"1 Nhận \"thức\" số\""),
                slip(S22, "rule-code", "rule \"1 Nhận thức số\"", "rule \"Một\""),
                slip(S22, "comment-inside-rule", "    Gồm 10 chỉ số thành phần", "    // Gồm 10 chỉ số thành phần"),
                slip(S22, "outside-rule", "rule \"0 Thông tin", "Ghi nhớ cho năm sau\nrule \"0 Thông tin"));
    }

    private static Stream<Arguments> inNumbers() {
        return Stream.of(
                slip(N25, "sentence-number", "3 cuộc: 7,5 điểm", "3 cuộc: 7.5 điểm"),
                slip(S22, "sentence-number", "Điểm tối đa: 1.000", "Điểm tối đa: 1,000"),
                slip(S22, "sentence-number", "Điểm tối đa: 1.000", "Điểm tối đa: 1.00"),
                slip(S22, "sentence-number", "Điểm tối đa: 1.000", "Điểm tối đa: 10.00"),
                slip(S22, "sentence-number", "Điểm tối đa: 1.000", "Điểm tối đa: -1.000"),
                slip(S22, "sentence-number", "Điểm tối đa: 100\n", "Điểm tối đa: 150.5\n"),
                slip(S22, "children-sum", "Điểm tối đa: 1.000", "Điểm tối đa: 100"),
                slip(S22, "children-sum", "Điểm tối đa: 150", "Điểm tối đa: 15", "Điểm tối đa: 1.000"),
                slip(
                        C25,
                        "children-sum",
                        "Điểm tối đa: 5\n    Tên tiếng Anh: Resolution",
                        "Điểm tối đa: 6\n    Tên tiếng Anh: Resolution",
                        "Điểm tối đa: 15"),
                slip(
                        N25,
                        "children-sum",
                        "Điểm tối đa: 15\n    Tên tiếng Anh: Role",
                        "Điểm tối đa: 16\n    Tên tiếng Anh: Role"));
    }

    private static Stream<Arguments> inTheTree() {
        return Stream.of(
                slip(S22, "code-twice", "rule \"2 Thể chế số\"", "rule \"1 Thể chế số\""),
                slip(S22, "parent-missing", "Thuộc nhóm II", "Thuộc nhóm III"),
                slip(S22, "parent-level", "    Thuộc nhóm I\n", "    Thuộc trụ cột I\n"),
                slip(N25, "parent-missing", "Thuộc chỉ số 1.2\n", "Thuộc chỉ số 1.22\n"),
                slip(
                        S22,
                        "parent-circle",
                        "when\n    Thuộc bộ chỉ số\nthen\n    Là nhóm chỉ số\n    Tên tiếng Anh: Common",
                        "when\n    Thuộc chỉ số 1\nthen\n    Là nhóm chỉ số\n    Tên tiếng Anh: Common"),
                slip(S22, "count-mismatch", "Gồm 2 nhóm chỉ số, 9 chỉ số chính", "Gồm 2 nhóm chỉ số, 8 chỉ số chính"),
                slip(
                        S22,
                        "said-twice-differently",
                        "    Gồm 10 chỉ số thành phần",
                        "    Điểm tối đa: 90\n    Gồm 10 chỉ số thành phần"),
                slip(
                        S22,
                        "legal-basis-missing",
                        "    Căn cứ: Quyết định số 922/QĐ-BTTTT ngày 20/5/2022 của Bộ Thông tin và Truyền thông\n",
                        "",
                        "rule \"DTI Chỉ số chuyển đổi số cấp tỉnh\""),
                slip(
                        S22,
                        "set-sentence-missing",
                        "    Không làm tròn kết quả trung gian\n",
                        "",
                        "rule \"DTI Chỉ số chuyển đổi số cấp tỉnh\""),
                Arguments.of(
                        C25,
                        "code-twice",
                        "a rule doubled",
                        (UnaryOperator<String>) text ->
                                text + text.substring(text.indexOf("rule \"2.1.1"), text.indexOf("rule \"2.1.2")),
                        "rule \"2.1.1"),
                Arguments.of(
                        C25,
                        "children-sum",
                        "a rule deleted",
                        (UnaryOperator<String>) text -> text.substring(0, text.indexOf("rule \"2.1.1"))
                                + text.substring(text.indexOf("rule \"2.1.2")),
                        "Điểm tối đa: 15"));
    }

    private static Stream<Arguments> inScales() {
        return Stream.of(
                slip(C25, "sentence-bounds", "Tỷ lệ từ 70% đến dưới 100%", "Tỷ lệ từ 100% đến dưới 70%"),
                slip(C25, "scale-gap", "Tỷ lệ dưới 70%: 0 điểm", "Tỷ lệ dưới 60%: 0 điểm"),
                slip(C25, "scale-overlap", "Tỷ lệ dưới 70%: 0 điểm", "Tỷ lệ dưới 80%: 0 điểm"),
                slip(C25, "sentence-bounds", "Từ 5 đến 9 cuộc: 2 điểm", "Từ 9 đến 5 cuộc: 2 điểm"),
                slip(C25, "scale-gap", "Từ 5 đến 9 cuộc: 2 điểm", "Từ 6 đến 9 cuộc: 2 điểm"),
                slip(C25, "scale-gap", "    2 báo cáo: 2 điểm\n", "", "1 báo cáo: 1 điểm"),
                slip(C25, "points-above-maximum", "3 báo cáo: 3 điểm", "3 báo cáo: 30 điểm"),
                slip(
                        C25,
                        "input-undeclared",
                        "    b = Tổng số nhiệm vụ của kế hoạch phải hoàn thành trong năm\n",
                        "",
                        "Tỷ lệ = a/b"),
                slip(C25, "zero-undeclared", "    Trường hợp b bằng 0: 0 điểm\n", "", "Tỷ lệ = a/b"));
    }

    private static Stream<Arguments> inData() {
        return Stream.of(
                slip(F22, "csv-decimal-comma", "63,da-nang,1,1.0000,", "63,da-nang,1,1,0000,"),
                slip(F22, "csv-decimal-comma", "63,da-nang,1,1.0000,", "63,da-nang,1,\"1,0000\","),
                slip(P22, "csv-decimal-comma", "63,da-nang,DTI,0.8002,1,", "63,da-nang,DTI,0,8002,1,"),
                slip(F25, "csv-decimal-comma", "63,an-giang,1.1.1:x,1,", "63,an-giang,1.1.1:x,1,5,"),
                slip(F22, "unit-not-in-panel", "63,da-nang,1,", "63,danang,1,"),
                slip(F22, "unit-not-in-panel", "63,da-nang,1,", "63,Đà Nẵng,1,"),
                slip(F22, "panel-unknown", "63,da-nang,1,", "64,da-nang,1,"),
                slip(F22, "csv-cells", "63,da-nang,1,1.0000,dti-2022", "63,da-nang,1,1.0000,dti-2022,x"),
                slip(F22, "csv-cells", "63,da-nang,1,1.0000,dti-2022", "63,da-nang,1,1.0000"),
                slip(F22, "csv-header", "panel,unit,input,value,source", "panel,unit,input,value"),
                slip(F22, "csv-header", "panel,unit,input,value,source", "panel,unit,input,value,source,note"),
                slip(F22, "csv-number", "1.0000", "1.000.0"),
                slip(F22, "csv-twice", "63,da-nang,2,", "63,da-nang,1,"),
                slip(F22, "input-key", "63,da-nang,1,", "63,da-nang,1 a,"),
                slip(F22, "source-unknown", "dti-2022", "dti-2222"),
                slip(P22, "csv-value", "0.8002", "8.002"),
                Arguments.of(
                        F22, "csv-header", "semicolons", (UnaryOperator<String>) text -> text.replace(',', ';'), ""));
    }

    private static Stream<Arguments> ofTheFolder() {
        return Stream.of(slip(
                S22, "folder-year", "Bộ chỉ số cấp tỉnh, năm đánh giá 2022", "Bộ chỉ số cấp tỉnh, năm đánh giá 2023"));
    }

    private static Arguments slip(String file, String code, String right, String wrong) {
        return slip(file, code, right, wrong, "");
    }

    private static Arguments slip(String file, String code, String right, String wrong, String line) {
        UnaryOperator<String> change = text -> replaced(text, right, wrong);
        return Arguments.of(file, code, right.strip() + " → " + wrong.strip(), change, line);
    }

    private static String replaced(String text, String right, String wrong) {
        assertTrue(text.contains(right), right);
        int at = text.indexOf(right);
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    @ParameterizedTest(name = "{0}: {2} is {1}")
    @MethodSource("slips")
    void theCauseOfASlipStandsFirst(String file, String code, String what, UnaryOperator<String> change, String line)
            throws IOException {
        copy(file.substring(0, file.lastIndexOf('/')));
        String before = Files.readString(folder.resolve(file));
        String after = change.apply(before);
        Files.writeString(folder.resolve(file), after);

        List<Finding> findings = findings(file);

        String told = what + told(findings);
        assertFalse(findings.isEmpty(), what);
        Finding first = findings.get(0);
        assertEquals(code, first.code(), told);
        assertTrue(file.endsWith(first.places().get(0).file()), told);
        if (line.isEmpty()) {
            int changed = firstChange(before, after);
            assertTrue(first.places().stream().anyMatch(place -> place.line() == changed), told);
        } else {
            assertTrue(first.places().stream().anyMatch(place -> place.text().startsWith(line)), told);
        }
        assertTrue(findings.size() <= 2, told);
        findings.forEach(finding -> assertSpeaks(finding, told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Điểm tốiđa: 100", "Điểmtối đa: 100", "Điểm tối đá: 100", "Diem toida: 100"})
    void aMistypedMaximumIsToldOnceWithItsOwnNumber(String wrong) throws IOException {
        copy("province/2022");
        Path file = folder.resolve(S22);
        Files.writeString(file, replaced(Files.readString(file), "Điểm tối đa: 100\n", wrong + "\n"));

        List<Finding> findings = findings(S22);

        assertEquals(1, findings.size(), told(findings));
        assertTrue(findings.get(0).remedy().vi().contains("“Điểm tối đa: 100”"), told(findings));
        assertTrue(findings.get(0).remedy().en().contains("“Điểm tối đa: 100”"), told(findings));
    }

    @Test
    void aNewLevelWithoutPanelsIsToldOnceAtThePanels() throws IOException {
        copy("province/2022");
        Path copy = Files.createDirectories(folder.resolve("newkind/2022"));
        try (Stream<Path> files = Files.list(folder.resolve("province/2022"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }

        List<Finding> findings = findings("newkind/2022/set.dslr");

        assertEquals(
                List.of("panels-missing"), findings.stream().map(Finding::code).toList(), told(findings));
        assertEquals("newkind/panels.csv", findings.get(0).places().get(0).file());
        assertTrue(findings.get(0).remedy().vi().contains("rules/province"), told(findings));
        assertSpeaks(findings.get(0), told(findings));

        Files.writeString(folder.resolve("newkind/uses.csv"), "level\nprovince\n");

        assertEquals(List.of(), findings("newkind/2022/set.dslr"));
    }

    @Test
    void aCopyWhoseYearWasForgottenIsNotSentToTheNameOfTheSetThatWasCopied() throws IOException {
        copy("province/2022");
        Files.move(folder.resolve("province/2022"), folder.resolve("province/2023"));

        List<Finding> findings = findings("province/2023/set.dslr");

        assertEquals("folder-year", findings.get(0).code(), told(findings));
        assertTrue(findings.get(0).remedy().vi().startsWith("Sửa năm ở dòng này thành 2023; chỉ khi"), told(findings));
        assertTrue(findings.get(0).remedy().vi().contains("bắt đầu bằng 2022 mà chưa bộ nào có"), told(findings));
        assertTrue(findings.get(0).remedy().en().contains("that no other set has"), told(findings));
    }

    private static String told(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append("\n    ")
                .append(finding.code())
                .append(' ')
                .append(finding.places().stream().map(SourcePosition::place).toList())
                .append(' ')
                .append(finding.found().vi())
                .append(" | ")
                .append(finding.remedy().vi()));
        return text.toString();
    }

    private static void assertSpeaks(Finding finding, String told) {
        Stream.of(finding.found(), finding.allowed(), finding.remedy())
                .flatMap(text -> Stream.of(text.vi(), text.en()))
                .forEach(text -> {
                    assertTrue(text.length() > 3, told);
                    assertFalse(text.toLowerCase(Locale.ROOT).contains("luật"), told);
                });
    }

    /** The number of the first line that differs. */
    private static int firstChange(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int line = 0;
        while (line < Math.min(old.size(), now.size()) && old.get(line).equals(now.get(line))) {
            line++;
        }
        return line + 1;
    }

    private List<Finding> findings(String file) {
        SetId set = SetId.parse(file.substring(0, file.lastIndexOf('/'))).orElseThrow();
        RuleLibrary.Snapshot snapshot = new RuleTree(folder).read();
        RuleFolder rules = Objects.requireNonNull(snapshot.folders().get(set));
        List<Finding> findings = new ArrayList<>(WithoutDrools.compile(rules).findings());
        findings.addAll(snapshot.data().getOrDefault(set, SetData.NONE).findings());
        findings.addAll(snapshot.findings());
        return findings;
    }
}
