package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;

/** Levels: every result from 0 to the maximum lies in exactly one; mandatory conditions name levels and nodes that exist. */
final class OutcomeCheck {
    private static final BigDecimal OPEN = new BigDecimal("1E9");

    private final Checked checked;

    OutcomeCheck(Checked checked) {
        this.checked = checked;
    }

    void check(PlanNode node) {
        NodeOutcome outcome = node.outcome();
        if (outcome.equals(NodeOutcome.NONE)) {
            return;
        }
        if (outcome.apart()) {
            apart(node);
        }
        boolean follows =
                !(outcome.classifications().isEmpty() && outcome.gates().isEmpty())
                        || outcome.conversion().isPresent();
        boolean structure = node.scoring() instanceof Scoring.Unpublished;
        if (follows && ((node.maximum().isEmpty() && !structure) || node.scoring() instanceof Scoring.NotScored)) {
            tell(node, "outcome-without-result")
                    .found(
                            "Mục " + node.code() + " không có kết quả để xếp loại, quy đổi",
                            "Node " + node.code() + " has no result to classify or convert")
                    .allowed("Mục được tính điểm, có điểm tối đa", "A node that is scored and has maximum points")
                    .remedy("Chuyển câu sang mục có điểm", "Move the sentence to a node with points");
            return;
        }
        Set<String> names = new HashSet<>();
        Set<String> levels = new HashSet<>();
        for (NodeOutcome.Classification classification : outcome.classifications()) {
            classification(node, classification);
            boolean again = !names.add(classification.name());
            for (NodeOutcome.Level level : classification.levels()) {
                again |= !levels.add(level.name());
            }
            if (again) {
                tell(node, "classification-twice")
                        .found(
                                "Tên xếp loại hoặc tên mức nêu hai lần",
                                "The name of levels, or of a level, stands twice")
                        .allowed("Mỗi tên một lần trong một mục", "Each name once in a node")
                        .remedy("Đổi tên hoặc xóa một câu", "Rename one, or delete the sentence");
            }
        }
        outcome.gates().forEach(gate -> gate(node, gate, levels));
    }

    /** Only points that would be added can be said not to be. */
    private void apart(PlanNode node) {
        Optional<Scoring> above = node.parent().map(checked.plan()::node).map(PlanNode::scoring);
        boolean extra = above.filter(
                        scoring -> scoring instanceof Scoring.Adjusted adjusted && adjusted.isExtra(node.code()))
                .isPresent();
        if (above.isEmpty() || extra || !PlanNode.isAdded(node.scoring())) {
            checked.error("apart-without-points", node, SourceAspect.ADDITION)
                    .at(checked.sources().of(node.code(), extra ? SourceAspect.MAXIMUM : SourceAspect.SCORING))
                    .found(
                            "Mục " + node.code()
                                    + (extra
                                            ? " là điểm thưởng, điểm trừ nên phải tính vào mục trên"
                                            : " vốn không có điểm cộng vào mục trên"),
                            "Node " + node.code()
                                    + (extra
                                            ? " is bonus or minus points, which count for the node above"
                                            : " has no points that would be added to a node above"))
                    .allowed("Mục có điểm và có mục cấp trên", "A node with points and with a node above it")
                    .remedy("Bỏ câu “Không cộng vào điểm của mục trên”", "Drop “Không cộng vào điểm của mục trên”");
        }
    }

    private void classification(PlanNode node, NodeOutcome.Classification classification) {
        List<NodeOutcome.Level> levels = classification.levels();
        // Levels of a node whose points were not published are told as structure; their upper end is then open.
        BigDecimal most = classification.byValue()
                ? BigDecimal.ONE
                : node.maximum().orElse(levels.get(levels.size() - 1).upper().orElse(OPEN));
        Optional<BigDecimal> last = levels.get(levels.size() - 1).upper();
        Optional<BigDecimal> first = levels.get(0).lower();
        boolean open = first.map(lower -> lower.signum() == 0 && levels.get(0).lowerIncluded())
                .orElse(true);
        boolean topped = last.map(upper -> upper.compareTo(most) == 0
                        && levels.get(levels.size() - 1).upperIncluded())
                .orElse(true);
        boolean follow = true;
        for (int i = 1; i < levels.size(); i++) {
            Optional<BigDecimal> before = levels.get(i - 1).upper();
            Optional<BigDecimal> from = levels.get(i).lower();
            follow &= before.isPresent()
                    && before.equals(from)
                    && levels.get(i - 1).upperIncluded() != levels.get(i).lowerIncluded();
        }
        if (levels.size() < 2 || !open || !topped || !follow) {
            tell(node, "classification-gap")
                    .found(
                            "Các mức của “" + classification.name() + "” hở, chồng lên nhau hoặc không phủ từ 0 đến "
                                    + Checked.vi(most),
                            "The levels of “" + classification.name()
                                    + "” leave gaps, overlap, or do not reach from 0 to " + Checked.en(most))
                    .allowed(
                            "Mỗi kết quả thuộc đúng một mức: “từ 75 điểm trở lên …; từ 50 đến dưới 75 điểm …; dưới 50 điểm …”",
                            "Each result in exactly one level: “từ 75 điểm trở lên …; từ 50 đến dưới 75 điểm …; dưới 50 điểm …”")
                    .remedy("Sửa các mốc cho nối tiếp nhau", "Make the borders follow each other");
            return;
        }
        for (NodeOutcome.Level level : levels) {
            if (level.lower()
                    .filter(lower ->
                            lower.compareTo(most) > 0 || (lower.compareTo(most) == 0 && !level.lowerIncluded()))
                    .isPresent()) {
                tell(node, "level-unreachable")
                        .at(checked.sources().of(node.code(), SourceAspect.MAXIMUM))
                        .found(
                                "Không kết quả nào đạt mức “" + level.name() + "”; cao nhất là " + Checked.vi(most),
                                "No result reaches “" + level.name() + "”; the most is " + Checked.en(most))
                        .allowed("Mốc không quá mức cao nhất", "Borders up to the most")
                        .remedy("Sửa mốc, hoặc sửa điểm tối đa", "Mend the border, or the maximum");
            }
        }
    }

    private void gate(PlanNode node, NodeOutcome.Gate gate, Set<String> levels) {
        boolean known = gate.level().map(levels::contains).orElse(!levels.isEmpty());
        if (!known) {
            tell(node, "gate-level")
                    .found(
                            "Điều kiện bắt buộc nói về mức không có: “"
                                    + gate.level().orElse("") + "”",
                            "The mandatory condition is about a level that does not exist: “"
                                    + gate.level().orElse("") + "”")
                    .allowed(
                            levels.isEmpty()
                                    ? "Mục có câu “Xếp loại …”"
                                    : "Một trong các mức: " + String.join(", ", sorted(levels)),
                            levels.isEmpty()
                                    ? "A node with “Xếp loại …”"
                                    : "One of: " + String.join(", ", sorted(levels)))
                    .remedy("Sửa tên mức, hoặc thêm câu “Xếp loại …”", "Mend the name, or add “Xếp loại …”");
        }
        for (NodeCode code : gate.nodes()) {
            boolean scored = checked.plan()
                    .find(code)
                    .filter(other ->
                            other.maximum().filter(most -> most.signum() > 0).isPresent()
                                    && !(other.scoring() instanceof Scoring.NotScored)
                                    && !(other.scoring() instanceof Scoring.Unpublished))
                    .isPresent();
            if (!scored) {
                tell(node, "gate-node")
                        .found(
                                "Điều kiện bắt buộc nói về mục không có điểm: " + code,
                                "The mandatory condition is about a node without points: " + code)
                        .allowed("Mã của các mục được tính điểm", "Codes of nodes that are scored")
                        .remedy("Sửa mã trong câu này", "Mend the code in this sentence");
            }
        }
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private Findings.Draft tell(PlanNode node, String code) {
        return checked.error(code, node, SourceAspect.OUTCOME);
    }
}
