package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.report.InputTable;

/**
 * The figures of one criterion over all units.
 *
 * @param measured the inputs of its quantity in order: one, dividend and divisor, or the answers of a survey
 * @param group the groups of the units; all missing where there are none
 */
record CriterionColumns(List<DecimalColumn> measured, DecimalColumn group) {
    static CriterionColumns of(Criterion criterion, InputTable inputs, DecimalColumn nothing) {
        return new CriterionColumns(
                criterion.measure().inputs().stream()
                        .map(key -> inputs.column(key).orElse(nothing))
                        .toList(),
                criterion.group().flatMap(inputs::column).orElse(nothing));
    }

    /** The same figures, missing for some units. */
    CriterionColumns without(IntPredicate leftOut) {
        return new CriterionColumns(
                measured.stream().map(column -> without(column, leftOut)).toList(), group);
    }

    private static DecimalColumn without(DecimalColumn column, IntPredicate leftOut) {
        byte[] states = column.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[states.length];
        for (int unit = 0; unit < states.length; unit++) {
            if (leftOut.test(unit)) {
                states[unit] = DecimalColumn.State.MISSING.code();
            } else {
                values[unit] = column.hasValue(unit) ? column.value(unit) : null;
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The only input, the dividend, or the first answer. */
    DecimalColumn first() {
        return measured.get(0);
    }

    /** The divisor of a ratio; all else has no second input that means something by itself. */
    DecimalColumn second() {
        return measured.size() > 1 ? measured.get(1) : measured.get(0);
    }
}
