package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn.State;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/**
 * A second evaluator, written from the table of methods for reading and for verification: one unit and one node at a
 * time, with exact fractions, without columns and without any code of {@link Evaluator}. It is slow. Both must agree on
 * every state, every point, every value and every problem.
 */
public final class ReferenceEvaluator {
    private final ScoringPlan plan;
    private final InputTable inputs;
    private final ReferenceMaxima maxima;
    private final PanelExtremes panel;
    private final Map<NodeCode, Optional<ReferencePanel>> ranges = new HashMap<>();
    private final List<Map<NodeCode, Cell>> cells = new ArrayList<>();

    /**
     * The result of one unit at one node.
     *
     * @param state whether there is a result
     * @param points the points
     * @param value the published value
     * @param problem the code of the problem that arose at this node
     */
    public record Cell(
            State state, Optional<BigDecimal> points, Optional<BigDecimal> value, Optional<String> problem) {}

    /** Makes an evaluation of a table ready; the panel is as for {@link Evaluator#evaluate}. */
    public ReferenceEvaluator(ScoringPlan plan, InputTable inputs, PanelExtremes panel) {
        this.plan = plan;
        this.inputs = inputs;
        this.maxima = new ReferenceMaxima(plan, inputs);
        this.panel = panel;
        for (int unit = 0; unit < inputs.size(); unit++) {
            cells.add(new HashMap<>());
        }
    }

    /** The result of one unit at one node. */
    public Cell cell(int unit, NodeCode node) {
        Map<NodeCode, Cell> known = cells.get(unit);
        Cell cell = known.get(node);
        if (cell == null) {
            cell = applied(unit, plan.node(node));
            known.put(node, cell);
        }
        return cell;
    }

    /** Nothing where the node does not apply to the unit. */
    private Cell applied(int unit, PlanNode node) {
        Optional<InputKey> key = node.notApplicable();
        State state = key.map(k -> state(unit, k)).orElse(State.MISSING);
        if (state == State.MISSING) {
            return compute(unit, node);
        }
        BigDecimal reported = inputs.value(unit, key.orElseThrow()).orElse(BigDecimal.TEN);
        if (state == State.INVALID || (reported.signum() != 0 && reported.compareTo(BigDecimal.ONE) != 0)) {
            return invalid("not-yes-no");
        }
        return reported.signum() == 0 ? compute(unit, node) : missing();
    }

    private Cell ofApplicable(int unit, PlanNode node) {
        List<NodeCode> terms = new ReferenceTerms(plan)
                .of(node).stream().filter(term -> !maxima.isLeftOut(unit, term)).toList();
        State state = terms.isEmpty() ? State.VALUE : together(unit, terms);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fraction sum = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        for (NodeCode term : terms) {
            sum = sum.plus(Fraction.of(cell(unit, term).points().orElseThrow()));
            most = most.plus(Fraction.of(plan.node(term).maximum().orElse(BigDecimal.ZERO)));
        }
        Fraction maximum = Fraction.of(node.maximum().orElse(BigDecimal.ZERO));
        if (!(node.scoring() instanceof Scoring.RescaledSum rescaled) || most.equals(maximum)) {
            return points(unit, node, sum);
        }
        if (most.signum() > 0) {
            return points(
                    unit,
                    node,
                    Fraction.of(PlainRounding.significant34(sum.times(maximum).dividedBy(most))));
        }
        return switch (rescaled.whenNone()) {
            case ZERO_POINTS -> points(unit, node, Fraction.ZERO);
            case FULL_POINTS -> points(unit, node, maximum);
            case INVALID, UNDECLARED -> invalid(terms.isEmpty() ? "nothing-applies" : null);
        };
    }

    private Cell compute(int unit, PlanNode node) {
        Cell own = withoutGiven(unit, node);
        boolean takesGiven = node.maximum().isPresent() && !(node.scoring() instanceof Scoring.NotScored);
        boolean remainder = node.scoring() instanceof Scoring.Remainder;
        InputKey key = InputKey.given(node.code());
        State given = takesGiven ? state(unit, key) : State.MISSING;
        if (given == State.MISSING || (remainder && own.state() != State.MISSING)) {
            return own;
        }
        if (given == State.INVALID) {
            return invalid("not-a-number");
        }
        BigDecimal figure = inputs.value(unit, key).orElseThrow();
        BigDecimal width = inputs.halfWidth(unit, key);
        BigDecimal maximum = node.maximum().orElseThrow();
        BigDecimal limit = remainder ? maximum : BigDecimal.ONE;
        if (figure.add(width).signum() < 0 || figure.subtract(width).compareTo(limit) > 0) {
            return invalid(remainder ? "points-out-of-range" : "value-out-of-range");
        }
        return points(unit, node, Fraction.of(remainder ? figure : figure.multiply(maximum)));
    }

    private State state(int unit, InputKey key) {
        return inputs.column(key).map(column -> column.state(unit)).orElse(State.MISSING);
    }

    private Cell withoutGiven(int unit, PlanNode node) {
        Scoring scoring = node.scoring();
        if (scoring instanceof Scoring.Scored scored) {
            return scored(unit, node, scored);
        }
        if (scoring instanceof Scoring.Sum || scoring instanceof Scoring.Overlap) {
            return total(unit, node, new ReferenceTerms(plan).of(node));
        }
        if (scoring instanceof Scoring.Remainder remainder) {
            return plainSum(unit, node, remainder.covers());
        }
        if (scoring instanceof Scoring.Best || scoring instanceof Scoring.Worst) {
            return best(unit, node, new ReferenceTerms(plan).of(node));
        }
        if (scoring instanceof Scoring.Mean
                || scoring instanceof Scoring.GeometricMean
                || scoring instanceof Scoring.PassedShare
                || scoring instanceof Scoring.AllPassed) {
            return ofValues(unit, node, new ReferenceTerms(plan).of(node));
        }
        if (scoring.isOfApplicable()) {
            return ofApplicable(unit, node);
        }
        if (scoring instanceof Scoring.Chosen chosen) {
            return chosen(unit, node, chosen);
        }
        if (scoring instanceof Scoring.Adjusted adjusted) {
            return adjusted(unit, node, adjusted, new ReferenceTerms(plan).of(node));
        }
        if (scoring instanceof Scoring.WeightedMean mean) {
            return weightedMean(unit, node, mean);
        }
        return scoring instanceof Scoring.Given && node.missingIsZero() ? points(unit, node, Fraction.ZERO) : missing();
    }

    private Cell chosen(int unit, PlanNode node, Scoring.Chosen chosen) {
        Optional<BigDecimal> number = inputs.value(unit, Scoring.Chosen.choice(node.code()));
        for (int way = 1; way <= chosen.ways().size(); way++) {
            if (number.isPresent() && number.get().compareTo(BigDecimal.valueOf(way)) == 0) {
                return plainSum(unit, node, List.of(chosen.ways().get(way - 1)));
            }
        }
        if (state(unit, Scoring.Chosen.choice(node.code())) == State.MISSING) {
            return node.missingIsZero() ? points(unit, node, Fraction.ZERO) : missing();
        }
        return invalid(number.isPresent() ? "option-unknown" : "not-a-number");
    }

    private Cell scored(int unit, PlanNode node, Scoring.Scored scored) {
        ReferenceCriterion criterion =
                new ReferenceCriterion(node, scored, inputs, plan.header().criterionRounding());
        ReferencePanel range = null;
        if (criterion.isRelative()) {
            range = ranges.computeIfAbsent(
                            node.code(),
                            code -> panel.byNode().isEmpty()
                                    ? criterion.range(other -> maxima.isLeftOut(other, code))
                                    : panel.of(code).map(ReferencePanel::of))
                    .orElse(null);
        }
        ReferenceCriterion.Result result = criterion.score(unit, range);
        if (result.problem() != null) {
            return invalid(result.problem());
        }
        Fraction points = result.points();
        return points != null
                ? points(unit, node, points)
                : node.missingIsZero() ? points(unit, node, Fraction.ZERO) : missing();
    }

    /** The worst state of several nodes: invalid before missing before a value. */
    private State together(int unit, List<NodeCode> nodes) {
        State worst = State.VALUE;
        for (NodeCode node : nodes) {
            State state = cell(unit, node).state();
            if (state == State.INVALID || (state == State.MISSING && worst == State.VALUE)) {
                worst = state;
            }
        }
        return nodes.isEmpty() ? State.MISSING : worst;
    }

    private Cell plainSum(int unit, PlanNode node, List<NodeCode> terms) {
        State state = together(unit, terms);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fraction sum = Fraction.ZERO;
        for (NodeCode term : terms) {
            sum = sum.plus(Fraction.of(cell(unit, term).points().orElseThrow()));
        }
        return points(unit, node, sum);
    }

    /** A sum in which remainders stand for nodes without results. */
    private Cell total(int unit, PlanNode node, List<NodeCode> terms) {
        Cell plain = plainSum(unit, node, terms);
        if (plain.state() != State.MISSING) {
            return plain;
        }
        ReferenceTerms rewriting = new ReferenceTerms(plan);
        List<NodeCode> active = new ArrayList<>();
        for (PlanNode other : plan.nodes()) {
            if (other.scoring() instanceof Scoring.Remainder remainder
                    && inputs.column(InputKey.given(other.code())).isPresent()
                    && rewriting.rewrite(node, List.of(other)).isPresent()) {
                State state = cell(unit, other.code()).state();
                if (state == State.INVALID) {
                    return new Cell(State.INVALID, Optional.empty(), Optional.empty(), Optional.empty());
                }
                if (state == State.VALUE && together(unit, remainder.covers()) != State.VALUE) {
                    active.add(other.code());
                }
            }
        }
        Optional<ReferenceTerms.Rewritten> rewritten =
                rewriting.rewrite(node, active.stream().map(plan::node).toList());
        boolean blocked = rewritten
                .map(r -> r.opened().stream().anyMatch(opened -> hasUsableGiven(unit, opened)))
                .orElse(true);
        return blocked ? plain : plainSum(unit, node, rewritten.orElseThrow().terms());
    }

    private boolean hasUsableGiven(int unit, NodeCode node) {
        return plan.node(node).maximum().isPresent()
                && state(unit, InputKey.given(node)) == State.VALUE
                && cell(unit, node).state() == State.VALUE;
    }

    private Cell best(int unit, PlanNode node, List<NodeCode> terms) {
        State state = together(unit, terms);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Stream<BigDecimal> all =
                terms.stream().map(term -> cell(unit, term).points().orElseThrow());
        Optional<BigDecimal> chosen = node.scoring() instanceof Scoring.Best
                ? all.max(BigDecimal::compareTo)
                : all.min(BigDecimal::compareTo);
        return points(unit, node, Fraction.of(chosen.orElseThrow()));
    }

    /** The sum of the ordinary children, then bonus, then minus points, then the ends of the range. */
    private Cell adjusted(int unit, PlanNode node, Scoring.Adjusted adjusted, List<NodeCode> terms) {
        State state = together(unit, terms);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fraction total = Fraction.ZERO;
        for (NodeCode term : terms) {
            Fraction own = Fraction.of(cell(unit, term).points().orElseThrow());
            total = adjusted.minus().contains(term) ? total.minus(own) : total.plus(own);
        }
        Fraction floor = Fraction.of(adjusted.floor());
        Fraction cap = Fraction.of(adjusted.cap());
        if (total.compareTo(floor) < 0) {
            return points(unit, node, floor);
        }
        return points(unit, node, total.compareTo(cap) > 0 ? cap : total);
    }

    /** A node made of the values of its children: points by maximum points, as fractions. */
    private Cell ofValues(int unit, PlanNode node, List<NodeCode> terms) {
        boolean unknown = terms.stream()
                .anyMatch(child ->
                        plan.node(child).maximum().map(BigDecimal::signum).orElse(0) <= 0);
        State state = unknown ? State.MISSING : together(unit, terms);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fraction sum = Fraction.ZERO;
        Fraction product = Fraction.ONE;
        int full = 0;
        for (NodeCode term : terms) {
            Fraction value = Fraction.of(
                    cell(unit, term).points().orElseThrow(),
                    plan.node(term).maximum().orElseThrow());
            sum = sum.plus(value);
            product = product.times(value);
            full += value.compareTo(Fraction.ONE) >= 0 ? 1 : 0;
        }
        Fraction count = Fraction.of(BigDecimal.valueOf(terms.size()));
        Fraction most = Fraction.of(node.maximum().orElse(BigDecimal.ZERO));
        if (node.scoring() instanceof Scoring.AllPassed) {
            return points(unit, node, full == terms.size() ? most : Fraction.ZERO);
        }
        if (node.scoring() instanceof Scoring.PassedShare) {
            Fraction share = Fraction.of(BigDecimal.valueOf(full)).dividedBy(count);
            return points(unit, node, Fraction.of(PlainRounding.significant34(most.times(share))));
        }
        if (node.scoring() instanceof Scoring.Mean) {
            return points(
                    unit,
                    node,
                    Fraction.of(PlainRounding.significant34(most.times(sum).dividedBy(count))));
        }
        for (int i = 0; i < terms.size(); i++) {
            product = product.times(most);
        }
        return points(unit, node, Fraction.of(PlainIrrational.root(product, terms.size())));
    }

    private Cell weightedMean(int unit, PlanNode node, Scoring.WeightedMean mean) {
        List<NodeCode> children =
                mean.weights().stream().map(Scoring.Weight::child).toList();
        boolean unknown = children.stream()
                .anyMatch(child ->
                        plan.node(child).maximum().map(BigDecimal::signum).orElse(0) <= 0);
        State state = unknown ? State.MISSING : together(unit, children);
        if (state != State.VALUE) {
            return new Cell(state, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Fraction value = Fraction.ZERO;
        for (Scoring.Weight weight : mean.weights()) {
            BigDecimal own = cell(unit, weight.child()).points().orElseThrow();
            BigDecimal maximum = plan.node(weight.child()).maximum().orElseThrow();
            value = value.plus(Fraction.of(weight.weight()).times(Fraction.of(own, maximum)));
        }
        Fraction maximum = Fraction.of(node.maximum().orElse(BigDecimal.ZERO));
        return points(unit, node, Fraction.of(PlainRounding.significant34(value.times(maximum))));
    }

    private Cell points(int unit, PlanNode node, Fraction points) {
        BigDecimal decimal = PlainRounding.exact(points);
        Optional<BigDecimal> value = node.maximum()
                .map(maximum -> maxima.of(unit, node))
                .filter(maximum -> maximum.signum() > 0)
                .map(maximum -> PlainRounding.halfUp(
                        Fraction.of(PlainRounding.significant34(points.dividedBy(Fraction.of(maximum)))),
                        plan.header().valueRounding().digits()));
        return new Cell(State.VALUE, Optional.of(decimal), value, Optional.empty());
    }

    private static Cell missing() {
        return new Cell(State.MISSING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Cell invalid(@Nullable String problem) {
        return new Cell(State.INVALID, Optional.empty(), Optional.empty(), Optional.ofNullable(problem));
    }
}
