package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/** What a sum adds, for the reference evaluator: its own terms, or those with remainders put in. */
final class ReferenceTerms {
    private final ScoringPlan plan;

    ReferenceTerms(ScoringPlan plan) {
        this.plan = plan;
    }

    /** Terms with remainders put in, and the sums that had to be opened for that. */
    record Rewritten(List<NodeCode> terms, List<NodeCode> opened) {}

    /** The terms of a sum, a best of alternatives or an overlap. */
    List<NodeCode> of(PlanNode node) {
        if (node.scoring() instanceof Scoring.Overlap overlap) {
            return overlap.terms().stream()
                    .filter(term -> !(plan.node(term).scoring() instanceof Scoring.NotScored)
                            && !(plan.node(term).scoring() instanceof Scoring.Unpublished))
                    .toList();
        }
        return plan.children(node.code()).stream()
                .filter(PlanNode::isAdded)
                .map(PlanNode::code)
                .toList();
    }

    /** The terms of a sum with remainders put in one after the other, if each finds all the nodes that it covers. */
    Optional<Rewritten> rewrite(PlanNode node, List<PlanNode> remainders) {
        List<NodeCode> terms = new ArrayList<>(of(node));
        List<NodeCode> opened = new ArrayList<>();
        for (PlanNode remainder : remainders) {
            List<NodeCode> covered = ((Scoring.Remainder) remainder.scoring()).covers();
            if (covered.isEmpty() || covered.contains(node.code()) || terms.contains(remainder.code())) {
                return Optional.empty();
            }
            for (NodeCode code : covered) {
                if (!remove(node, terms, opened, code)) {
                    return Optional.empty();
                }
            }
            terms.add(remainder.code());
        }
        return Optional.of(new Rewritten(terms, opened));
    }

    /** Takes one covered node out of the terms: itself, below an opened sum, or child by child. */
    private boolean remove(PlanNode node, List<NodeCode> terms, List<NodeCode> opened, NodeCode wanted) {
        if (wanted.equals(node.code())) {
            return false;
        }
        for (int i = 0; i < terms.size(); i++) {
            NodeCode term = terms.get(i);
            if (term.equals(wanted)) {
                terms.remove(i);
                return true;
            }
            if (holds(term, wanted)) {
                terms.remove(i);
                terms.addAll(i, of(plan.node(term)));
                opened.add(term);
                return remove(node, terms, opened, wanted);
            }
        }
        List<NodeCode> children =
                plan.node(wanted).scoring() instanceof Scoring.Sum ? of(plan.node(wanted)) : List.of();
        boolean all = !children.isEmpty();
        for (NodeCode child : children) {
            all = all && remove(node, terms, opened, child);
        }
        return all;
    }

    /** Whether a node stands below a sum and is added in it. */
    private boolean holds(NodeCode sum, NodeCode wanted) {
        return plan.node(sum).scoring() instanceof Scoring.Sum
                && of(plan.node(sum)).stream().anyMatch(child -> child.equals(wanted) || holds(child, wanted));
    }
}
