package vn.dti.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.application.Cell;
import vn.dti.application.NoteView;
import vn.dti.application.RankingView;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.unit.UnitCode;

/** Puts a ranking into words and numbers of one language. */
final class RankingPageBuilder {
    private final RankingView view;
    private final Wording wording;
    private final Language language;
    private final boolean whole;
    private final Function<UnitCode, String> names;

    /**
     * A builder.
     *
     * @param names the name of a unit in the language of the page
     */
    RankingPageBuilder(RankingView view, Wording wording, Function<UnitCode, String> names) {
        this.names = names;
        this.view = view;
        this.wording = wording;
        this.language = wording.language();
        this.whole = view.node().parent().isEmpty();
    }

    RankingPage build(
            List<Link> levels,
            List<Link> years,
            List<Link> comparisons,
            List<Link> mergers,
            Set<UnitCode> rankedBefore) {
        List<PlanNode> further = view.columns().stream()
                .filter(node -> !node.code().equals(view.node().code()) && !isNeedless(node))
                .sorted(StatedOrder.of(view.set()))
                .toList();
        List<PlanNode> known = further.stream().filter(this::isKnown).toList();
        String year = wording.year(view.set());
        String title = whole
                ? wording.text("ranking.title", wording.title(view.set()), year)
                : wording.text("ranking.title.by", wording.name(view.node()), wording.title(view.set()), year);
        String data = "/api/v1/rankings/" + view.period()
                + (whole ? "?" : "?node=" + view.node().code() + "&") + "format=";
        return new RankingPage(
                title,
                wording.of(view.panel().title()),
                view.set().sample(),
                levels,
                years,
                comparisons,
                mergers,
                choices(known),
                whole ? wording.text("ranking.total") : wording.name(view.node()),
                known.stream().map(this::head).toList(),
                view.rows().stream().map(row -> row(row, known, rankedBefore)).toList(),
                Stream.concat(Stream.of(view.node()), known.stream())
                        .map(this::mean)
                        .toList(),
                view.complete(),
                view.summary().published() > 0,
                comparison(),
                further.stream()
                        .filter(node -> !isKnown(node))
                        .map(wording::name)
                        .toList(),
                view.previous().map(period -> period.set().name()).orElse(""),
                view.notes().stream().map(this::note).toList(),
                new Address.IndicatorSet(view.period().set()).in(language),
                data + "csv",
                data + "json");
    }

    /** A remainder tells nothing where every part that it stands for is known. */
    private boolean isNeedless(PlanNode node) {
        return node.scoring() instanceof Scoring.Remainder
                && view.rows().stream()
                        .noneMatch(row -> row.columns()
                                .getOrDefault(node.code(), Cell.EMPTY)
                                .derived());
    }

    private boolean isKnown(PlanNode node) {
        return view.rows().stream()
                .map(row -> row.columns().getOrDefault(node.code(), Cell.EMPTY))
                .anyMatch(cell -> cell.shown().isPresent() || cell.shownRank().isPresent());
    }

    private String address(Optional<NodeCode> node) {
        return new Address.Ranking(view.period(), node).in(language);
    }

    private List<Link> choices(List<PlanNode> known) {
        List<Link> choices = new ArrayList<>();
        choices.add(new Link(wording.text("ranking.total"), address(Optional.empty()), whole));
        view.columns().stream()
                .sorted(StatedOrder.of(view.set()))
                .filter(node -> node.parent().isPresent())
                .filter(node ->
                        known.contains(node) || node.code().equals(view.node().code()))
                .map(node -> new Link(
                        wording.name(node),
                        address(Optional.of(node.code())),
                        node.code().equals(view.node().code())))
                .forEach(choices::add);
        return choices;
    }

    private RankingPage.Head head(PlanNode node) {
        Optional<NodeCode> code = node.parent().isEmpty() ? Optional.empty() : Optional.of(node.code());
        String name = node.parent().isEmpty() ? wording.text("ranking.total") : wording.name(node);
        return new RankingPage.Head(Link.to(name, address(code)), style(node));
    }

    private static String style(PlanNode node) {
        if (node.scoring() instanceof Scoring.Remainder) {
            return "remainder";
        }
        return switch (node.level()) {
            case INDEX -> "index";
            case PILLAR -> "pillar";
            default -> "main";
        };
    }

    private RankingPage.Row row(RankingView.Row row, List<PlanNode> known, Set<UnitCode> rankedBefore) {
        UnitCode unit = row.unit().code();
        boolean newcomer = view.previous().isPresent() && !rankedBefore.contains(unit);
        return new RankingPage.Row(
                Link.to(wording.name(row.unit()), new Address.Profile(unit).in(language)),
                row.unit().predecessors().size() < 2
                        ? ""
                        : wording.text(
                                "units.made-of",
                                row.unit().predecessors().stream().map(names).collect(Collectors.joining(", "))),
                text(row.cell()),
                row.tied(),
                row.contested(),
                newcomer ? Movement.newcomer(wording) : Movement.of(row.movement(), wording),
                known.stream()
                        .map(node -> text(row.columns().getOrDefault(node.code(), Cell.EMPTY)))
                        .toList(),
                wording.of(row.basis().label()),
                row.problems() == 0 ? "" : wording.counted("ranking.problems", row.problems()),
                row.cell().computed().isEmpty()
                        ? ""
                        : new Address.Explanation(
                                        view.period(), unit, view.node().code())
                                .in(language),
                row.levels().stream().map(this::level).toList());
    }

    private RankingPage.Mean mean(PlanNode node) {
        return Optional.ofNullable(view.means().get(node.code()))
                .map(mean -> new RankingPage.Mean(wording.value(mean.value()), mean.derived()))
                .orElse(new RankingPage.Mean("", false));
    }

    /** A level; with what it would be by the result alone where a mandatory condition blocks that. */
    private String level(Outcomes.Placed placed) {
        String level = placed.level().orElse(wording.text("ranking.placed.none"));
        return placed.isBlocked()
                ? wording.text("ranking.placed.blocked", placed.name(), level, placed.byResult())
                : wording.text("ranking.placed.one", placed.name(), level);
    }

    private CellText text(Cell cell) {
        return CellText.of(cell, view.set().sample(), wording);
    }

    private RankingPage.Comparison comparison() {
        RankingView.Summary summary = view.summary();
        List<String> counts = new ArrayList<>();
        count(counts, "ranking.equal", summary.equal());
        count(counts, "ranking.near", summary.withinRounding(), Kind.WITHIN_ROUNDING);
        count(counts, "ranking.different", summary.different(), Kind.DIFFERENT);
        count(counts, "ranking.contained", summary.contained());
        count(counts, "ranking.published-only", summary.publishedOnly());
        count(counts, "ranking.not-published", view.set().sample() ? 0 : summary.notPublished());
        return new RankingPage.Comparison(
                wording.count(summary.ranksAgreeing()) + "/" + wording.count(summary.published()),
                summary.ranksAgreeing() == summary.published(),
                counts,
                view.rows().stream()
                        .filter(row -> differs(row.cell()))
                        .map(row -> new RankingPage.Difference(
                                wording.name(row.unit()),
                                wording.value(row.cell().computed()),
                                wording.value(row.cell().published()),
                                row.cell()
                                        .deviation()
                                        .map(it -> wording.difference(it.difference()))
                                        .orElse(""),
                                wording.deviation(row.cell()).orElse("")))
                        .toList(),
                view.rows().stream()
                        .filter(row -> !text(row.cell()).publishedRank().isEmpty())
                        .map(row -> new RankingPage.Difference(
                                wording.name(row.unit()),
                                wording.rank(row.cell().rank()),
                                wording.rank(row.cell().publishedRank()),
                                "",
                                row.cell().isRankUncertain() ? wording.text("ranking.near-tie") : ""))
                        .toList());
    }

    private static boolean differs(Cell cell) {
        return cell.agreement() == Kind.WITHIN_ROUNDING || cell.agreement() == Kind.DIFFERENT;
    }

    /** A count with the units that it counts. */
    private void count(List<String> counts, String key, int count, Kind kind) {
        if (count > 0) {
            String names = view.rows().stream()
                    .filter(row -> row.cell().agreement() == kind)
                    .map(row -> wording.name(row.unit()))
                    .collect(Collectors.joining(", "));
            counts.add(wording.counted(key, count) + " (" + names + ")");
        }
    }

    private void count(List<String> counts, String key, int count) {
        if (count > 0) {
            counts.add(wording.counted(key, count));
        }
    }

    private RankingPage.Note note(NoteView note) {
        return new RankingPage.Note(
                wording.of(note.topic()),
                wording.of(note.text()),
                note.source().map(source -> Link.to(wording.title(source), source.url())));
    }
}
