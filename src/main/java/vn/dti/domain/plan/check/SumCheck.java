package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.plan.StatedCount;

/** Maxima: those of the children make up that of the parent, at every level; the total is the one stated. */
final class SumCheck {
    private static final int LISTED = 12;

    private final Checked checked;

    SumCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        boolean needed =
                !(node.scoring() instanceof Scoring.NotScored || node.scoring() instanceof Scoring.Unpublished);
        List<PlanNode> added = added(node);
        if (node.scoring().isOfChildren() && added.isEmpty()) {
            checked.error("no-scored-child", node, SourceAspect.TITLE)
                    .found(
                            "Không mục con nào của " + node.code() + " được tính điểm",
                            "No child of " + node.code() + " is scored")
                    .allowed("Ít nhất một mục con có điểm", "At least one child with points")
                    .remedy(
                            "Thêm cách tính cho mục con, hoặc viết “Nhập giá trị đã công bố, từ 0 đến 1”",
                            "Say how a child is scored, or write “Nhập giá trị đã công bố, từ 0 đến 1”");
            return;
        }
        if (needed && node.maximum().isEmpty()) {
            checked.error("maximum-missing", node, SourceAspect.MAXIMUM)
                    .found(
                            "Mục " + node.code() + " được tính điểm nhưng không có điểm tối đa",
                            "Node " + node.code() + " is scored, but has no maximum points")
                    .allowed("“Điểm tối đa: …”", "“Điểm tối đa: …”")
                    .remedy(
                            "Thêm câu “Điểm tối đa: …” (trong Excel: ghi số điểm vào ô “Điểm tối đa” của hàng này)",
                            "Add “Điểm tối đa: …” (in Excel: write the points into the cell “Điểm tối đa” of this row)");
            return;
        }
        if (node.scoring() instanceof Scoring.Sum || node.scoring().isOfApplicable()) {
            sum(node, added);
        } else if (node.scoring() instanceof Scoring.Adjusted adjusted) {
            sum(
                    node,
                    added.stream()
                            .filter(child -> !adjusted.isExtra(child.code()))
                            .toList());
            adjusted(node, adjusted);
        } else if (node.scoring() instanceof Scoring.Best
                || node.scoring() instanceof Scoring.Chosen
                || node.scoring() instanceof Scoring.Worst) {
            best(node, added);
        }
        if (node.parent().isEmpty()) {
            total(node);
        }
    }

    /** The cap of a total with bonus points: from its maximum to what can be reached with all of them. */
    private void adjusted(PlanNode node, Scoring.Adjusted adjusted) {
        BigDecimal maximum = node.maximum().orElse(BigDecimal.ZERO);
        BigDecimal reachable = adjusted.bonus().stream()
                .flatMap(code -> checked.plan().node(code).maximum().stream())
                .reduce(maximum, BigDecimal::add);
        if (adjusted.bonus().isEmpty() && adjusted.minus().isEmpty()) {
            checked.error("extra-points-missing", node, SourceAspect.SCORING)
                    .found("Không mục con nào là điểm thưởng, điểm trừ", "No child is bonus or minus points")
                    .allowed(
                            "Ít nhất một mục con có “Điểm thưởng tối đa: …” hoặc “Điểm trừ tối đa: …”",
                            "At least one child with “Điểm thưởng tối đa: …” or “Điểm trừ tối đa: …”")
                    .remedy("Thêm mục điểm thưởng, điểm trừ, hoặc bỏ câu này", "Add one, or drop this sentence");
        } else if (adjusted.cap().compareTo(maximum) < 0 || adjusted.cap().compareTo(reachable) > 0) {
            checked.error("total-cap", node, SourceAspect.SCORING)
                    .at(checked.sources().of(node.code(), SourceAspect.MAXIMUM))
                    .found(
                            "Tổng không quá " + Checked.vi(adjusted.cap()) + " điểm; điểm tối đa là "
                                    + Checked.vi(maximum) + ", cùng điểm thưởng là " + Checked.vi(reachable),
                            "The total is at most " + Checked.en(adjusted.cap()) + " points; the maximum is "
                                    + Checked.en(maximum) + ", with all bonus points " + Checked.en(reachable))
                    .allowed(
                            "Từ " + Checked.vi(maximum) + " đến " + Checked.vi(reachable) + " điểm",
                            "From " + Checked.en(maximum) + " to " + Checked.en(reachable) + " points")
                    .remedy("Sửa mức cao nhất của tổng", "Mend the most of the total");
        }
    }

    private List<PlanNode> added(PlanNode node) {
        return checked.plan().children(node.code()).stream()
                .filter(PlanNode::isAdded)
                .toList();
    }

    private void sum(PlanNode node, List<PlanNode> added) {
        BigDecimal maximum = node.maximum().orElse(BigDecimal.ZERO);
        BigDecimal sum = added.stream()
                .map(PlanNode::maximum)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean all = added.stream().allMatch(child -> child.maximum().isPresent())
                && node.counts().stream().allMatch(StatedCount::listed);
        int order = sum.compareTo(maximum);
        if (order > 0 || (order < 0 && all)) {
            List<SourcePosition> parts = new ArrayList<>();
            contributions(node, parts);
            String terms = String.join(
                            " + ",
                            added.stream()
                                    .limit(LISTED)
                                    .map(child -> Checked.vi(child.maximum().orElse(BigDecimal.ZERO)) + " ("
                                            + child.code() + ")")
                                    .toList())
                    + (added.size() > LISTED ? " + …" : "");
            String termsEn = String.join(
                            " + ",
                            added.stream()
                                    .limit(LISTED)
                                    .map(child -> Checked.en(child.maximum().orElse(BigDecimal.ZERO)) + " ("
                                            + child.code() + ")")
                                    .toList())
                    + (added.size() > LISTED ? " + …" : "");
            checked.error("children-sum", node, SourceAspect.MAXIMUM)
                    .at(parts)
                    .found(
                            "tổng " + Checked.vi(sum) + ", phải là " + Checked.vi(maximum),
                            "total " + Checked.en(sum) + ", must be " + Checked.en(maximum))
                    .allowed(
                            "Điểm tối đa các mục con cộng lại bằng điểm tối đa của " + node.code() + "; hiện nay "
                                    + terms + " = " + Checked.vi(sum),
                            "The maxima of the children add up to that of " + node.code() + "; now " + termsEn + " = "
                                    + Checked.en(sum))
                    .remedy(
                            "Sửa “Điểm tối đa” của mục con cho đủ " + Checked.vi(maximum)
                                    + ", hoặc sửa điểm tối đa của " + node.code() + " thành " + Checked.vi(sum)
                                    + " (các dòng nêu ở trên)",
                            "Change “Điểm tối đa” of the children so that they make " + Checked.en(maximum)
                                    + ", or the maximum of " + node.code() + " to " + Checked.en(sum)
                                    + " (the lines named above)");
        }
    }

    /** The lines whose maxima add up to that of a node: of its children, or of theirs where a child states none. */
    private void contributions(PlanNode node, List<SourcePosition> lines) {
        for (PlanNode child : added(node)) {
            List<SourcePosition> own = checked.sources().of(child.code(), SourceAspect.MAXIMUM);
            if (own.isEmpty()) {
                contributions(child, lines);
            } else {
                lines.add(own.get(0));
            }
        }
    }

    private void best(PlanNode node, List<PlanNode> added) {
        BigDecimal maximum = node.maximum().orElse(BigDecimal.ZERO);
        boolean most = !(node.scoring() instanceof Scoring.Worst);
        Stream<BigDecimal> maxima = added.stream().map(PlanNode::maximum).flatMap(Optional::stream);
        Optional<BigDecimal> best = most ? maxima.max(BigDecimal::compareTo) : maxima.min(BigDecimal::compareTo);
        if (best.isPresent() && best.get().compareTo(maximum) != 0) {
            List<SourcePosition> parts = new ArrayList<>();
            contributions(node, parts);
            checked.error("best-maximum", node, SourceAspect.MAXIMUM)
                    .at(parts)
                    .found(
                            (most ? "mục con cao nhất " : "mục con thấp nhất ") + Checked.vi(best.get()) + ", phải là "
                                    + Checked.vi(maximum),
                            (most ? "greatest child " : "least child ") + Checked.en(best.get()) + ", must be "
                                    + Checked.en(maximum))
                    .allowed(
                            most
                                    ? "Điểm tối đa bằng điểm tối đa của phương án cao nhất"
                                    : "Điểm tối đa bằng điểm tối đa của mục con thấp nhất",
                            most
                                    ? "The maximum is that of the greatest alternative"
                                    : "The maximum is that of the least child")
                    .remedy("Sửa một trong các dòng nêu ở trên", "Mend one of the lines named above");
        }
    }

    private void total(PlanNode root) {
        SetHeader header = checked.plan().header();
        BigDecimal scored = root.maximum().orElse(BigDecimal.ZERO);
        BigDecimal sum = scored.add(header.unscored());
        BigDecimal stated = header.statedTotal().orElse(scored);
        if (sum.compareTo(stated) != 0) {
            checked.error("stated-total", root, SourceAspect.TOTAL)
                    .at(checked.sources().of(root.code(), SourceAspect.TOTAL).stream()
                            .skip(1)
                            .toList())
                    .at(checked.sources().of(root.code(), SourceAspect.MAXIMUM))
                    .found(
                            "tổng " + Checked.vi(sum) + ", phải là " + Checked.vi(stated),
                            "total " + Checked.en(sum) + ", must be " + Checked.en(stated))
                    .allowed(
                            "Điểm tối đa + phần không được tính điểm = tổng điểm theo văn bản",
                            "Maximum points + unscored points = the total that the decision states")
                    .remedy("Sửa một trong ba câu", "Mend one of the three sentences");
        }
    }
}
