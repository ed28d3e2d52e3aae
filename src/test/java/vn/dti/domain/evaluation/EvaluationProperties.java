package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.DecimalColumn.State;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/** The evaluator and the reference evaluator agree on every cell of random plans and tables. */
class EvaluationProperties {
    private static final int SOME_ROUNDS = 100;
    private static final int ROUNDS = 700;

    private final Map<State, Integer> seen = new EnumMap<>(State.class);
    private final Map<String, Integer> problems = new TreeMap<>();

    @Test
    void bothEvaluatorsAgreeOnEveryStatePointValueAndProblem() {
        agree(1, SOME_ROUNDS);
        for (State state : State.values()) {
            assertTrue(seen.getOrDefault(state, 0) > 500, seen.toString());
        }
    }

    @Test
    @Tag("thorough")
    void bothEvaluatorsAgreeOnEveryKindOfProblem() {
        agree(SOME_ROUNDS + 1, ROUNDS);
        for (State state : State.values()) {
            assertTrue(seen.getOrDefault(state, 0) > 4000, seen.toString());
        }
        Set<ProblemCode> ofSubmissions = EnumSet.of(ProblemCode.INPUT_MISSING, ProblemCode.GIVEN_BESIDE_PARTS);
        for (ProblemCode code : EnumSet.complementOf(EnumSet.copyOf(ofSubmissions))) {
            assertTrue(problems.getOrDefault(code.code(), 0) > 0, code + " never seen: " + problems);
        }
    }

    private void agree(long first, long last) {
        for (long seed = first; seed <= last; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Optional<PreparedPlan> plan = prepared(random.plan());
            if (plan.isPresent()) {
                InputTable table = random.table(plan.get().plan(), 1 + random.number(10));
                Evaluation panel = compare(seed, plan.get(), table, PanelExtremes.NONE);
                InputTable late = random.table(plan.get().plan(), 3);
                compare(seed, plan.get(), late, panel.extremes());
            }
        }
    }

    /** A random overlap or remainder can depend on itself; such a plan is refused, and a set like that by its checks. */
    private static Optional<PreparedPlan> prepared(ScoringPlan plan) {
        try {
            return Optional.of(PreparedPlan.of(plan));
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("a node depends on itself"), e.getMessage());
            return Optional.empty();
        }
    }

    private Evaluation compare(long seed, PreparedPlan plan, InputTable table, PanelExtremes panel) {
        Evaluation fast = new Evaluator().evaluate(plan, table, panel);
        ReferenceEvaluator reference = new ReferenceEvaluator(plan.plan(), table, panel);
        Map<String, String> codes = new HashMap<>();
        for (Problem problem : fast.problems()) {
            codes.put(problem.unit() + " " + problem.node(), problem.code());
        }
        for (int unit = 0; unit < table.size(); unit++) {
            for (PlanNode node : plan.plan().nodes()) {
                String place =
                        "seed " + seed + ", " + table.units().get(unit) + " " + node.code() + " " + node.scoring();
                ReferenceEvaluator.Cell expected = reference.cell(unit, node.code());
                DecimalColumn points = fast.points(node.code());
                assertEquals(expected.state(), points.state(unit), place);
                same(expected.points(), fast.points(unit, node.code()), place);
                same(expected.value(), fast.value(unit, node.code()), place);
                assertEquals(
                        expected.problem(),
                        Optional.ofNullable(codes.get(table.units().get(unit) + " " + node.code())),
                        place);
                seen.merge(expected.state(), 1, Integer::sum);
                expected.problem().ifPresent(code -> problems.merge(code, 1, Integer::sum));
            }
        }
        return fast;
    }

    private static void same(Optional<BigDecimal> expected, Optional<BigDecimal> found, String place) {
        assertEquals(expected.map(BigDecimal::stripTrailingZeros), found.map(BigDecimal::stripTrailingZeros), place);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            for (long seed = 1; seed <= 100; seed++) {
                RandomPlans random = new RandomPlans(seed);
                Optional<PreparedPlan> plan = prepared(random.plan());
                if (plan.isPresent()) {
                    InputTable table = random.table(plan.get().plan(), 8);
                    Evaluation one = new Evaluator().evaluate(plan.get(), table, PanelExtremes.NONE);
                    Evaluation two = new Evaluator(executor, 2).evaluate(plan.get(), table, PanelExtremes.NONE);
                    assertEquals(one.problems(), two.problems());
                    for (PlanNode node : plan.get().plan().nodes()) {
                        for (int unit = 0; unit < table.size(); unit++) {
                            assertEquals(one.points(unit, node.code()), two.points(unit, node.code()));
                        }
                    }
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void everyExplanationEndsWithThePublishedValueAndNamesItsSteps() {
        int explained = 0;
        for (long seed = 1; seed <= 150; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Optional<PreparedPlan> plan = prepared(random.plan());
            if (plan.isPresent()) {
                InputTable table = random.table(plan.get().plan(), 3);
                Evaluation evaluation = new Evaluator().evaluate(plan.get(), table, PanelExtremes.NONE);
                for (PlanNode node : plan.get().plan().nodes()) {
                    Explanation explanation = Explanation.of(evaluation, PlanSources.NONE, List.of(), 0, node.code());
                    assertEquals(evaluation.points(0, node.code()), explanation.points());
                    if (explanation.value().isPresent()) {
                        Explanation.Step last =
                                explanation.steps().get(explanation.steps().size() - 1);
                        assertEquals(
                                explanation.value().get(),
                                evaluation.valueRounding().apply(last.result()),
                                "seed " + seed + " " + node.code());
                        explained++;
                    }
                }
            }
        }
        assertTrue(explained > 500, Integer.toString(explained));
    }
}
