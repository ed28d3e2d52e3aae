package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.Objects;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;

/** The quantity of a criterion that is turned into points: one input, or a ratio of two. */
public sealed interface Measure {
    /**
     * One input as it was reported.
     *
     * @param input the input
     */
    record Amount(InputKey input) implements Measure {}

    /**
     * The ratio {@code a / b * factor}.
     *
     * @param a the dividend
     * @param b the divisor
     * @param factor 1 for a share, 100 for "per 100", 1000 for "per 1,000"
     * @param whenAbove what holds when {@code a > b}
     * @param whenZero what holds when {@code b = 0}
     */
    record Ratio(InputKey a, InputKey b, BigDecimal factor, WhenAbove whenAbove, WhenZero whenZero) implements Measure {
        /** Refuses a factor that is not positive. */
        public Ratio {
            Objects.requireNonNull(whenAbove);
            Objects.requireNonNull(whenZero);
            if (factor.signum() <= 0) {
                throw new IllegalArgumentException("a positive factor is needed: " + factor);
            }
            factor = Decimals.normal(factor);
        }
    }

    /** The answer of a rule to a dividend greater than its divisor. */
    enum WhenAbove {
        /** The ratio counts as 100 percent. */
        CAPPED,
        /** The figures are invalid: the unit gets a problem and no points at this node. */
        INVALID,
        /** The rule says nothing: harmless where the scale has a cap of its own, else as {@link #INVALID}. */
        UNDECLARED
    }

    /** The answer of a rule to a divisor of zero. */
    enum WhenZero {
        /** No points. */
        ZERO_POINTS,
        /** The maximum points. */
        FULL_POINTS,
        /** The figures are invalid: the unit gets a problem and no points at this node. */
        INVALID,
        /** The rule says nothing: as {@link #INVALID}; the static checks refuse such a rule. */
        UNDECLARED
    }
}
