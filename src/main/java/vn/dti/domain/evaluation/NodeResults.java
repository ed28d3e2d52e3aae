package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/** Computes the points of nodes that are made of other nodes, in an order in which those are there already. */
final class NodeResults {
    private final PreparedPlan plan;
    private final InputTable inputs;
    private final GivenResults given;
    private final Applicability applicability;
    private final @Nullable DecimalColumn[] points;

    /**
     * Starts with the points of the scored criteria.
     *
     * @param points by node number; the others are null and are filled in
     */
    NodeResults(PreparedPlan plan, InputTable inputs, @Nullable DecimalColumn[] points) {
        this.plan = plan;
        this.inputs = inputs;
        this.given = new GivenResults(plan, inputs);
        this.points = points;
        this.applicability = new Applicability(plan, inputs);
    }

    /** Fills in the points of all nodes. */
    void fill() {
        for (int node : plan.order()) {
            DecimalColumn scored = points[node];
            points[node] = applicability.over(node, given.over(node, scored != null ? scored : computed(node)));
        }
    }

    /** The points of a node that is made of others, before results given at it are put over them. */
    DecimalColumn computed(int node) {
        Scoring scoring = plan.node(node).scoring();
        if (scoring instanceof Scoring.Sum || scoring instanceof Scoring.Overlap) {
            return withRemainders(node, Columns.sum(columns(plan.terms(node)), inputs.size()));
        }
        if (scoring instanceof Scoring.Adjusted adjusted) {
            return adjusted(node, adjusted);
        }
        if (scoring.isOfApplicable()) {
            return ofApplicable(node, scoring);
        }
        if (scoring instanceof Scoring.Chosen) {
            return chosen(node);
        }
        if (scoring.isOfChildren()) {
            return combination(node).points(scoring);
        }
        if (scoring instanceof Scoring.WeightedMean mean) {
            return combination(node)
                    .weighted(
                            mean.weights().stream().map(Scoring.Weight::weight).toList(), BigDecimal.ONE);
        }
        if (scoring instanceof Scoring.Remainder) {
            return remainder(node);
        }
        if (scoring instanceof Scoring.Given && plan.node(node).missingIsZero()) {
            return DecimalColumn.ofLongs(new byte[inputs.size()], new long[inputs.size()], 0);
        }
        return DecimalColumn.missing(inputs.size());
    }

    private DecimalColumn column(int node) {
        DecimalColumn column = points[node];
        if (column == null) {
            throw new IllegalStateException(
                    "not computed yet: " + plan.node(node).code());
        }
        return column;
    }

    private List<DecimalColumn> columns(List<Integer> nodes) {
        return nodes.stream().map(this::column).toList();
    }

    /** The covered nodes' sum; a result given for the remainder counts only where that sum is missing. */
    private DecimalColumn remainder(int node) {
        return Columns.sum(columns(plan.terms(node)), inputs.size());
    }

    /** What a node is made of, with the maxima of the parts. */
    private Combination combination(int node) {
        List<Integer> terms = plan.terms(node);
        return new Combination(
                columns(terms),
                terms.stream().map(plan::maximumOrZero).toList(),
                plan.maximumOrZero(node),
                inputs.size());
    }

    /** The sum with bonus and minus points, held between its ends. */
    private DecimalColumn adjusted(int node, Scoring.Adjusted adjusted) {
        List<Integer> terms = plan.terms(node);
        DecimalColumn known = Columns.sum(columns(terms), inputs.size());
        byte[] states = known.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[inputs.size()];
        for (int unit = 0; unit < states.length; unit++) {
            if (known.hasValue(unit)) {
                BigDecimal total = known.value(unit);
                for (int term : terms) {
                    if (adjusted.minus().contains(plan.node(term).code())) {
                        BigDecimal off = column(term).value(unit);
                        total = total.subtract(off).subtract(off);
                    }
                }
                values[unit] = total.max(adjusted.floor()).min(adjusted.cap());
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The sum of the children that apply, as it is or brought to the full maximum. */
    private DecimalColumn ofApplicable(int node, Scoring scoring) {
        byte[] states = new byte[inputs.size()];
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[inputs.size()];
        for (int unit = 0; unit < states.length; unit++) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal most = BigDecimal.ZERO;
            byte worst = DecimalColumn.State.VALUE.code();
            for (int term : applicable(node, unit)) {
                worst |= column(term).state(unit).code();
                if (column(term).hasValue(unit)) {
                    sum = sum.add(column(term).value(unit));
                    most = most.add(plan.maximumOrZero(term));
                }
            }
            boolean known = worst == DecimalColumn.State.VALUE.code();
            values[unit] = known ? brought(node, scoring, sum, most) : null;
            boolean invalid = (worst & DecimalColumn.State.INVALID.code()) != 0 || (known && values[unit] == null);
            states[unit] = (known && !invalid
                            ? DecimalColumn.State.VALUE
                            : invalid ? DecimalColumn.State.INVALID : DecimalColumn.State.MISSING)
                    .code();
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The points of the formula that each unit chose; whatever the others give. */
    private DecimalColumn chosen(int node) {
        byte[] states = new byte[inputs.size()];
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[inputs.size()];
        ChosenWay ways = new ChosenWay(plan, inputs);
        for (int unit = 0; unit < states.length; unit++) {
            DecimalColumn.State state = ways.state(node, unit);
            if (state == DecimalColumn.State.VALUE) {
                DecimalColumn way = column(ways.term(node, unit));
                state = way.state(unit);
                values[unit] = way.hasValue(unit) ? way.value(unit) : null;
            } else if (state == DecimalColumn.State.MISSING && plan.node(node).missingIsZero()) {
                state = DecimalColumn.State.VALUE;
                values[unit] = BigDecimal.ZERO;
            }
            states[unit] = state.code();
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    /** The children that apply to a unit. */
    private List<Integer> applicable(int node, int unit) {
        return plan.terms(node).stream()
                .filter(term -> !applicability.isLeftOut(term, unit))
                .toList();
    }

    private @Nullable BigDecimal brought(int node, Scoring scoring, BigDecimal sum, BigDecimal most) {
        BigDecimal maximum = plan.maximumOrZero(node);
        if (!(scoring instanceof Scoring.RescaledSum rescaled) || most.compareTo(maximum) == 0) {
            return sum;
        }
        if (most.signum() > 0) {
            return Decimals.quotient(sum.multiply(maximum), most);
        }
        return switch (rescaled.whenNone()) {
            case ZERO_POINTS -> BigDecimal.ZERO;
            case FULL_POINTS -> maximum;
            case INVALID, UNDECLARED -> null;
        };
    }

    /** Puts remainders in where nodes that they cover are missing. */
    private DecimalColumn withRemainders(int node, DecimalColumn sum) {
        List<Integer> candidates = plan.substitutesOf(node).stream()
                .filter(remainder -> given.column(remainder) != null)
                .toList();
        if (candidates.isEmpty() || sum.isComplete()) {
            return sum;
        }
        byte[] states = sum.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[states.length];
        Map<List<Integer>, Optional<Formula>> formulas = new HashMap<>();
        for (int i = 0; i < states.length; i++) {
            values[i] = sum.hasValue(i) ? sum.value(i) : null;
            if (sum.state(i) != DecimalColumn.State.MISSING) {
                continue;
            }
            int unit = i;
            if (candidates.stream().anyMatch(remainder -> isRefused(remainder, unit))) {
                states[i] = DecimalColumn.State.INVALID.code();
                continue;
            }
            List<Integer> active = candidates.stream()
                    .filter(remainder -> isActive(remainder, unit))
                    .toList();
            values[i] = formulas.computeIfAbsent(active, key -> Formula.of(plan, node, key))
                    .map(formula -> value(formula, unit))
                    .orElse(null);
            states[i] = (values[i] == null ? DecimalColumn.State.MISSING : DecimalColumn.State.VALUE).code();
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    private boolean isRefused(int remainder, int unit) {
        return column(remainder).state(unit) == DecimalColumn.State.INVALID;
    }

    /** Whether a result given for the remainder stands for nodes of which some have no result. */
    private boolean isActive(int remainder, int unit) {
        return column(remainder).hasValue(unit)
                && plan.terms(remainder).stream().anyMatch(node -> !column(node).hasValue(unit));
    }

    private @Nullable BigDecimal value(Formula formula, int unit) {
        for (int opened : formula.opened()) {
            if (given.isGiven(opened, unit)) {
                return null;
            }
        }
        BigDecimal total = BigDecimal.ZERO;
        for (int term : formula.terms()) {
            if (!column(term).hasValue(unit)) {
                return null;
            }
            total = total.add(column(term).value(unit));
        }
        return total;
    }

    /** The terms that were added for one unit: the node's own, or those of the formula with remainders put in. */
    List<Integer> addedTerms(int node, int unit) {
        if (plan.node(node).scoring().isOfApplicable()) {
            return applicable(node, unit);
        }
        if (plan.node(node).scoring() instanceof Scoring.Chosen) {
            return new ChosenWay(plan, inputs).terms(node, unit);
        }
        List<Integer> terms = new ArrayList<>(plan.terms(node));
        boolean known = terms.stream().allMatch(term -> column(term).hasValue(unit));
        if (known || !column(node).hasValue(unit)) {
            return terms;
        }
        List<Integer> active = plan.substitutesOf(node).stream()
                .filter(remainder -> given.column(remainder) != null && isActive(remainder, unit))
                .toList();
        return Formula.of(plan, node, active).map(Formula::terms).orElse(terms);
    }
}
