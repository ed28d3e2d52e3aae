package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.MissingInputs;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.RuleFolder;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** A criterion with several formulas with variables of their own, of which the one that was chosen counts (method 23). */
class ChosenFormulaTest {
    private static final String SENTENCE = "Điểm = Điểm theo cách tính được chọn trong các tiêu chí thành phần";
    private static final UnitCode UNIT = new UnitCode("don-vi");
    private static final NodeCode NODE = NodeCode.of("1");

    private static String text(String sentence) {
        return MiniSet.INDEX
                + MiniSet.rule("1 Mục một", "Thuộc bộ chỉ số", "Điểm tối đa: 100", sentence)
                + MiniSet.rule(
                        "1.a Theo tỷ lệ",
                        "Thuộc chỉ số 1",
                        "Điểm tối đa: 100",
                        "a = Số hồ sơ đúng hạn",
                        "b = Số hồ sơ",
                        "Tỷ lệ = a/b",
                        "Điểm = Tỷ lệ * Điểm tối đa",
                        "Trường hợp a lớn hơn b: số liệu không hợp lệ",
                        "Trường hợp b bằng 0: số liệu không hợp lệ")
                + MiniSet.rule(
                        "1.b Theo số vụ",
                        "Thuộc chỉ số 1",
                        "Điểm tối đa: 80",
                        "n = Số vụ",
                        "Mỗi vụ: 20 điểm; tổng không quá 80 điểm");
    }

    private static ScoringPlan plan(CompiledSet compiled) {
        return compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
    }

    private static Evaluation evaluation(String inputs) {
        List<Figure> figures = new ArrayList<>();
        for (String input : inputs.split(" ", -1)) {
            String[] parts = input.split("=", -1);
            if (parts.length == 2) {
                figures.add(
                        new Figure(UNIT, InputKey.parse(parts[0]).orElseThrow(), parts[1], Figure.Basis.REPORTED, ""));
            }
        }
        return new Evaluator()
                .evaluate(
                        plan(MiniSet.compile(text(SENTENCE))),
                        InputTable.of(List.of(UNIT), figures),
                        PanelExtremes.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1:c=1 1.a:a=3 1.a:b=4, 75",
        "1:c=2 1.b:n=3, 60",
        "1:c=2 1.b:n=5, 80",
        "1:c=1 1.a:a=3 1.a:b=4 1.b:n=4, 75",
        "1:c=2 1.a:a=3 1.a:b=4 1.b:n=4, 80",
        "1:c=2.0 1.b:n=1, 20",
        // the figures of a formula that was not chosen do not matter
        "1:c=2 1.a:a=5 1.a:b=0 1.b:n=1, 20",
    })
    void theFormulaThatWasChosenCounts(String inputs, BigDecimal points) {
        assertEquals(0, points.compareTo(evaluation(inputs).points(0, NODE).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"0, option-unknown", "3, option-unknown", "1.5, option-unknown", "-1, option-unknown", "x, not-a-number"
    })
    void aChoiceThatIsNoneIsAProblem(String choice, String code) {
        Evaluation evaluation = evaluation("1:c=" + choice + " 1.b:n=1");

        assertTrue(evaluation.points(0, NODE).isEmpty());
        assertEquals(
                List.of(code), evaluation.problems().stream().map(Problem::code).toList());
        assertTrue(
                evaluation.problems().get(0).reason().vi().contains("1:c"),
                () -> evaluation.problems().get(0).reason().vi());
        if (code.equals("option-unknown")) {
            assertTrue(evaluation.problems().get(0).reason().en().contains("from 1 to 2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.a:a=3 1.a:b=4, 1:c", "1:c=1 1.b:n=3, 1.a:a 1.a:b", "1:c=2, 1.b:n"})
    void onlyWhatTheChosenFormulaNeedsIsMissing(String inputs, String missing) {
        assertEquals(
                List.of(missing.split(" ", -1)),
                MissingInputs.of(evaluation(inputs), 0).orElseThrow().keys().stream()
                        .map(InputKey::toString)
                        .toList());
    }

    @Test
    void moreOfWhatTheChosenFormulaCountsNeverGivesLessAndNeverMoreThanItsMaximum() {
        Random random = new Random(23);
        for (int i = 0; i < 50; i++) {
            int n = random.nextInt(8);
            String others = " 1.a:a=" + random.nextInt(9) + " 1.a:b=" + random.nextInt(9);
            BigDecimal some =
                    evaluation("1:c=2 1.b:n=" + n + others).points(0, NODE).orElseThrow();
            BigDecimal more = evaluation("1:c=2 1.b:n=" + (n + 1) + others)
                    .points(0, NODE)
                    .orElseThrow();
            assertTrue(some.compareTo(more) <= 0 && more.compareTo(BigDecimal.valueOf(80)) <= 0);
        }
    }

    @Test
    void planWordsAndExplanationTellIt() {
        RuleFolder folder = MiniSet.folder(text(SENTENCE));
        ScoringPlan plan = plan(MiniSet.compileWithDrools(folder));

        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        assertEquals(
                "Cách tính được chọn: 1 = 1.a; 2 = 1.b",
                new TreeMap<>(plan.inputs()).firstEntry().getValue().definition());
        assertTrue(
                MethodInWords.of(plan, plan.node(NODE)).stream()
                        .anyMatch(sentence -> sentence.vi()
                                        .equals(
                                                "Điểm = điểm theo cách tính được chọn trong 1.a và 1.b; các cách tính khác không tính.")
                                && sentence.en()
                                        .equals(
                                                "Points = those of the formula that was chosen, of 1.a and 1.b; the others do not"
                                                        + " count.")),
                () -> MethodInWords.of(plan, plan.node(NODE)).toString());
        Explanation explanation = Explanation.of(evaluation("1:c=2 1.b:n=3"), PlanSources.NONE, List.of(), 0, NODE);
        assertEquals(
                List.of("1.a false", "1.b true"),
                explanation.parts().stream()
                        .map(part -> part.node().code() + " " + part.counted())
                        .toList());
        assertTrue(
                explanation.steps().stream()
                        .anyMatch(step -> step.label().vi().equals("Điểm theo cách tính được chọn")),
                () -> explanation.steps().toString());
    }

    @Test
    void whatIsWrongIsTold() {
        assertEquals(
                List.of("chosen-single"),
                MiniSet.codes(MiniSet.compile(text(SENTENCE).replaceFirst("(?s)rule \"1.b.*", ""))));
        assertEquals(
                List.of("best-maximum"),
                MiniSet.codes(MiniSet.compile(
                        text(SENTENCE).replaceFirst("(?s)(1.a Theo.*?)Điểm tối đa: 100", "$1Điểm tối đa: 90"))));
        assertEquals(
                Optional.empty(), MiniSet.compile(text("Ghi chú: cộng cả hai")).plan());
    }
}
