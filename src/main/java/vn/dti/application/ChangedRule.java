package vn.dti.application;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.PlanDifference;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/**
 * One change between two sets.
 *
 * @param node the code of the node
 * @param name its name in the newer set, or in the older one if it is gone
 * @param text what changed, such as “điểm tối đa 20 → 25”
 * @param legalBasis what the newer set names as the legal basis of the node, or of the nearest node above that has one
 */
public record ChangedRule(String node, Bilingual name, Bilingual text, List<String> legalBasis) {
    private static final int DEEPEST = 10;

    /** Keeps its own copy. */
    public ChangedRule {
        legalBasis = List.copyOf(legalBasis);
    }

    /** All changes from one plan to another: those of the whole set first, then node by node in code order. */
    static List<ChangedRule> between(ScoringPlan before, ScoringPlan after) {
        return PlanDifference.between(before, after).stream()
                .map(change -> new ChangedRule(
                        change.node().text(),
                        change.name(),
                        change.text(),
                        after.find(change.node())
                                .or(() -> before.find(change.node()))
                                .map(node -> legalBasis(node, after))
                                .orElse(List.of())))
                .toList();
    }

    /** What the rule itself names, or the nearest rule above it that names something. */
    private static List<String> legalBasis(PlanNode node, ScoringPlan plan) {
        Optional<PlanNode> at = Optional.of(node);
        for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
            List<String> named = at.get().documentation().legalBasis();
            if (!named.isEmpty()) {
                return named;
            }
            at = at.get().parent().flatMap(plan::find);
        }
        return List.of();
    }
}
