package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Measure;

/**
 * What the figures of one unit say about one criterion: a measure as an exact quotient, a declared answer, nothing, or
 * a fault. Faults come before missing figures, so that a fault is told even where another figure is not there yet.
 *
 * @param kind what there is
 * @param dividend the dividend of the measure, 0 if there is none
 * @param divisor the divisor of the measure, positive
 * @param problem the fault, null if there is none
 * @param input the input at fault, null if there is none
 */
record Measurement(
        Kind kind,
        BigDecimal dividend,
        BigDecimal divisor,
        @Nullable ProblemCode problem,
        @Nullable InputKey input) {
    enum Kind {
        MEASURED,
        MISSING,
        INVALID,
        ZERO_POINTS,
        FULL_POINTS
    }

    private static final Measurement MISSING = plain(Kind.MISSING);
    private static final Measurement ZERO_POINTS = plain(Kind.ZERO_POINTS);
    private static final Measurement FULL_POINTS = plain(Kind.FULL_POINTS);

    private static Measurement plain(Kind kind) {
        return new Measurement(kind, BigDecimal.ZERO, BigDecimal.ONE, null, null);
    }

    private static Measurement measured(BigDecimal dividend, BigDecimal divisor) {
        return new Measurement(Kind.MEASURED, dividend, divisor, null, null);
    }

    private static Measurement invalid(ProblemCode problem, InputKey input) {
        return new Measurement(Kind.INVALID, BigDecimal.ZERO, BigDecimal.ONE, problem, input);
    }

    /** Reads the measure of a unit. A group that is not known comes before everything else. */
    static Measurement of(Criterion criterion, CriterionColumns columns, int unit) {
        if (criterion.group().isPresent()) {
            DecimalColumn.State state = columns.group().state(unit);
            if (state == DecimalColumn.State.MISSING) {
                return MISSING;
            }
            int group = groupNumber(criterion, columns, unit);
            return group == 0
                    ? invalid(
                            state == DecimalColumn.State.INVALID ? ProblemCode.NOT_A_NUMBER : ProblemCode.GROUP_UNKNOWN,
                            criterion.group().get())
                    : of(criterion.cases().get(group - 1), columns, unit);
        }
        List<InputKey> keys = criterion.measure().inputs();
        boolean missing = false;
        for (int k = 0; k < keys.size(); k++) {
            DecimalColumn column = columns.measured().get(k);
            ProblemCode fault = fault(criterion, column, unit);
            if (fault != null) {
                return invalid(fault, keys.get(k));
            }
            missing |= !column.hasValue(unit);
        }
        if (missing) {
            return MISSING;
        }
        Measure.Ratio ratio = criterion.ratio();
        if (ratio != null) {
            return ratio(
                    criterion,
                    ratio,
                    columns.first().value(unit),
                    columns.second().value(unit));
        }
        return criterion.measure() instanceof Measure.Answers answers
                ? answers(answers, columns, unit)
                : measured(columns.first().value(unit), BigDecimal.ONE);
    }

    /** The number of the unit's group, 0 where there is none that the rule knows. */
    static int groupNumber(Criterion criterion, CriterionColumns columns, int unit) {
        if (!columns.group().hasValue(unit)) {
            return 0;
        }
        BigDecimal group = columns.group().value(unit);
        boolean known = isWhole(group)
                && group.signum() > 0
                && group.compareTo(BigDecimal.valueOf(criterion.cases().size())) <= 0;
        return known ? group.intValueExact() : 0;
    }

    private static Measurement answers(Measure.Answers answers, CriterionColumns columns, int unit) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int k = 0; k < answers.options().size(); k++) {
            BigDecimal count = columns.measured().get(k).value(unit);
            sum = sum.add(count.multiply(answers.options().get(k).share()));
            all = all.add(count);
        }
        if (all.signum() == 0) {
            return switch (answers.whenNone()) {
                case ZERO_POINTS -> ZERO_POINTS;
                case FULL_POINTS -> FULL_POINTS;
                case INVALID, UNDECLARED ->
                    invalid(
                            ProblemCode.NOBODY_ANSWERED,
                            answers.options().get(0).count());
            };
        }
        return measured(sum, all);
    }

    private static Measurement ratio(Criterion criterion, Measure.Ratio ratio, BigDecimal a, BigDecimal b) {
        if (b.signum() == 0) {
            return switch (ratio.whenZero()) {
                case ZERO_POINTS -> ZERO_POINTS;
                case FULL_POINTS -> FULL_POINTS;
                case INVALID, UNDECLARED -> invalid(ProblemCode.DIVISOR_ZERO, ratio.b());
            };
        }
        if (a.compareTo(b) > 0) {
            if (criterion.refusesAbove()) {
                return invalid(ProblemCode.DIVIDEND_ABOVE_DIVISOR, ratio.a());
            }
            if (criterion.capsAbove()) {
                return measured(ratio.factor(), BigDecimal.ONE);
            }
        }
        return measured(a.multiply(ratio.factor()), b);
    }

    private static @Nullable ProblemCode fault(Criterion criterion, DecimalColumn column, int unit) {
        DecimalColumn.State state = column.state(unit);
        if (state == DecimalColumn.State.INVALID) {
            return ProblemCode.NOT_A_NUMBER;
        }
        if (state == DecimalColumn.State.MISSING) {
            return null;
        }
        BigDecimal value = column.value(unit);
        if (criterion.hasOptions()) {
            return isOption(criterion, value)
                    ? null
                    : criterion.firstOption() == 0 ? ProblemCode.NOT_YES_NO : ProblemCode.OPTION_UNKNOWN;
        }
        if (criterion.isRank()) {
            return value.signum() > 0 && isWhole(value) ? null : ProblemCode.NOT_A_RANK;
        }
        if (value.signum() < 0) {
            return ProblemCode.AMOUNT_NEGATIVE;
        }
        return criterion.isCount() && !isWhole(value) ? ProblemCode.NOT_WHOLE : null;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isOption(Criterion criterion, BigDecimal value) {
        BigDecimal first = BigDecimal.valueOf(criterion.firstOption());
        BigDecimal last = first.add(BigDecimal.valueOf(criterion.options().size() - 1L));
        return value.compareTo(first) >= 0 && value.compareTo(last) <= 0 && isWhole(value);
    }
}
