package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.ReferenceEvaluator;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.UnitCode;
import vn.dti.rules.data.ExampleChecks;

/** Standard scores and ranks within a panel, from the sentences to points and explanation. */
class PanelMethodsTest {
    private static final String EQUAL = "Trường hợp các đơn vị bằng nhau: 1/2 * Điểm tối đa";
    private static final String SCORE =
            "Điểm = (z + 3) / 6 * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = (x - Trung bình) / Độ lệch chuẩn";
    private static final String RANK =
            "Điểm = (Số đơn vị - Thứ hạng của x) / (Số đơn vị - 1) * Điểm tối đa; giá trị cao hơn xếp trước, bằng nhau thì đồng hạng";
    private static final String INPUT = "x = Số nền tảng số dùng chung";

    /** The scale of a criterion of 100 points, the figures of all units, the points of each. */
    static Stream<Arguments> panels() {
        return Stream.of(
                // Mean 5, population deviation 2: z = -1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2.
                Arguments.of(
                        SCORE,
                        "2 4 4 4 5 5 7 9",
                        "25 41.66666666666666666666666666666667 41.66666666666666666666666666666667"
                                + " 41.66666666666666666666666666666667 50 50 66.66666666666666666666666666666667"
                                + " 83.33333333333333333333333333333333"),
                Arguments.of(
                        SCORE.replace("x - Trung bình", "Trung bình - x"),
                        "3 7", // z = 1, -1
                        "66.66666666666666666666666666666667 33.33333333333333333333333333333333"),
                Arguments.of(SCORE.replace("3) / 6", "1) / 2"), "3 7", "0 100"),
                Arguments.of(SCORE.replace("3) / 6", "0,5) / 1"), "3 7", "0 100"),
                Arguments.of(SCORE, "4 4 4", "50 50 50"),
                Arguments.of(RANK, "9 7 7 1 0", "100 75 75 25 0"),
                Arguments.of(RANK.replace("cao hơn", "thấp hơn"), "9 7 7 1 0", "0 50 50 75 100"),
                Arguments.of(RANK, "4 4", "50 50"),
                Arguments.of(RANK, "4", "50"));
    }

    @ParameterizedTest
    @MethodSource("panels")
    void unitsOfAPanel(String scale, String figures, String points) {
        CompiledSet compiled = MiniSet.criterion(INPUT, scale, EQUAL);
        ScoringPlan plan = compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        InputTable table = table(figures);
        Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
        ReferenceEvaluator reference = new ReferenceEvaluator(plan, table, PanelExtremes.NONE);
        List<String> fast = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (int unit = 0; unit < table.size(); unit++) {
            fast.add(
                    Decimals.canonical(evaluation.points(unit, NodeCode.of("1")).orElseThrow()));
            plain.add(Decimals.canonical(
                    reference.cell(unit, NodeCode.of("1")).points().orElseThrow()));
        }
        assertEquals(points, String.join(" ", fast));
        assertEquals(points, String.join(" ", plain));
    }

    private static InputTable table(String figures) {
        List<UnitCode> units = new ArrayList<>();
        List<Figure> list = new ArrayList<>();
        for (String figure : figures.split(" ", -1)) {
            UnitCode unit = new UnitCode("don-vi-" + (char) ('a' + units.size()));
            units.add(unit);
            list.add(new Figure(unit, InputKey.parse("1:x").orElseThrow(), figure, Figure.Basis.REPORTED, ""));
        }
        return InputTable.of(units, list);
    }

    @Test
    void theExplanationShowsScoreAndRank() {
        assertEquals(
                "(7 − 5) ÷ 2 = 1; 100 × (z + 3) ÷ 6 = 66,66666666666666666666666666666667",
                steps(SCORE, "2 4 4 4 5 5 7 9", 6));
        assertEquals("1 + 1 = 2; 100 × (5 − 2) ÷ (5 − 1) = 75", steps(RANK, "9 7 7 1 0", 2));
        assertEquals("50 = 50", steps(RANK, "4 4", 1));
    }

    private static String steps(String scale, String figures, int unit) {
        ScoringPlan plan = MiniSet.criterion(INPUT, scale, EQUAL).plan().orElseThrow();
        Evaluation evaluation = new Evaluator().evaluate(plan, table(figures), PanelExtremes.NONE);
        Explanation explanation = Explanation.of(evaluation, PlanSources.NONE, List.of(), unit, NodeCode.of("1"));
        return String.join(
                "; ",
                explanation.steps().stream()
                        .limit(explanation.steps().size() - 1L)
                        .map(step -> step.expression().vi() + " = "
                                + NumberText.plain(step.result()).vi())
                        .toList());
    }

    @Test
    void whatIsMissingOrWrongIsTold() {
        assertEquals(List.of("equal-undeclared"), MiniSet.codes(MiniSet.criterion(INPUT, SCORE)));
        assertEquals(List.of("equal-undeclared"), MiniSet.codes(MiniSet.criterion(INPUT, RANK)));
        assertEquals(
                List.of("standard-score-formula"),
                MiniSet.codes(MiniSet.criterion(INPUT, SCORE.replace("/ 6", "/ 3"), EQUAL)));
        assertEquals(
                List.of("quantity"), MiniSet.codes(MiniSet.criterion(INPUT, RANK.replace("của x)", "của y)"), EQUAL)));
        assertEquals(
                List.of("points-above-maximum"),
                MiniSet.codes(MiniSet.criterion(INPUT, RANK, "Trường hợp các đơn vị bằng nhau: 101 điểm")));
    }

    @Test
    void examplesNameTheWholePanel() {
        ScoringPlan plan = MiniSet.criterion(INPUT, RANK, EQUAL).plan().orElseThrow();
        String examples = "criterion,inputs,points,note\n1,x=7;panel=9|7|7|1|0,75,\n1,x=9;panel=9|7|7|1|0,100,\n";

        assertEquals(List.of(), ExampleChecks.check(plan, "examples.csv", examples.getBytes(StandardCharsets.UTF_8)));
        assertTrue(
                ExampleChecks.check(
                                plan,
                                "examples.csv",
                                examples.replace("|0", "|9").getBytes(StandardCharsets.UTF_8))
                        .stream()
                        .anyMatch(finding -> finding.code().equals("example-points")));
    }
}
