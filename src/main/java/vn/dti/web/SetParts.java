package vn.dti.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.application.NotFoundException;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/**
 * How the tree of a set is laid out over pages: a small one stands on one page; of a large one a page shows the tree down
 * to the main indices, and each main index has a page of its own.
 *
 * @param plan the plan
 * @param part the main index that is shown; absent for the set as a whole
 * @param parts the main indices that have pages of their own, in the order of the tree; empty if all is on one page
 */
record SetParts(ScoringPlan plan, Optional<NodeCode> part, List<PlanNode> parts) {
    /** The most nodes that stand on one page. */
    static final int ON_ONE_PAGE = 150;

    /**
     * Lays out a set.
     *
     * @throws NotFoundException if {@code part} has no page of its own
     */
    static SetParts of(ScoringPlan plan, Optional<NodeCode> part) {
        List<PlanNode> parts = plan.nodes().size() <= ON_ONE_PAGE
                ? List.of()
                : plan.nodes().stream()
                        .filter(node -> node.level() == NodeLevel.MAIN_INDEX && hasChildren(plan, node))
                        .toList();
        part.filter(wanted -> parts.stream().noneMatch(node -> node.code().equals(wanted)))
                .ifPresent(wanted -> {
                    throw new NotFoundException(Bilingual.of(
                            "Mục “%s” không có trang riêng trong bộ chỉ số này.".formatted(wanted),
                            "The node “%s” has no page of its own in this set.".formatted(wanted)));
                });
        return new SetParts(plan, part, parts);
    }

    /** The nodes of the page, depth first. */
    List<PlanNode> shown() {
        if (parts.isEmpty()) {
            return plan.nodes();
        }
        Set<NodeCode> shown = new HashSet<>();
        List<PlanNode> nodes = new ArrayList<>();
        for (PlanNode node : plan.nodes()) {
            boolean below = node.parent().map(above -> isHidden(above, shown)).orElse(false);
            if (!below) {
                shown.add(node.code());
                nodes.add(node);
            }
        }
        return part.map(wanted -> nodes.stream()
                        .filter(node -> isAtOrBelow(node, wanted) || isAbove(node, wanted))
                        .toList())
                .orElse(nodes);
    }

    /** The main index whose criteria stand on a page of their own and not here; absent if they stand here. */
    Optional<PlanNode> elsewhere(PlanNode node) {
        return parts.stream()
                .filter(other -> other.code().equals(node.code()))
                .filter(other ->
                        part.map(wanted -> !wanted.equals(other.code())).orElse(true))
                .findFirst();
    }

    /** How many nodes without children stand below a node. */
    int leaves(PlanNode above) {
        return (int) plan.nodes().stream()
                .filter(node -> !hasChildren(plan, node) && !node.code().equals(above.code()))
                .filter(node -> isAtOrBelow(node, above.code()))
                .count();
    }

    /** What stands below a main index is hidden unless it is the one that is shown. */
    private boolean isHidden(NodeCode above, Set<NodeCode> shown) {
        return !shown.contains(above)
                || (parts.stream().anyMatch(node -> node.code().equals(above))
                        && part.map(wanted -> !wanted.equals(above)).orElse(true));
    }

    private boolean isAtOrBelow(PlanNode node, NodeCode wanted) {
        Optional<PlanNode> at = Optional.of(node);
        while (at.isPresent()) {
            if (at.get().code().equals(wanted)) {
                return true;
            }
            at = at.get().parent().map(plan::node);
        }
        return false;
    }

    private boolean isAbove(PlanNode node, NodeCode wanted) {
        return isAtOrBelow(plan.node(wanted), node.code());
    }

    private static boolean hasChildren(ScoringPlan plan, PlanNode node) {
        return plan.nodes().stream()
                .anyMatch(other -> other.parent().filter(node.code()::equals).isPresent());
    }
}
