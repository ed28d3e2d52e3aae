package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Problem;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.text.CanonicalLines;
import vn.dti.domain.unit.UnitCode;

/**
 * The canonical text of the results of a year: for every unit in code order and every node in the order of the plan the
 * state, the exact points, the published value and the rank; then the problems.
 */
public final class CanonicalResults {
    /** The format of the canonical text; 0 until editions make it final. */
    public static final String FORMAT = "dti-results 0";

    private CanonicalResults() {}

    /** The canonical text of an evaluation. */
    public static String of(Evaluation evaluation) {
        CanonicalLines lines = new CanonicalLines(FORMAT);
        Map<NodeCode, Ranking> rankings = new HashMap<>();
        for (PlanNode node : evaluation.plan().nodes()) {
            rankings.put(node.code(), Ranking.of(evaluation, node.code()));
        }
        for (int unit = 0; unit < evaluation.inputs().size(); unit++) {
            UnitCode code = evaluation.inputs().units().get(unit);
            for (PlanNode node : evaluation.plan().nodes()) {
                DecimalColumn points = evaluation.points(node.code());
                Ranking ranking = rankings.get(node.code());
                lines.line(
                        "result",
                        code.text(),
                        node.code().text(),
                        points.state(unit).name(),
                        points.hasValue(unit) ? Decimals.canonical(points.value(unit)) : "",
                        text(evaluation.value(unit, node.code())),
                        ranking != null && ranking.isComplete()
                                ? String.valueOf(ranking.rank(unit).orElseThrow())
                                : "");
            }
        }
        for (Problem problem : evaluation.problems()) {
            lines.line(
                    "problem",
                    problem.unit().text(),
                    problem.node().text(),
                    problem.input().map(Object::toString).orElse(""),
                    problem.code());
        }
        return lines.toString();
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
