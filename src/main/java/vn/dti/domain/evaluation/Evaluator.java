package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/**
 * Applies a scoring plan to a table of inputs: all units of one criterion in one loop. A pure function; the number of
 * threads changes no result.
 *
 * <p>Points of a criterion are one exact expression, correctly rounded to 34 significant digits, half even, and then
 * rounded half up if the set declares a rounding of criteria; points given at a node are exact. Sums are exact. A value
 * is points / maximum (34 digits), then rounded as the set declares.
 */
public final class Evaluator {
    private final Executor executor;
    private final int threads;

    /** Evaluates on the calling thread. */
    public Evaluator() {
        this(Runnable::run, 1);
    }

    /**
     * Evaluates in several parts at once.
     *
     * @param executor runs the parts; it must not be starved by the caller
     * @param threads how many parts, at least 1
     */
    public Evaluator(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
        this.executor = executor;
        this.threads = threads;
    }

    /** As {@link #evaluate(PreparedPlan, InputTable, PanelExtremes)}, for a plan that is used once. */
    public Evaluation evaluate(ScoringPlan plan, InputTable inputs, PanelExtremes panel) {
        return evaluate(PreparedPlan.of(plan), inputs, panel);
    }

    /**
     * Evaluates all units of a table.
     *
     * @param panel the frozen extremes of a panel for relative criteria, or {@link PanelExtremes#NONE} to take them from
     *     the units of the table. A measure better than the frozen best counts as the best, one worse than the worst as
     *     the worst; a criterion of which a given panel has no extremes gives no points
     */
    public Evaluation evaluate(PreparedPlan plan, InputTable inputs, PanelExtremes panel) {
        List<Integer> scored = plan.scored();
        DecimalColumn nothing = DecimalColumn.missing(inputs.size());
        PanelExtremes extremes = panel.equals(PanelExtremes.NONE) ? survey(plan, scored, inputs, nothing) : panel;
        @Nullable DecimalColumn[] points = new @Nullable DecimalColumn[plan.size()];
        CompletableFuture<?>[] parts = new CompletableFuture<?>[threads];
        for (int part = 0; part < threads; part++) {
            int first = part;
            parts[part] = CompletableFuture.runAsync(
                    () -> {
                        for (int i = first; i < scored.size(); i += threads) {
                            int node = scored.get(i);
                            points[node] = score(plan, node, inputs, extremes, nothing);
                        }
                    },
                    executor);
        }
        CompletableFuture.allOf(parts).join();
        new NodeResults(plan, inputs, points).fill();
        return new Evaluation(plan, inputs, points, extremes);
    }

    /** The points of a criterion from its inputs. */
    static DecimalColumn score(
            PreparedPlan plan, int node, InputTable inputs, PanelExtremes extremes, DecimalColumn nothing) {
        Criterion criterion = plan.criterion(node);
        if (criterion == null) {
            throw new IllegalStateException(
                    "not a criterion: " + plan.node(node).code());
        }
        CriterionColumns columns = CriterionColumns.of(criterion, inputs, nothing);
        Extremes own =
                criterion.isRelative() ? extremes.of(criterion.node().code()).orElse(null) : null;
        boolean missingIsZero = criterion.node().missingIsZero();
        return criterion.cases().isEmpty()
                ? score(criterion, columns, own, missingIsZero)
                : ofGroups(criterion, columns, missingIsZero);
    }

    private static DecimalColumn score(
            Criterion criterion, CriterionColumns columns, @Nullable Extremes own, boolean missingIsZero) {
        DecimalColumn second = criterion.ratio() == null ? columns.group() : columns.second();
        DecimalColumn longs = LongKernel.score(criterion, columns.first(), second, own, missingIsZero);
        return longs != null ? longs : new DecimalKernel(criterion, own).score(columns, missingIsZero);
    }

    /** Each group is scored over all units, then each unit takes what its group gives. */
    private static DecimalColumn ofGroups(Criterion criterion, CriterionColumns columns, boolean missingIsZero) {
        List<DecimalColumn> byGroup = criterion.cases().stream()
                .map(own -> score(own, columns, null, missingIsZero))
                .toList();
        byte[] states = new byte[columns.first().size()];
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[states.length];
        for (int unit = 0; unit < states.length; unit++) {
            int group = Measurement.groupNumber(criterion, columns, unit);
            boolean missing = columns.group().state(unit) == DecimalColumn.State.MISSING;
            DecimalColumn.State state = missing ? DecimalColumn.State.MISSING : DecimalColumn.State.INVALID;
            BigDecimal points = missing && missingIsZero ? BigDecimal.ZERO : null;
            if (group > 0) {
                DecimalColumn own = byGroup.get(group - 1);
                state = own.state(unit);
                points = own.hasValue(unit) ? own.value(unit) : null;
            }
            states[unit] = (points == null ? state : DecimalColumn.State.VALUE).code();
            values[unit] = points;
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    private static PanelExtremes survey(
            PreparedPlan plan, List<Integer> scored, InputTable inputs, DecimalColumn nothing) {
        Map<NodeCode, Extremes> found = new TreeMap<>();
        for (int node : scored) {
            Criterion criterion = plan.criterion(node);
            if (criterion != null && criterion.isRelative()) {
                Optional<Extremes> extremes =
                        PanelSurvey.of(criterion, CriterionColumns.of(criterion, inputs, nothing), inputs);
                extremes.ifPresent(known -> found.put(criterion.node().code(), known));
            }
        }
        return found.isEmpty() ? PanelExtremes.NONE : new PanelExtremes(found);
    }
}
