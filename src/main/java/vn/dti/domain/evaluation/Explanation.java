package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/**
 * How the points of one unit at one node came about. Derived from plan, figures and evaluation when it is asked for,
 * never stored. Numbers are exact; texts are in both languages.
 *
 * @param unit the unit
 * @param node the node, with its maximum, method and legal basis
 * @param state whether there is a result
 * @param points the exact points
 * @param value the published value, rounded as the set declares
 * @param derived whether the result rests on a figure derived from the published total, so that it is an interval ("≈")
 * @param method the method of the node in words
 * @param applied the cell of the scale or the answer of the rule that decided
 * @param lines the lines of the node's rule
 * @param deciding the line that gave the points
 * @param inputs the inputs of the node with their figures
 * @param steps every intermediate number, in order; the last gives the published value
 * @param parts the nodes of which this one is made: children, terms, covered nodes
 * @param marks for a criterion relative to other units: the extremes of the panel and whose they are
 * @param nextStep what would reach the next award, or where most points are still to be had; absent at the maximum
 * @param problems the problems of the unit at this node
 * @param outcomes what follows from the result: levels, the result on another scale
 */
public record Explanation(
        UnitCode unit,
        PlanNode node,
        DecimalColumn.State state,
        Optional<BigDecimal> points,
        Optional<BigDecimal> value,
        boolean derived,
        List<Bilingual> method,
        Optional<Bilingual> applied,
        List<SourcePosition> lines,
        Optional<SourcePosition> deciding,
        List<UsedInput> inputs,
        List<Step> steps,
        List<Part> parts,
        List<PanelMark> marks,
        Optional<Bilingual> nextStep,
        List<Problem> problems,
        List<Outcomes.Told> outcomes) {

    /**
     * One input of the node.
     *
     * @param key the input
     * @param definition what is counted
     * @param allowed the values that are valid
     * @param figure the figure as it was written, with its source and basis; absent where none was reported
     */
    public record UsedInput(InputKey key, Bilingual definition, Bilingual allowed, Optional<Figure> figure) {}

    /**
     * One step of the calculation.
     *
     * @param label what is calculated
     * @param expression how, with the numbers of the unit, such as {@code 20 × 3 ÷ 4}
     * @param result the result; a quotient has 34 significant digits before it is rounded
     * @param rounding the rounding that was applied to the result, in words; absent if none was
     */
    public record Step(Bilingual label, Bilingual expression, BigDecimal result, Optional<Bilingual> rounding) {}

    /**
     * One node of which the explained node is made.
     *
     * @param node the node
     * @param state whether it has a result
     * @param points its points
     * @param value its published value
     * @param counted whether its points are in the explained node's
     * @param derived whether it rests on a derived figure
     * @param figure the result given at the node itself
     * @param weight its weight in a weighted mean
     */
    public record Part(
            PlanNode node,
            DecimalColumn.State state,
            Optional<BigDecimal> points,
            Optional<BigDecimal> value,
            boolean counted,
            boolean derived,
            Optional<Figure> figure,
            Optional<BigDecimal> weight) {}

    /**
     * An extreme of the panel.
     *
     * @param label least or greatest measure
     * @param measure the measure
     * @param units the units of the table that have it; empty if the panel was frozen elsewhere
     */
    public record PanelMark(Bilingual label, BigDecimal measure, List<UnitCode> units) {
        /** Keeps its own copy. */
        public PanelMark {
            units = List.copyOf(units);
        }
    }

    /** Keeps its own copies. */
    public Explanation {
        method = List.copyOf(method);
        lines = List.copyOf(lines);
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Explains one unit at one node.
     *
     * @param sources the lines of the rule files
     * @param figures the figures behind the inputs, derived ones included; those of other units are ignored
     * @param unit the place of the unit in the table of inputs
     * @throws IllegalArgumentException if there is no such node
     */
    public static Explanation of(
            Evaluation evaluation, PlanSources sources, List<Figure> figures, int unit, NodeCode node) {
        return new Explainer(evaluation, sources, figures, unit).explain(node);
    }
}
