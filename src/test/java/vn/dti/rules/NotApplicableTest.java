package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.MissingInputs;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** Entries that do not apply to a unit: points rescaled to the full maximum, or out of a smaller one and ranked apart. */
class NotApplicableTest {
    private static final String RESCALED =
            "Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa";
    private static final String REDUCED =
            "Điểm = Tổng điểm của các tiêu chí thành phần áp dụng; điểm tối đa giảm tương ứng";
    private static final String NONE = "Trường hợp không có tiêu chí thành phần nào áp dụng: 0 điểm";
    private static final String LEFT_OUT = "Trường hợp không áp dụng: đơn vị không có thủ tục hành chính";
    private static final NodeCode ROOT = NodeCode.of("DTI");

    /** An index of 100 points: 1 of 75 points for everybody, 2 of 25 points that may not apply. */
    private static CompiledSet set(String... sentences) {
        String root = MiniSet.INDEX.replace("Căn cứ:", String.join("\n    ", sentences) + "\n    Căn cứ:");
        return MiniSet.compile(
                root,
                MiniSet.rule(
                        "1 Mục một", "Thuộc bộ chỉ số", "Điểm tối đa: 75", "Điểm = x * Điểm tối đa", "x = Số liệu"),
                MiniSet.rule(
                        "2 Mục hai",
                        "Thuộc bộ chỉ số",
                        "Điểm tối đa: 25",
                        "Điểm = x * Điểm tối đa",
                        "x = Số liệu",
                        LEFT_OUT));
    }

    private static Evaluation evaluation(CompiledSet compiled, String... units) {
        ScoringPlan plan = compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
        assertTrue(compiled.isClean(), () -> compiled.findings().toString());
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        List<UnitCode> codes = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (String cells : units) {
            UnitCode unit = new UnitCode("u" + (char) ('a' + codes.size()));
            codes.add(unit);
            for (String cell : cells.split(" ", -1)) {
                String[] parts = cell.split("=", 2);
                figures.add(
                        new Figure(unit, InputKey.parse(parts[0]).orElseThrow(), parts[1], Figure.Basis.REPORTED, ""));
            }
        }
        return new Evaluator().evaluate(plan, InputTable.of(codes, figures), PanelExtremes.NONE);
    }

    static Stream<Arguments> units() {
        return Stream.of(
                // both apply: 45 + 25 of 100
                Arguments.of("1:x=0.6 2:x=1", "70", "0.7000", "100", "70", "0.7000"),
                Arguments.of("1:x=0.6 2:x=1 2:k=0", "70", "0.7000", "100", "70", "0.7000"),
                // 2 does not apply: 45 of 75, or 45 / 75 * 100
                Arguments.of("1:x=0.6 2:k=1", "45", "0.6000", "75", "60", "0.6000"),
                Arguments.of("1:x=0.6 2:x=1 2:k=1", "45", "0.6000", "75", "60", "0.6000"),
                Arguments.of("1:x=1 2:k=1", "75", "1.0000", "75", "100", "1.0000"),
                Arguments.of("1:x=0 2:k=1", "0", "0.0000", "75", "0", "0.0000"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void pointsOfASmallerMaximumOrRescaled(
            String figures, String points, String value, String maximum, String rescaled, String rescaledValue) {
        Evaluation reduced = evaluation(set(REDUCED), figures);
        assertEquals(points, text(reduced.points(0, ROOT).orElseThrow()));
        assertEquals(value, reduced.value(0, ROOT).orElseThrow().toPlainString());
        assertEquals(maximum, text(reduced.maximum(0, ROOT)));
        Evaluation full = evaluation(set(RESCALED, NONE), figures);
        assertEquals(rescaled, text(full.points(0, ROOT).orElseThrow()));
        assertEquals(rescaledValue, full.value(0, ROOT).orElseThrow().toPlainString());
        assertEquals("100", text(full.maximum(0, ROOT)));
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void whereNothingSaysThatItDoesNotApplyAMissingFigureStaysMissing() {
        Evaluation evaluation = evaluation(set(REDUCED), "1:x=0.6");

        assertTrue(evaluation.points(0, ROOT).isEmpty());
        assertEquals(
                List.of("2:x"),
                MissingInputs.of(evaluation, 0).orElseThrow().keys().stream()
                        .map(InputKey::toString)
                        .toList());
        assertTrue(MissingInputs.of(evaluation(set(REDUCED), "2:k=1"), 0).orElseThrow().keys().stream()
                .allMatch(key -> key.toString().equals("1:x")));
    }

    @ParameterizedTest
    @CsvSource({"2, not-yes-no", "0.5, not-yes-no", "abc, not-yes-no"})
    void onlyZeroOrOneIsUnderstood(String reported, String problem) {
        Evaluation evaluation = evaluation(set(REDUCED), "1:x=0.6 2:x=1 2:k=" + reported);

        assertEquals(problem, evaluation.problems().get(0).code());
        assertTrue(evaluation.points(0, ROOT).isEmpty());
    }

    @Test
    void unitsWithAnotherMaximumAreRankedApart() {
        Evaluation evaluation = evaluation(
                set(REDUCED), "1:x=0.6 2:x=1", "1:x=0.9 2:k=1", "1:x=0.8 2:x=1", "1:x=0.9 2:k=1", "1:x=0.2 2:k=1");
        Ranking ranking = Ranking.of(evaluation, ROOT);

        assertTrue(ranking.isComplete() && ranking.isApart());
        List<Integer> ranks = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int unit = 0; unit < 5; unit++) {
            ranks.add(ranking.rank(unit).orElseThrow());
            sizes.add(ranking.size(unit));
        }
        assertEquals(List.of(2, 1, 1, 1, 3), ranks);
        assertEquals(List.of(2, 3, 2, 3, 3), sizes);
    }

    @Test
    void withAndWithoutASurveyPointsAreBroughtToTheSameMaximum() {
        String survey = LEFT_OUT.replace("đơn vị không có thủ tục hành chính", "không tổ chức khảo sát");
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule("1 Cải cách", "Thuộc bộ chỉ số", "Điểm tối đa: 100", RESCALED, NONE),
                MiniSet.rule(
                        "1.1 Điểm thẩm định", "Thuộc chỉ số 1", "Điểm tối đa: 70", "Điểm do hội đồng thẩm định cho"),
                MiniSet.rule(
                        "1.2 Điều tra xã hội học",
                        "Thuộc chỉ số 1",
                        "Điểm tối đa: 30",
                        "a = Tổng điểm đánh giá",
                        "b = Số phiếu trả lời",
                        "Tỷ lệ = a/b",
                        "Trường hợp b bằng 0: số liệu không hợp lệ",
                        "Khảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa",
                        survey));
        Evaluation evaluation = evaluation(compiled, "1.1:t=56 1.2:a=400 1.2:b=100", "1.1:t=56 1.2:k=1");

        // 56 + 22.5 of 100; 56 of 70 is 80 of 100
        assertEquals("78.5", text(evaluation.points(0, ROOT).orElseThrow()));
        assertEquals("80", text(evaluation.points(1, ROOT).orElseThrow()));
        Explanation explanation = Explanation.of(evaluation, PlanSources.NONE, List.of(), 1, NodeCode.of("1"));
        assertEquals("(56) ÷ 70 × 100", explanation.steps().get(0).expression().vi());
        Explanation leftOut = Explanation.of(evaluation, PlanSources.NONE, List.of(), 1, NodeCode.of("1.2"));
        assertEquals(
                "Mục này không áp dụng đối với đơn vị.",
                leftOut.applied().orElseThrow().vi());
        assertTrue(leftOut.nextStep().isEmpty());
    }

    @Test
    void nothingThatApplies() {
        CompiledSet compiled = MiniSet.compile(
                MiniSet.INDEX,
                MiniSet.rule(
                        "1 Nhóm",
                        "Thuộc bộ chỉ số",
                        "Điểm tối đa: 100",
                        RESCALED,
                        NONE.replace("0 điểm", "Điểm tối đa")),
                MiniSet.rule(
                        "1.1 Mục",
                        "Thuộc chỉ số 1",
                        "Điểm tối đa: 100",
                        "x = Số liệu",
                        "Điểm = x * Điểm tối đa",
                        LEFT_OUT));
        assertEquals("100", text(evaluation(compiled, "1.1:k=1").points(0, ROOT).orElseThrow()));
    }

    @Test
    void whatIsNotDeclaredIsTold() {
        assertEquals(List.of("not-applicable-undeclared"), MiniSet.codes(set("Ghi chú: không nêu")));
        assertEquals(List.of("none-applies-undeclared"), MiniSet.codes(set(RESCALED)));
        assertEquals(List.of("answer-without-ratio"), MiniSet.codes(set(REDUCED, NONE)));
        String one =
                MiniSet.rule("1 Mục", "Thuộc bộ chỉ số", "Điểm tối đa: 100", "x = Số liệu", "Điểm = x * Điểm tối đa");
        assertEquals(
                List.of("not-applicable-missing"),
                MiniSet.codes(MiniSet.compile(MiniSet.INDEX.replace("Căn cứ:", REDUCED + "\n    Căn cứ:"), one)));
        assertEquals(
                List.of("input-taken"),
                MiniSet.codes(MiniSet.compile(
                        MiniSet.INDEX.replace("Căn cứ:", REDUCED + "\n    Căn cứ:"),
                        one.replace("x = Số liệu", LEFT_OUT + "\n    k = Số liệu")
                                .replace("= x *", "= k *"))));
        assertEquals(
                List.of("smaller-maximum-lost"),
                MiniSet.codes(MiniSet.compile(
                        MiniSet.INDEX.replace(
                                "Căn cứ:", "Điểm = Điểm cao nhất trong các chỉ số thành phần\n    Căn cứ:"),
                        MiniSet.rule("1 Nhóm", "Thuộc bộ chỉ số", "Điểm tối đa: 100", REDUCED),
                        MiniSet.rule(
                                "1.1 Mục",
                                "Thuộc chỉ số 1",
                                "Điểm tối đa: 100",
                                "x = Số liệu",
                                "Điểm = x * Điểm tối đa",
                                LEFT_OUT))));
    }

    /** Method 16: what is left out of a divisor is said in its definition, and the divisor may then be 0. */
    @Test
    void aDivisorOfWhichSomethingIsLeftOutNeedsAnAnswerToZero() {
        String[] filtered = {
            "a = Số văn bản đi gửi qua mạng, không tính văn bản mật",
            "b = Số văn bản đi, không tính văn bản mật",
            "Tỷ lệ = a/b",
            "Điểm = Tỷ lệ * Điểm tối đa",
            "Trường hợp a lớn hơn b: số liệu không hợp lệ"
        };
        assertEquals(List.of("zero-undeclared"), MiniSet.codes(MiniSet.criterion(filtered)));
        String[] answered = Arrays.copyOf(filtered, filtered.length + 1);
        answered[filtered.length] = "Trường hợp b bằng 0: Điểm tối đa";
        CompiledSet compiled = MiniSet.criterion(answered);
        assertEquals("100", ScoredCases.points(compiled, "1", "a=0 b=0"));
        assertEquals("50", ScoredCases.points(compiled, "1", "a=1 b=2"));
        assertEquals(
                List.of(filtered[0], filtered[1]),
                compiled.plan().orElseThrow().node(NodeCode.of("1")).inputs().stream()
                        .map(input -> input.key().variable() + " = " + input.definition())
                        .toList());
    }
}
