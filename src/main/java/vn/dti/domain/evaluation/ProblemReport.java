package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/** Finds out for every invalid cell at its origin what is wrong; the nodes above have no problem of their own. */
final class ProblemReport {
    private final Evaluation evaluation;
    private final PreparedPlan plan;
    private final InputTable inputs;
    private final GivenResults given;
    private final Applicability applicability;

    ProblemReport(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.plan = evaluation.prepared();
        this.inputs = evaluation.inputs();
        this.given = new GivenResults(plan, inputs);
        this.applicability = new Applicability(plan, inputs);
    }

    private record Found(int unit, int node, Problem problem) {}

    List<Problem> all() {
        List<Found> found = new ArrayList<>();
        for (int node = 0; node < plan.size(); node++) {
            DecimalColumn column = evaluation.points(node);
            if (column.hasInvalid()) {
                for (int unit = 0; unit < inputs.size(); unit++) {
                    if (column.state(unit) == DecimalColumn.State.INVALID) {
                        Problem problem = at(node, unit);
                        if (problem != null) {
                            found.add(new Found(unit, node, problem));
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::unit).thenComparingInt(Found::node));
        return found.stream().map(Found::problem).toList();
    }

    List<Problem> of(int unit) {
        List<Problem> found = new ArrayList<>();
        for (int node = 0; node < plan.size(); node++) {
            if (evaluation.points(node).state(unit) == DecimalColumn.State.INVALID) {
                Problem problem = at(node, unit);
                if (problem != null) {
                    found.add(problem);
                }
            }
        }
        return found;
    }

    private @Nullable Problem at(int node, int unit) {
        InputKey notApplicable = plan.notApplicable(node);
        if (notApplicable != null && applicability.isWrong(node, unit)) {
            return problem(node, unit, ProblemCode.NOT_YES_NO, notApplicable);
        }
        ProblemCode wrong = coveredInvalid(node, unit) ? null : given.problem(node, unit);
        if (wrong != null) {
            return problem(node, unit, wrong, plan.given(node));
        }
        Criterion criterion = plan.criterion(node);
        if (criterion == null && plan.node(node).scoring() instanceof Scoring.Chosen) {
            ChosenWay ways = new ChosenWay(plan, inputs);
            return ways.state(node, unit) == DecimalColumn.State.INVALID
                    ? problem(
                            node,
                            unit,
                            inputs.value(unit, ways.key(node)).isPresent()
                                    ? ProblemCode.OPTION_UNKNOWN
                                    : ProblemCode.NOT_A_NUMBER,
                            ways.key(node))
                    : null;
        }
        if (criterion == null) {
            boolean allLeftOut = plan.node(node).scoring() instanceof Scoring.RescaledSum
                    && plan.terms(node).stream().allMatch(term -> applicability.isLeftOut(term, unit));
            return allLeftOut
                    ? problem(
                            node,
                            unit,
                            ProblemCode.NOTHING_APPLIES,
                            plan.notApplicable(plan.terms(node).get(0)))
                    : null;
        }
        CriterionColumns columns = CriterionColumns.of(criterion, inputs, evaluation.nothing());
        Measurement measurement = Measurement.of(criterion, columns, unit);
        if (measurement.problem() != null) {
            return problem(node, unit, measurement.problem(), measurement.input());
        }
        DecimalKernel kernel = new DecimalKernel(
                criterion.of(columns, unit),
                evaluation.extremes().of(criterion.node().code()).orElse(null));
        ProblemCode refusal =
                kernel.piece(measurement.dividend(), measurement.divisor()).refusal();
        if (refusal == null) {
            throw new IllegalStateException("an invalid cell without a reason: "
                    + plan.node(node).code() + " of " + inputs.units().get(unit));
        }
        return problem(node, unit, refusal, criterion.first());
    }

    /** Whether a remainder is invalid because a node that it covers is. */
    private boolean coveredInvalid(int node, int unit) {
        return plan.node(node).scoring() instanceof Scoring.Remainder
                && plan.terms(node).stream()
                        .anyMatch(term -> evaluation.points(term).state(unit) == DecimalColumn.State.INVALID);
    }

    private Problem problem(int node, int unit, ProblemCode code, @Nullable InputKey input) {
        return new Problem(
                inputs.units().get(unit),
                plan.node(node).code(),
                Optional.ofNullable(input),
                code.code(),
                new ProblemText(plan, inputs).reason(node, unit, code, input));
    }
}
