package vn.dti.domain.edition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
    /** The format of the canonical text. */
    public static final String FORMAT = "dti-results 1";

    /** The version that the same content had before there were editions. */
    private static final String EARLIER_FORMAT = "dti-results 0";

    /** The formats that are read and, where an old text is to be reproduced, written. */
    static final List<String> FORMATS = List.of(FORMAT, EARLIER_FORMAT);

    private CanonicalResults() {}

    /** The canonical text of an evaluation. */
    public static String of(Evaluation evaluation) {
        return of(evaluation, FORMAT);
    }

    /**
     * The canonical text of an evaluation in the format of a text that is to be reproduced.
     *
     * @param format one that {@link #formatOf(String)} gave
     */
    public static String of(Evaluation evaluation, String format) {
        CanonicalLines lines = new CanonicalLines(format);
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

    /**
     * The format of a text.
     *
     * @throws IllegalArgumentException if it is not one of results
     */
    public static String formatOf(String results) {
        String format = CanonicalLines.format(results);
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("not “" + FORMAT + "” but “" + format + "”");
        }
        return format;
    }

    /** The same results in today's format. */
    public static String inCurrentFormat(String results) {
        String format = formatOf(results);
        return format.equals(FORMAT) ? results : FORMAT + results.substring(format.length());
    }

    private static String text(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
