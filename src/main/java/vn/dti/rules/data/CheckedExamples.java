package vn.dti.rules.data;

import java.util.List;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.RuleExamples;
import vn.dti.domain.plan.ScoringPlan;

/** Examples read and run by {@link ExampleChecks}. Without state, so one instance serves all threads. */
public final class CheckedExamples implements RuleExamples {
    @Override
    public List<Finding> check(ScoringPlan plan, byte[] examples) {
        return ExampleChecks.check(plan, FILE, examples);
    }

    @Override
    public List<Finding> checkOfWorkbook(ScoringPlan plan, byte[] examples) {
        return ExampleChecks.checkOfWorkbook(plan, FILE, examples);
    }

    @Override
    public List<Finding> checkOfBase(ScoringPlan plan, SetId base, byte[] examples) {
        return ExampleChecks.checkOfBase(plan, base, FILE, examples);
    }
}
