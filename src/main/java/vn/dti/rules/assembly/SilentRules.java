package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        Map<NodeCode, List<ReadRule>> orphans = new TreeMap<>();
        for (int i = 0; i < law.rules().size(); i++) {
            if (!firings.fired().contains(i)) {
                tell(law.rules().get(i), orphans);
            }
        }
        orphans.forEach(this::tellMissing);
    }

    private void tell(ReadRule rule, Map<NodeCode, List<ReadRule>> orphans) {
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
        if (draft == null) {
            if (!structure.isMeant(parent.get())) {
                orphans.computeIfAbsent(parent.get(), code -> new ArrayList<>()).add(rule);
            }
        } else if (condition instanceof Condition.ChildOf child) {
            if (!draft.rule().incomplete()) {
                tellLevel(rule, child, draft);
            }
        } else if (!structure.lacksChildren(draft.code(), drafts.keySet())) {
            tellNobody(rule, draft);
        }
    }

    private void tellMissing(NodeCode parent, List<ReadRule> rules) {
        String known = nearest(parent);
        int others = rules.size() - 1;
        findings.error("parent-missing")
                .rule(rules.get(0).title())
                .at(rules.stream().map(ReadRule::conditionPlace).toList())
                .found(
                        "Không có mục nào mang mã " + parent
                                + (others > 0 ? " (" + others + " quy tắc khác cũng nêu mã này)" : ""),
                        "There is no node with the code " + parent
                                + (others > 0 ? " (" + others + " more rules name it)" : ""))
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
