package vn.dti.domain.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/**
 * The figures of one unit as plausibility rules see them.
 *
 * @param now what was reported
 * @param before what was reported for the year before, of inputs whose definition has not changed
 * @param shares the criteria by ratio whose dividend is a part of its divisor, both reported
 */
public record ReportedFigures(Map<InputKey, BigDecimal> now, Map<InputKey, BigDecimal> before, List<Share> shares) {
    /**
     * A criterion by ratio.
     *
     * @param part the dividend
     * @param whole the divisor
     */
    public record Share(InputKey part, InputKey whole) {}

    /** Keeps its own copies. */
    public ReportedFigures {
        now = Collections.unmodifiableMap(new TreeMap<>(now));
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        shares = List.copyOf(shares);
    }

    /** The figures of a unit under a plan, beside those of the year before under the plan of that year, if there is one. */
    public static ReportedFigures of(
            ScoringPlan plan,
            Map<InputKey, BigDecimal> now,
            Optional<ScoringPlan> planBefore,
            Map<InputKey, BigDecimal> before) {
        List<Share> shares = new ArrayList<>();
        for (PlanNode node : plan.nodes()) {
            if (node.scoring() instanceof Scoring.Scored scored
                    && scored.measure() instanceof Measure.Ratio ratio
                    && ratio.whenAbove() != Measure.WhenAbove.UNDECLARED
                    && now.containsKey(ratio.a())
                    && now.containsKey(ratio.b())) {
                shares.add(new Share(ratio.a(), ratio.b()));
            }
        }
        Map<InputKey, BigDecimal> comparable = new TreeMap<>(before);
        Map<InputKey, InputDefinition> definitions = plan.inputs();
        Map<InputKey, InputDefinition> definitionsBefore =
                planBefore.map(ScoringPlan::inputs).orElse(Map.of());
        comparable.keySet().removeIf(key -> {
            InputDefinition same = definitions.get(key);
            return same == null || !isQuantity(same) || !same.equals(definitionsBefore.get(key));
        });
        return new ReportedFigures(now, comparable, shares);
    }

    /** Answers, ranks and marks are numbers that do not grow. */
    private static boolean isQuantity(InputDefinition input) {
        return input.kind() == InputDefinition.Kind.AMOUNT
                || input.kind() == InputDefinition.Kind.COUNT
                || input.kind() == InputDefinition.Kind.VALUE
                || input.kind() == InputDefinition.Kind.POINTS;
    }
}
