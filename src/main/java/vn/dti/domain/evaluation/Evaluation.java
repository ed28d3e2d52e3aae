package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/**
 * The result of evaluating a plan over a table of inputs: points and published values of every scored node for every
 * unit, and the problems of single units. Published values and problems are worked out when they are first asked for.
 */
public final class Evaluation {
    private final PreparedPlan plan;
    private final InputTable inputs;
    private final @Nullable DecimalColumn[] points;
    private final PanelExtremes extremes;
    private final Map<NodeCode, DecimalColumn> values = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<BigDecimal[]>> maxima = new ConcurrentHashMap<>();
    private volatile @Nullable DecimalColumn nothing;
    private volatile @Nullable List<Problem> problems;

    /** Takes the points of a finished evaluation by node number. */
    Evaluation(PreparedPlan plan, InputTable inputs, @Nullable DecimalColumn[] points, PanelExtremes extremes) {
        this.plan = plan;
        this.inputs = inputs;
        this.points = points;
        this.extremes = extremes;
    }

    /** The plan that was applied. */
    public ScoringPlan plan() {
        return plan.plan();
    }

    /** The plan that was applied, ready to be applied again. */
    public PreparedPlan prepared() {
        return plan;
    }

    /** The inputs to which it was applied. */
    public InputTable inputs() {
        return inputs;
    }

    /** The points of a node, all missing if the node has none or there is no such node. */
    public DecimalColumn points(NodeCode node) {
        return plan.find(node).map(this::points).orElseGet(this::nothing);
    }

    DecimalColumn points(int node) {
        DecimalColumn column = points[node];
        return column != null ? column : nothing();
    }

    /** A column in which nothing is known, made once: it is asked for by each problem of each unit. */
    DecimalColumn nothing() {
        DecimalColumn known = nothing;
        if (known == null) {
            known = DecimalColumn.missing(inputs.size());
            nothing = known;
        }
        return known;
    }

    /**
     * The published values of a node: points / maximum, rounded as the set declares. All missing where the maximum is 0 or
     * not known.
     */
    public DecimalColumn values(NodeCode node) {
        return values.computeIfAbsent(
                node,
                code -> plan.find(code).map(this::valuesOf).orElseGet(() -> DecimalColumn.missing(inputs.size())));
    }

    /** The published value of one unit at one node, if there is one. */
    public Optional<BigDecimal> value(int unit, NodeCode node) {
        DecimalColumn column = values(node);
        return column.hasValue(unit)
                ? Optional.of(column.value(unit)
                        .setScale(plan().header().valueRounding().digits()))
                : Optional.empty();
    }

    /** Points / maximum of one unit at one node before any rounding for publication: 34 significant digits. */
    public Optional<BigDecimal> unroundedValue(int unit, NodeCode node) {
        BigDecimal maximum = maximum(unit, node);
        return maximum.signum() <= 0 ? Optional.empty() : points(unit, node).map(p -> Decimals.quotient(p, maximum));
    }

    private DecimalColumn valuesOf(int node) {
        Rounding rounding = plan().header().valueRounding();
        return ownMaxima(node)
                .map(own -> ValueColumn.of(points(node), own, rounding))
                .orElseGet(() -> ValueColumn.of(points(node), plan.maximumOrZero(node), rounding));
    }

    private Optional<BigDecimal[]> ownMaxima(int node) {
        return maxima.computeIfAbsent(
                node, at -> plan.hasReducedSums() ? new Applicability(plan, inputs).maxima(at) : Optional.empty());
    }

    /**
     * The maximum points of one unit at one node: that of the plan, or less where something does not apply to the unit and
     * the rule keeps the smaller maximum; 0 where it is not known.
     */
    public BigDecimal maximum(int unit, NodeCode node) {
        return plan.find(node)
                .map(at -> ownMaxima(at).map(own -> own[unit]).orElseGet(() -> plan.maximumOrZero(at)))
                .orElse(BigDecimal.ZERO);
    }

    /** Whether units have different maxima at a node, so that they are ranked apart. */
    public boolean hasOwnMaxima(NodeCode node) {
        return plan.find(node).flatMap(this::ownMaxima).isPresent();
    }

    /** Whether a node does not apply to a unit. */
    public boolean isLeftOut(int unit, NodeCode node) {
        return plan.find(node)
                .map(at -> new Applicability(plan, inputs).isLeftOut(at, unit))
                .orElse(false);
    }

    /** The points of one unit at one node, if there are any. */
    public Optional<BigDecimal> points(int unit, NodeCode node) {
        DecimalColumn column = points(node);
        return column.hasValue(unit) ? Optional.of(column.value(unit)) : Optional.empty();
    }

    /** The extremes used for relative criteria; hand them to a later evaluation of a single unit. */
    public PanelExtremes extremes() {
        return extremes;
    }

    /** The problems of single units, in the order of units, then of nodes. */
    public List<Problem> problems() {
        List<Problem> known = problems;
        if (known == null) {
            known = new ProblemReport(this).all();
            problems = known;
        }
        return known;
    }

    /** The problems of one unit, in the order of nodes. */
    public List<Problem> problems(int unit) {
        return new ProblemReport(this).of(unit);
    }

    /** The nodes whose points were added for one unit at a sum or overlap, remainders put in where they stand. */
    List<Integer> addedTerms(int node, int unit) {
        return new NodeResults(plan, inputs, points).addedTerms(node, unit);
    }

    /** The points of a node by its own rule, whatever is given at the node itself. */
    DecimalColumn computed(int node) {
        return plan.criterion(node) != null
                ? Evaluator.score(plan, node, inputs, extremes, DecimalColumn.missing(inputs.size()))
                : new NodeResults(plan, inputs, points).computed(node);
    }

    /** The rounding of published values. */
    public Rounding valueRounding() {
        return plan().header().valueRounding();
    }

    /** The node with a code; it must exist. */
    PlanNode node(NodeCode code) {
        return plan().node(code);
    }
}
