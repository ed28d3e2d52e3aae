package vn.dti.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.plan.ScoringPlan;

/** The workload from its rule files, through Drools, to the checksum. */
class RuleFilesWorkloadTest {
    private static final ScoringPlan PLAN = Workload.plan();

    @ParameterizedTest
    @CsvSource({"26, 304e9cd16c80ca7f", "63, 7959307f86fba35a", "3321, 6c3f2d9286177829", "10598, 514df11db5e64321"})
    void theRuleFilesGiveTheKnownChecksum(int units, String checksum) {
        assertEquals(
                checksum, Workload.checksum(new Evaluator().evaluate(PLAN, Workload.table(units), PanelExtremes.NONE)));
    }
}
