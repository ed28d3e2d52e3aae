package vn.dti.domain.plan.check;

import java.util.List;
import java.util.OptionalInt;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.plan.StatedCount;

/**
 * Stated counts against what is listed: nodes of that level below, or where a branch is not listed the counts that it
 * states itself. A count that cannot be known is not judged. Overlapping pillars, remainders and general information are
 * not counted.
 */
final class CountCheck {
    private final Checked checked;

    CountCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        for (StatedCount stated : node.counts()) {
            List<PlanNode> below = counted(node);
            int least = below.stream()
                    .mapToInt(child -> listed(child, stated.level()))
                    .sum();
            OptionalInt known = known(node, below, stated.level());
            boolean tooMany = least > stated.count();
            boolean different = known.isPresent() && known.getAsInt() != stated.count() && stated.listed();
            if (tooMany || different) {
                int found = tooMany ? least : known.orElse(least);
                checked.error("count-mismatch", node, SourceAspect.COUNTS)
                        .found(
                                "liệt kê " + found + " "
                                        + stated.level().label().vi() + ", nêu " + stated.count(),
                                "lists " + found + " × "
                                        + stated.level().label().en() + ", states " + stated.count())
                        .allowed(
                                "Số lượng nêu ra bằng số mục có trong bộ chỉ số; ít hơn thì ghi “Danh mục "
                                        + stated.level().label().vi() + " chưa công bố đầy đủ”",
                                "The stated count is the number of nodes; where fewer are known say “Danh mục "
                                        + stated.level().label().vi() + " chưa công bố đầy đủ”")
                        .remedy(
                                "Sửa số lượng ở dòng này, hoặc thêm, bớt mục",
                                "Mend the count in this line, or add or remove nodes");
            }
        }
    }

    private List<PlanNode> counted(PlanNode node) {
        return checked.plan().children(node.code()).stream()
                .filter(child -> !(child.scoring() instanceof Scoring.Overlap
                        || child.scoring() instanceof Scoring.Remainder
                        || child.level() == NodeLevel.INFORMATION))
                .toList();
    }

    /** How many nodes of a level are listed at or below a node. */
    private int listed(PlanNode node, NodeLevel level) {
        int below =
                counted(node).stream().mapToInt(child -> listed(child, level)).sum();
        return below + (node.level() == level ? 1 : 0);
    }

    /** How many nodes of a level there are below a node, if that can be known from its children. */
    private OptionalInt known(PlanNode node, List<PlanNode> below, NodeLevel level) {
        if (below.isEmpty()) {
            return node.level().compareTo(level) >= 0 || node.scoring() instanceof Scoring.Scored
                    ? OptionalInt.of(0)
                    : OptionalInt.empty();
        }
        int sum = 0;
        for (PlanNode child : below) {
            if (child.level() == level) {
                sum++;
            }
            OptionalInt deeper = stated(child, level);
            if (deeper.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += deeper.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private OptionalInt stated(PlanNode node, NodeLevel level) {
        if (node.level().compareTo(level) >= 0) {
            return OptionalInt.of(0);
        }
        return node.counts().stream()
                .filter(count -> count.level() == level)
                .mapToInt(StatedCount::count)
                .findFirst()
                .stream()
                .mapToObj(OptionalInt::of)
                .findFirst()
                .orElseGet(() -> known(node, counted(node), level));
    }
}
