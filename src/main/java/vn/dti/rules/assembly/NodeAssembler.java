package vn.dti.rules.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.Documentation;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.StatedCount;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.NodeStatement;
import vn.dti.rules.sentence.ResultStatement;

/** What one node says of itself: where its points come from, its inputs, its counts and its documentation. */
final class NodeAssembler {
    /**
     * Where points come from, and from which inputs.
     *
     * @param scoring the scoring
     * @param inputs the inputs
     */
    record Result(Scoring scoring, List<InputDefinition> inputs) {}

    private final Map<NodeCode, NodeDraft> drafts;
    private final Map<NodeCode, List<NodeDraft>> children;
    private final References references;
    private final boolean whole;
    private final Findings findings;

    NodeAssembler(
            Map<NodeCode, NodeDraft> drafts,
            Map<NodeCode, List<NodeDraft>> children,
            References references,
            boolean whole,
            Findings findings) {
        this.drafts = drafts;
        this.children = children;
        this.references = references;
        this.whole = whole;
        this.findings = findings;
    }

    /** Where the points of a node come from, and from which inputs; with the one that says that it does not apply. */
    Result result(NodeDraft draft) {
        Result result = ownResult(draft);
        Optional<NodeStatement.NotApplicable> said =
                draft.first(Attribute.NOT_APPLICABLE, NodeStatement.NotApplicable.class);
        if (said.isEmpty()) {
            return result;
        }
        InputKey key = new InputKey(draft.code(), "k");
        if (result.inputs().stream().anyMatch(input -> input.key().equals(key))) {
            draft.markIncomplete();
            findings.error("input-taken")
                    .rule(draft.rule().title())
                    .at(draft.places(Attribute.INPUT))
                    .at(draft.places(Attribute.NOT_APPLICABLE))
                    .found(
                            "Chữ k đã dùng cho trường hợp không áp dụng",
                            "The letter k stands for the case in which the node does not apply")
                    .allowed("Một chữ khác cho số liệu", "Another letter for the input")
                    .remedy("Đổi chữ k thành chữ khác", "Use another letter instead of k");
            return result;
        }
        List<InputDefinition> inputs = new ArrayList<>(result.inputs());
        inputs.add(new InputDefinition(key, said.get().text(), InputDefinition.Kind.NOT_APPLICABLE));
        return new Result(result.scoring(), inputs);
    }

    /** Where the points of a node come from; structure only where a finding says why it cannot be told. */
    private Result ownResult(NodeDraft draft) {
        boolean scored = draft.says(Attribute.SCALE) || draft.says(Attribute.MEASURE) || draft.says(Attribute.INPUT);
        boolean hasChildren = children.containsKey(draft.code());
        if (draft.isIncomplete()) {
            return only(hasChildren ? new Scoring.Sum() : new Scoring.Unpublished());
        }
        long ways = List.of(
                        scored,
                        draft.says(Attribute.RESULT),
                        draft.says(Attribute.COMPOSITION),
                        draft.says(Attribute.WEIGHTS))
                .stream()
                .filter(Boolean::booleanValue)
                .count();
        if (ways > 1) {
            tellSeveralWays(draft);
            return new Result(new Scoring.Unpublished(), List.of());
        }
        if (scored) {
            return scored(draft, hasChildren);
        }
        strayAnswers(draft);
        if (draft.says(Attribute.COMPOSITION)) {
            return composed(draft);
        }
        if (draft.says(Attribute.WEIGHTS)) {
            return only(references.weights(draft));
        }
        if (draft.says(Attribute.RESULT)) {
            return said(draft, hasChildren);
        }
        if (draft.level() == NodeLevel.INFORMATION) {
            return only(new Scoring.NotScored());
        }
        if (!hasChildren && whole) {
            tellNoScoring(draft);
        }
        return only(hasChildren ? new Scoring.Sum() : new Scoring.Unpublished());
    }

    private static Result only(Scoring scoring) {
        return new Result(scoring, List.of());
    }

    private Result scored(NodeDraft draft, boolean hasChildren) {
        if (hasChildren) {
            NodeDraft child = children.getOrDefault(draft.code(), List.of()).get(0);
            draft.markIncomplete();
            findings.error("criterion-with-children")
                    .rule(draft.rule().title())
                    .at(draft.place(Attribute.SCALE))
                    .at(child.rule().place())
                    .found(
                            "Mục " + draft.code() + " vừa có cách tính điểm riêng, vừa có mục con (" + child.code()
                                    + ")",
                            "Node " + draft.code() + " is scored itself and has children (" + child.code() + ")")
                    .allowed(
                            "Mục có mục con thì điểm là tổng điểm các mục con",
                            "A node with children gets the sum of their points")
                    .remedy("Bỏ cách tính ở mục này, hoặc bỏ mục con", "Drop the scale of this node, or its children");
        }
        return new ScaleLines(draft, findings)
                .method()
                .map(method -> new Result(method.scored(), method.inputs()))
                .orElse(only(new Scoring.Unpublished()));
    }

    private void strayAnswers(NodeDraft draft) {
        boolean rescaled = draft.first(Attribute.RESULT, ResultStatement.OfChildren.class)
                .filter(said -> said.scoring() instanceof Scoring.RescaledSum)
                .isPresent();
        for (Spoken s : rescaled ? List.<Spoken>of() : draft.of(Attribute.WHEN_NONE)) {
            findings.error("answer-without-ratio")
                    .rule(draft.rule().title())
                    .at(s.position())
                    .found(
                            "Câu này chỉ dùng khi điểm các mục áp dụng được quy đổi",
                            "The sentence needs points of applicable entries that are rescaled")
                    .allowed(
                            "Cùng với “Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa”",
                            "With “Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa”")
                    .remedy("Bỏ câu này, hoặc thêm câu đó", "Drop the sentence, or add that one");
        }
        for (Attribute attribute :
                List.of(Attribute.WHEN_ABOVE, Attribute.WHEN_ZERO, Attribute.WHEN_EQUAL, Attribute.WHEN_BEYOND)) {
            for (Spoken s : draft.of(attribute)) {
                findings.error("answer-without-ratio")
                        .rule(draft.rule().title())
                        .at(s.position())
                        .found(
                                "Câu này cần có cách tính điểm nhưng mục không có",
                                "The sentence needs a scale, but the node has none")
                        .allowed("Chỉ dùng ở tiêu chí có cách tính điểm", "Only in a criterion with a scale")
                        .remedy("Bỏ câu này, hoặc thêm cách tính điểm", "Drop the sentence, or add the scale");
            }
        }
    }

    private Result composed(NodeDraft draft) {
        Optional<ResultStatement.Overlap> overlap = draft.first(Attribute.COMPOSITION, ResultStatement.Overlap.class);
        if (overlap.isPresent()) {
            return only(
                    new Scoring.Overlap(references.terms(draft, overlap.get().codes())));
        }
        ResultStatement.Remainder remainder = draft.first(Attribute.COMPOSITION, ResultStatement.Remainder.class)
                .orElseThrow();
        InputDefinition input = new InputDefinition(
                InputKey.given(draft.code()), "Điểm của " + draft.rule().name(), InputDefinition.Kind.POINTS);
        return new Result(
                new Scoring.Remainder(references.terms(draft, remainder.codes()), draft.says(Attribute.DERIVED)),
                List.of(input));
    }

    private Result said(NodeDraft draft, boolean hasChildren) {
        ResultStatement said =
                draft.first(Attribute.RESULT, ResultStatement.class).orElseThrow();
        if (said instanceof ResultStatement.Given) {
            return new Result(
                    new Scoring.Given(),
                    List.of(new InputDefinition(
                            InputKey.given(draft.code()),
                            "Giá trị của " + draft.rule().name(),
                            InputDefinition.Kind.VALUE)));
        }
        if (said instanceof ResultStatement.NotScored) {
            return only(new Scoring.NotScored());
        }
        if (said instanceof ResultStatement.Unpublished) {
            return only(new Scoring.Unpublished());
        }
        if (!hasChildren) {
            if (whole) {
                tellNoScoring(draft);
            }
            return only(new Scoring.Unpublished());
        }
        if (said instanceof ResultStatement.Adjusted adjusted) {
            return only(
                    new Scoring.Adjusted(extras(draft, true), extras(draft, false), adjusted.floor(), adjusted.cap()));
        }
        if (said instanceof ResultStatement.OfChildren ofChildren && ofChildren.scoring() instanceof Scoring.Chosen) {
            return ChosenLines.of(draft, children.getOrDefault(draft.code(), List.of()));
        }
        if (said instanceof ResultStatement.OfChildren ofChildren) {
            return only(ofChildren.scoring() instanceof Scoring.RescaledSum ? rescaled(draft) : ofChildren.scoring());
        }
        return only(said instanceof ResultStatement.Best ? new Scoring.Best() : new Scoring.Sum());
    }

    private Scoring rescaled(NodeDraft draft) {
        Optional<ResultStatement.WhenNone> none = draft.first(Attribute.WHEN_NONE, ResultStatement.WhenNone.class);
        if (none.isEmpty()) {
            draft.markIncomplete();
            findings.error("none-applies-undeclared")
                    .rule(draft.rule().title())
                    .at(draft.place(Attribute.RESULT))
                    .found(
                            "Không nêu kết quả khi không mục con nào áp dụng",
                            "It is not said what holds where no child applies")
                    .allowed(
                            "“Trường hợp không có tiêu chí thành phần nào áp dụng: 0 điểm”, “…: Điểm tối đa” hoặc “…: số liệu"
                                    + " không hợp lệ”",
                            "“Trường hợp không có tiêu chí thành phần nào áp dụng: 0 điểm”, “…: Điểm tối đa” or “…: số liệu"
                                    + " không hợp lệ”")
                    .remedy("Thêm một trong các câu này", "Add one of these sentences");
        }
        return new Scoring.RescaledSum(
                none.map(ResultStatement.WhenNone::answer).orElse(Measure.WhenZero.INVALID));
    }

    /** The children that are bonus or minus points. */
    private List<NodeCode> extras(NodeDraft draft, boolean bonus) {
        return children.getOrDefault(draft.code(), List.of()).stream()
                .filter(child -> child.first(Attribute.MAXIMUM, NodeStatement.ExtraMaximum.class)
                        .filter(extra -> extra.bonus() == bonus)
                        .isPresent())
                .map(NodeDraft::code)
                .sorted()
                .toList();
    }

    /** Bonus and minus points need a node above that says between which ends the total lies. */
    void checkExtra(NodeDraft draft) {
        NodeDraft parent = draft.parent().map(drafts::get).orElse(null);
        boolean extra =
                draft.first(Attribute.MAXIMUM, NodeStatement.ExtraMaximum.class).isPresent();
        if (extra && parent != null && parent.isIncomplete()) {
            draft.markIncomplete();
        } else if (extra
                && (parent == null
                        || parent.first(Attribute.RESULT, ResultStatement.Adjusted.class)
                                .isEmpty())) {
            draft.markIncomplete();
            findings.error("extra-points-undeclared")
                    .rule(draft.rule().title())
                    .at(draft.place(Attribute.MAXIMUM))
                    .at(parent == null ? List.of() : List.of(parent.rule().place()))
                    .found(
                            "Mục " + draft.code()
                                    + " là điểm thưởng hoặc điểm trừ nhưng mục trên không nêu giới hạn của tổng",
                            "Node " + draft.code()
                                    + " is bonus or minus points, but the node above does not say the ends of the total")
                    .allowed(
                            "Ở mục trên: “Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn 0 điểm, không quá 105 điểm”",
                            "In the node above: “Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn 0 điểm, không quá 105 điểm”")
                    .remedy(
                            "Thêm câu này vào mục trên, hoặc viết “Điểm tối đa: …” ở mục này",
                            "Add it to the node above, or write “Điểm tối đa: …” here");
        }
    }

    private void tellSeveralWays(NodeDraft draft) {
        draft.markIncomplete();
        Findings.Draft told = findings.error("several-ways").rule(draft.rule().title());
        for (Attribute attribute : List.of(
                Attribute.RESULT, Attribute.COMPOSITION, Attribute.WEIGHTS, Attribute.MEASURE, Attribute.SCALE)) {
            draft.places(attribute).stream().findFirst().ifPresent(told::at);
        }
        told.found(
                        "Mục " + draft.code() + " nêu nhiều cách lấy điểm khác nhau",
                        "Node " + draft.code() + " says in several ways where its points come from")
                .allowed(
                        "Một cách: nhập giá trị, cách tính điểm, tổng các mục con, phần còn lại, không tính điểm",
                        "One way: a given value, a scale, the sum of children, a remainder, or not scored")
                .remedy("Giữ một cách, bỏ các câu kia", "Keep one, drop the others");
    }

    private void tellNoScoring(NodeDraft draft) {
        draft.markIncomplete();
        findings.error("no-scoring")
                .rule(draft.rule().title())
                .at(draft.rule().place())
                .found(
                        "Mục " + draft.code() + " không có mục con và không nêu điểm lấy từ đâu",
                        "Node " + draft.code() + " has no children and does not say where its points come from")
                .allowed(
                        "Cách tính điểm, “Nhập giá trị đã công bố, từ 0 đến 1”, “Không tính điểm” hoặc “Cách tính chưa công bố”",
                        "A scale, “Nhập giá trị đã công bố, từ 0 đến 1”, “Không tính điểm” or “Cách tính chưa công bố”")
                .remedy("Thêm một trong các câu trên", "Add one of these sentences");
    }

    /** The counts that a node states. */
    static List<StatedCount> counts(NodeDraft draft) {
        List<NodeLevel> incomplete = draft.of(Attribute.INCOMPLETE).stream()
                .map(s -> ((NodeStatement.Incomplete) s.statement()).level())
                .toList();
        return draft
                .first(Attribute.COUNTS, NodeStatement.Counts.class)
                .map(NodeStatement.Counts::counts)
                .orElse(List.of())
                .stream()
                .map(count -> new StatedCount(count.level(), count.count(), !incomplete.contains(count.level())))
                .toList();
    }

    /** What else the decision says; without a legal basis of its own a node takes its parent's. */
    Documentation documentation(NodeDraft draft) {
        Optional<String> inferred = text(draft, Attribute.INFERRED);
        List<String> notes = new ArrayList<>(texts(draft, Attribute.NOTE));
        if (draft.says(Attribute.DELEGATION)) {
            notes.add("Điểm tối đa của các mục con do địa phương phân bổ trong điểm tối đa của mục này.");
        }
        inferred.ifPresent(from -> notes.add(0, "Suy ra từ " + from + ", không nêu trong văn bản"));
        return new Documentation(
                text(draft, Attribute.NAME_EN),
                text(draft, Attribute.ALIASES).map(NodeAssembler::names).orElse(List.of()),
                text(draft, Attribute.EVIDENCE),
                text(draft, Attribute.DATA_SOURCE),
                text(draft, Attribute.RESULT_FROM),
                text(draft, Attribute.VERIFIER),
                basis(draft),
                notes,
                inferred.isPresent());
    }

    private List<String> basis(NodeDraft draft) {
        List<String> own = texts(draft, Attribute.LEGAL_BASIS);
        if (!own.isEmpty()) {
            return own;
        }
        NodeDraft parent = draft.parent().map(drafts::get).orElse(null);
        return parent == null ? List.of() : basis(parent);
    }

    /** Whether a missing figure gives 0 points: said here or above. */
    boolean missingIsZero(NodeDraft draft) {
        NodeDraft parent = draft.parent().map(drafts::get).orElse(null);
        return draft.says(Attribute.MISSING) || (parent != null && missingIsZero(parent));
    }

    private static Optional<String> text(NodeDraft draft, Attribute attribute) {
        return draft.first(attribute, NodeStatement.Text.class).map(NodeStatement.Text::text);
    }

    private static List<String> texts(NodeDraft draft, Attribute attribute) {
        return draft.of(attribute).stream()
                .map(s -> ((NodeStatement.Text) s.statement()).text())
                .distinct()
                .toList();
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
