package vn.dti.rules.assembly;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.text.Similarity;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.ReadRule;

/** Tells why a rule never fired: the parent that is missing, only for the topmost rule of a chain. */
final class SilentRules {
    private final Structure structure;
    private final Law law;
    private final Map<NodeCode, NodeDraft> drafts;
    private final Findings findings;

    SilentRules(Structure structure, Law law, Map<NodeCode, NodeDraft> drafts, Findings findings) {
        this.structure = structure;
        this.law = law;
        this.drafts = drafts;
        this.findings = findings;
    }

    void tell(Firings firings) {
        if (structure.root().isEmpty()) {
            return;
        }
        for (int i = 0; i < law.rules().size(); i++) {
            if (!firings.fired().contains(i)) {
                tell(law.rules().get(i));
            }
        }
    }

    private void tell(ReadRule rule) {
        Condition condition = rule.condition().orElseThrow();
        if (condition instanceof Condition.EveryCriterionFrom from) {
            tellSource(rule, from);
            return;
        }
        Optional<NodeCode> parent = structure.parentOf(rule);
        if (parent.isEmpty()) {
            return;
        }
        NodeDraft draft = drafts.get(parent.get());
        if (draft != null && condition instanceof Condition.ChildOf child) {
            tellLevel(rule, child, draft);
        } else if (draft != null) {
            tellNobody(rule, draft);
        } else if (!structure.isMeant(parent.get())) {
            tellMissing(rule, parent.get());
        }
    }

    private void tellMissing(ReadRule rule, NodeCode parent) {
        String known = nearest(parent);
        findings.error("parent-missing")
                .rule(rule.title())
                .at(rule.conditionPlace())
                .found("Không có mục nào mang mã " + parent, "There is no node with the code " + parent)
                .allowed(
                        "Mã của một mục có trong bộ chỉ số" + (known.isEmpty() ? "" : ", ví dụ: " + known),
                        "The code of a node of the index" + (known.isEmpty() ? "" : ", such as: " + known))
                .remedy(
                        "Sửa mã ở dòng này, hoặc thêm quy tắc \"" + parent + " …\"",
                        "Mend the code in this line, or add a rule \"" + parent + " …\"");
    }

    /** Up to three codes that are written most like the missing one. */
    private String nearest(NodeCode missing) {
        List<String> near = structure.makers().keySet().stream()
                .map(NodeCode::text)
                .filter(code -> Similarity.distance(code, missing.text()) <= 2)
                .sorted(Comparator.comparingInt(code -> Similarity.distance(code, missing.text())))
                .limit(3)
                .toList();
        return String.join(", ", near);
    }

    private void tellLevel(ReadRule rule, Condition.ChildOf child, NodeDraft parent) {
        String right = Arrays.stream(Condition.ParentWord.values())
                .filter(word -> word.levels().contains(parent.level()))
                .findFirst()
                .map(word -> parent.level() == NodeLevel.INDEX
                        ? "Thuộc bộ chỉ số"
                        : "Thuộc " + word.word() + " " + parent.code())
                .orElse("Thuộc bộ chỉ số");
        findings.error("parent-level")
                .rule(rule.title())
                .at(rule.conditionPlace())
                .at(parent.rule().place())
                .found(
                        parent.code() + " là " + parent.level().label().vi() + ", không phải "
                                + child.word().word(),
                        parent.code() + " is a " + parent.level().label().en() + ", which “"
                                + child.word().word() + "” does not fit")
                .allowed(
                        "“" + child.word().word() + "” dùng cho: " + Law.expected(child),
                        "“" + child.word().word() + "” is for: " + Law.expected(child))
                .remedy("Viết: " + right, "Write: " + right);
    }

    private void tellNobody(ReadRule rule, NodeDraft parent) {
        findings.error("speaks-of-nothing")
                .rule(rule.title())
                .at(rule.conditionPlace())
                .at(parent.rule().place())
                .found(
                        "Không có mục nào như vậy ở dưới " + parent.code(),
                        "There is no such node below " + parent.code())
                .allowed("Quy tắc phải nói về ít nhất một mục", "A rule speaks of at least one node")
                .remedy("Sửa mã ở dòng này, hoặc xóa quy tắc", "Mend the code in this line, or delete the rule");
    }

    private void tellSource(ReadRule rule, Condition.EveryCriterionFrom from) {
        findings.error("speaks-of-nothing")
                .rule(rule.title())
                .at(rule.conditionPlace())
                .found(
                        "Không có tiêu chí nào ghi nguồn thu thập dữ liệu “" + from.source() + "”",
                        "No criterion states the data source “" + from.source() + "”")
                .allowed(
                        "Đúng lời ghi ở câu “Nguồn thu thập dữ liệu: …” của tiêu chí",
                        "The words of a sentence “Nguồn thu thập dữ liệu: …”")
                .remedy(
                        "Sửa lời ở dòng này cho khớp, hoặc xóa quy tắc",
                        "Mend the words in this line, or delete the rule");
    }
}
