package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;

/** The quantity of a criterion that is turned into points: one input, a ratio of two, or the answers of a survey. */
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

    /**
     * The mean of the answers to a survey question, each option standing for a share of the maximum: {@code (s1 * n1 + … + sk
     * * nk) / (n1 + … + nk)} (method 17 of the catalogue, such as A, B, C, D for 100, 60, 20, 0% in the public
     * administration survey of Yên Bái).
     *
     * @param options the options in the order of the rule
     * @param whenNone what holds when nobody answered
     */
    record Answers(List<AnswerOption> options, WhenZero whenNone) implements Measure {
        /** Keeps its own copy and refuses a survey without options. */
        public Answers {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a survey needs options");
            }
        }
    }

    /**
     * One option of a survey question.
     *
     * @param count the input with the number of answers
     * @param share the share of the maximum that an answer stands for, not negative
     */
    record AnswerOption(InputKey count, BigDecimal share) {
        /** Keeps the number in its one form. */
        public AnswerOption {
            share = Decimals.normal(share);
            if (share.signum() < 0) {
                throw new IllegalArgumentException("not a share: " + share);
            }
        }
    }

    /** The inputs of the quantity in order. */
    default List<InputKey> inputs() {
        if (this instanceof Ratio ratio) {
            return List.of(ratio.a(), ratio.b());
        }
        return this instanceof Answers answers
                ? answers.options().stream().map(AnswerOption::count).toList()
                : List.of(((Amount) this).input());
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
