package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

class SubmissionChecksTest {
    /** Two groups, a ratio, a pillar and a remainder. */
    private static ScoringPlan plan() {
        return PlanSketch.sum("400")
                .sum("I", "DTI", "300")
                .given("1", "I", "100")
                .given("2", "I", "100")
                .criterion("3", "I", "100", PlanSketch.ratio("3"), new Scale.Proportional(Optional.empty()))
                .given("7", "DTI", "100")
                .add("G", "DTI", "300", new Scoring.Overlap(codes("1 2 7")))
                .add("P", "DTI", "200", new Scoring.Remainder(codes("1 2"), true))
                .plan();
    }

    private static List<NodeCode> codes(String text) {
        return Stream.of(text.split(" ")).map(NodeCode::of).toList();
    }

    private static SubmissionChecks checked(ScoringPlan plan, String cells) {
        return SubmissionChecks.evaluate(
                PreparedPlan.of(plan), PlanSketch.table(Map.of("u", cells)), PanelExtremes.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '1,2,3:a,3:b,7'",
        "7=1, '1,2,3:a,3:b'",
        "1=1 2=1 3:a=1 7=1, 3:b",
        "P=100 7=1, '3:a,3:b'",
        "I=1, 7",
        "1=1 2=1 3:a=1 3:b=2 7=1, ''",
        "DTI=0.5, ''",
        "1=x 2=1 3:a=1 7=1, 3:b",
    })
    void theMissingInputsAreThoseWithoutWhichThereIsNoTotal(String cells, String missing) {
        assertEquals(
                missing,
                MissingInputs.of(checked(plan(), cells).evaluation(), 0)
                        .map(found ->
                                found.keys().stream().map(InputKey::toString).collect(Collectors.joining(",")))
                        .orElse(""));
    }

    @Test
    void missingInputsAreToldByCodeAndNameAndWhatCouldStandForThem() {
        Problem problem = checked(plan(), "3:a=1 7=1").problems(0).get(0);

        assertEquals("input-missing", problem.code());
        assertEquals(
                "DTI Nút DTI: chưa có kết quả vì thiếu 3 số liệu: 1 Nút 1; 2 Nút 2; 3:b (mẫu số). Hãy bổ sung, hoặc nhập"
                        + " thay cho chúng: P Nút P.",
                problem.reason().vi());
        assertTrue(
                problem.reason().en().contains("3 inputs are missing: 1 “Nút 1”, in Vietnamese"),
                () -> problem.reason().en());
        assertTrue(
                problem.reason().en().contains("3:b (“mẫu số”, in Vietnamese)"),
                () -> problem.reason().en());
    }

    @ParameterizedTest
    @CsvSource({"20, false", "21, true"})
    void moreThanTwentyMissingInputsAreToldInGroups(int count, boolean grouped) {
        PlanSketch sketch = PlanSketch.sum("100").sum("A", "DTI", "50").sum("B", "DTI", "50");
        IntStream.rangeClosed(1, count).forEach(i -> sketch.given(Integer.toString(i), i % 2 == 0 ? "A" : "B", "5"));

        String text = checked(sketch.plan(), "").problems(0).get(0).reason().vi();

        assertTrue(text.contains("thiếu " + count + " số liệu"), text);
        assertEquals(grouped, text.contains("20 Nút 20; B Nút B (11 số liệu)"), text);
        assertEquals(!grouped, text.contains("7 Nút 7"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            G=0.5 1=1 2=1 3:a=1 3:b=1 7=1     | G   | true
            I=0.5 1=1 2=1 3:a=1 3:b=1 7=1     | I   | false
            DTI=0.5 1=1 2=1 3:a=1 3:b=1 7=1   | DTI | false
            P=10 1=1 2=1 3:a=1 3:b=1 7=1      | P   | true
            3=0.5 3:a=1 3:b=1 1=1 2=1 7=1     | 3   | false
            DTI=0.5 I=0.5 7=1                 | DTI | false
            G=x 1=1 2=1 3:a=1 3:b=1 7=1       | G   | true
            I=0.5 1=1 2=1 3:a=2 3:b=1 7=1     | I   | false
            """)
    void aResultBesideAllItsPartsIsAProblemAndCountsAsNone(String cells, String node, boolean total) {
        SubmissionChecks checks = checked(plan(), cells);

        List<Problem> twice = checks.problems(0).stream()
                .filter(problem -> problem.code().equals("given-beside-parts"))
                .toList();
        assertEquals(
                List.of(NodeCode.of(node)), twice.stream().map(Problem::node).toList());
        assertEquals(
                node.equals("P"), checks.evaluation().points(NodeCode.of(node)).hasValue(0));
        assertEquals(total, checks.evaluation().points(NodeCode.of("DTI")).hasValue(0));
        assertTrue(
                checks.problems(0).stream().noneMatch(problem -> problem.code().equals("not-a-number")));
    }

    @ParameterizedTest
    @CsvSource({"I=0.5 1=1 2=1 7=1", "DTI=0.5 7=1", "P=10 1=1 3:a=1 3:b=1 7=1", "1=1 2=1 3=1 7=1", "3=0.5 3:a=1 I=0.5"})
    void aResultThatStandsForPartsOfWhichSomeAreMissingIsNone(String cells) {
        assertTrue(checked(plan(), cells).problems(0).stream()
                .noneMatch(problem -> problem.code().equals("given-beside-parts")));
    }

    @Test
    void theTwoSourcesAreNamedAndWhatToLeaveOut() {
        Problem problem =
                checked(plan(), "G=0.5 1=1 2=1 3:a=1 3:b=1 7=0.7").problems(0).get(0);

        assertEquals(
                "G Nút G: vừa nhập kết quả của chính mục này (G = 0,5), vừa nhập đủ các phần tạo nên nó (1, 2, 7; tính ra"
                        + " 0,9000). Một kết quả chỉ có một nguồn: hãy bỏ G để hệ thống tính từ các phần, hoặc bỏ các phần.",
                problem.reason().vi());
        assertTrue(problem.reason().en().contains("G = 0.5) and also for all its parts (1, 2, 7; they give 0.9000)"));
    }

    @Test
    void nodesThatCountNothingReportedAsZeroAreNoSecondSource() {
        ScoringPlan plan = PlanSketch.sum("100")
                .missingIsZero()
                .sum("A", "DTI", "100")
                .criterion("1", "A", "50", PlanSketch.ratio("1"), new Scale.Proportional(Optional.empty()))
                .criterion("2", "A", "50", PlanSketch.ratio("2"), new Scale.Proportional(Optional.empty()))
                .plan();

        assertEquals(List.of(), checked(plan, "A=0.5").problems(0));
        assertEquals(
                "given-beside-parts",
                checked(plan, "A=0.5 1:a=1 1:b=2").problems(0).get(0).code());
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "3.0, ''", "0, ''", "3.5, not-whole", "-1, amount-negative", "-1.5, amount-negative"})
    void aNumberOfThingsIsWhole(String figure, String code) {
        ScoringPlan plan = PlanSketch.sum("10")
                .criterion("1", "DTI", "10", PlanSketch.amount("1"), new Scale.PerItem(BigDecimal.ONE, BigDecimal.TEN))
                .plan();

        List<Problem> problems = checked(plan, "1:x=" + figure).problems(0);

        assertEquals(code, problems.stream().map(Problem::code).collect(Collectors.joining()));
        if (code.equals("not-whole")) {
            assertTrue(problems.get(0).reason().vi().contains("1:x (số liệu) = 3,5"));
            assertTrue(problems.get(0).reason().vi().contains("chỉ nhận số nguyên từ 0 trở lên"));
        }
    }

    @Test
    void whatCannotBeReadIsQuoted() {
        Problem problem =
                checked(plan(), "1=0,95 2=1 3:a=1 3:b=1 7=1").problems(0).get(0);

        assertEquals("not-a-number", problem.code());
        assertTrue(
                problem.reason().vi().contains("1 Nút 1 = “0,95”"),
                () -> problem.reason().vi());
        assertTrue(
                problem.reason().en().contains("= “0,95”"),
                () -> problem.reason().en());
    }

    @Test
    void otherUnitsAreScoredAsIfTheBadOneWereNotThere() {
        SubmissionChecks checks = SubmissionChecks.evaluate(
                PreparedPlan.of(plan()),
                PlanSketch.table(
                        Map.of("a", "I=0.5 1=1 2=1 3:a=1 3:b=1 7=1", "b", "I=0.5 7=1", "c", "1=1 2=1 3:a=1 3:b=1 7=1")),
                PanelExtremes.NONE);

        assertFalse(checks.evaluation().points(NodeCode.of("DTI")).hasValue(0));
        assertEquals(
                0,
                new BigDecimal("250")
                        .compareTo(
                                checks.evaluation().points(NodeCode.of("DTI")).value(1)));
        assertEquals(
                0,
                new BigDecimal("400")
                        .compareTo(
                                checks.evaluation().points(NodeCode.of("DTI")).value(2)));
        assertEquals(List.of(), checks.problems(1));
    }
}
