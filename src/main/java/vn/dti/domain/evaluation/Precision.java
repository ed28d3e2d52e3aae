package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.report.InputTable;

/**
 * How exactly results are known that rest on printed, rounded figures. A figure printed with n digits is known to half a
 * unit of the last one. One printed column after the other is moved by that, remainders are derived anew, and the
 * changes of a node are added up without their signs: the half-width of the node's interval, exact because given values
 * enter linearly.
 */
public final class Precision {
    private final Evaluation evaluation;
    private final DerivedInputs inputs;
    private final List<Evaluation> raised;

    /**
     * What one printed column contributes to the half-width of a value.
     *
     * @param input the input; absent for the published total from which a remainder was derived
     * @param halfWidth the contribution, above 0, in the unit of values (0 to 1)
     */
    public record Contribution(Optional<InputKey> input, BigDecimal halfWidth) {}

    private Precision(Evaluation evaluation, DerivedInputs inputs, List<Evaluation> raised) {
        this.evaluation = evaluation;
        this.inputs = inputs;
        this.raised = List.copyOf(raised);
    }

    /**
     * Analyses an evaluation of derived inputs, by the plan with which they were derived or by a trial plan.
     *
     * @return nothing if a printed figure goes through a method that is not linear (such as the best of alternatives)
     */
    public static Optional<Precision> of(Evaluation evaluation, DerivedInputs inputs) {
        if (!isLinear(evaluation.prepared(), inputs.table())) {
            return Optional.empty();
        }
        List<Evaluation> raised = new ArrayList<>();
        for (DerivedInputs.PrintedColumn column : inputs.printed()) {
            raised.add(new Evaluator().evaluate(evaluation.prepared(), column.raised(), evaluation.extremes()));
        }
        return Optional.of(new Precision(evaluation, inputs, raised));
    }

    private static boolean isLinear(PreparedPlan plan, InputTable table) {
        for (InputKey key : table.columns().keySet()) {
            Optional<Integer> node = key.variable().isEmpty() ? plan.find(key.node()) : Optional.empty();
            Optional<NodeCode> above = node.flatMap(at -> countedAt(plan.node(at)));
            while (above.isPresent()) {
                PlanNode parent = plan.node(plan.at(above.get()));
                if (isBent(parent.scoring())) {
                    return false;
                }
                above = countedAt(parent);
            }
        }
        return true;
    }

    private static Optional<NodeCode> countedAt(PlanNode node) {
        return node.outcome().apart() ? Optional.empty() : node.parent();
    }

    /** Whether points do not grow evenly with those of the parts. */
    private static boolean isBent(Scoring scoring) {
        return scoring instanceof Scoring.Best
                || scoring instanceof Scoring.Worst
                || scoring instanceof Scoring.GeometricMean
                || scoring instanceof Scoring.PassedShare
                || scoring instanceof Scoring.AllPassed
                || scoring instanceof Scoring.Adjusted
                || scoring.isOfApplicable();
    }

    /** By how many points a unit's result at a node may be off; 0 where it has none. */
    public BigDecimal pointsHalfWidth(int unit, NodeCode node) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Evaluation changed : raised) {
            sum = sum.add(change(changed, unit, node));
        }
        return sum;
    }

    private BigDecimal change(Evaluation changed, int unit, NodeCode node) {
        DecimalColumn was = evaluation.points(node);
        DecimalColumn is = changed.points(node);
        return was.hasValue(unit) && is.hasValue(unit)
                ? is.value(unit).subtract(was.value(unit)).abs()
                : BigDecimal.ZERO;
    }

    /** By how much the value (0 to 1) of a unit at a node may be off; 0 where it has none. */
    public BigDecimal halfWidth(int unit, NodeCode node) {
        return asValue(pointsHalfWidth(unit, node), node);
    }

    private BigDecimal asValue(BigDecimal points, NodeCode node) {
        PreparedPlan plan = evaluation.prepared();
        BigDecimal maximum = plan.find(node).map(plan::maximumOrZero).orElse(BigDecimal.ZERO);
        return maximum.signum() <= 0 ? BigDecimal.ZERO : Decimals.quotient(points, maximum);
    }

    /** What each printed column contributes to a half-width, in the order of inputs, the published total last. */
    public List<Contribution> contributions(int unit, NodeCode node) {
        return IntStream.range(0, raised.size())
                .mapToObj(i -> new Contribution(
                        inputs.printed().get(i).input(), asValue(change(raised.get(i), unit, node), node)))
                .filter(contribution -> contribution.halfWidth().signum() > 0)
                .toList();
    }

    /**
     * The least and the greatest ranking key that a unit can have at a node, rounded as keys are compared.
     *
     * @return nothing if the unit has no value there
     */
    public Optional<ValueInterval> keyInterval(int unit, NodeCode node) {
        boolean published = evaluation.plan().header().rankBy() == SetHeader.RankBy.PUBLISHED_VALUE;
        Rounding rounding = published ? evaluation.valueRounding() : new Rounding(Rounding.UNROUNDED_DIGITS);
        BigDecimal width = halfWidth(unit, node);
        return evaluation
                .unroundedValue(unit, node)
                .map(value ->
                        new ValueInterval(rounding.apply(value.subtract(width)), rounding.apply(value.add(width))));
    }

    /**
     * Whether the value of a unit at a node is itself an input: given there, or the total from which its remainder was
     * derived.
     */
    public boolean isContained(int unit, NodeCode node) {
        InputTable table = evaluation.inputs();
        boolean total = node.equals(evaluation.plan().root().code())
                && inputs.derivedNode(table.units().get(unit)).isPresent();
        return total || table.value(unit, InputKey.given(node)).isPresent();
    }

    /** The evaluation that was analysed. */
    public Evaluation evaluation() {
        return evaluation;
    }
}
