package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/** Which formula of a node a unit chose: a whole number from 1. */
final class ChosenWay {
    private final PreparedPlan plan;
    private final InputTable inputs;

    ChosenWay(PreparedPlan plan, InputTable inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    /** The input that says it. */
    InputKey key(int node) {
        return Scoring.Chosen.choice(plan.node(node).code());
    }

    /** Whether a formula was chosen, or nothing, or something that is none. */
    DecimalColumn.State state(int node, int unit) {
        Optional<DecimalColumn> column = inputs.column(key(node));
        if (column.isEmpty() || column.get().state(unit) == DecimalColumn.State.MISSING) {
            return DecimalColumn.State.MISSING;
        }
        if (!column.get().hasValue(unit)) {
            return DecimalColumn.State.INVALID;
        }
        BigDecimal number = column.get().value(unit);
        boolean known = number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(plan.terms(node).size())) <= 0;
        return known ? DecimalColumn.State.VALUE : DecimalColumn.State.INVALID;
    }

    /** The node of the formula; the unit must have chosen one. */
    int term(int node, int unit) {
        int number = inputs.value(unit, key(node)).orElseThrow().intValueExact();
        return plan.terms(node).get(number - 1);
    }

    /** The node of the formula, none if the unit has chosen none. */
    List<Integer> terms(int node, int unit) {
        return state(node, unit) == DecimalColumn.State.VALUE ? List.of(term(node, unit)) : List.of();
    }
}
