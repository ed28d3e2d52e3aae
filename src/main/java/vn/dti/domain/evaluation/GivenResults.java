package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/** Results given at nodes: values from 0 to 1, and points of remainders. A given result replaces a computed one. */
final class GivenResults {
    private final PreparedPlan plan;
    private final InputTable inputs;

    GivenResults(PreparedPlan plan, InputTable inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    /**
     * The points of a node with the given results of its units put over the computed ones. A result given for a remainder
     * counts only where the nodes that it covers leave it missing.
     */
    DecimalColumn over(int node, DecimalColumn computed) {
        DecimalColumn given = column(node);
        if (given == null) {
            return computed;
        }
        byte[] states = new byte[inputs.size()];
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[inputs.size()];
        for (int i = 0; i < states.length; i++) {
            if (given.state(i) == DecimalColumn.State.MISSING || isSettled(node, computed, i)) {
                states[i] = computed.state(i).code();
                values[i] = computed.hasValue(i) ? computed.value(i) : null;
            } else if (problem(node, i) != null) {
                states[i] = DecimalColumn.State.INVALID.code();
            } else {
                values[i] = isRemainder(node) ? given.value(i) : given.value(i).multiply(plan.maximumOrZero(node));
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    private boolean isSettled(int node, DecimalColumn computed, int unit) {
        return isRemainder(node) && computed.state(unit) != DecimalColumn.State.MISSING;
    }

    /** Whether a usable result is given for this unit at this node. */
    boolean isGiven(int node, int unit) {
        DecimalColumn given = column(node);
        return given != null && given.hasValue(unit) && problem(node, unit) == null;
    }

    /** What is wrong with a given result, null if nothing is. A figure known within an interval is checked by it. */
    @Nullable
    ProblemCode problem(int node, int unit) {
        DecimalColumn given = column(node);
        if (given == null || given.state(unit) == DecimalColumn.State.MISSING) {
            return null;
        }
        if (given.state(unit) == DecimalColumn.State.INVALID) {
            return ProblemCode.NOT_A_NUMBER;
        }
        BigDecimal value = given.value(unit);
        BigDecimal halfWidth = inputs.halfWidth(unit, plan.given(node));
        BigDecimal limit = isRemainder(node) ? plan.maximumOrZero(node) : BigDecimal.ONE;
        boolean outside =
                value.add(halfWidth).signum() < 0 || value.subtract(halfWidth).compareTo(limit) > 0;
        return !outside ? null : isRemainder(node) ? ProblemCode.POINTS_OUT_OF_RANGE : ProblemCode.VALUE_OUT_OF_RANGE;
    }

    private boolean isRemainder(int node) {
        return plan.node(node).scoring() instanceof Scoring.Remainder;
    }

    /** The given results of a node; null where there are none or the node takes none. */
    @Nullable
    DecimalColumn column(int node) {
        return plan.takesGiven(node) ? inputs.column(plan.given(node)).orElse(null) : null;
    }
}
