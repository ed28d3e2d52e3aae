package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/**
 * The result of evaluating a plan over a table of inputs: points and published values of every scored node for every
 * unit, and the problems of single units.
 */
public final class Evaluation {
    private final ScoringPlan plan;
    private final InputTable inputs;
    private final Map<NodeCode, DecimalColumn> points;
    private final Map<NodeCode, DecimalColumn> values;
    private final PanelExtremes extremes;
    private final List<Problem> problems;

    /**
     * Takes the columns of a finished evaluation.
     *
     * @param points exact points of every node that has a scoring, by code
     * @param values points / maximum, rounded as the set declares, of every node with a maximum above 0
     * @param extremes the extremes used for relative criteria
     * @param problems problems in the order of units, then nodes
     */
    public Evaluation(
            ScoringPlan plan,
            InputTable inputs,
            Map<NodeCode, DecimalColumn> points,
            Map<NodeCode, DecimalColumn> values,
            PanelExtremes extremes,
            List<Problem> problems) {
        this.plan = plan;
        this.inputs = inputs;
        this.points = Collections.unmodifiableMap(new TreeMap<>(points));
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
        this.extremes = extremes;
        this.problems = List.copyOf(problems);
    }

    /** The plan that was applied. */
    public ScoringPlan plan() {
        return plan;
    }

    /** The inputs to which it was applied. */
    public InputTable inputs() {
        return inputs;
    }

    /** The points of a node, all missing if the node has none. */
    public DecimalColumn points(NodeCode node) {
        DecimalColumn column = points.get(node);
        return column != null ? column : DecimalColumn.missing(inputs.size());
    }

    /** The published values of a node, 0 to 1, all missing if the node has none. */
    public DecimalColumn values(NodeCode node) {
        DecimalColumn column = values.get(node);
        return column != null ? column : DecimalColumn.missing(inputs.size());
    }

    /** The published value of one unit at one node, if there is one. */
    public Optional<BigDecimal> value(int unit, NodeCode node) {
        DecimalColumn column = values(node);
        return column.hasValue(unit) ? Optional.of(column.value(unit)) : Optional.empty();
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

    /** The problems of single units. */
    public List<Problem> problems() {
        return problems;
    }
}
