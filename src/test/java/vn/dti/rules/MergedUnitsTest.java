package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.MergedUnits;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/** A year told for units that were merged afterwards: the sentence of the set, and what follows from the old units' results. */
class MergedUnitsTest {
    private static final String SENTENCE =
            "Kết quả của đơn vị hợp nhất là trung bình cộng kết quả của các đơn vị cũ ở từng chỉ số chính";
    private static final NodeCode ROOT = NodeCode.of("DTI");
    private static final NodeCode ONE = NodeCode.of("1");
    private static final UnitCode NEW = new UnitCode("moi");
    private static final UnitCode ALONE = new UnitCode("d");

    /** 1 of 60 points is scored by two criteria, 2 of 40 by one. */
    private static String text(String sentence) {
        return MiniSet.INDEX.replace("Căn cứ:", sentence + "\n    Căn cứ:")
                + MiniSet.rule("1 Mục một", "Thuộc bộ chỉ số", "Điểm tối đa: 60")
                + MiniSet.rule("1.1 Phần một", "Thuộc chỉ số 1", "Điểm tối đa: 20", "x = Số", "Điểm = x * Điểm tối đa")
                + MiniSet.rule("1.2 Phần hai", "Thuộc chỉ số 1", "Điểm tối đa: 40", "x = Số", "Điểm = x * Điểm tối đa")
                + MiniSet.rule("2 Mục hai", "Thuộc bộ chỉ số", "Điểm tối đa: 40", "x = Số", "Điểm = x * Điểm tối đa");
    }

    private static ScoringPlan plan(CompiledSet compiled) {
        return compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
    }

    private static UnitRegister register(String... predecessors) {
        Map<UnitCode, AssessedUnit> units = new TreeMap<>();
        for (UnitCode code : List.of(NEW, ALONE)) {
            units.put(
                    code,
                    new AssessedUnit(
                            code,
                            code.text(),
                            code.text(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            code.equals(NEW)
                                    ? List.of(predecessors).stream()
                                            .map(UnitCode::new)
                                            .toList()
                                    : List.of()));
        }
        return new UnitRegister(units, Map.of(), Map.of());
    }

    /** The old units a, b, c and d with figures of chance, thousandths of the maximum. */
    private static Evaluation old(Random random, ScoringPlan plan, String without) {
        List<UnitCode> units =
                List.of("a", "b", "c", "d").stream().map(UnitCode::new).toList();
        List<Figure> figures = new ArrayList<>();
        for (UnitCode unit : units) {
            for (String key : List.of("1.1:x", "1.2:x", "2:x")) {
                String value = BigDecimal.valueOf(random.nextInt(1001), 3).toPlainString();
                if (!without.equals(unit + " " + key)) {
                    figures.add(new Figure(unit, InputKey.parse(key).orElseThrow(), value, Figure.Basis.REPORTED, ""));
                }
            }
        }
        return new Evaluator().evaluate(plan, InputTable.of(units, figures), PanelExtremes.NONE);
    }

    @Test
    void meansLieBetweenTheOldUnitsAndDependOnNoOrderAndAnUnmergedUnitKeepsItsResults() {
        Random random = new Random(26);
        ScoringPlan plan = plan(MiniSet.compile(text(SENTENCE)));
        for (int i = 0; i < 100; i++) {
            Evaluation old = old(random, plan, "");
            Evaluation told =
                    MergedUnits.of(old, register("a", "b", "c")).orElseThrow().evaluation(List.of(NEW, ALONE));
            Evaluation turned =
                    MergedUnits.of(old, register("c", "a", "b")).orElseThrow().evaluation(List.of(ALONE, NEW));
            for (NodeCode node : List.of(ROOT, ONE, NodeCode.of("2"))) {
                BigDecimal mean = told.unroundedValue(1, node).orElseThrow();
                BigDecimal least = mean;
                BigDecimal most = mean;
                BigDecimal sum = BigDecimal.ZERO;
                for (int unit = 0; unit < 3; unit++) {
                    BigDecimal value = old.unroundedValue(unit, node).orElseThrow();
                    least = least.min(value);
                    most = most.max(value);
                    sum = sum.add(value);
                }
                assertTrue(least.compareTo(mean) <= 0 && mean.compareTo(most) <= 0);
                assertTrue(
                        sum.subtract(mean.multiply(BigDecimal.valueOf(3))).abs().compareTo(new BigDecimal("1E-30"))
                                < 0);
                assertEquals(told.value(1, node), turned.value(1, node));
                assertEquals(
                        old.value(old.inputs().indexOf(ALONE), node),
                        told.value(0, node),
                        "an unmerged unit keeps its results");
            }
            assertTrue(told.points(1, NodeCode.of("1.1")).isEmpty(), "means stand at the level that the set names");
        }
    }

    @Test
    void whereAnOldUnitHasNoResultTheNewOneHasNone() {
        ScoringPlan plan = plan(MiniSet.compile(text(SENTENCE)));
        Evaluation old = old(new Random(1), plan, "b 1.2:x");

        MergedUnits merged = MergedUnits.of(old, register("a", "b")).orElseThrow();
        Evaluation told = merged.evaluation(List.of(NEW));

        assertTrue(told.value(0, ONE).isEmpty());
        assertTrue(told.value(0, NodeCode.of("2")).isPresent());
        assertTrue(told.value(0, ROOT).isEmpty());
        assertEquals(
                List.of("2"),
                merged.figures(List.of(NEW)).stream()
                        .map(figure -> figure.input().toString())
                        .toList());
        assertEquals(
                List.of(),
                MergedUnits.of(old, register("a", "x")).orElseThrow().figures(List.of(NEW)),
                "an old unit that was not scored");
        assertEquals(
                List.of(),
                MergedUnits.of(old, register()).orElseThrow().figures(List.of(NEW)),
                "a new unit that came of none");
    }

    @Test
    void planWordsAndDifferenceTellIt() {
        RuleFolder folder = MiniSet.folder(text(SENTENCE));
        ScoringPlan plan = plan(MiniSet.compileWithDrools(folder));
        ScoringPlan without = plan(MiniSet.compile(text("Ghi chú: không nêu")));

        assertEquals(Optional.of(NodeLevel.MAIN_INDEX), plan.header().mergedAt());
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        assertTrue(CanonicalPlan.write(plan).contains("\nmerged\tMAIN_INDEX\n"), CanonicalPlan.write(plan));
        assertTrue(!CanonicalPlan.write(without).contains("merged"));
        assertTrue(MethodInWords.of(plan, plan.root()).stream()
                .anyMatch(sentence -> sentence.vi()
                                .equals(
                                        "Đơn vị hình thành do sắp xếp: giá trị ở từng chỉ số chính là trung bình cộng giá trị"
                                                + " của các đơn vị cũ.")
                        && sentence.en()
                                .equals("Units formed by mergers: the value at each main index is the mean of the old"
                                        + " units' values.")));
        assertTrue(
                PlanDifference.between(without, plan).stream()
                        .anyMatch(change -> change.text()
                                .vi()
                                .equals("kết quả của đơn vị hợp nhất không nêu → trung bình cộng ở từng chỉ số chính")),
                () -> PlanDifference.between(without, plan).toString());
    }

    @Test
    void whatIsWrongIsTold() {
        assertEquals(
                List.of("merged-level"),
                MiniSet.codes(MiniSet.compile(text(SENTENCE.replace("chỉ số chính", "trụ cột")))));
        assertEquals(
                List.of("sentence-level"),
                MiniSet.codes(MiniSet.compile(text(SENTENCE.replace("chỉ số chính", "mục lớn")))));
        assertEquals(
                List.of("said-twice-differently"),
                MiniSet.codes(MiniSet.compile(
                        text(SENTENCE + "\n    " + SENTENCE.replace("chỉ số chính", "chỉ số thành phần")))));
    }

    /** The shipped set of 2024 is in force and stays as it is; a later one says the sentence in its own words. */
    @Test
    void theSetOf2024TakesTheSentence() {
        SetId id = new SetId("province", "2024");
        Map<String, byte[]> files = new TreeMap<>(ShippedSets.read(id).files());
        String set = new String(files.getOrDefault("set.dslr", new byte[0]), StandardCharsets.UTF_8);
        files.put(
                "set.dslr",
                set.replaceFirst("    Không làm tròn", "    " + SENTENCE + "\n    Không làm tròn")
                        .getBytes(StandardCharsets.UTF_8));

        CompiledSet compiled = MiniSet.compile(new RuleFolder(id, files));

        assertEquals(List.of(), compiled.findings());
        assertEquals(
                CanonicalPlan.write(plan(MiniSet.compile(ShippedSets.read(id)))),
                CanonicalPlan.write(plan(compiled)).replace("merged\tMAIN_INDEX\n", ""));
    }
}
