package vn.dti.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.appendix.ExcelWorkbooks;
import vn.dti.rules.delegation.LocalSplit;

/**
 * A city fixes the maximum of a criterion, a district splits it among the components (method 22). The frame here has the
 * form of that of Hà Nội; its points are those of a test, since none were published.
 */
class DelegationTest {
    private static final SetId ID = new SetId("commune", "2025-huyen-a");
    private static final String SPLIT = """
            rule "Phân bổ điểm của huyện A"
            when
                Theo bộ chỉ số commune/2025-khung, dấu vân tay PRINT
            then
                Căn cứ: Quyết định số 15 của huyện A
            end

            rule "Tiêu chí 2"
            when
                Phân bổ điểm tối đa của 2
            then
                2.1: 25 điểm
                2.2: 15 điểm
            end
            """;

    /** 1 has 60 points; the 40 of 2 are split by the district. */
    private static String frame(String... more) {
        return MiniSet.INDEX
                + MiniSet.rule(
                        "1 Mục một", "Thuộc bộ chỉ số", "Điểm tối đa: 60", "x = Số liệu", "Điểm = x * Điểm tối đa")
                + MiniSet.rule(
                        "2 Mục hai",
                        "Thuộc bộ chỉ số",
                        "Điểm tối đa: 40",
                        "Điểm tối đa của các mục con do địa phương phân bổ")
                + MiniSet.rule("2.1 Phần một", "Thuộc chỉ số 2", "x = Số liệu", "Điểm = x * Điểm tối đa")
                + MiniSet.rule("2.2 Phần hai", "Thuộc chỉ số 2", "x = Số liệu", "Điểm = x * Điểm tối đa")
                + String.join("", more);
    }

    private static RuleFolder folder(String frame, String split) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("set.dslr", frame.getBytes(StandardCharsets.UTF_8));
        String print = LocalSplit.print(new RuleFolder(ID, files));
        if (!split.isEmpty()) {
            files.put(LocalSplit.FILE, split.replace("PRINT", print).getBytes(StandardCharsets.UTF_8));
        }
        return new RuleFolder(ID, files);
    }

    private static CompiledSet compile(String frame, String split) {
        return MiniSet.compile(folder(frame, split));
    }

    private static ScoringPlan plan(CompiledSet compiled) {
        return compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
    }

    @Test
    void theFilesOfTheFrameAndTheLocalFileAreOnePlan() {
        CompiledSet local = compile(frame(), SPLIT);
        assertEquals(List.of(), local.findings());
        ScoringPlan plan = plan(local);
        assertEquals(
                Optional.of(new BigDecimal("25")), plan.node(NodeCode.of("2.1")).maximum());
        assertEquals(
                Optional.of(new BigDecimal("15")), plan.node(NodeCode.of("2.2")).maximum());
        assertEquals(
                List.of("Quyết định số 15 của huyện A", "Quyết định số 1"),
                plan.root().documentation().legalBasis());
        assertEquals(
                List.of("Điểm tối đa do địa phương phân bổ: Quyết định số 15 của huyện A."),
                plan.node(NodeCode.of("2.1")).documentation().notes());
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        assertEquals(plan, plan(MiniSet.compileWithDrools(folder(frame(), SPLIT))));
        assertTrue(local.sources().lines().getOrDefault(NodeCode.of("2.1"), List.of()).stream()
                .anyMatch(line -> line.file().equals(LocalSplit.FILE) && line.line() == 12));
    }

    @Test
    void aWorkbookKeepsTheLocalFile() {
        RuleFolder folder = folder("// Khung của thành phố\n\n\n" + frame(), SPLIT);
        var read = new ExcelWorkbooks().read(ID, new ExcelWorkbooks().write(folder, Optional.empty(), new Findings()));
        RuleFolder back = read.rulesAs(ID).orElseThrow();

        assertEquals(List.of(), read.findings());
        assertTrue(back.files().containsKey(LocalSplit.FILE));
        // The workbook lays the files out anew, so that their fingerprint is another; the local file names it.
        assertNotEquals(LocalSplit.print(folder), LocalSplit.print(back));
        assertEquals(List.of(), MiniSet.compile(back).findings());
        assertEquals(plan(MiniSet.compile(folder)), plan(MiniSet.compile(back)));
        RuleFolder again = new ExcelWorkbooks()
                .read(ID, new ExcelWorkbooks().write(back, Optional.empty(), new Findings()))
                .rulesAs(ID)
                .orElseThrow();
        assertEquals(texts(back), texts(again), "from then on nothing changes");
    }

    private static List<String> texts(RuleFolder folder) {
        return folder.files().values().stream()
                .map(file -> new String(file, StandardCharsets.UTF_8))
                .toList();
    }

    /** A file of the set that was changed does not become right by way of a workbook. */
    @Test
    void aWorkbookDoesNotHideThatTheSetWasChanged() {
        RuleFolder sound = folder(frame(), SPLIT);
        Map<String, byte[]> files = new TreeMap<>(sound.files());
        files.put("set.dslr", frame().replace("Mục một", "Mục 1").getBytes(StandardCharsets.UTF_8));
        RuleFolder back = new ExcelWorkbooks()
                .read(ID, new ExcelWorkbooks().write(new RuleFolder(ID, files), Optional.empty(), new Findings()))
                .rulesAs(ID)
                .orElseThrow();
        CompiledSet compiled = MiniSet.compile(back);

        assertEquals(List.of("split-base-changed"), MiniSet.codes(compiled));
        // What the message says to write, word for word, mends it.
        String remedy = compiled.findings().get(0).remedy().vi();
        String print = LocalSplit.print(back);
        assertTrue(remedy.contains("“dấu vân tay " + print + "”"), remedy);
        Map<String, byte[]> mended = new TreeMap<>(back.files());
        mended.compute(
                LocalSplit.FILE,
                (path, bytes) -> new String(requireNonNull(bytes), StandardCharsets.UTF_8)
                        .replaceFirst("dấu vân tay [0-9a-f]{12}", "dấu vân tay " + print)
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), MiniSet.compile(new RuleFolder(ID, mended)).findings());
    }

    /** Whatever the split, no unit gets more than the maximum that the frame fixes, and with everything all of it. */
    @Test
    void whateverTheSplitTheMaximumAboveStays() {
        Random random = new Random(22);
        UnitCode unit = new UnitCode("xa");
        for (int i = 0; i < 40; i++) {
            int first = random.nextInt(39) + 1;
            ScoringPlan plan = plan(compile(
                    frame(), SPLIT.replace("2.1: 25", "2.1: " + first).replace("2.2: 15", "2.2: " + (40 - first))));
            int share = i == 0 ? 100 : random.nextInt(101);
            String value = BigDecimal.valueOf(share, 2).toPlainString();
            List<Figure> figures = List.of("2.1:x", "2.2:x").stream()
                    .map(key -> new Figure(unit, InputKey.parse(key).orElseThrow(), value, Figure.Basis.REPORTED, ""))
                    .toList();
            BigDecimal points = new Evaluator()
                    .evaluate(plan, InputTable.of(List.of(unit), figures), PanelExtremes.NONE)
                    .points(0, NodeCode.of("2"))
                    .orElseThrow();
            assertEquals(0, BigDecimal.valueOf(40L * share, 2).compareTo(points));
        }
    }

    /** What is replaced in the local file, by what, and what is told, at which line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.2: 15 điểm|2.2: 14 điểm|split-sum|12",
                "2.2: 15 điểm|2.2: 16 điểm|split-sum|12",
                "2.2: 15 điểm||split-incomplete|10",
                "2.2: 15 điểm|2.1: 15 điểm|split-child|13",
                "2.2: 15 điểm|2.3: 15 điểm|split-child|13",
                "2.2: 15 điểm|1: 15 điểm|split-child|13",
                "điểm tối đa của 2|điểm tối đa của 1|split-not-delegated|10",
                "điểm tối đa của 2|điểm tối đa của 7|split-not-delegated|10",
                "dấu vân tay PRINT|dấu vân tay 000000000000|split-base-changed|3",
                "dấu vân tay PRINT|dấu vân tay abc|sentence-print|3",
                "2.2: 15 điểm|Điểm tối đa: 15|unknown-sentence|13",
                "2.2: 15 điểm|2.2: 15.5 điểm|sentence-number|13",
            })
    void whatIsWrongWithASplitIsTold(String right, String wrong, String code, int line) {
        String split = SPLIT.replace(right, wrong == null ? "Căn cứ: như trên" : wrong);

        List<Finding> findings = compile(frame(), split).findings();

        assertTrue(
                findings.stream()
                        .anyMatch(finding -> finding.code().equals(code)
                                && finding.places().get(0).file().equals(LocalSplit.FILE)
                                && finding.places().get(0).line() == line),
                findings::toString);
        assertTrue(findings.stream().allMatch(PlantedFault::speaks), findings::toString);
        assertTrue(
                findings.stream()
                        .allMatch(finding -> finding.code().equals(code)
                                || finding.code().equals("split-missing")
                                || finding.code().equals("split-base-missing")),
                findings::toString);
    }

    @Test
    void aFrameAloneCannotScoreAndSaysWhy() {
        CompiledSet frame = compile(frame(), "");

        assertEquals(List.of("split-missing"), MiniSet.codes(frame));
        assertEquals("set.dslr", frame.findings().get(0).places().get(0).file());
    }

    @Test
    void nothingElseCanBeTouched() {
        assertEquals(
                List.of("split-fixed"),
                MiniSet.codes(compile(
                                frame().replace(
                                                "Thuộc chỉ số 2\nthen\n    x",
                                                "Thuộc chỉ số 2\nthen\n    Điểm tối đa: 20\n    x"),
                                SPLIT))
                        .stream()
                        .distinct()
                        .toList());
        assertEquals(
                List.of("split-base-missing"),
                MiniSet.codes(compile(frame(), SPLIT.substring(SPLIT.indexOf("rule \"Tiêu chí 2\"")))));
        assertEquals(
                List.of("split-twice"),
                MiniSet.codes(compile(frame(), SPLIT + SPLIT.substring(SPLIT.indexOf("rule \"Tiêu chí 2\"")))));
        assertEquals(
                List.of("split-not-delegated"),
                MiniSet.codes(compile(
                        frame().replace("    Điểm tối đa của các mục con do địa phương phân bổ\n", "")
                                .replace("Thuộc chỉ số 2\nthen\n", "Thuộc chỉ số 2\nthen\n    Điểm tối đa: 20\n"),
                        SPLIT)));
    }
}
