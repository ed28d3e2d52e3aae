package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/**
 * A year told for units that were merged afterwards (method 26 of the catalogue): the value of a new unit at each node of one
 * level, such as each main index, is the plain mean of the values of the units merged into it; all above follows from these by the
 * plan. So were the 34 provinces of 2025 ranked for the data year 2024, for which 63 provinces had been scored: {@code value =
 * (p1/m1 + … + pn/mn) / n}, one quotient of points and maxima, never of rounded values.
 *
 * <p>A unit that was not merged has its own value. Where an old unit has no value at a node, the new unit has none there. A
 * remainder stands for nodes that are not known singly: the mean of its points stands for those of the new unit, as an interval
 * of the mean width where they were derived from rounded figures.
 */
public final class MergedUnits {
    private final Evaluation old;
    private final UnitRegister register;
    private final NodeLevel level;

    /**
     * The year that is told anew.
     *
     * @param old the evaluation of the old units
     * @param register says which units were merged into which
     * @param level the level at which means are taken
     */
    public MergedUnits(Evaluation old, UnitRegister register, NodeLevel level) {
        this.old = old;
        this.register = register;
        this.level = level;
    }

    /** The year as the set itself says that merged units are told; nothing if it does not say so. */
    public static Optional<MergedUnits> of(Evaluation old, UnitRegister register) {
        return old.plan().header().mergedAt().map(level -> new MergedUnits(old, register, level));
    }

    /** The units of the old evaluation that became a unit; the unit itself if it was one of them and nothing was merged into it. */
    public List<UnitCode> from(UnitCode unit) {
        List<UnitCode> predecessors =
                register.unit(unit).map(AssessedUnit::predecessors).orElse(List.of());
        return predecessors.isEmpty() && old.inputs().indexOf(unit) >= 0 ? List.of(unit) : predecessors;
    }

    /** The results of new units that follow from those of the old ones, as figures given at nodes; in the order of units and nodes. */
    public List<Figure> figures(List<UnitCode> units) {
        List<Figure> figures = new ArrayList<>();
        for (UnitCode unit : units.stream().distinct().sorted().toList()) {
            means(unit)
                    .forEach((key, mean) -> figures.add(
                            new Figure(unit, key, Decimals.canonical(mean.value()), Figure.Basis.DERIVED, "")));
        }
        return figures;
    }

    /** The year of the new units: the means, and what follows from them by the same plan. */
    public Evaluation evaluation(List<UnitCode> units) {
        InputTable table = InputTable.of(units, figures(units));
        Map<InputKey, Map<Integer, Mean>> wide = new TreeMap<>();
        for (int unit = 0; unit < table.size(); unit++) {
            for (Map.Entry<InputKey, Mean> mean : means(table.units().get(unit)).entrySet()) {
                if (mean.getValue().halfWidth().signum() > 0) {
                    wide.computeIfAbsent(mean.getKey(), key -> new TreeMap<>()).put(unit, mean.getValue());
                }
            }
        }
        for (Map.Entry<InputKey, Map<Integer, Mean>> column : wide.entrySet()) {
            @Nullable BigDecimal[] values = new @Nullable BigDecimal[table.size()];
            @Nullable BigDecimal[] widths = new @Nullable BigDecimal[table.size()];
            column.getValue().forEach((unit, mean) -> {
                values[unit] = mean.value();
                widths[unit] = mean.halfWidth();
            });
            table = table.with(column.getKey(), values, widths);
        }
        return new Evaluator().evaluate(old.prepared(), table, old.extremes());
    }

    /**
     * A mean of old units.
     *
     * @param value the mean, 34 significant digits
     * @param halfWidth by how much it may be off, 0 for an exact one
     */
    private record Mean(BigDecimal value, BigDecimal halfWidth) {}

    private Map<InputKey, Mean> means(UnitCode unit) {
        List<Integer> from =
                from(unit).stream().map(code -> old.inputs().indexOf(code)).toList();
        Map<InputKey, Mean> means = new TreeMap<>();
        if (from.isEmpty() || from.stream().anyMatch(at -> at < 0)) {
            return means;
        }
        PreparedPlan plan = old.prepared();
        for (PlanNode node : old.plan().nodes()) {
            InputKey key = InputKey.given(node.code());
            if (isMean(node) && plan.acceptedInputs().containsKey(key)) {
                value(from, node.code()).ifPresent(mean -> means.put(key, mean));
            }
        }
        for (PlanNode node : old.plan().nodes()) {
            if (node.scoring() instanceof Scoring.Remainder remainder
                    && remainder.covers().stream().anyMatch(code -> !means.containsKey(InputKey.given(code)))) {
                points(from, node.code()).ifPresent(mean -> means.put(InputKey.given(node.code()), mean));
            }
        }
        return means;
    }

    private boolean isMean(PlanNode node) {
        return node.level() == level
                && !(node.scoring() instanceof Scoring.Remainder)
                && !(node.scoring() instanceof Scoring.Overlap);
    }

    /** The mean of values: {@code (p1/m1 + … + pn/mn) / n}. */
    private Optional<Mean> value(List<Integer> from, NodeCode node) {
        List<BigDecimal> maxima =
                from.stream().map(unit -> old.maximum(unit, node)).toList();
        if (maxima.stream().anyMatch(most -> most.signum() <= 0)
                || from.stream().anyMatch(unit -> old.points(unit, node).isEmpty())) {
            return Optional.empty();
        }
        BigDecimal divisor = maxima.stream().reduce(BigDecimal.valueOf(from.size()), BigDecimal::multiply);
        BigDecimal dividend = BigDecimal.ZERO;
        for (int i = 0; i < from.size(); i++) {
            BigDecimal part = old.points(from.get(i), node).orElseThrow();
            for (int other = 0; other < maxima.size(); other++) {
                part = other == i ? part : part.multiply(maxima.get(other));
            }
            dividend = dividend.add(part);
        }
        return Optional.of(new Mean(Decimals.quotient(dividend, divisor), BigDecimal.ZERO));
    }

    /** The mean of the points of a remainder. */
    private Optional<Mean> points(List<Integer> from, NodeCode remainder) {
        BigDecimal count = BigDecimal.valueOf(from.size());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal width = BigDecimal.ZERO;
        for (int unit : from) {
            Optional<BigDecimal> points = old.points(unit, remainder);
            if (points.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(points.get());
            width = width.add(old.inputs().halfWidth(unit, InputKey.given(remainder)));
        }
        return Optional.of(new Mean(Decimals.quotient(sum, count), Decimals.quotient(width, count)));
    }
}
