package vn.dti.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.application.SetView;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.SetHeader;
import vn.dti.domain.plan.StatedCount;

/**
 * The method of one indicator set: its tree with points, counts and what is public, in the words of its rules.
 *
 * @param title its title
 * @param id the folder
 * @param sample whether it is an illustration
 * @param status its standing, in words
 * @param style the same as the name of a style
 * @param changedFiles the page that shows how the files of a set in force have changed; empty if they have not
 * @param facts what holds for the set as a whole, each with its name
 * @param counts what the decision states and what stands in the rule files, level by level
 * @param rankings the rankings by this set
 * @param parts the pages over which the tree of a large set is laid out, the set as a whole first; empty if it is on one
 * @param rows the tree, depth first, as far as it stands on this page
 */
public record IndicatorSetPage(
        String title,
        String id,
        boolean sample,
        String status,
        String style,
        String changedFiles,
        List<Fact> facts,
        List<Count> counts,
        List<Link> rankings,
        List<Link> parts,
        List<Row> rows)
        implements Page {
    /** Keeps its own copies. */
    public IndicatorSetPage {
        facts = List.copyOf(facts);
        counts = List.copyOf(counts);
        rankings = List.copyOf(rankings);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /**
     * Something that holds.
     *
     * @param name what it is about
     * @param text what holds
     */
    public record Fact(String name, String text) {}

    /**
     * How many nodes there are of a level.
     *
     * @param level the level
     * @param stated how many the decision states; empty if it does not
     * @param listed how many stand in the rule files
     */
    public record Count(String level, String stated, String listed) {}

    /**
     * A node.
     *
     * @param code its code
     * @param depth how deep it stands, from 0
     * @param name its name
     * @param level what it is
     * @param points its maximum points, or that they were not published
     * @param unpublished whether the points were not published
     * @param method how it is scored, sentence by sentence
     * @param inferred whether it was inferred from published figures and stands in no text
     * @param facts what else is said about it
     * @param place the file and line of its rule; empty if unknown
     * @param lines the sentences of its rule
     * @param elsewhere the page of what stands below it; none if that is on this page
     */
    public record Row(
            String code,
            int depth,
            String name,
            String level,
            String points,
            boolean unpublished,
            List<String> method,
            boolean inferred,
            List<Fact> facts,
            String place,
            List<String> lines,
            List<Link> elsewhere) {
        /** Keeps its own copies. */
        public Row {
            method = List.copyOf(method);
            facts = List.copyOf(facts);
            lines = List.copyOf(lines);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    static IndicatorSetPage of(SetView set, SetParts parts, List<Link> rankings, Wording wording) {
        ScoringPlan plan = parts.plan();
        List<Row> rows = parts.shown().stream()
                .map(node -> row(node, parts, set, wording))
                .toList();
        return new IndicatorSetPage(
                wording.text("set.title", wording.title(set), wording.year(set)),
                set.id().toString(),
                set.sample(),
                wording.text(IndicatorSetsPage.statusKey(set)),
                IndicatorSetsPage.style(set),
                set.filesChanged() || set.status() != SetView.Status.IN_FORCE
                        ? new Address.Trial(set.id()).in(wording.language())
                        : "",
                facts(set, plan, wording),
                counts(plan, wording),
                rankings,
                links(set, parts, wording),
                rows);
    }

    private static List<Link> links(SetView set, SetParts parts, Wording wording) {
        List<Link> links = new ArrayList<>();
        if (!parts.parts().isEmpty()) {
            links.add(new Link(
                    wording.text("set.whole"),
                    new Address.IndicatorSet(set.id()).in(wording.language()),
                    parts.part().isEmpty()));
        }
        for (PlanNode node : parts.parts()) {
            links.add(new Link(
                    node.code() + ". " + wording.name(node),
                    new Address.IndicatorSet(set.id(), Optional.of(node.code())).in(wording.language()),
                    parts.part().filter(node.code()::equals).isPresent()));
        }
        return links;
    }

    private static List<Link> elsewhere(PlanNode node, SetParts parts, SetView set, Wording wording) {
        return parts
                .elsewhere(node)
                .map(part -> Link.to(
                        wording.counted("set.criteria", parts.leaves(part)),
                        new Address.IndicatorSet(set.id(), Optional.of(part.code())).in(wording.language())))
                .stream()
                .toList();
    }

    private static List<Fact> facts(SetView set, ScoringPlan plan, Wording wording) {
        SetHeader header = plan.header();
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                "set.basis",
                Optional.of(String.join("; ", plan.root().documentation().legalBasis())),
                wording);
        add(
                facts,
                "set.total",
                header.statedTotal().or(() -> plan.root().maximum()).map(wording::amount),
                wording);
        if (header.unscored().signum() != 0) {
            add(
                    facts,
                    "set.scored",
                    plan.root()
                            .maximum()
                            .map(points -> wording.text(
                                    "set.scored.text", wording.amount(points), wording.amount(header.unscored()))),
                    wording);
        }
        int digits = header.valueRounding().digits();
        add(facts, "set.rounding", Optional.of(wording.text("set.rounding.text", wording.count(digits))), wording);
        add(
                facts,
                "set.criterion-rounding",
                Optional.of(header.criterionRounding()
                        .map(rounding -> wording.text("set.rounding.text", wording.count(rounding.digits())))
                        .orElseGet(() -> wording.text("set.no-rounding"))),
                wording);
        add(
                facts,
                "set.ties",
                Optional.of(wording.text(
                        header.rankBy() == SetHeader.RankBy.PUBLISHED_VALUE
                                ? "set.ties.published"
                                : "set.ties.unrounded")),
                wording);
        DateTimeFormatter moment = DateTimeFormatter.ofPattern(
                        wording.language().choose("dd/MM/yyyy HH:mm", "d MMM yyyy HH:mm"))
                .withLocale(wording.language().locale())
                .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        add(facts, "set.since", set.since().map(moment::format), wording);
        plan.root().documentation().notes().forEach(note -> add(facts, "set.note", Optional.of(note), wording));
        add(facts, "set.rule-fingerprint", Optional.of(set.ruleFingerprint()), wording);
        add(facts, "set.plan-fingerprint", set.planFingerprint(), wording);
        return facts;
    }

    private static void add(List<Fact> facts, String key, Optional<String> text, Wording wording) {
        text.filter(it -> !it.isBlank()).ifPresent(it -> facts.add(new Fact(wording.text(key), it)));
    }

    private static List<Count> counts(ScoringPlan plan, Wording wording) {
        List<Count> counts = new ArrayList<>();
        for (NodeLevel level : NodeLevel.values()) {
            Optional<StatedCount> stated = plan.root().counts().stream()
                    .filter(it -> it.level() == level)
                    .findFirst();
            int listed = (int) plan.nodes().stream()
                    .filter(node -> node.level() == level
                            && node.parent().isPresent()
                            && !(node.scoring() instanceof Scoring.Remainder))
                    .count();
            if (stated.isPresent() || listed > 0) {
                counts.add(new Count(
                        wording.of(level.label()),
                        stated.map(it -> wording.count(it.count())).orElse(""),
                        wording.count(listed)));
            }
        }
        return counts;
    }

    private static Row row(PlanNode node, SetParts parts, SetView set, Wording wording) {
        ScoringPlan plan = parts.plan();
        List<SourcePosition> lines = set.sources().of(node.code());
        List<Fact> facts = new ArrayList<>();
        String counts = String.join(
                ", ",
                node.counts().stream()
                        .map(it -> wording.count(it.count()) + " "
                                + wording.of(it.level().label()))
                        .toList());
        add(facts, "node.counts", Optional.of(counts), wording);
        node.inputs()
                .forEach(input -> add(
                        facts,
                        "node.input",
                        Optional.of(input.definition())
                                .filter(it -> !it.isBlank())
                                .map(it -> input.key().variable().isEmpty()
                                        ? it
                                        : input.key().variable() + " = " + it),
                        wording));
        add(facts, "node.data-source", node.documentation().dataSource(), wording);
        add(facts, "node.result-from", node.documentation().resultFrom(), wording);
        add(facts, "node.evidence", node.documentation().evidence(), wording);
        add(facts, "node.verifier", node.documentation().verifier(), wording);
        add(
                facts,
                "node.basis",
                Optional.of(String.join("; ", node.documentation().legalBasis())),
                wording);
        add(
                facts,
                "node.aliases",
                Optional.of(String.join("; ", node.documentation().aliases())),
                wording);
        node.documentation().notes().forEach(note -> add(facts, "node.note", Optional.of(note), wording));
        return new Row(
                node.code().text(),
                depth(node, plan),
                wording.name(node),
                wording.level(node),
                node.maximum().map(wording::amount).orElseGet(() -> wording.text("unpublished")),
                node.maximum().isEmpty(),
                method(node, plan, wording),
                node.documentation().inferred(),
                facts,
                lines.isEmpty() ? "" : lines.get(0).place(),
                lines.stream().map(SourcePosition::text).toList(),
                elsewhere(node, parts, set, wording));
    }

    /** The sentences on the method but for the one on the maximum points, which have their own column. */
    private static List<String> method(PlanNode node, ScoringPlan plan, Wording wording) {
        int repeated = node.scoring() instanceof Scoring.NotScored ? 0 : 1;
        return MethodInWords.of(plan, node).stream()
                .skip(repeated)
                .map(wording::of)
                .toList();
    }

    private static int depth(PlanNode node, ScoringPlan plan) {
        int depth = 0;
        Optional<NodeCode> above = node.parent();
        while (above.isPresent()) {
            depth++;
            above = plan.node(above.get()).parent();
        }
        return depth;
    }

    @Override
    public String view() {
        return "indicator-set";
    }

    @Override
    public String part() {
        return "sets";
    }
}
