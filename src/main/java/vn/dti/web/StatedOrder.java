package vn.dti.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.application.SetView;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;

/**
 * The order of columns: pillars as the rule files state them, then main indices by their codes, then what only stands
 * in for others.
 */
final class StatedOrder {
    private StatedOrder() {}

    /** The order of the nodes of this set. */
    static Comparator<PlanNode> of(SetView set) {
        return Comparator.comparing((PlanNode node) -> node.scoring() instanceof Scoring.Remainder)
                .thenComparing(PlanNode::level)
                .thenComparing(node -> node.level() == NodeLevel.PILLAR ? file(set, node) : "")
                .thenComparing(node -> node.level() == NodeLevel.PILLAR ? line(set, node) : 0)
                .thenComparing(PlanNode::code);
    }

    private static String file(SetView set, PlanNode node) {
        return title(set, node).map(SourcePosition::file).orElse("");
    }

    private static int line(SetView set, PlanNode node) {
        return title(set, node).map(SourcePosition::line).orElse(0);
    }

    private static Optional<SourcePosition> title(SetView set, PlanNode node) {
        List<SourcePosition> lines = set.sources().of(node.code());
        return lines.stream().findFirst();
    }
}
