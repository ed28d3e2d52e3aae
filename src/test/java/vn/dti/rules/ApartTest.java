package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.appendix.ExcelWorkbooks;

/** Entries with points and levels of their own that count neither for the points nor for the maximum of the node above. */
class ApartTest {
    private static final NodeCode ROOT = NodeCode.of("DTI");
    private static final String SENTENCE = "Không cộng vào điểm của mục trên";
    private static final UnitCode UNIT = new UnitCode("don-vi");

    /** 1 and 2 make the 100 points of the index; 3 has 40 points of its own. */
    private static String text(String index, String apart) {
        return MiniSet.INDEX.replace("Căn cứ:", index + "\n    Căn cứ:")
                + node("1", "60", "")
                + node("2", "40", "")
                + node("3", "40", apart);
    }

    private static String node(String code, String maximum, String more) {
        return MiniSet.rule(
                code + " Mục " + code,
                "Thuộc bộ chỉ số",
                "Điểm tối đa: " + maximum,
                "x = Số liệu",
                "Điểm = x * Điểm tối đa",
                more.isEmpty() ? "Ghi chú: không có" : more);
    }

    private static ScoringPlan plan(CompiledSet compiled) {
        return compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
    }

    private static Evaluation evaluation(ScoringPlan plan, Map<String, String> values) {
        List<Figure> figures = new ArrayList<>();
        values.forEach((key, value) ->
                figures.add(new Figure(UNIT, InputKey.parse(key).orElseThrow(), value, Figure.Basis.REPORTED, "")));
        return new Evaluator().evaluate(plan, InputTable.of(List.of(UNIT), figures), PanelExtremes.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 100", "1, 1, 0, 100", "0, 0, 1, 0", "0.5, 0.25, 1, 40"})
    void pointsApartAreNeverAdded(String one, String two, String three, BigDecimal total) {
        ScoringPlan plan = plan(MiniSet.compile(text("Ghi chú: không có", SENTENCE)));

        Evaluation evaluation = evaluation(plan, Map.of("1:x", one, "2:x", two, "3:x", three));

        assertEquals(0, total.compareTo(evaluation.points(0, ROOT).orElseThrow()));
        assertEquals(
                0,
                new BigDecimal(three)
                        .multiply(BigDecimal.valueOf(40))
                        .compareTo(evaluation.points(0, NodeCode.of("3")).orElseThrow()));
    }

    @Test
    void aMissingFigureApartDoesNotTakeTheResultOfTheNodeAboveAway() {
        Evaluation evaluation =
                evaluation(plan(MiniSet.compile(text("Ghi chú: không có", SENTENCE))), Map.of("1:x", "1", "2:x", "0"));

        assertEquals(Optional.of("60"), evaluation.points(0, ROOT).map(BigDecimal::toPlainString));
        assertTrue(evaluation.points(0, NodeCode.of("3")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghi chú: không có",
                "Điểm = Tổng điểm của các tiêu chí thành phần",
                "Giá trị = Trung bình cộng giá trị của các chỉ số thành phần",
                "Giá trị = Trung bình nhân giá trị của các chỉ số thành phần",
                "Trọng số chỉ số thành phần: 1 60%; 2 40%"
            })
    void whateverThePointsAboveAreMadeOf(String way) {
        Random random = new Random(4725);
        ScoringPlan plan = plan(MiniSet.compile(text(way, SENTENCE)));
        for (int i = 0; i < 50; i++) {
            String one = BigDecimal.valueOf(random.nextInt(1001), 3).toPlainString();
            String two = BigDecimal.valueOf(random.nextInt(1001), 3).toPlainString();
            String three = BigDecimal.valueOf(random.nextInt(1001), 3).toPlainString();
            Optional<BigDecimal> with = evaluation(plan, Map.of("1:x", one, "2:x", two, "3:x", three))
                    .points(0, ROOT);
            Optional<BigDecimal> without =
                    evaluation(plan, Map.of("1:x", one, "2:x", two)).points(0, ROOT);
            assertEquals(without, with);
            assertTrue(with.orElseThrow().compareTo(BigDecimal.valueOf(100)) <= 0);
        }
    }

    @Test
    void planTextWorkbookAndExplanationKeepIt() {
        RuleFolder folder = MiniSet.folder(text("Ghi chú: không có", SENTENCE));
        ScoringPlan plan = plan(MiniSet.compileWithDrools(folder));
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        assertTrue(CanonicalPlan.write(plan).lines().anyMatch("apart"::equals));

        ScoringPlan added = plan(
                MiniSet.compile(text("Ghi chú: không có", "Ghi chú: không có").replace("100", "140")));
        assertTrue(CanonicalPlan.write(added).lines().noneMatch("apart"::equals));

        byte[] workbook = new ExcelWorkbooks().write(folder, Optional.empty(), new Findings());
        var read = new ExcelWorkbooks().read(folder.id(), workbook);
        assertEquals(List.of(), read.findings());
        assertEquals(plan, plan(MiniSet.compile(read.rulesAs(folder.id()).orElseThrow())));

        List<String> told = MethodInWords.of(plan, plan.node(NodeCode.of("3"))).stream()
                .map(sentence -> sentence.vi() + " | " + sentence.en())
                .toList();
        assertTrue(
                told.contains("Điểm của mục này không cộng vào điểm của mục trên."
                        + " | The points of this entry are not added to those of the entry above."),
                told::toString);
        assertEquals(
                List.of("1 true", "2 true", "3 false"),
                Explanation.of(
                                evaluation(plan, Map.of("1:x", "1", "2:x", "1", "3:x", "1")),
                                PlanSources.NONE,
                                List.of(),
                                0,
                                ROOT)
                        .parts()
                        .stream()
                        .map(part -> part.node().code() + " " + part.counted())
                        .toList());
        assertTrue(
                PlanDifference.between(added, plan).stream()
                        .anyMatch(change -> change.node().equals(NodeCode.of("3"))
                                && change.text().vi().contains("không cộng vào điểm của mục trên")),
                () -> PlanDifference.between(added, plan).toString());
    }

    @Test
    void whereNothingWouldBeAddedItIsAnError() {
        assertEquals(List.of("apart-without-points"), MiniSet.codes(MiniSet.compile(text(SENTENCE, SENTENCE))));
        assertEquals(
                List.of("apart-without-points"),
                MiniSet.codes(MiniSet.compile(
                        text("Ghi chú: không có", SENTENCE),
                        MiniSet.rule("4 Mục", "Thuộc bộ chỉ số", "Không tính điểm", SENTENCE))));
        assertEquals(
                List.of("children-sum"), MiniSet.codes(MiniSet.compile(text("Ghi chú: không có", "Ghi chú: cộng"))));
    }

    /** Both sides of both borders, and the mandatory criteria, in the words of the decision (worked_examples of the source). */
    @ParameterizedTest
    @CsvSource({
        "0.499, 1, 1, Mức độ 1",
        "0.5, 1, 1, Mức độ 2",
        "0.75, 1, 1, Mức độ 2",
        "0.7501, 1, 1, Mức độ 3",
        "0.755, 1, 1, Mức độ 3",
        "0.9, 0, 1, –",
        "0.9, 1, 0, –",
    })
    void theGroupsOfTheDigitalSchoolHaveLevelsOfTheirOwn(String value, String plans, String rules, String level) {
        SetId id = new SetId("reference", "truong-hoc-2022");
        ScoringPlan plan = plan(MiniSet.compile(ShippedSets.read(id)));

        Evaluation evaluation =
                evaluation(plan, new TreeMap<>(Map.of("1", value, "1.1:x", plans, "1.2:x", rules, "2", "1")));

        assertEquals(List.of(level), levels(evaluation, "1"));
        assertEquals(List.of("Mức độ 3"), levels(evaluation, "2"));
        assertTrue(evaluation.points(0, NodeCode.of("S")).isEmpty());
        assertEquals(
                Optional.of(new BigDecimal(value).movePointRight(2).stripTrailingZeros()),
                evaluation.points(0, NodeCode.of("1")).map(BigDecimal::stripTrailingZeros));
    }

    private static List<String> levels(Evaluation evaluation, String node) {
        return new Outcomes(evaluation, 0)
                .levels(NodeCode.of(node)).stream()
                        .map(placed -> placed.level().orElse("–"))
                        .toList();
    }
}
