package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleFolder;

/** What staff may write, what is tidied up, and what is told of everything else. */
class GateTest {
    private static final String CHILD = MiniSet.rule(
            "1 Tiêu chí một",
            "Thuộc bộ chỉ số",
            "Điểm tối đa: 100",
            "a = Số đạt",
            "b = Tổng số",
            "Tỷ lệ = a/b",
            "Điểm = Tỷ lệ * Điểm tối đa",
            "Trường hợp a lớn hơn b: tính bằng 100%",
            "Trường hợp b bằng 0: 0 điểm");
    private static final String CLEAN = MiniSet.INDEX + "\n// chú thích\n# chú thích\n\n" + CHILD;

    @Test
    void aCleanSetHasNoFinding() {
        assertEquals(List.of(), MiniSet.compile(CLEAN).findings());
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of("\uFEFF" + CLEAN, "tidied-byte-order-mark"),
                Arguments.of(Normalizer.normalize(CLEAN, Normalizer.Form.NFD), "tidied-decomposed-letters"),
                Arguments.of(CLEAN.replace("rule \"1 Tiêu chí một\"", "rule “1 Tiêu chí một”"), "tidied-signs"),
                Arguments.of(CLEAN.replace("rule \"1 Tiêu", "rule  \"1\u00A0Tiêu"), "tidied-blanks"),
                Arguments.of(CLEAN.replace("Tỷ lệ * Điểm", "Tỷ lệ × Điểm"), "tidied-signs"),
                Arguments.of(CLEAN.replace("a/b", "a÷b"), "tidied-signs"),
                Arguments.of(CLEAN.replace("Điểm tối đa: 100\n", "Điểm tối đa: 100;\n"), "tidied-semicolon"),
                Arguments.of(CLEAN.replace("Tỷ lệ = a/b", "Tỉ lệ = a/b"), "tidied-ti-le"),
                Arguments.of(CLEAN.replace("Tỷ lệ = a/b", "tỷ lệ = a/b"), "tidied-first-letter"),
                Arguments.of(CLEAN.replace("Trường hợp b", "trường hợp b"), "tidied-first-letter"),
                Arguments.of(CLEAN.replace("Trường hợp b", "Trường\thợp  b"), "tidied-blanks"),
                Arguments.of(CLEAN.replace("when\n    Thuộc", "When\n    Thuộc"), "tidied-keyword-case"),
                Arguments.of(CLEAN.replace("end\n", "END\n"), "tidied-keyword-case"),
                Arguments.of(CLEAN.replace("Điểm tối đa: 100", "Điểm tối đa： 100"), "tidied-signs"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsOfWordAndExcelAreTidiedUpWithOneNotice(String text, String notice) {
        CompiledSet compiled = MiniSet.compile(text);
        assertEquals(List.of(), MiniSet.codes(compiled));
        assertEquals(List.of(notice), MiniSet.notices(compiled));
        assertEquals(MiniSet.compile(CLEAN).plan(), compiled.plan());
    }

    static Stream<String> silentSlips() {
        return Stream.of(
                CLEAN.replace("\n", "\r\n"),
                CLEAN.replace("\n", "\r"),
                CLEAN.replace("    ", "\t"),
                CLEAN.replace(" = ", "="),
                CLEAN.replace("a/b", "a / b"),
                CLEAN.replace(": 0", " : 0"),
                CLEAN.replace("rule \"", "rule\""),
                CLEAN.replace("\n", "   \n"),
                CLEAN + "\n\n\n",
                CLEAN.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("silentSlips")
    void blanksAndLineEndsDoNotMatterAtAll(String text) {
        CompiledSet compiled = MiniSet.compile(text);
        assertEquals(List.of(), compiled.findings());
        assertEquals(MiniSet.compile(CLEAN).plan(), compiled.plan());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điểm tối đa: 100|Điểm tối đá: 100|Điểm tối đa: 100",
                "Điểm tối đa: 100|Diem toi da: 100|Điểm tối đa: 100",
                "Điểm tối đa: 100|ĐIỂM TỐI ĐA 100|Điểm tối đa: 100",
                "Trường hợp b bằng 0: 0 điểm|Trường hơp b bằng 0: 0 điểm|Trường hợp b bằng 0: 0 điểm",
                "Trường hợp b bằng 0: 0 điểm|Nếu b bằng 0: 0 điểm|Trường hợp b bằng 0: 0 điểm",
                "Tỷ lệ = a/b|Tý lệ = a/b|Tỷ lệ = a/b",
                "Thuộc bộ chỉ số|Thuôc bộ chỉ số|Thuộc bộ chỉ số"
            })
    void aWrongLetterIsToldWithTheNearestSentence(String right, String wrong, String suggestion) {
        CompiledSet compiled = MiniSet.compile(MiniSet.INDEX + CHILD.replace(right, wrong));
        Finding finding = compiled.findings().get(0);
        assertEquals(List.of("unknown-sentence"), MiniSet.codes(compiled));
        assertEquals("1 Tiêu chí một", finding.rule());
        assertEquals(wrong, finding.places().get(0).text());
        assertTrue(
                finding.remedy().vi().contains("“" + suggestion + "”"),
                finding.remedy().vi());
        assertTrue(finding.remedy().en().contains("“" + suggestion + "”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when|whne|keyword-mistyped",
                "when|khi|keyword-missing",
                "then|hten|keyword-mistyped",
                "then|thn|keyword-mistyped",
                "end|ned|keyword-mistyped",
                "end|en|keyword-mistyped",
                "rule \"1 Tiêu chí một\"|rul \"1 Tiêu chí một\"|keyword-mistyped",
                "rule \"1 Tiêu chí một\"|rule 1 Tiêu chí một|rule-title",
                "rule \"1 Tiêu chí một\"|rule \"1 Tiêu chí một\" when|rule-title",
                "rule \"1 Tiêu chí một\"|rule \"1 \"Tiêu\" chí\"|rule-title",
                "rule \"1 Tiêu chí một\"|rule \"Một\"|rule-code",
                "Thuộc bộ chỉ số|// Thuộc bộ chỉ số|unknown-sentence",
                "a = Số đạt|// a = Số đạt|comment-inside-rule"
            })
    void aMistypedFormIsToldWithItsKeyword(String right, String wrong, String code) {
        CompiledSet compiled =
                MiniSet.compile(MiniSet.INDEX + CHILD.replaceFirst("(?m)^ *\\Q" + right + "\\E$", wrong));
        assertTrue(
                MiniSet.codes(compiled).contains(code),
                () -> compiled.findings().toString());
        assertTrue(compiled.plan().isEmpty());
    }

    @Test
    void aMissingEndIsToldWhereTheNextRuleBegins() {
        CompiledSet compiled = MiniSet.compile(MiniSet.INDEX.replace("end\n", "") + CHILD);
        assertEquals("keyword-missing", MiniSet.codes(compiled).get(0));
        assertEquals(2, compiled.findings().get(0).places().size());
    }

    @Test
    void aMissingThenIsToldOnce() {
        CompiledSet compiled = MiniSet.compile(MiniSet.INDEX + CHILD.replace("then\n", ""));
        assertEquals(List.of("keyword-missing"), MiniSet.codes(compiled));
        assertEquals(
                "Điểm tối đa: 100", compiled.findings().get(0).places().get(0).text());
    }

    @Test
    void twoLinesOfConditionAreTold() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX + CHILD.replace("    Thuộc bộ chỉ số\n", "    Thuộc bộ chỉ số\n    Thuộc chỉ số 2\n"));
        assertEquals(List.of("when-one-line"), MiniSet.codes(compiled));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u200B", "\u200D", "\u0007", "\u0000", "\u00AD", "\u2066", "\u2028", "\uE000"})
    void charactersThatNobodySeesAreRefused(String hidden) {
        CompiledSet compiled = MiniSet.compile(CLEAN.replace("Số đạt", "Số" + hidden + "đạt"));
        assertEquals(List.of("hidden-character"), MiniSet.codes(compiled));
        assertTrue(compiled.findings().get(0).found().en().contains("U+"));
    }

    @Test
    void aLetterOfAnotherAlphabetIsNamed() {
        CompiledSet compiled =
                MiniSet.compile(CLEAN.replace("Điểm tối đa: 100\n    a", "Điểm tối đ\u0430: 100\n    a"));
        assertEquals(List.of("unknown-sentence"), MiniSet.codes(compiled));
        assertTrue(compiled.findings().get(0).found().vi().contains("U+0430"));
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        byte[] latin = "rule \"1 A\"\nĐiểm".getBytes(StandardCharsets.UTF_8).clone();
        latin[12] = (byte) 0xFF;
        CompiledSet compiled = MiniSet.compile(new RuleFolder(new SetId("a", "b"), Map.of("set.dslr", latin)));
        assertEquals("not-utf-8", MiniSet.codes(compiled).get(0));
        assertEquals(2, compiled.findings().get(0).places().get(0).line());
    }

    @Test
    void limitsAreKept() {
        assertEquals(
                "file-too-large",
                MiniSet.codes(MiniSet.compile("// " + "x".repeat(1_100_000))).get(0));
        assertEquals(
                List.of("line-too-long"),
                MiniSet.codes(MiniSet.compile(CLEAN.replace("Số đạt", "Số đạt " + "x".repeat(2_001)))));
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 5_001; i++) {
            rules.add("rule \"" + i + " A\"\nwhen\nThuộc bộ chỉ số\nthen\nKhông tính điểm\nend\n");
        }
        assertTrue(MiniSet.codes(MiniSet.compile(String.join("", rules))).contains("rule-count"));
    }

    @Test
    void allErrorsOfAllFilesAreToldAtOnceAndInBothLanguages() {
        byte[] first = MiniSet.INDEX.replace("Không làm tròn", "Khong lam tron").getBytes(StandardCharsets.UTF_8);
        byte[] second = CHILD.replace("100\n", "100.5\n")
                .replace("Tỷ lệ = a/b", "Tỷ lệ bằng a chia b")
                .getBytes(StandardCharsets.UTF_8);
        CompiledSet compiled =
                MiniSet.compile(new RuleFolder(new SetId("a", "b"), Map.of("set.dslr", first, "1-mot.dslr", second)));
        assertEquals(List.of("sentence-number", "unknown-sentence", "unknown-sentence"), MiniSet.codes(compiled));
        assertEquals(
                List.of("1-mot.dslr:5", "1-mot.dslr:8", "set.dslr:6"),
                compiled.findings().stream().map(f -> f.places().get(0).place()).toList());
        for (Finding finding : compiled.findings()) {
            assertTrue(!finding.found().vi().equals(finding.found().en()), finding.code());
            assertTrue(!finding.remedy().vi().equals(finding.remedy().en()), finding.code());
        }
    }
}
