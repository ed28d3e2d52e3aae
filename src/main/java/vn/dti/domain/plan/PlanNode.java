package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Decimals;

/**
 * One node of a scoring plan.
 *
 * @param code its code, unique in the plan
 * @param parent the node above, absent for the root only
 * @param level its level
 * @param name its name in the words of the decision
 * @param maximum its maximum points, absent where they were not published; resolved for groups and overlapping pillars
 * @param scoring where its points come from
 * @param inputs the inputs that it declares, in order of their letters
 * @param missingIsZero whether a missing input gives 0 points instead of no result
 * @param counts the counts that the decision states
 * @param documentation what else the decision says
 * @param outcome what follows from its result
 */
public record PlanNode(
        NodeCode code,
        Optional<NodeCode> parent,
        NodeLevel level,
        String name,
        Optional<BigDecimal> maximum,
        Scoring scoring,
        List<InputDefinition> inputs,
        boolean missingIsZero,
        List<StatedCount> counts,
        Documentation documentation,
        NodeOutcome outcome) {
    /** A node from whose result nothing follows but points, value and rank. */
    public PlanNode(
            NodeCode code,
            Optional<NodeCode> parent,
            NodeLevel level,
            String name,
            Optional<BigDecimal> maximum,
            Scoring scoring,
            List<InputDefinition> inputs,
            boolean missingIsZero,
            List<StatedCount> counts,
            Documentation documentation) {
        this(
                code,
                parent,
                level,
                name,
                maximum,
                scoring,
                inputs,
                missingIsZero,
                counts,
                documentation,
                NodeOutcome.NONE);
    }

    /** Keeps its own copies. */
    public PlanNode {
        maximum = maximum.map(Decimals::normal);
        inputs = List.copyOf(inputs);
        counts = List.copyOf(counts);
    }

    /** Whether the node's points are added to its parent's. */
    public boolean isAdded() {
        return !outcome.apart() && isAdded(scoring);
    }

    /** Whether points that come about in this way are added to the parent's unless the rule says otherwise. */
    public static boolean isAdded(Scoring scoring) {
        return !(scoring instanceof Scoring.NotScored
                || scoring instanceof Scoring.Unpublished
                || scoring instanceof Scoring.Overlap
                || scoring instanceof Scoring.Remainder);
    }

    /** The input that says that the node does not apply to a unit, if there may be such units. */
    public Optional<InputKey> notApplicable() {
        return inputs.stream()
                .filter(input -> input.kind() == InputDefinition.Kind.NOT_APPLICABLE)
                .map(InputDefinition::key)
                .findFirst();
    }

    /** The name in English where the decision or the set states one, else the Vietnamese name. */
    public String nameEn() {
        return documentation.nameEn().orElse(name);
    }
}
