package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn.State;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/** What does not apply to a unit, and the maximum points that are left to it, written a second time for the reference. */
final class ReferenceMaxima {
    private final ScoringPlan plan;
    private final InputTable inputs;

    ReferenceMaxima(ScoringPlan plan, InputTable inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    boolean isLeftOut(int unit, NodeCode node) {
        return plan.node(node)
                .notApplicable()
                .flatMap(key -> inputs.value(unit, key))
                .filter(reported -> reported.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /** The maximum of one unit: without the entries that do not apply to it, where the rule keeps the smaller one. */
    BigDecimal of(int unit, PlanNode node) {
        boolean reduced = node.scoring() instanceof Scoring.ReducedSum;
        BigDecimal maximum = node.maximum().orElse(BigDecimal.ZERO);
        if ((!reduced && !(node.scoring() instanceof Scoring.Sum)) || hasUsableGivenValue(unit, node)) {
            return maximum;
        }
        for (NodeCode code : new ReferenceTerms(plan).of(node)) {
            PlanNode child = plan.node(code);
            BigDecimal own = reduced && isLeftOut(unit, code) ? BigDecimal.ZERO : of(unit, child);
            maximum = maximum.subtract(child.maximum().orElse(BigDecimal.ZERO)).add(own);
        }
        return maximum;
    }

    private boolean hasUsableGivenValue(int unit, PlanNode node) {
        InputKey key = InputKey.given(node.code());
        if (node.maximum().isEmpty()
                || inputs.column(key).map(column -> column.state(unit)).orElse(State.MISSING) != State.VALUE) {
            return false;
        }
        BigDecimal value = inputs.value(unit, key).orElseThrow();
        BigDecimal width = inputs.halfWidth(unit, key);
        return value.add(width).signum() >= 0 && value.subtract(width).compareTo(BigDecimal.ONE) <= 0;
    }
}
