package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Levels from points and values, mandatory conditions, and the result on another scale; none changes points or value. */
class OutcomeTest {
    private static final NodeCode ROOT = NodeCode.of("DTI");
    private static final String BY_POINTS =
            "Xếp loại mức độ theo điểm: từ 75 điểm trở lên là Tốt; từ 50 đến dưới 75 điểm là Khá; dưới 50 điểm là Trung bình";
    private static final String BY_VALUE =
            "Xếp loại màu trên bản đồ theo giá trị: dưới 0,25 là Đỏ; từ 0,25 đến 0,4 là Vàng; trên 0,4 là Xanh";
    private static final String GATE = "Điều kiện bắt buộc để xếp loại Tốt: các mục 2 và 3 đạt Điểm tối đa";
    private static final String HALF =
            "Điều kiện bắt buộc để xếp loại Khá: các mục 2 đến 3 đạt từ 50% Điểm tối đa trở lên";
    private static final String ANY = "Điều kiện bắt buộc để được xếp loại: các mục 3 đạt Điểm tối đa";

    /** An index of 100 points: 1 of 80, 2 and 3 of 10 each; figures are shares of these. */
    private static CompiledSet set(String... sentences) {
        List<String> parts = new ArrayList<>();
        parts.add(MiniSet.INDEX.replace("Căn cứ:", String.join("\n    ", sentences) + "\n    Căn cứ:"));
        for (String[] node : new String[][] {{"1", "80"}, {"2", "10"}, {"3", "10"}}) {
            parts.add(MiniSet.rule(
                    node[0] + " Mục " + node[0],
                    "Thuộc bộ chỉ số",
                    "Điểm tối đa: " + node[1],
                    "x = Số liệu",
                    "Điểm = x * Điểm tối đa"));
        }
        return MiniSet.compile(parts.toArray(String[]::new));
    }

    private static Evaluation evaluation(CompiledSet compiled, String one, String two, String three) {
        ScoringPlan plan = compiled.plan()
                .orElseThrow(() -> new AssertionError(compiled.findings().toString()));
        assertEquals(plan, CanonicalPlan.read(CanonicalPlan.write(plan)));
        UnitCode unit = new UnitCode("don-vi");
        List<Figure> figures = new ArrayList<>();
        for (String[] figure : new String[][] {{"1:x", one}, {"2:x", two}, {"3:x", three}}) {
            if (!figure[1].isEmpty()) {
                figures.add(new Figure(
                        unit, InputKey.parse(figure[0]).orElseThrow(), figure[1], Figure.Basis.REPORTED, ""));
            }
        }
        return new Evaluator().evaluate(plan, InputTable.of(List.of(unit), figures), PanelExtremes.NONE);
    }

    private static String levels(Evaluation evaluation) {
        return new Outcomes(evaluation, 0)
                .levels(ROOT).stream()
                        .map(placed -> placed.level().orElse("–")
                                + (placed.isBlocked() ? " (" + placed.byResult() + ", " + placed.unmet() + ")" : ""))
                        .collect(Collectors.joining("; "));
    }

    /** Shares of 80, 10 and 10 points, the sentences, and the levels. */
    static Stream<Arguments> placed() {
        return Stream.of(
                Arguments.of("0.6875", "1", "1", BY_POINTS, "Tốt"), // 75
                Arguments.of("0.687499", "1", "1", BY_POINTS, "Khá"), // 74.99992
                Arguments.of("0.375", "1", "1", BY_POINTS, "Khá"), // 50
                Arguments.of("0.37499", "1", "1", BY_POINTS, "Trung bình"),
                Arguments.of("0", "0", "0", BY_POINTS, "Trung bình"),
                Arguments.of("1", "1", "1", BY_POINTS, "Tốt"),
                Arguments.of("0.25", "0.2", "0.3", BY_VALUE, "Vàng"), // 0.25
                Arguments.of("0.25", "0.2", "0.2949", BY_VALUE, "Đỏ"), // 0.24949 is 0.2495
                Arguments.of("0.25", "0.2", "0.29996", BY_VALUE, "Vàng"), // 0.249996 is published as 0.2500
                Arguments.of("0.25", "1", "1", BY_VALUE, "Vàng"), // 0.4
                Arguments.of("0.252", "1", "1", BY_VALUE, "Xanh"), // 0.4016
                Arguments.of("0.6875", "1", "1", BY_POINTS + "\n    " + BY_VALUE, "Tốt; Xanh"),
                // points stay 92, 91 …, the level does not
                Arguments.of("1", "1", "1", BY_POINTS + "\n    " + GATE, "Tốt"),
                Arguments.of("1", "0.9", "1", BY_POINTS + "\n    " + GATE, "Khá (Tốt, [2])"),
                Arguments.of("1", "0.9", "0.99", BY_POINTS + "\n    " + GATE, "Khá (Tốt, [2, 3])"),
                Arguments.of("0.5", "0.9", "0.9", BY_POINTS + "\n    " + GATE, "Khá"), // 58: not held back
                Arguments.of("1", "0.5", "0.5", BY_POINTS + "\n    " + HALF, "Tốt"),
                Arguments.of("1", "0.4999", "0.5", BY_POINTS + "\n    " + HALF, "Trung bình (Tốt, [2])"),
                Arguments.of(
                        "1", "0.4", "0.9", BY_POINTS + "\n    " + HALF + "\n    " + GATE, "Trung bình (Tốt, [2, 3])"),
                Arguments.of("1", "1", "0.9", BY_POINTS + "\n    " + ANY, "– (Tốt, [3])"),
                Arguments.of("0.1", "0", "1", BY_POINTS + "\n    " + ANY, "Trung bình"));
    }

    @ParameterizedTest
    @MethodSource("placed")
    void levelsOnBothSidesOfEveryBorder(String one, String two, String three, String sentences, String levels) {
        CompiledSet compiled = set(sentences);
        assertTrue(compiled.isClean(), () -> compiled.findings().toString());
        Evaluation evaluation = evaluation(compiled, one, two, three);
        assertEquals(levels, levels(evaluation));
        Evaluation without = evaluation(set("Ghi chú: không xếp loại"), one, two, three);
        assertEquals(without.points(0, ROOT), evaluation.points(0, ROOT));
        assertEquals(without.value(0, ROOT), evaluation.value(0, ROOT));
    }

    @Test
    void withoutAResultThereIsNoLevel() {
        assertEquals("", levels(evaluation(set(BY_POINTS), "", "1", "1")));
    }

    @Test
    void everyResultLiesInExactlyOneLevelAndMorePointsNeverLeadToALowerOne() {
        Random random = new Random(14);
        List<String> order = List.of("Trung bình", "Khá", "Tốt");
        CompiledSet compiled = set(BY_POINTS, GATE);
        for (int i = 0; i < 200; i++) {
            int share = random.nextInt(1000);
            String two = random.nextBoolean() ? "1" : "0.5";
            String some =
                    levels(evaluation(compiled, BigDecimal.valueOf(share, 3).toPlainString(), two, "1"));
            String more = levels(
                    evaluation(compiled, BigDecimal.valueOf(share + 1L, 3).toPlainString(), two, "1"));
            assertTrue(order.indexOf(some.split(" \\(", 2)[0]) <= order.indexOf(more.split(" \\(", 2)[0]));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.7, 1, 1, 76.00", "0.3333, 0, 0, 26.66", "1, 1, 1, 100.00", "0, 0, 0, 0.00"})
    void theResultOnAnotherScale(String one, String two, String three, String converted) {
        Evaluation evaluation =
                evaluation(set("Quy đổi kết quả theo thang 100, lấy 2 chữ số thập phân"), one, two, three);

        assertEquals(
                Optional.of(converted),
                new Outcomes(evaluation, 0).converted(ROOT).map(BigDecimal::toPlainString));
    }

    @Test
    void theExplanationTellsLevelConditionAndScale() {
        CompiledSet compiled = set(BY_POINTS, GATE, "Quy đổi kết quả theo thang 10, lấy 1 chữ số thập phân");
        Evaluation evaluation = evaluation(compiled, "1", "0.9", "1");
        Explanation explanation = Explanation.of(evaluation, PlanSources.NONE, List.of(), 0, ROOT);

        assertEquals(
                List.of(
                        "Xếp loại mức độ: Khá; theo kết quả là Tốt (từ 75 điểm trở lên) nhưng chưa đạt điều kiện bắt buộc: 2",
                        "Quy đổi theo thang 10: 9,9"),
                explanation.outcomes().stream()
                        .map(told -> told.label().vi() + ": " + told.text().vi())
                        .toList());
        assertEquals(
                List.of(
                        "Level of “mức độ”: Khá; by the result it would be Tốt (from 75 points upwards), but a mandatory"
                                + " condition is not met: 2",
                        "Out of 10: 9.9"),
                explanation.outcomes().stream()
                        .map(told -> told.label().en() + ": " + told.text().en())
                        .toList());
        List<String> method = MethodInWords.of(
                        evaluation.plan(), evaluation.plan().root())
                .stream()
                .map(Bilingual::vi)
                .toList();
        assertTrue(
                method.contains(
                        "Xếp loại mức độ theo điểm: dưới 50 điểm là “Trung bình”; từ 50 đến dưới 75 điểm là “Khá”;"
                                + " từ 75 điểm trở lên là “Tốt”."),
                method::toString);
        assertTrue(
                method.contains(
                        "Điều kiện bắt buộc để xếp loại “Tốt” trở lên: 2, 3 đạt điểm tối đa; không đạt thì giữ nguyên điểm."),
                method::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "từ 50 đến dưới 75 điểm là Khá|từ 50 đến 75 điểm là Khá|classification-gap",
                "từ 50 đến dưới 75 điểm là Khá|từ 50 đến dưới 70 điểm là Khá|classification-gap",
                "dưới 50 điểm là|từ 10 đến dưới 50 điểm là|classification-gap",
                "từ 75 điểm trở lên là Tốt|từ 75 đến dưới 100 điểm là Tốt|classification-gap",
                "là Khá|là Tốt|classification-twice",
                "75 điểm|7,5 điểm|sentence-number",
                "75 điểm|175 điểm|level-unreachable",
                "từ 75 điểm trở lên là|hơn 75 điểm là|sentence-level-form",
                "Xếp loại mức độ|Xếp hạng mức độ|unknown-sentence",
            })
    void whatIsWrongWithLevelsIsTold(String right, String wrong, String code) {
        List<String> codes = MiniSet.codes(set(BY_POINTS.replace(right, wrong)));

        assertTrue(
                code.equals("sentence-number") ? codes.contains("classification-gap") : codes.equals(List.of(code)),
                codes::toString);
    }

    @Test
    void whatIsWrongWithConditionsIsTold() {
        assertEquals(List.of("gate-level"), MiniSet.codes(set(GATE)));
        assertEquals(List.of("gate-level"), MiniSet.codes(set(BY_POINTS, GATE.replace("loại Tốt", "loại Xuất sắc"))));
        assertEquals(List.of("gate-node"), MiniSet.codes(set(BY_POINTS, GATE.replace("2 và 3", "2 và 7"))));
        assertEquals(List.of("sentence-share"), MiniSet.codes(set(BY_POINTS, HALF.replace("50%", "150%"))));
        assertEquals(
                List.of("said-twice-differently"),
                MiniSet.codes(set(
                        "Quy đổi kết quả theo thang 100, lấy 2 chữ số thập phân",
                        "Quy đổi kết quả theo thang 10, lấy 2 chữ số thập phân")));
    }
}
