package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;

/** How the points of the methods added later are explained: the deciding cell, the steps and what would earn more. */
class MethodExplanationTest {
    private static final Award MOST = Award.Share.MAXIMUM;
    private static final Award NONE = new Award.Points(BigDecimal.ZERO);
    private static final Scale RANKS = new Scale.Ranks(
            List.of(rank("1", MOST), rank("10", new Award.Points(BigDecimal.TEN))), new Award.Points(BigDecimal.ONE));
    private static final Scale LESS =
            new Scale.FixedGoalposts(number("60"), number("10"), Scale.Curve.LINEAR, Scale.Beyond.CAPPED);
    private static final Scale LN =
            new Scale.FixedGoalposts(number("100"), number("10000"), Scale.Curve.LOGARITHM, Scale.Beyond.CAPPED);
    private static final Scale PASS =
            new Scale.PassFail(new Scale.Band(Optional.of(number("60")), true, Optional.empty(), false, MOST), NONE);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Scale.RankRange rank(String to, Award award) {
        return new Scale.RankRange(number(to), award);
    }

    /** A scale of a criterion of 20 points, the figure, the deciding cell, the steps, and the next step. */
    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of(RANKS, "1", "Hạng 1: điểm tối đa.", "20 = 20", ""),
                Arguments.of(RANKS, "7", "Hạng từ 2 đến 10: 10 điểm.", "10 = 10", "Cần x = 1 (giảm 6) → 20 điểm."),
                Arguments.of(RANKS, "12", "Hạng từ 11 trở xuống: 1 điểm.", "1 = 1", "Cần x = 10 (giảm 2) → 10 điểm."),
                Arguments.of(PASS, "59", "Không đạt: 0 điểm.", "0 = 0", "Cần x = 60 (thêm 1) → 20 điểm."),
                Arguments.of(PASS, "60", "Đạt (x từ 60 trở lên): điểm tối đa.", "20 = 20", ""),
                Arguments.of(
                        LESS,
                        "35",
                        "Điểm = (60 − x) / (60 − 10) × điểm tối đa.",
                        "20 × (60 − 35) ÷ (60 − 10) = 10",
                        "Cần x = 10 (giảm 25) → 20 điểm."),
                Arguments.of(
                        LESS,
                        "70",
                        "Ngoài khoảng từ 10 đến 60: tính bằng mốc gần nhất.",
                        "0 = 0",
                        "Cần x = 10 (giảm 60) → 20 điểm."),
                Arguments.of(
                        LN,
                        "1000",
                        "Điểm = (ln x − ln 100) / (ln 10.000 − ln 100) × điểm tối đa.",
                        "20 × (ln (1.000) − ln 100) ÷ (ln 10.000 − ln 100) = 10",
                        "Cần x = 10.000 (thêm 9.000) → 20 điểm."),
                Arguments.of(
                        new Scale.Entered(Optional.empty()),
                        "12.5",
                        "Điểm = x, điểm do bên thẩm định cho.",
                        "12,5 = 12,5",
                        "Cần x = 20,0 (thêm 7,5) → 20 điểm."));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void theDecidingCellTheStepsAndTheNextStepAreTold(
            Scale scale, String figure, String applied, String steps, String next) {
        ScoringPlan plan = PlanSketch.sum("20")
                .criterion("1", "DTI", "20", PlanSketch.amount("1"), scale)
                .plan();
        Explanation explanation = explain(plan, "1:x=" + figure, "1");
        assertEquals(applied, explanation.applied().map(Bilingual::vi).orElse(""));
        assertEquals(steps, steps(explanation));
        assertEquals(
                next.replace("20,0", "20"),
                explanation.nextStep().map(Bilingual::vi).orElse(""));
    }

    /** How a node of 100 points is made of its parts of 10 and 4 points, and the step that says so. */
    static Stream<Arguments> nodes() {
        return Stream.of(
                Arguments.of(new Scoring.Worst(), "5; 4 = 4"),
                Arguments.of(new Scoring.Mean(), "100 × (5 ÷ 10 + 4 ÷ 4) ÷ 2 = 75"),
                Arguments.of(
                        new Scoring.GeometricMean(),
                        "100 × ((5 ÷ 10) × (4 ÷ 4)) ^ (1 ÷ 2) = 70,71067811865475244008443621048490"),
                Arguments.of(new Scoring.PassedShare(), "100 × 1 ÷ 2 = 50"),
                Arguments.of(new Scoring.AllPassed(), "1 / 2 = 0"));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void aNodeShowsHowItIsMadeOfItsParts(Scoring scoring, String step) {
        ScoringPlan plan = PlanSketch.root("DTI", "100", scoring)
                .given("1", "DTI", "10")
                .given("2", "DTI", "4")
                .plan();
        Explanation explanation = explain(plan, "1=0.5 2=1", "DTI");
        assertEquals(step.replaceAll("(,[0-9]*[1-9])0+$", "$1"), steps(explanation));
    }

    private static Explanation explain(ScoringPlan plan, String cells, String node) {
        InputTable table = PlanSketch.table(Map.of("u", cells));
        Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
        return Explanation.of(evaluation, PlanSources.NONE, List.of(), 0, NodeCode.of(node));
    }

    /** All steps but the published value. */
    private static String steps(Explanation explanation) {
        List<Explanation.Step> steps = explanation.steps();
        return steps.subList(0, steps.size() - 1).stream()
                .map(step -> step.expression().vi() + " = "
                        + Wording.number(step.result()).vi())
                .collect(Collectors.joining("; "));
    }
}
