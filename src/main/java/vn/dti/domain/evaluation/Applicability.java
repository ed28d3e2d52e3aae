package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/**
 * To which units which nodes apply. A node that does not apply to a unit has no result there, and those that add it up leave
 * it out; where they keep the smaller maximum, all nodes above have maxima of their own for that unit.
 */
final class Applicability {
    private final PreparedPlan plan;
    private final InputTable inputs;

    Applicability(PreparedPlan plan, InputTable inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    /** What is reported of a node; null where it applies to everybody. */
    private @Nullable DecimalColumn reported(int node) {
        InputKey key = plan.notApplicable(node);
        return key == null ? null : inputs.column(key).orElse(null);
    }

    /** Whether a node does not apply to a unit. */
    boolean isLeftOut(int node, int unit) {
        DecimalColumn reported = reported(node);
        return reported != null
                && reported.hasValue(unit)
                && reported.value(unit).compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether what is reported is neither 0 nor 1. */
    boolean isWrong(int node, int unit) {
        DecimalColumn reported = reported(node);
        if (reported == null || reported.state(unit) == DecimalColumn.State.MISSING) {
            return false;
        }
        return !reported.hasValue(unit)
                || (reported.value(unit).signum() != 0 && reported.value(unit).compareTo(BigDecimal.ONE) != 0);
    }

    /** The points of a node, without those of units to which it does not apply. */
    DecimalColumn over(int node, DecimalColumn points) {
        if (reported(node) == null) {
            return points;
        }
        byte[] states = points.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[states.length];
        for (int unit = 0; unit < states.length; unit++) {
            if (isWrong(node, unit)) {
                states[unit] = DecimalColumn.State.INVALID.code();
            } else if (isLeftOut(node, unit)) {
                states[unit] = DecimalColumn.State.MISSING.code();
            } else {
                values[unit] = points.hasValue(unit) ? points.value(unit) : null;
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The own maximum of each unit at a node; nothing where it is that of the plan for everybody. */
    Optional<BigDecimal[]> maxima(int node) {
        boolean reduced = plan.node(node).scoring() instanceof Scoring.ReducedSum;
        if (!reduced && !plan.isSum(node)) {
            return Optional.empty();
        }
        BigDecimal[] maxima = new BigDecimal[inputs.size()];
        boolean other = false;
        for (int unit = 0; unit < maxima.length; unit++) {
            maxima[unit] = plan.maximumOrZero(node);
        }
        GivenResults given = new GivenResults(plan, inputs);
        for (int term : plan.terms(node)) {
            Optional<BigDecimal[]> below = maxima(term);
            for (int unit = 0; unit < maxima.length; unit++) {
                if (given.isGiven(node, unit)) {
                    continue;
                }
                BigDecimal full = plan.maximumOrZero(term);
                BigDecimal own = reduced && isLeftOut(term, unit)
                        ? BigDecimal.ZERO
                        : below.isPresent() ? below.get()[unit] : full;
                if (own.compareTo(full) != 0) {
                    maxima[unit] = maxima[unit].subtract(full.subtract(own));
                    other = true;
                }
            }
        }
        return other ? Optional.of(maxima) : Optional.empty();
    }
}
