package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dti.domain.evaluation.PlanSketch.key;
import static vn.dti.domain.evaluation.PlanSketch.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

class RemainderTest {
    private static List<NodeCode> codes(String text) {
        return List.of(text.split(" ")).stream().map(NodeCode::of).toList();
    }

    private static PlanSketch foundation() {
        return PlanSketch.sum("600")
                .sum("I", "DTI", "300")
                .given("1", "I", "100")
                .given("2", "I", "100")
                .given("3", "I", "100")
                .sum("II", "DTI", "300")
                .given("7", "II", "200")
                .given("8", "II", "100")
                .add("G", "DTI", "500", new Scoring.Overlap(codes("1 2 3 7")));
    }

    private static String points(ScoringPlan plan, String cells, String node) {
        return points(plan, table(Map.of("u", cells)), node);
    }

    private static String points(ScoringPlan plan, InputTable inputs, String node) {
        Evaluation evaluation = new Evaluator().evaluate(plan, inputs, PanelExtremes.NONE);
        DecimalColumn column = evaluation.points(NodeCode.of(node));
        return column.hasValue(0)
                ? column.value(0).stripTrailingZeros().toPlainString()
                : column.state(0).toString();
    }

    @Test
    void aRemainderStandsForItsNodesInGroupsRootAndPillars() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "200", new Scoring.Remainder(codes("1 2"), true))
                .plan();
        String cells = "P=120.5 3=0.5 7=0.25 8=1";
        assertEquals("120.5", points(plan, cells, "P"));
        assertEquals("170.5", points(plan, cells, "I"));
        assertEquals("320.5", points(plan, cells, "DTI"));
        assertEquals("220.5", points(plan, cells, "G"));
        assertEquals("MISSING", points(plan, cells, "1"));
    }

    @Test
    void itIsNotUsedWhereAllItsNodesAreGiven() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "200", new Scoring.Remainder(codes("1 2"), true))
                .plan();
        String cells = "P=120.5 1=0.5 2=0.5 3=0.5 7=0.25 8=1";
        assertEquals("100", points(plan, cells, "P"));
        assertEquals("300", points(plan, cells, "DTI"));
    }

    @Test
    void itIsNotUsedWhereOnlySomeOfItsNodesAreAdded() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "300", new Scoring.Remainder(codes("1 2 8"), true))
                .plan();
        String cells = "P=120.5 3=0.5 7=0.25";
        assertEquals("MISSING", points(plan, cells, "I"));
        assertEquals("MISSING", points(plan, cells, "G"));
        assertEquals("220.5", points(plan, cells, "DTI"));
        assertEquals("MISSING", points(plan, cells + " I=0.9", "DTI"));
    }

    @Test
    void aCoveredGroupMayBeAddedChildByChild() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "300", new Scoring.Remainder(codes("I"), true))
                .plan();
        String cells = "P=120.5 7=0.25 8=1";
        assertEquals("170.5", points(plan, cells, "G"));
        assertEquals("270.5", points(plan, cells, "DTI"));
        assertEquals("MISSING", points(plan, cells, "I"));
    }

    @Test
    void badDataAmongItsNodesIsNotPassedOver() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "200", new Scoring.Remainder(codes("1 2"), true))
                .plan();
        String cells = "P=120.5 1=7 3=0.5 7=0.25 8=1";
        assertEquals("INVALID", points(plan, cells, "P"));
        assertEquals("INVALID", points(plan, cells, "DTI"));
    }

    @Test
    void aDerivedRemainderIsCheckedByItsInterval() {
        ScoringPlan plan = foundation()
                .add("P", "DTI", "200", new Scoring.Remainder(codes("1 2"), true))
                .plan();
        String cells = "P=200.03 3=0.5 7=0.25 8=1";
        assertEquals("INVALID", points(plan, cells, "DTI"));
        InputTable exact = table(Map.of("u", cells));
        InputTable derived = new InputTable(
                exact.units(),
                exact.columns(),
                Map.of(key("P"), DecimalColumn.ofDecimals(new byte[1], new BigDecimal[] {new BigDecimal("0.05")})));
        assertEquals("400.03", points(plan, derived, "DTI"));
        Evaluation refused = new Evaluator().evaluate(plan, exact, PanelExtremes.NONE);
        assertEquals("points-out-of-range", refused.problems().get(0).code());
        assertTrue(refused.problems().get(0).reason().vi().contains("từ 0 đến 200 điểm"));
    }
}
