package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.domain.evaluation.PlanSketch.amount;
import static vn.dti.domain.evaluation.PlanSketch.ratio;
import static vn.dti.domain.evaluation.PlanSketch.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Measure.WhenAbove;
import vn.dti.domain.plan.Measure.WhenZero;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

class EvaluatorTest {
    private static final Scale MEETINGS =
            new Scale.Steps(List.of(step("4", "20"), step("3", "15"), step("2", "10"), step("1", "5")), points("0"));
    private static final Scale BOOKED = new Scale.Bands(List.of(
            band(null, false, "0.9", false, points("0")),
            band("0.9", true, "1", false, new Award.Proportion(BigDecimal.ONE)),
            band("1", true, "1", true, Award.Share.MAXIMUM)));

    private static Scale.Step step(String from, String points) {
        return new Scale.Step(new BigDecimal(from), points(points));
    }

    private static Award points(String points) {
        return new Award.Points(new BigDecimal(points));
    }

    private static Scale.Band band(
            @Nullable String lower, boolean lowerIn, @Nullable String upper, boolean upperIn, Award award) {
        return new Scale.Band(
                Optional.ofNullable(lower).map(BigDecimal::new),
                lowerIn,
                Optional.ofNullable(upper).map(BigDecimal::new),
                upperIn,
                award);
    }

    /** Points of node 1 of unit u as canonical text, or the problem code, or "missing". */
    private static String score(ScoringPlan plan, String cells) {
        return shown(evaluate(plan, Map.of("u", cells)), 0, "1");
    }

    private static Evaluation evaluate(ScoringPlan plan, Map<String, String> cells) {
        return new Evaluator().evaluate(plan, table(cells), PanelExtremes.NONE);
    }

    private static String shown(Evaluation evaluation, int unit, String code) {
        NodeCode node = NodeCode.of(code);
        return switch (evaluation.points(node).state(unit)) {
            case VALUE -> Decimals.canonical(evaluation.points(node).value(unit));
            case MISSING -> "missing";
            case INVALID ->
                evaluation.problems().stream()
                        .filter(p -> p.node().equals(node)
                                && p.unit().equals(evaluation.inputs().units().get(unit)))
                        .map(Problem::code)
                        .findFirst()
                        .orElse("invalid");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "5,20",
        "4,20",
        "3.99,15",
        "3,15",
        "2,10",
        "1,5",
        "0.5,0",
        "0,0",
        "-1,amount-negative",
        "abc,not-a-number"
    })
    void stepsGiveTheAwardOfTheHighestStepReached(String n, String expected) {
        ScoringPlan plan = PlanSketch.sum("20")
                .criterion("1", "DTI", "20", amount("1"), MEETINGS)
                .plan();
        assertEquals(expected, score(plan, "1:x=" + n));
    }

    @ParameterizedTest
    @CsvSource({
        "3,4,15",
        "0,4,0",
        "4,4,20",
        "1,3,6.666666666666666666666666666666667",
        "5,4,dividend-above-divisor",
        "0,0,divisor-zero",
        "3,0,divisor-zero",
        "-1,4,amount-negative",
        "1,-4,amount-negative"
    })
    void aPlainProportionNeedsAShareOfOneAtMost(String a, String b, String expected) {
        ScoringPlan plan = PlanSketch.sum("20")
                .criterion("1", "DTI", "20", ratio("1"), new Scale.Proportional(Optional.empty()))
                .plan();
        assertEquals(expected, score(plan, "1:a=" + a + " 1:b=" + b));
    }

    @ParameterizedTest
    @CsvSource({
        "CAPPED,ZERO_POINTS,6,5,20",
        "CAPPED,ZERO_POINTS,6,0,0",
        "CAPPED,FULL_POINTS,0,0,20",
        "INVALID,ZERO_POINTS,6,5,dividend-above-divisor",
        "INVALID,INVALID,1,0,divisor-zero"
    })
    void theDeclaredAnswersHold(WhenAbove above, WhenZero zero, String a, String b, String expected) {
        ScoringPlan plan = PlanSketch.sum("20")
                .criterion("1", "DTI", "20", ratio("1", "1", above, zero), new Scale.Proportional(Optional.empty()))
                .plan();
        assertEquals(expected, score(plan, "1:a=" + a + " 1:b=" + b));
    }

    @ParameterizedTest
    @CsvSource({"5,100,10", "4,100,8", "6,100,10", "1,300,0.6666666666666666666666666666666667"})
    void aTargetCapsTheProportion(String a, String b, String expected) {
        ScoringPlan plan = PlanSketch.sum("10")
                .criterion(
                        "1",
                        "DTI",
                        "10",
                        ratio("1", "100", WhenAbove.UNDECLARED, WhenZero.ZERO_POINTS),
                        new Scale.Proportional(Optional.of(new BigDecimal("5"))))
                .plan();
        assertEquals(expected, score(plan, "1:a=" + a + " 1:b=" + b));
    }

    @ParameterizedTest
    @CsvSource({"5,5,1", "19,20,0.95", "18,20,0.9", "17,20,0", "4,5,0", "6,5,outside-bands"})
    void bandsHoldConstantsAndFormulas(String a, String b, String expected) {
        ScoringPlan plan = PlanSketch.sum("1")
                .criterion("1", "DTI", "1", ratio("1"), BOOKED)
                .plan();
        assertEquals(expected, score(plan, "1:a=" + a + " 1:b=" + b));
    }

    @ParameterizedTest
    @CsvSource({"1,10", "2,5", "3,0", "0,option-unknown", "4,option-unknown", "1.5,option-unknown", "2.0,5"})
    void aChoiceTakesTheNumberOfAnOption(String x, String expected) {
        Scale head = new Scale.Choice(List.of(
                new Scale.Option("người đứng đầu", Award.Share.MAXIMUM),
                new Scale.Option("cấp phó", new Award.Share(BigDecimal.ONE, new BigDecimal("2"))),
                new Scale.Option("chưa có", points("0"))));
        ScoringPlan plan = PlanSketch.sum("10")
                .criterion("1", "DTI", "10", amount("1"), head)
                .plan();
        assertEquals(expected, score(plan, "1:x=" + x));
    }

    @ParameterizedTest
    @CsvSource({"1,35", "0,0", "2,not-yes-no", "0.5,not-yes-no"})
    void yesOrNoIsOneOrZero(String x, String expected) {
        ScoringPlan plan = PlanSketch.sum("35")
                .criterion("1", "DTI", "35", amount("1"), new Scale.YesNo(Award.Share.MAXIMUM, points("0")))
                .plan();
        assertEquals(expected, score(plan, "1:x=" + x));
    }

    @ParameterizedTest
    @CsvSource({"7,5", "5,5", "4,4", "0,0"})
    void itemsCountUpToTheCap(String x, String expected) {
        ScoringPlan plan = PlanSketch.sum("5")
                .criterion("1", "DTI", "5", amount("1"), new Scale.PerItem(BigDecimal.ONE, new BigDecimal("5")))
                .plan();
        assertEquals(expected, score(plan, "1:x=" + x));
    }

    @ParameterizedTest
    @CsvSource({"100,20,10", "20,20,0", "50,20,3.75", "101,20,outside-goalposts", "19,20,outside-goalposts"})
    void aSurveyMeanRunsFromOneToFive(String a, String b, String expected) {
        ScoringPlan plan = PlanSketch.sum("10")
                .criterion("1", "DTI", "10", ratio("1"), new Scale.Goalposts(BigDecimal.ONE, new BigDecimal("5")))
                .plan();
        assertEquals(expected, score(plan, "1:a=" + a + " 1:b=" + b));
    }

    @Test
    void theBestUnitOfThePanelGetsTheMaximum() {
        ScoringPlan plan = PlanSketch.sum("40")
                .criterion("1", "DTI", "40", amount("1"), new Scale.RelativeToBest())
                .plan();
        Evaluation evaluation = evaluate(plan, Map.of("a", "1:x=0.4", "b", "1:x=0.8", "c", "1:x=-1", "d", ""));
        assertEquals("20", shown(evaluation, 0, "1"));
        assertEquals("40", shown(evaluation, 1, "1"));
        assertEquals("amount-negative", shown(evaluation, 2, "1"));
        assertEquals("missing", shown(evaluation, 3, "1"));
    }

    @Test
    void aSingleUnitIsComparedWithAFrozenPanelAndNeverLeavesTheRange() {
        ScoringPlan plan = PlanSketch.sum("40")
                .criterion("1", "DTI", "40", amount("1"), new Scale.BetweenWorstAndBest(false, Award.Share.MAXIMUM))
                .plan();
        Evaluation panel = evaluate(plan, Map.of("a", "1:x=10", "b", "1:x=20"));
        assertEquals("40", shown(panel, 0, "1"));
        assertEquals("0", shown(panel, 1, "1"));
        InputTable late = table(Map.of("c", "1:x=12.5", "d", "1:x=5", "e", "1:x=50"));
        Evaluation single = new Evaluator().evaluate(plan, late, panel.extremes());
        assertEquals("30", shown(single, 0, "1"));
        assertEquals("40", shown(single, 1, "1"));
        assertEquals("0", shown(single, 2, "1"));
        assertTrue(PreparedPlan.of(plan).hasRelativeCriteria());
    }

    @Test
    void pointsAboveTheMaximumAreAProblemOfTheUnitOnly() {
        ScoringPlan plan = PlanSketch.sum("5")
                .criterion("1", "DTI", "5", amount("1"), new Scale.Steps(List.of(step("1", "6")), points("1")))
                .plan();
        Evaluation evaluation = evaluate(plan, Map.of("a", "1:x=1", "b", "1:x=0"));
        assertEquals("points-above-maximum", shown(evaluation, 0, "1"));
        assertEquals("invalid", shown(evaluation, 0, "DTI"));
        assertEquals("1", shown(evaluation, 1, "DTI"));
        Problem problem = evaluation.problems().get(0);
        assertTrue(problem.reason().vi().contains("1 Nút 1")
                && problem.reason().vi().contains("1:x (số liệu) = 1"));
    }

    @Test
    void aMissingFigureGivesZeroOnlyWhereTheSetSaysSo() {
        PlanSketch strict = PlanSketch.sum("5")
                .criterion("1", "DTI", "5", amount("1"), new Scale.PerItem(BigDecimal.ONE, new BigDecimal("5")));
        assertEquals("missing", score(strict.plan(), ""));
        PlanSketch mild = PlanSketch.sum("5")
                .missingIsZero()
                .criterion("1", "DTI", "5", amount("1"), new Scale.PerItem(BigDecimal.ONE, new BigDecimal("5")));
        assertEquals("0", score(mild.plan(), ""));
        assertEquals("not-a-number", score(mild.plan(), "1:x=NaN"));
    }

    @Test
    void criteriaAreRoundedHalfUpWhereTheSetSaysSo() {
        ScoringPlan plan = PlanSketch.sum("20")
                .rounding(2)
                .criterion("1", "DTI", "20", ratio("1"), new Scale.Proportional(Optional.empty()))
                .plan();
        assertEquals("6.67", score(plan, "1:a=1 1:b=3"));
        assertEquals("0.01", score(plan, "1:a=1 1:b=4000"));
        assertEquals("0", score(plan, "1:a=1 1:b=4001"));
        assertEquals("0", score(plan, "1:a=1 1:b=40000000000000000000000000000000000000"));
    }

    @Test
    void aGivenResultReplacesItsSubtree() {
        ScoringPlan plan = PlanSketch.sum("100")
                .sum("1", "DTI", "60")
                .criterion("1.1", "1", "60", amount("1.1"), new Scale.PerItem(BigDecimal.ONE, new BigDecimal("60")))
                .given("2", "DTI", "40")
                .plan();
        Evaluation evaluation = evaluate(
                plan, Map.of("a", "1=0.5 2=0.25", "b", "1=0.5 1.1:x=-4 2=1.2", "c", "1.1:x=7 2=1", "d", "DTI=0.1234"));
        assertEquals("40", shown(evaluation, 0, "DTI"));
        assertEquals("30", shown(evaluation, 1, "1"));
        assertEquals("value-out-of-range", shown(evaluation, 1, "2"));
        assertEquals("47", shown(evaluation, 2, "DTI"));
        assertEquals("12.34", shown(evaluation, 3, "DTI"));
        assertEquals(Optional.of(new BigDecimal("0.1234")), evaluation.value(3, NodeCode.of("DTI")));
    }

    @Test
    void unscoredAndUnpublishedNodesAreInNoSum() {
        ScoringPlan plan = PlanSketch.sum("10")
                .given("1", "DTI", "10")
                .add("2", "DTI", "0", new Scoring.NotScored())
                .add("3", "DTI", "", new Scoring.Unpublished())
                .plan();
        Evaluation evaluation = evaluate(plan, Map.of("a", "1=0.5 2=1"));
        assertEquals("5", shown(evaluation, 0, "DTI"));
        assertEquals("missing", shown(evaluation, 0, "2"));
    }

    @Test
    void theWeightedMeanIsOneQuotient() {
        ScoringPlan plan = PlanSketch.root(
                        "DTI",
                        "1000",
                        new Scoring.WeightedMean(List.of(
                                new Scoring.Weight(NodeCode.of("1"), new BigDecimal("0.4")),
                                new Scoring.Weight(NodeCode.of("2"), new BigDecimal("0.3")),
                                new Scoring.Weight(NodeCode.of("3"), new BigDecimal("0.3")))))
                .given("1", "DTI", "400")
                .given("2", "DTI", "300")
                .given("3", "DTI", "300")
                .plan();
        Evaluation evaluation = evaluate(plan, Map.of("hue", "1=0.5220 2=0.3040 3=0.3655", "x", "1=0.5 2=0.1"));
        assertEquals("409.65", shown(evaluation, 0, "DTI"));
        assertEquals(Optional.of(new BigDecimal("0.4097")), evaluation.value(0, NodeCode.of("DTI")));
        assertEquals("missing", shown(evaluation, 1, "DTI"));
    }

    @Test
    void theBestOfAlternativesCounts() {
        ScoringPlan plan = PlanSketch.root("DTI", "5", new Scoring.Best())
                .given("1", "DTI", "5")
                .given("2", "DTI", "3")
                .plan();
        assertEquals("3", shown(evaluate(plan, Map.of("a", "1=0.4 2=1")), 0, "DTI"));
        assertEquals("missing", shown(evaluate(plan, Map.of("a", "1=0.4")), 0, "DTI"));
    }

    @Test
    void aNodeWithoutUsableColumnIsMissing() {
        ScoringPlan plan = PlanSketch.sum("10").given("1", "DTI", "10").plan();
        Evaluation evaluation = evaluate(plan, Map.of("a", ""));
        assertEquals(
                DecimalColumn.State.MISSING,
                evaluation.points(NodeCode.of("nope")).state(0));
        assertTrue(evaluation.problems().isEmpty());
    }
}
