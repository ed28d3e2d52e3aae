package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.report.InputTable;

/**
 * An evaluation of figures as they were submitted, with what frozen figures need not be asked: whether a result is given
 * beside its own parts, and which inputs are missing. A result that is given twice counts as none, and so does whatever
 * needs it. The problems of a unit are put together when they are asked for, so that thousands of units with many
 * problems need no memory for all of them at once.
 */
public final class SubmissionChecks {
    private final Evaluation evaluation;
    private final InputTable submitted;
    private final Map<Integer, List<GivenTwice>> twice;

    private SubmissionChecks(Evaluation evaluation, InputTable submitted, Map<Integer, List<GivenTwice>> twice) {
        this.evaluation = evaluation;
        this.submitted = submitted;
        this.twice = twice;
    }

    /** Evaluates submitted figures; see {@link Evaluator#evaluate(PreparedPlan, InputTable, PanelExtremes)}. */
    public static SubmissionChecks evaluate(PreparedPlan plan, InputTable submitted, PanelExtremes panel) {
        Evaluator evaluator = new Evaluator();
        Evaluation first = evaluator.evaluate(plan, submitted, panel);
        Map<Integer, List<GivenTwice>> twice = new HashMap<>();
        Map<InputKey, Set<Integer>> refused = new TreeMap<>();
        for (GivenTwice found : GivenTwice.of(first)) {
            twice.computeIfAbsent(found.unit(), unit -> new ArrayList<>()).add(found);
            refused.computeIfAbsent(plan.given(found.node()), key -> new HashSet<>())
                    .add(found.unit());
        }
        if (refused.isEmpty()) {
            return new SubmissionChecks(first, submitted, Map.of());
        }
        InputTable table = submitted;
        for (Map.Entry<InputKey, Set<Integer>> cells : refused.entrySet()) {
            table = table.refusing(cells.getKey(), cells.getValue());
        }
        return new SubmissionChecks(evaluator.evaluate(plan, table, panel), submitted, twice);
    }

    /** The evaluation. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The problems of a unit in the order of nodes, that of missing inputs last. */
    public List<Problem> problems(int unit) {
        PreparedPlan plan = evaluation.prepared();
        List<GivenTwice> doubled = twice.getOrDefault(unit, List.of());
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : evaluation.problems(unit)) {
            if (doubled.stream().noneMatch(found -> tellsOf(problem, plan.given(found.node())))) {
                problems.add(problem);
            }
        }
        doubled.forEach(found -> problems.add(found.problem(plan, submitted)));
        problems.sort(Comparator.comparingInt(problem -> plan.at(problem.node())));
        MissingInputs.of(evaluation, unit).ifPresent(missing -> problems.add(missing.problem()));
        return problems;
    }

    private static boolean tellsOf(Problem problem, InputKey key) {
        return problem.input().isPresent() && problem.input().get().equals(key);
    }
}
