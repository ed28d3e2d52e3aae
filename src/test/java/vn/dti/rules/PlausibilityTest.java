package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.edition.RuleLibrary;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.plausibility.PlausibilityRules;
import vn.dti.domain.plausibility.ReportedFigures;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.folder.RuleTree;
import vn.dti.rules.plausibility.DroolsPlausibility;

/** Plausibility rules: each fires on one side of its border and stays silent on the other. */
class PlausibilityTest {
    private static final DroolsPlausibility CHECKS = new DroolsPlausibility();
    private static final String SET = MiniSet.INDEX
            + MiniSet.rule(
                    "1 A",
                    "Thuộc bộ chỉ số",
                    "Điểm tối đa: 50",
                    "a = Phần",
                    "b = Tổng",
                    "Tỷ lệ = a/b",
                    "Điểm = Tỷ lệ * Điểm tối đa",
                    "Trường hợp a lớn hơn b: tính bằng 100%",
                    "Trường hợp b bằng 0: 0 điểm")
            + MiniSet.rule(
                    "2 B",
                    "Thuộc bộ chỉ số",
                    "Điểm tối đa: 50",
                    "n = Số cuộc họp",
                    "Từ 4 cuộc trở lên: Điểm tối đa",
                    "Còn lại: 0 điểm");

    private static String check(String code, String when) {
        return MiniSet.rule(code + " Kiểm tra", when, "Mức độ: cao", "Cảnh báo: Đáng ngờ", "Khuyến nghị: Xem lại");
    }

    private static CompiledSet compile(String checks) {
        return WithoutDrools.compile(folder(checks));
    }

    private static RuleFolder folder(String checks) {
        Map<String, byte[]> files = new TreeMap<>(MiniSet.folder(SET).files());
        files.put(PlausibilityRules.FILE, checks.getBytes(StandardCharsets.UTF_8));
        return new RuleFolder(new SetId("province", "thu"), files);
    }

    private static Map<InputKey, BigDecimal> figures(String text) {
        Map<InputKey, BigDecimal> figures = new HashMap<>();
        for (String figure : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] parts = figure.split("=", -1);
            figures.put(InputKey.parse(parts[0]).orElseThrow(), new BigDecimal(parts[1]));
        }
        return figures;
    }

    private static List<Doubt> doubts(String checks, String now, String before) {
        CompiledSet compiled = compile(checks);
        assertEquals(List.of(), compiled.findings());
        ScoringPlan plan = compiled.plan().orElseThrow();
        return CHECKS.check(
                        CHECKS.read(folder(checks), plan),
                        List.of(ReportedFigures.of(plan, figures(now), Optional.of(plan), figures(before))))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Tiêu chí 1: a lớn hơn b, 1:a=10 1:b=10, '', 0
            Tiêu chí 1: a lớn hơn b, 1:a=10.0001 1:b=10, '', 1
            Tiêu chí 1: a lớn hơn b, 1:a=10, '', 0
            Số liệu a của 1 lớn hơn số liệu n của 2, 1:a=5 2:n=4, '', 1
            Số liệu a của 1 lớn hơn số liệu n của 2, 1:a=4 2:n=4, '', 0
            Số liệu b của 1 khác số liệu n của 2, 1:b=4.0 2:n=4, '', 0
            Số liệu b của 1 khác số liệu n của 2, 1:b=4.1 2:n=4, '', 1
            Số liệu n của 2 lớn hơn 4, 2:n=4, '', 0
            Số liệu n của 2 lớn hơn 4, 2:n=5, '', 1
            'Số liệu n của 2 lớn hơn 4,5', 2:n=4.6, '', 1
            Số liệu n của 2 tăng hơn 3 lần so với năm trước, 2:n=9, 2:n=3, 0
            Số liệu n của 2 tăng hơn 3 lần so với năm trước, 2:n=10, 2:n=3, 1
            Số liệu n của 2 tăng hơn 3 lần so với năm trước, 2:n=10, '', 0
            Số liệu n của 2 tăng hơn 3 lần so với năm trước, 2:n=10, 2:n=0, 0
            Số liệu n của 2 giảm hơn 3 lần so với năm trước, 2:n=3, 2:n=9, 0
            Số liệu n của 2 giảm hơn 3 lần so với năm trước, 2:n=2, 2:n=9, 1
            Mọi số liệu tăng hơn 2 lần so với năm trước, 1:a=5 1:b=5 2:n=5, 1:a=2 1:b=2 2:n=3, 2
            Mọi số liệu giảm hơn 2 lần so với năm trước, 1:a=5 1:b=5 2:n=5, 1:a=11 1:b=10 2:n=9, 1
            Mọi số liệu từ 5 trở lên tăng hơn 2 lần so với năm trước, 1:a=5 1:b=4 2:n=5, 1:a=2 1:b=1 2:n=3, 1
            Mọi số liệu từ 6 trở lên tăng hơn 2 lần so với năm trước, 1:a=5 1:b=4 2:n=5, 1:a=2 1:b=1 2:n=3, 0
            Mọi số liệu từ 11 trở lên giảm hơn 2 lần so với năm trước, 1:a=5 1:b=0 2:n=5, 1:a=11 1:b=10 2:n=9, 1
            Mọi số liệu từ 12 trở lên giảm hơn 2 lần so với năm trước, 1:a=5 1:b=0 2:n=5, 1:a=11 1:b=10 2:n=9, 0
            Mọi tiêu chí tính theo tỷ lệ: a lớn hơn b, 1:a=5 1:b=4, '', 1
            Mọi tiêu chí tính theo tỷ lệ: a lớn hơn b, 1:a=5 1:b=5, '', 0
            Từ 50% số tiêu chí tính theo tỷ lệ trở lên đạt đúng 100%, 1:a=5 1:b=5, '', 0
            """)
    void eachRuleFiresOnOneSideOfItsBorder(String when, String now, String before, int times) {
        List<Doubt> doubts = doubts(check("K1", when), now, before);
        assertEquals(times, doubts.size(), doubts::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 5, số tiêu chí tính theo tỷ lệ trở lên, 1",
        "10, 4, số tiêu chí tính theo tỷ lệ trở lên, 0",
        "9, 9, số tiêu chí tính theo tỷ lệ trở lên, 0",
        "10, 5, số tiêu chí tính theo tỷ lệ có mẫu số từ 7 trở lên, 1",
        "10, 4, số tiêu chí tính theo tỷ lệ có mẫu số từ 7 trở lên, 0",
        "10, 10, số tiêu chí tính theo tỷ lệ có mẫu số từ 8 trở lên, 0"
    })
    void manyCriteriaAtExactlyAHundredAreTold(int criteria, int full, String which, int times) {
        StringBuilder set = new StringBuilder(MiniSet.INDEX.replace("Điểm tối đa: 100\n", ""));
        StringBuilder now = new StringBuilder();
        for (int i = 1; i <= criteria; i++) {
            set.append(MiniSet.rule(
                    i + " A",
                    "Thuộc bộ chỉ số",
                    "Điểm tối đa: 5",
                    "a = Phần",
                    "b = Tổng",
                    "Tỷ lệ = a/b",
                    "Điểm = Tỷ lệ * Điểm tối đa",
                    "Trường hợp a lớn hơn b: tính bằng 100%",
                    "Trường hợp b bằng 0: 0 điểm"));
            now.append(i > 1 ? " " : "")
                    .append(i)
                    .append(i <= full ? ":a=7" : ":a=6")
                    .append(' ')
                    .append(i)
                    .append(":b=7");
        }
        String checks = check("K1", "Từ 50% " + which + " đạt đúng 100%");
        ScoringPlan plan = MiniSet.compile(set.toString()).plan().orElseThrow();
        ReportedFigures unit = ReportedFigures.of(plan, figures(now.toString()), Optional.empty(), Map.of());
        assertEquals(
                times,
                CHECKS.check(CHECKS.read(folder(checks), plan), List.of(unit))
                        .get(0)
                        .size());
    }

    @Test
    void aDoubtNamesItsFiguresAndTheHeaviestStandsFirst() {
        String checks =
                check("K1", "Số liệu n của 2 tăng hơn 3 lần so với năm trước").replace("cao", "thấp")
                        + check("K2", "Tiêu chí 1: a lớn hơn b");
        List<Doubt> doubts = doubts(checks, "1:a=2 1:b=1 2:n=9", "2:n=1");
        assertEquals(
                List.of("K2", "K1"),
                doubts.stream().map(doubt -> doubt.rule().code()).toList());
        assertEquals(
                "[1:a=2, 1:b=1]",
                doubts.get(0).evidence().stream()
                        .map(figure -> figure.input() + "=" + figure.value())
                        .toList()
                        .toString());
        assertEquals(
                Optional.of(BigDecimal.ONE), doubts.get(1).evidence().get(0).before());
    }

    @Test
    void figuresWhoseDefinitionHasChangedAreNotCompared() {
        String checks = check("K1", "Mọi số liệu tăng hơn 3 lần so với năm trước");
        ScoringPlan plan = compile(checks).plan().orElseThrow();
        ScoringPlan other = MiniSet.compile(SET.replace("n = Số cuộc họp", "n = Số cuộc họp và hội nghị"))
                .plan()
                .orElseThrow();
        ReportedFigures unit =
                ReportedFigures.of(plan, figures("1:a=9 2:n=9"), Optional.of(other), figures("1:a=1 2:n=1"));
        assertEquals(
                1,
                CHECKS.check(CHECKS.read(folder(checks), plan), List.of(unit))
                        .get(0)
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "Tiêu chí 9: a lớn hơn b, check-input-unknown, 3",
        "Tiêu chí 1: a lớn hơn c, check-input-unknown, 3",
        "Số liệu n của 2 lớn hơn 4.5, sentence-number, 3",
        "Số liệu n của 2 tăng hơn 1 lần so với năm trước, sentence-times, 3",
        "Số liệu n của 2 tang hơn 3 lần so với năm trước, unknown-sentence, 3",
        "Từ 200% số tiêu chí tính theo tỷ lệ trở lên đạt đúng 100%, sentence-percent, 3",
        "eval(vn.dti.rules.Loot.take()), unknown-sentence, 3",
        "> vn.dti.rules.Loot.take();, unknown-sentence, 3",
        "FigureFact(), unknown-sentence, 3"
    })
    void aWrongRuleIsToldWithItsLine(String when, String code, int line) {
        Loot.taken();
        CompiledSet compiled = compile(check("K1", when));
        assertEquals(List.of(code, code).subList(0, MiniSet.codes(compiled).size()), MiniSet.codes(compiled));
        assertEquals(
                "checks.dslr:" + line,
                compiled.findings().get(0).places().get(0).place());
        assertTrue(PlantedFault.speaks(compiled.findings().get(0)), compiled.findings()::toString);
        assertEquals(0, Loot.taken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mức độ: cao", "Cảnh báo: Đáng ngờ"})
    void aRuleSaysItsImportanceAndItsWarning(String sentence) {
        CompiledSet compiled = compile(check("K1", "Tiêu chí 1: a lớn hơn b").replace("    " + sentence + "\n", ""));
        assertEquals(List.of("check-incomplete"), MiniSet.codes(compiled));
        assertEquals(
                List.of("sentence-importance"),
                MiniSet.codes(compile(check("K1", "Tiêu chí 1: a lớn hơn b").replace("cao", "rất cao"))));
    }

    @Test
    void aCodeIsUsedOnce() {
        String rule = check("K1", "Tiêu chí 1: a lớn hơn b");
        assertEquals(List.of("check-code-twice"), MiniSet.codes(compile(rule + rule)));
    }

    /** The sample: which rules find something in the figures of 2025 beside those of 2024, and how long it takes. */
    @Test
    void theSampleIsCheckedWithinASecond() {
        RuleLibrary.Snapshot tree = new RuleTree(Path.of("rules")).read();
        SetId id = new SetId("province-sample", "2025");
        RuleFolder folder = ShippedSets.read(id);
        ScoringPlan plan = WithoutDrools.compile(folder).plan().orElseThrow();
        ScoringPlan planBefore = WithoutDrools.compile(ShippedSets.read(new SetId("province-sample", "2024")))
                .plan()
                .orElseThrow();
        Map<UnitCode, Map<InputKey, BigDecimal>> now = figures(tree, id);
        Map<UnitCode, Map<InputKey, BigDecimal>> before = figures(tree, new SetId("province-sample", "2024"));
        List<ReportedFigures> units = new ArrayList<>();
        now.forEach((unit, values) -> units.add(
                ReportedFigures.of(plan, values, Optional.of(planBefore), before.getOrDefault(unit, Map.of()))));
        PlausibilityRules rules = CHECKS.read(folder, plan);
        assertEquals(List.of(), rules.findings());
        assertEquals(9, rules.rules().size());

        CHECKS.check(rules, units);
        long start = System.nanoTime();
        List<List<Doubt>> doubts = CHECKS.check(rules, units);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        Map<String, Long> byRule = doubts.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(doubt -> doubt.rule().code(), TreeMap::new, Collectors.counting()));
        assertEquals(63, doubts.size());
        assertTrue(byRule.size() >= 3, () -> "rules that find something: " + byRule);
        assertTrue(doubts.stream().anyMatch(List::isEmpty), "a sound unit has no doubt");
        assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took::toString);
    }

    private static Map<UnitCode, Map<InputKey, BigDecimal>> figures(RuleLibrary.Snapshot tree, SetId id) {
        Map<UnitCode, Map<InputKey, BigDecimal>> figures = new TreeMap<>();
        for (Figure figure :
                Objects.requireNonNull(tree.data().get(id)).figures().getOrDefault("63", List.of())) {
            figure.value()
                    .ifPresent(value -> figures.computeIfAbsent(figure.unit(), unit -> new TreeMap<>())
                            .put(figure.input(), value));
        }
        return figures;
    }
}
