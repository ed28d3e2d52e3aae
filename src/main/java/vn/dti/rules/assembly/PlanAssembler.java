package vn.dti.rules.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Findings;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.engine.LawRule;
import vn.dti.rules.sentence.Attribute;
import vn.dti.rules.sentence.Condition;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.SetStatement;

/** Puts understood rules together: structure, one firing of the law, nodes, header and lines. */
public final class PlanAssembler {
    private static final Rounding FOUR = new Rounding(4);
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /**
     * What came out.
     *
     * @param plan the plan; absent if there is no index to speak of
     * @param sources the lines of its nodes
     * @param incomplete the nodes of which not everything was understood, those made up of them, and all nodes above: what
     *     they lack or contradict may be a consequence of findings already told
     * @param whole whether every rule found its place, so that sums and counts may be judged
     */
    public record Assembled(Optional<ScoringPlan> plan, PlanSources sources, Set<NodeCode> incomplete, boolean whole) {
        static final Assembled NOTHING = new Assembled(Optional.empty(), PlanSources.NONE, Set.of(), false);
    }

    private final BiFunction<List<LawRule>, String, Firings> engine;
    private final Findings findings;

    /**
     * An assembler that tells what it finds.
     *
     * @param engine fires the rules of a set once, given with the fingerprint of its contents
     */
    public PlanAssembler(BiFunction<List<LawRule>, String, Firings> engine, Findings findings) {
        this.engine = engine;
        this.findings = findings;
    }

    /** Puts the rules of one set together. */
    public Assembled assemble(List<ReadRule> rules, String fingerprint) {
        Contradictions contradictions = new Contradictions(findings);
        rules.forEach(contradictions::checkScope);
        Structure structure = new Structure(rules, findings);
        if (structure.root().isEmpty()) {
            return Assembled.NOTHING;
        }
        Law law = new Law(structure);
        Firings firings = engine.apply(law.inNumbers(), fingerprint);
        Map<NodeCode, NodeDraft> drafts = law.drafts(firings);
        new SilentRules(structure, law, drafts, findings).tell(firings);
        if (structure.lacksStatements()) {
            drafts.values().forEach(NodeDraft::markIncomplete);
        }
        drafts.values().forEach(contradictions::check);
        Optional<NodeDraft> root = structure.rootCode().map(drafts::get);
        if (root.isEmpty()) {
            return Assembled.NOTHING;
        }
        boolean whole =
                structure.isWhole() && firings.fired().size() == law.rules().size();
        return assemble(drafts, root.get(), structure, whole);
    }

    private Assembled assemble(Map<NodeCode, NodeDraft> drafts, NodeDraft root, Structure structure, boolean whole) {
        Map<NodeCode, List<NodeDraft>> children = new TreeMap<>();
        for (NodeDraft draft : drafts.values()) {
            draft.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(draft));
        }
        NodeAssembler assembler = new NodeAssembler(
                drafts,
                children,
                new References(drafts, children, structure::isMeant, whole, findings),
                whole,
                findings);
        Map<NodeCode, NodeAssembler.Result> results = new TreeMap<>();
        Map<NodeCode, Scoring> scorings = new TreeMap<>();
        drafts.values().forEach(assembler::checkExtra);
        drafts.forEach((code, draft) -> {
            NodeAssembler.Result result = assembler.result(draft);
            results.put(code, result);
            scorings.put(code, result.scoring());
        });
        OutcomeLines outcomes = new OutcomeLines(drafts.keySet());
        Maxima maxima = new Maxima(drafts, children, scorings);
        List<PlanNode> nodes = new ArrayList<>();
        for (NodeDraft draft : drafts.values()) {
            NodeAssembler.Result result =
                    results.getOrDefault(draft.code(), new NodeAssembler.Result(new Scoring.Unpublished(), List.of()));
            nodes.add(new PlanNode(
                    draft.code(),
                    draft.parent(),
                    draft.level(),
                    draft.rule().name(),
                    maxima.of(draft.code()),
                    result.scoring(),
                    result.inputs(),
                    result.inputs().stream().anyMatch(input -> input.kind() != InputDefinition.Kind.NOT_APPLICABLE)
                            && !(result.scoring() instanceof Scoring.Remainder)
                            && assembler.missingIsZero(draft),
                    NodeAssembler.counts(draft),
                    assembler.documentation(draft),
                    outcomes.outcome(draft)));
        }
        SetHeader header = header(root);
        return new Assembled(
                Optional.of(ScoringPlan.of(header, nodes)), sources(drafts), incomplete(drafts, scorings), whole);
    }

    private static PlanSources sources(Map<NodeCode, NodeDraft> drafts) {
        Map<NodeCode, List<SourcePosition>> lines = new TreeMap<>();
        Map<NodeCode, Map<SourceAspect, List<SourcePosition>>> aspects = new TreeMap<>();
        drafts.forEach((code, draft) -> {
            lines.put(code, draft.lines());
            aspects.put(code, draft.aspects());
        });
        return new PlanSources(lines, aspects);
    }

    private static Set<NodeCode> incomplete(Map<NodeCode, NodeDraft> drafts, Map<NodeCode, Scoring> scorings) {
        Set<NodeCode> incomplete = new HashSet<>();
        for (NodeDraft draft : drafts.values()) {
            if (draft.isIncomplete()) {
                addWithAbove(draft, drafts, incomplete);
            }
        }
        int before;
        do {
            before = incomplete.size();
            for (NodeDraft draft : drafts.values()) {
                if (terms(scorings.get(draft.code())).stream().anyMatch(incomplete::contains)) {
                    addWithAbove(draft, drafts, incomplete);
                }
            }
        } while (incomplete.size() > before);
        return incomplete;
    }

    private static void addWithAbove(NodeDraft draft, Map<NodeCode, NodeDraft> drafts, Set<NodeCode> incomplete) {
        Optional<NodeDraft> at = Optional.of(draft);
        while (at.isPresent()) {
            incomplete.add(at.get().code());
            at = at.get().parent().map(drafts::get);
        }
    }

    /** The nodes elsewhere in the tree from which the points of a node come. */
    private static List<NodeCode> terms(@Nullable Scoring scoring) {
        if (scoring instanceof Scoring.Overlap overlap) {
            return overlap.terms();
        }
        return scoring instanceof Scoring.Remainder remainder ? remainder.covers() : List.of();
    }

    private SetHeader header(NodeDraft root) {
        Condition.Root condition = root.rule()
                .condition()
                .filter(Condition.Root.class::isInstance)
                .map(Condition.Root.class::cast)
                .orElseThrow();
        int year = condition.year();
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            findings.error("data-year")
                    .rule(root.rule().title())
                    .at(root.rule().conditionPlace())
                    .found("Năm đánh giá " + year, "The year " + year)
                    .allowed(
                            "Từ " + EARLIEST_YEAR + " đến " + LATEST_YEAR,
                            "From " + EARLIEST_YEAR + " to " + LATEST_YEAR)
                    .remedy(
                            "Sửa năm: năm của số liệu, không phải năm công bố",
                            "Mend the year: that of the data, not of publication");
            year = EARLIEST_YEAR;
        }
        require(root, Attribute.CRITERION_ROUNDING, "Không làm tròn kết quả trung gian");
        require(
                root,
                Attribute.VALUE_ROUNDING,
                "Giá trị công bố lấy 4 chữ số thập phân, chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên");
        require(
                root,
                Attribute.RANKING,
                "Xếp hạng theo giá trị công bố từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp");
        return new SetHeader(
                condition.levelName(),
                year,
                root.says(Attribute.SAMPLE),
                root.first(Attribute.CRITERION_ROUNDING, SetStatement.CriterionRounding.class)
                        .flatMap(SetStatement.CriterionRounding::rounding),
                root.first(Attribute.VALUE_ROUNDING, SetStatement.ValueRounding.class)
                        .map(SetStatement.ValueRounding::rounding)
                        .orElse(FOUR),
                root.first(Attribute.RANKING, SetStatement.Ranking.class)
                        .map(SetStatement.Ranking::by)
                        .orElse(SetHeader.RankBy.PUBLISHED_VALUE),
                root.first(Attribute.STATED_TOTAL, SetStatement.StatedTotal.class)
                        .map(SetStatement.StatedTotal::points),
                root.first(Attribute.UNSCORED, SetStatement.Unscored.class)
                        .map(SetStatement.Unscored::points)
                        .orElse(BigDecimal.ZERO),
                root.first(Attribute.MERGED, SetStatement.Merged.class).map(SetStatement.Merged::level));
    }

    private void require(NodeDraft root, Attribute attribute, String sentence) {
        if (!root.says(attribute) && !root.rule().incomplete()) {
            findings.error("set-sentence-missing")
                    .rule(root.rule().title())
                    .at(root.rule().place())
                    .found(
                            "Bộ chỉ số không nêu " + attribute.label().vi(),
                            "The index does not state " + attribute.label().en())
                    .allowed("Ví dụ: “" + sentence + "”", "For example: “" + sentence + "”")
                    .remedy("Thêm câu vào quy tắc của bộ chỉ số", "Add the sentence to the rule of the index");
        }
    }
}
