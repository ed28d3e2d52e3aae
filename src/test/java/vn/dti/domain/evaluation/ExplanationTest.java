package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.domain.evaluation.PlanSketch.amount;
import static vn.dti.domain.evaluation.PlanSketch.ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Measure.WhenAbove;
import vn.dti.domain.plan.Measure.WhenZero;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

class ExplanationTest {
    private static final Award NONE = new Award.Points(BigDecimal.ZERO);
    private static final Award HALF = new Award.Share(BigDecimal.ONE, new BigDecimal("2"));

    private static Explanation explain(ScoringPlan plan, PlanSources sources, Map<String, String> cells, String node) {
        List<Figure> figures = new ArrayList<>();
        cells.forEach((unit, text) -> figures.addAll(PlanSketch.figures(unit, text)));
        InputTable table =
                InputTable.of(cells.keySet().stream().map(UnitCode::new).toList(), figures);
        Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
        return Explanation.of(evaluation, sources, figures, table.indexOf(new UnitCode("u")), NodeCode.of(node));
    }

    private static Explanation explain(ScoringPlan plan, String cells) {
        return explain(plan, PlanSources.NONE, Map.of("u", cells), "1");
    }

    private static String steps(Explanation explanation) {
        return explanation.steps().stream()
                .map(step -> step.expression().vi() + " = "
                        + Wording.number(step.result()).vi())
                .collect(Collectors.joining("; "));
    }

    private static Scale.Step step(String from, String points) {
        return new Scale.Step(new BigDecimal(from), new Award.Points(new BigDecimal(points)));
    }

    private static ScoringPlan one(String maximum, Measure measure, Scale scale) {
        return PlanSketch.sum(maximum)
                .criterion("1", "DTI", maximum, measure, scale)
                .plan();
    }

    private static final Scale MEETINGS =
            new Scale.Steps(List.of(step("4", "20"), step("3", "15"), step("2", "10"), step("1", "5")), NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 = 0; 0 ÷ 20 = 0      | Còn lại: 0 điểm.       | Cần x = 1 (thêm 1) → 5 điểm.
            2 | 10 = 10; 10 ÷ 20 = 0,5 | Từ 2 trở lên: 10 điểm. | Cần x = 3 (thêm 1) → 15 điểm.
            3 | 15 = 15; 15 ÷ 20 = 0,75 | Từ 3 trở lên: 15 điểm. | Cần x = 4 (thêm 1) → 20 điểm.
            9 | 20 = 20; 20 ÷ 20 = 1   | Từ 4 trở lên: 20 điểm. |
            """)
    void stepsTellTheStepReachedAndTheNext(String x, String steps, String applied, @Nullable String next) {
        Explanation explanation = explain(one("20", amount("1"), MEETINGS), "1:x=" + x);
        assertEquals(steps, steps(explanation));
        assertEquals(applied, explanation.applied().orElseThrow().vi());
        assertEquals(Optional.ofNullable(next), explanation.nextStep().map(text -> text.vi()));
    }

    @Test
    void aRatioTellsMeasurePointsRoundingAndWhatTheMaximumNeeds() {
        ScoringPlan plan = PlanSketch.sum("20")
                .rounding(2)
                .criterion("1", "DTI", "20", ratio("1"), new Scale.Proportional(Optional.empty()))
                .plan();
        Explanation explanation = explain(plan, "1:a=1 1:b=3");
        assertEquals(
                "1 ÷ 3 = 0,3333333333333333333333333333333333; "
                        + "20 × 1 ÷ 3 = 6,666666666666666666666666666666667; 6,67 = 6,67; 6,67 ÷ 20 = 0,3335",
                steps(explanation));
        assertTrue(explanation.steps().get(1).rounding().orElseThrow().vi().startsWith("làm tròn đến 2 chữ số"));
        assertEquals(
                "Với b = 3, cần a = 3 (thêm 2) → 20 điểm.",
                explanation.nextStep().orElseThrow().vi());
        assertEquals(
                "With b = 3, it takes a = 3 (2 more) → 20 points.",
                explanation.nextStep().orElseThrow().en());
        assertEquals("nguon", explanation.inputs().get(0).figure().orElseThrow().source());
        assertEquals("tử số", explanation.inputs().get(0).definition().vi());
    }

    @Test
    void aTargetNeedsOnlyWhatItAsksFor() {
        ScoringPlan plan = one(
                "10",
                ratio("1", "100", WhenAbove.UNDECLARED, WhenZero.ZERO_POINTS),
                new Scale.Proportional(Optional.of(new BigDecimal("5"))));
        Explanation explanation = explain(plan, "1:a=3 1:b=77");
        assertEquals(
                "10 × 300 ÷ 77 ÷ 5", explanation.steps().get(1).expression().vi());
        assertEquals(
                "Với b = 77, cần a = 4 (thêm 1) → 10 điểm.",
                explanation.nextStep().orElseThrow().vi());
        Explanation zero = explain(plan, "1:a=3 1:b=0");
        assertEquals(
                "Trường hợp mẫu số bằng 0: 0 điểm.",
                zero.applied().orElseThrow().vi());
    }

    @Test
    void aChoiceOffersTheNextBetterOption() {
        Scale head = new Scale.Choice(List.of(
                new Scale.Option("người đứng đầu", Award.Share.MAXIMUM),
                new Scale.Option("cấp phó", HALF),
                new Scale.Option("chưa có", NONE)));
        Explanation explanation = explain(one("10", amount("1"), head), "1:x=3");
        assertEquals(
                "Phương án 2 “cấp phó”: 5 điểm.",
                explanation.nextStep().orElseThrow().vi());
        assertEquals(
                "10 × 1 ÷ 2",
                explain(one("10", amount("1"), head), "1:x=2")
                        .steps()
                        .get(0)
                        .expression()
                        .vi());
    }

    @Test
    void aRelativeCriterionNamesTheExtremesAndWhoseTheyAre() {
        ScoringPlan plan = one("40", amount("1"), new Scale.BetweenWorstAndBest(false, Award.Share.MAXIMUM));
        Explanation explanation =
                explain(plan, PlanSources.NONE, Map.of("u", "1:x=12.5", "v", "1:x=10", "w", "1:x=20"), "1");
        assertEquals(
                "40 × (20 − 12,5) ÷ (20 − 10)",
                explanation.steps().get(0).expression().vi());
        assertEquals(List.of(new UnitCode("v")), explanation.marks().get(0).units());
        assertEquals(List.of(new UnitCode("w")), explanation.marks().get(1).units());
        assertEquals(
                "Cần x = 10 (giảm 2,5) → 40 điểm, nếu số liệu của các đơn vị khác không đổi.",
                explanation.nextStep().orElseThrow().vi());
    }

    @Test
    void aSurveyMeanIsWrittenOut() {
        ScoringPlan plan = one("10", ratio("1"), new Scale.Goalposts(BigDecimal.ONE, new BigDecimal("5")));
        Explanation explanation = explain(plan, "1:a=50 1:b=20");
        assertEquals("50 ÷ 20 = 2,5; 10 × (50 ÷ 20 − 1) ÷ (5 − 1) = 3,75; 3,75 ÷ 10 = 0,375", steps(explanation));
        assertEquals(
                "Với b = 20, cần a = 100 (thêm 50) → 10 điểm.",
                explanation.nextStep().orElseThrow().vi());
    }

    @Test
    void missingAndInvalidFiguresAreTold() {
        ScoringPlan plan = one("20", ratio("1"), new Scale.Proportional(Optional.empty()));
        Explanation missing = explain(plan, "1:a=1");
        assertEquals(
                "Chưa có số liệu 1:b: cần báo cáo để được tính điểm (tối đa 20 điểm).",
                missing.nextStep().orElseThrow().vi());
        assertEquals(List.of(), missing.steps());
        Explanation invalid = explain(plan, "1:a=5 1:b=4");
        assertEquals("dividend-above-divisor", invalid.problems().get(0).code());
        assertEquals(Optional.empty(), invalid.nextStep());
    }

    @Test
    void theDecidingLineIsTheOneOfTheCell() {
        NodeCode code = NodeCode.of("1");
        List<SourcePosition> lines = new ArrayList<>();
        for (String text : List.of(
                "Từ 4 cuộc trở lên: 20 điểm",
                "3 cuộc: 15 điểm",
                "2 cuộc: 10 điểm",
                "1 cuộc: 5 điểm",
                "Còn lại: 0 điểm")) {
            lines.add(new SourcePosition("1.dslr", 7 + lines.size(), text));
        }
        PlanSources sources = new PlanSources(Map.of(code, lines), Map.of(code, Map.of(SourceAspect.SCORING, lines)));
        Explanation explanation = explain(one("20", amount("1"), MEETINGS), sources, Map.of("u", "1:x=3"), "1");
        assertEquals("1.dslr:8", explanation.deciding().orElseThrow().place());
        assertEquals(5, explanation.lines().size());
    }

    @Test
    void parentsShowTheirPartsAndWhatRemainsToBeHad() {
        ScoringPlan plan = PlanSketch.sum("600")
                .given("1", "DTI", "100")
                .given("2", "DTI", "100")
                .given("3", "DTI", "400")
                .add("0", "DTI", "0", new Scoring.NotScored())
                .add("P", "DTI", "200", new Scoring.Remainder(List.of(NodeCode.of("1"), NodeCode.of("2")), true))
                .add(
                        "G",
                        "DTI",
                        "500",
                        new Scoring.Overlap(List.of(NodeCode.of("1"), NodeCode.of("2"), NodeCode.of("3"))))
                .plan();
        UnitCode unit = new UnitCode("u");
        DerivedInputs inputs = DerivedInputs.of(
                PreparedPlan.of(plan),
                List.of(unit),
                PlanSketch.figures("u", "3=0.5"),
                Map.of(unit, new BigDecimal("0.5000")));
        Evaluation evaluation = new Evaluator().evaluate(plan, inputs.table(), PanelExtremes.NONE);
        Explanation root = Explanation.of(evaluation, PlanSources.NONE, inputs.figures(), 0, NodeCode.of("DTI"));
        assertEquals("200 + 100 = 300; 300 ÷ 600 = 0,5", steps(root));
        assertTrue(root.derived());
        assertEquals(
                List.of("0 false", "1 false", "2 false", "3 true", "G false", "P true"),
                root.parts().stream()
                        .map(part -> part.node().code() + " " + part.counted())
                        .toList());
        assertEquals(
                "Mục còn có thể tăng nhiều điểm nhất: 3 Nút 3 (còn 200 điểm).",
                root.nextStep().orElseThrow().vi());
        Explanation rest = Explanation.of(evaluation, PlanSources.NONE, inputs.figures(), 0, NodeCode.of("P"));
        assertEquals("600 × 0,5 − 200 = 100; 100 ÷ 200 = 0,5", steps(rest));
        assertEquals(
                Figure.Basis.DERIVED,
                rest.inputs().get(0).figure().orElseThrow().basis());
        Explanation given = Explanation.of(evaluation, PlanSources.NONE, inputs.figures(), 0, NodeCode.of("3"));
        assertEquals("0,5 × 400 = 200; 200 ÷ 400 = 0,5", steps(given));
        assertTrue(!given.derived());
    }
}
