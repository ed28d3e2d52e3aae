package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.domain.plan.Findings;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.CriterionStatement;
import vn.dti.rules.sentence.ReadRule;

/** Finds what is said twice differently, and sentences that may not stand in their rule. */
final class Contradictions {
    private final Findings findings;

    Contradictions(Findings findings) {
        this.findings = findings;
    }

    /** Sentences in rules where they may not stand. */
    void checkScope(ReadRule rule) {
        boolean root = rule.condition().filter(Condition.Root.class::isInstance).isPresent();
        boolean own = root
                || rule.condition().filter(Condition.ChildOf.class::isInstance).isPresent();
        if (rule.condition().isEmpty()) {
            return;
        }
        for (ReadRule.Said said : rule.said()) {
            Attribute.Scope scope = said.statement().attribute().scope();
            if (scope == Attribute.Scope.SET && !root) {
                findings.error("sentence-misplaced")
                        .rule(rule.title())
                        .at(said.position())
                        .found(
                                "Câu này nói về cả bộ chỉ số nhưng nằm ở quy tắc của một mục",
                                "A sentence about the whole index stands in the rule of a node")
                        .allowed(
                                "Chỉ trong quy tắc có dòng “Bộ chỉ số cấp …, năm đánh giá …”",
                                "Only in the rule with the line “Bộ chỉ số cấp …, năm đánh giá …”")
                        .remedy("Chuyển câu sang quy tắc của bộ chỉ số", "Move the sentence to the rule of the index");
            } else if (scope == Attribute.Scope.OWN_RULE && !own) {
                findings.error("sentence-misplaced")
                        .rule(rule.title())
                        .at(said.position())
                        .found(
                                "Câu này chỉ nói về một mục nhưng nằm ở quy tắc nói về nhiều mục",
                                "A sentence about one node stands in a rule about many")
                        .allowed("Chỉ trong quy tắc của chính mục đó", "Only in the rule of the node itself")
                        .remedy("Chuyển câu sang quy tắc của mục", "Move the sentence to the rule of the node");
            }
        }
    }

    /** The same thing said twice of one node. */
    void check(NodeDraft draft) {
        for (Attribute attribute : Attribute.values()) {
            List<Spoken> all = draft.of(attribute);
            if (attribute == Attribute.INPUT) {
                inputs(draft, all);
            } else if (attribute == Attribute.SCALE) {
                scale(draft, all);
            } else if (!attribute.isRepeatable() && all.size() > 1) {
                once(draft, attribute, attribute.label().vi(), attribute.label().en(), all);
            }
        }
    }

    private void inputs(NodeDraft draft, List<Spoken> all) {
        Map<String, List<Spoken>> byLetter = new LinkedHashMap<>();
        for (Spoken s : all) {
            if (s.statement() instanceof CriterionStatement.Input input) {
                byLetter.computeIfAbsent(input.letter(), letter -> new ArrayList<>())
                        .add(s);
            }
        }
        byLetter.forEach((letter, list) -> {
            if (list.size() > 1) {
                once(draft, Attribute.INPUT, "số liệu " + letter, "the input " + letter, list);
            }
        });
    }

    private void scale(NodeDraft draft, List<Spoken> all) {
        if (all.stream().map(s -> s.rule().place()).distinct().count() > 1) {
            differently(draft, "thang điểm", "the scale", all);
        }
    }

    private void once(NodeDraft draft, Attribute attribute, String vi, String en, List<Spoken> all) {
        boolean same = all.stream().map(Spoken::statement).distinct().count() == 1;
        if (!same) {
            differently(draft, vi, en, all);
        } else if (attribute != Attribute.INFERRED && attribute != Attribute.MISSING) {
            findings.notice("said-twice")
                    .rule(draft.rule().title())
                    .at(all.stream().map(Spoken::position).toList())
                    .found(
                            "Mục " + draft.code() + ": " + vi + " được nêu hai lần, giống nhau",
                            "Node " + draft.code() + ": " + en + " is stated twice, in the same way")
                    .allowed("Nêu một lần là đủ", "Once is enough")
                    .remedy("Có thể xóa một dòng", "One of the lines may go");
        }
    }

    private void differently(NodeDraft draft, String vi, String en, List<Spoken> all) {
        draft.markIncomplete();
        findings.error("said-twice-differently")
                .rule(draft.rule().title())
                .at(all.stream().map(Spoken::position).toList())
                .found(
                        "Mục " + draft.code() + ": " + vi + " được nêu khác nhau ở " + places(all),
                        "Node " + draft.code() + ": " + en + " is stated differently in " + places(all))
                .allowed(
                        "Mỗi nội dung nêu một lần; thứ tự các quy tắc không có ý nghĩa",
                        "Each thing is stated once; the order of rules means nothing")
                .remedy("Giữ một câu, xóa câu kia", "Keep one sentence, delete the other");
    }

    private static String places(List<Spoken> all) {
        return String.join(
                "; ",
                all.stream()
                        .map(s -> s.position().place() + " (“" + s.position().text() + "”)")
                        .limit(5)
                        .toList());
    }
}
