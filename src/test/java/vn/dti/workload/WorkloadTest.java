package vn.dti.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.ReferenceEvaluator;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.InputTable;

/** From rule files through Drools to the known results. */
class WorkloadTest {
    private static final ScoringPlan PLAN = Workload.plan();

    private static Evaluation evaluate(InputTable table) {
        return new Evaluator().evaluate(PLAN, table, PanelExtremes.NONE);
    }

    @ParameterizedTest
    @CsvSource({"26, 304e9cd16c80ca7f", "63, 7959307f86fba35a", "3321, 6c3f2d9286177829", "10598, 514df11db5e64321"})
    void thePointsValuesAndRanksHaveTheKnownChecksum(int units, String checksum) {
        assertEquals(checksum, Workload.checksum(evaluate(Workload.table(units))));
    }

    @Test
    void theValuesAndRanksOf63UnitsAreThoseOfTheTable() {
        Evaluation evaluation = evaluate(Workload.table(63));
        List<CSVRecord> expected = Workload.records("expected-63.csv");
        assertEquals(63, expected.size());
        for (NodeCode node : Workload.ranked()) {
            String name = node.text().equals("DTI") ? "total" : node.text();
            String rank = "r" + (node.text().equals("DTI") ? "Total" : node.text());
            Ranking ranking = Ranking.of(evaluation, node);
            for (CSVRecord row : expected) {
                int unit = Integer.parseInt(row.get("unit"));
                assertEquals(
                        new BigDecimal(row.get(name)),
                        evaluation.value(unit, node).orElseThrow());
                assertEquals(Integer.parseInt(row.get(rank)), ranking.rank(unit).orElseThrow());
            }
        }
    }

    @Test
    void theReferenceEvaluatorAgreesOn63Units() {
        InputTable table = Workload.table(63);
        Evaluation fast = evaluate(table);
        ReferenceEvaluator reference = new ReferenceEvaluator(PLAN, table, PanelExtremes.NONE);
        for (PlanNode node : PLAN.nodes()) {
            for (int unit = 0; unit < table.size(); unit++) {
                ReferenceEvaluator.Cell cell = reference.cell(unit, node.code());
                assertEquals(
                        0,
                        cell.points()
                                .orElseThrow()
                                .compareTo(fast.points(unit, node.code()).orElseThrow()));
                assertEquals(cell.value(), fast.value(unit, node.code()));
            }
        }
        assertEquals(List.of(), fast.problems());
    }
}
