package vn.dti.domain.plan.check;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;

/** Entries that may not apply to a unit: the node above says what becomes of their points, and its maximum has a way up. */
final class ApplicableCheck {
    private final Checked checked;

    ApplicableCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        Optional<PlanNode> parent = node.parent().map(checked.plan()::node);
        boolean declared =
                parent.filter(above -> above.scoring().isOfApplicable()).isPresent();
        if (node.notApplicable().isPresent() && !declared && !node.outcome().apart()) {
            checked.error("not-applicable-undeclared", node, SourceAspect.INPUT)
                    .at(parent.map(above -> checked.sources().of(above.code(), SourceAspect.TITLE))
                            .orElse(List.of()))
                    .found(
                            "Mục " + node.code() + " có thể không áp dụng nhưng mục trên không nêu cách tính khi đó",
                            "Node " + node.code() + " may not apply, but the node above does not say what holds then")
                    .allowed(
                            "Ở mục trên: “Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa” hoặc “…"
                                    + " áp dụng; điểm tối đa giảm tương ứng”",
                            "At the node above: “Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối"
                                    + " đa” or “… áp dụng; điểm tối đa giảm tương ứng”")
                    .remedy("Thêm một trong hai câu vào mục trên", "Add one of these sentences to the node above");
        }
        if (node.scoring().isOfApplicable()) {
            ofApplicable(node);
        }
    }

    private void ofApplicable(PlanNode node) {
        boolean none = checked.plan().children(node.code()).stream()
                .noneMatch(child -> child.isAdded() && child.notApplicable().isPresent());
        if (none) {
            checked.error("not-applicable-missing", node, SourceAspect.SCORING)
                    .found(
                            "Không mục con nào của " + node.code() + " có thể không áp dụng",
                            "No child of " + node.code() + " may be left out")
                    .allowed(
                            "Ít nhất một mục con có câu “Trường hợp không áp dụng: …”",
                            "At least one child with “Trường hợp không áp dụng: …”")
                    .remedy(
                            "Thêm câu đó vào mục con, hoặc viết “Điểm = Tổng điểm của các tiêu chí thành phần”",
                            "Add it to a child, or write “Điểm = Tổng điểm của các tiêu chí thành phần”");
        }
        Optional<PlanNode> above = countedAt(node);
        boolean reduced = node.scoring() instanceof Scoring.ReducedSum;
        while (reduced && above.isPresent()) {
            Scoring scoring = above.get().scoring();
            if (!(scoring instanceof Scoring.Sum) && !(scoring instanceof Scoring.ReducedSum)) {
                checked.error("smaller-maximum-lost", node, SourceAspect.SCORING)
                        .at(checked.sources().of(above.get().code(), SourceAspect.SCORING))
                        .found(
                                "Điểm tối đa giảm ở " + node.code() + " nhưng mục "
                                        + above.get().code() + " không phải là tổng điểm",
                                "The maximum of " + node.code() + " gets smaller, but node "
                                        + above.get().code() + " is no sum of points")
                        .allowed("Mọi mục phía trên là tổng điểm", "Every node above is a sum of points")
                        .remedy(
                                "Dùng “…, quy đổi theo Điểm tối đa”, hoặc để mục trên là tổng điểm",
                                "Use “…, quy đổi theo Điểm tối đa”, or make the node above a sum");
                return;
            }
            above = countedAt(above.get());
        }
    }

    /** The node above, if the points of a node count for it. */
    private Optional<PlanNode> countedAt(PlanNode node) {
        return node.outcome().apart() ? Optional.empty() : node.parent().map(checked.plan()::node);
    }
}
