package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
import vn.dti.domain.edition.EvaluatedYear.PanelMean;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.text.Bilingual;

/** Reads the ranking of a stored year by the whole index or by any of its nodes. */
@ApplicationScoped
public class ReadRanking {
    @Inject
    private Catalogue catalogue;

    /**
     * The ranking by the whole index.
     *
     * @throws NotFoundException if the year is not stored
     */
    public RankingView ranking(PeriodId id) {
        return ranking(id, catalogue.period(id).plan().root().code());
    }

    /**
     * The ranking by one node.
     *
     * @throws NotFoundException if the year is not stored or its set has no such node
     */
    public RankingView ranking(PeriodId id, NodeCode code) {
        return ranking(catalogue.period(id), code);
    }

    /**
     * The ranking by the whole index, as it would be published.
     *
     * @throws NotFoundException if no evaluation of the year awaits publication
     */
    public RankingView provisional(PeriodId id) {
        return provisional(id, catalogue.provisional(id).plan().root().code());
    }

    /**
     * The ranking by one node, as it would be published.
     *
     * @throws NotFoundException if no evaluation of the year awaits publication, or its set has no such node
     */
    public RankingView provisional(PeriodId id, NodeCode code) {
        return ranking(catalogue.provisional(id), code);
    }

    private RankingView ranking(EvaluatedPeriod period, NodeCode code) {
        PeriodId id = period.id();
        PlanNode node = nodeOf(period.plan(), id, code);
        List<PlanNode> columns = columns(period).stream()
                .filter(column -> !column.code().equals(code))
                .toList();
        Optional<EvaluatedPeriod> previous = previous(period);
        List<RankingView.Row> rows = new ArrayList<>();
        for (int unit = 0; unit < period.panel().units().size(); unit++) {
            rows.add(row(period, previous, unit, node, columns));
        }
        List<RankingView.Row> marked = markTies(rows);
        return new RankingView(
                id,
                catalogue.set(period),
                period.panel(),
                node,
                columns,
                marked,
                means(period, node, columns),
                period.isComplete(code),
                summary(marked),
                notes(period),
                previous.map(EvaluatedPeriod::id));
    }

    private static Map<NodeCode, PanelMean> means(EvaluatedPeriod period, PlanNode node, List<PlanNode> columns) {
        Map<NodeCode, PanelMean> means = new TreeMap<>();
        Stream.concat(Stream.of(node), columns.stream())
                .filter(column -> !(column.scoring() instanceof Scoring.Remainder))
                .forEach(column -> period.year().mean(column.code()).ifPresent(mean -> means.put(column.code(), mean)));
        return means;
    }

    static PlanNode nodeOf(ScoringPlan plan, PeriodId id, NodeCode code) {
        return plan.find(code)
                .orElseThrow(() -> new NotFoundException(Bilingual.of(
                        "Bộ chỉ số “%s” không có chỉ số mang mã “%s”.".formatted(id.set(), code),
                        "The indicator set “%s” has no node with the code “%s”.".formatted(id.set(), code))));
    }

    /** Pillars, then main indices, of which anything is known; a remainder only where it was needed. */
    static List<PlanNode> columns(EvaluatedPeriod period) {
        List<PlanNode> columns = new ArrayList<>();
        for (NodeLevel level : List.of(NodeLevel.PILLAR, NodeLevel.MAIN_INDEX)) {
            for (PlanNode node : period.plan().nodes()) {
                boolean structure =
                        node.scoring() instanceof Scoring.Unpublished || node.scoring() instanceof Scoring.NotScored;
                if (node.scoring() instanceof Scoring.Remainder && !period.isAnyDerived(node.code())) {
                    continue;
                }
                if (node.level() == level && (!structure || period.isAnythingKnown(node.code()))) {
                    columns.add(node);
                }
            }
        }
        return columns;
    }

    private Optional<EvaluatedPeriod> previous(EvaluatedPeriod period) {
        if (period.plan().header().sample()) {
            return Optional.empty();
        }
        int year = period.plan().header().dataYear() - 1;
        return catalogue.state().periods().values().stream()
                .filter(other -> other.plan().header().dataYear() == year
                        && other.id().set().level().equals(period.id().set().level())
                        && other.id().panel().equals(period.id().panel())
                        && !other.plan().header().sample())
                .findFirst();
    }

    private RankingView.Row row(
            EvaluatedPeriod period,
            Optional<EvaluatedPeriod> previous,
            int unit,
            PlanNode node,
            List<PlanNode> columns) {
        Map<NodeCode, Cell> cells = new TreeMap<>();
        for (PlanNode column : columns) {
            cells.put(column.code(), period.cell(unit, column.code()));
        }
        return new RankingView.Row(
                period.unit(unit),
                period.cell(unit, node.code()),
                period.basis(unit),
                false,
                false,
                previous.map(year -> previousRank(year, period, unit, node)).orElse(OptionalInt.empty()),
                cells,
                period.problemCount(unit),
                new Outcomes(period.evaluation(), unit).levels(node.code()));
    }

    private static OptionalInt previousRank(EvaluatedPeriod year, EvaluatedPeriod period, int unit, PlanNode node) {
        int then = year.indexOf(period.panel().units().get(unit));
        boolean sameNode = year.plan()
                .find(node.code())
                .map(other -> other.name().equals(node.name()) || other.level() == NodeLevel.INDEX)
                .orElse(false);
        return then < 0 || !sameNode
                ? OptionalInt.empty()
                : year.cell(then, node.code()).shownRank();
    }

    private static List<RankingView.Row> markTies(List<RankingView.Row> rows) {
        Map<Integer, List<Cell>> byRank = new HashMap<>();
        rows.forEach(row -> row.cell()
                .shownRank()
                .ifPresent(rank ->
                        byRank.computeIfAbsent(rank, it -> new ArrayList<>()).add(row.cell())));
        List<RankingView.Row> marked = new ArrayList<>();
        for (RankingView.Row row : rows) {
            OptionalInt rank = row.cell().shownRank();
            List<Cell> sharing = rank.isPresent() ? byRank.getOrDefault(rank.getAsInt(), List.of()) : List.of();
            boolean shared = sharing.size() > 1;
            boolean contested = shared && !isTie(sharing);
            marked.add(new RankingView.Row(
                    row.unit(),
                    row.cell(),
                    row.basis(),
                    shared && !contested,
                    contested,
                    row.previousRank(),
                    row.columns(),
                    row.problems(),
                    row.levels()));
        }
        marked.sort(Comparator.comparingInt(
                        (RankingView.Row row) -> row.cell().shownRank().orElse(Integer.MAX_VALUE))
                .thenComparing(RankingView.Row::unit, VietnameseOrder.byName()));
        return marked;
    }

    /** Whether units share a rank because it was computed so, or because the same value was published for all. */
    private static boolean isTie(List<Cell> sharing) {
        Optional<BigDecimal> first = sharing.get(0).shown();
        return sharing.stream().allMatch(cell -> cell.rank().isPresent())
                || (first.isPresent()
                        && sharing.stream()
                                .allMatch(cell -> cell.shown()
                                        .map(value -> value.compareTo(first.get()) == 0)
                                        .orElse(false)));
    }

    private static RankingView.Summary summary(List<RankingView.Row> rows) {
        int published = 0;
        int agreeing = 0;
        for (RankingView.Row row : rows) {
            Cell cell = row.cell();
            if (cell.publishedRank().isPresent() && cell.agreement() != Kind.CONTAINED_IN_INPUTS) {
                published++;
                if (cell.rank().equals(cell.publishedRank())) {
                    agreeing++;
                }
            }
        }
        return new RankingView.Summary(
                rows.size(),
                published,
                agreeing,
                count(rows, Kind.EQUAL),
                count(rows, Kind.WITHIN_ROUNDING),
                count(rows, Kind.DIFFERENT),
                count(rows, Kind.CONTAINED_IN_INPUTS),
                count(rows, Kind.NOT_COMPUTED),
                count(rows, Kind.NOT_PUBLISHED));
    }

    private static int count(List<RankingView.Row> rows, Kind agreement) {
        return (int)
                rows.stream().filter(row -> row.cell().agreement() == agreement).count();
    }

    private List<NoteView> notes(EvaluatedPeriod period) {
        return period.notes().stream()
                .map(note -> new NoteView(
                        topic(note.topic()),
                        note.text(),
                        catalogue.sources(note.source()).stream().findFirst()))
                .toList();
    }

    /** A topic is written in Vietnamese, then in English after a slash between blanks. */
    private static Bilingual topic(String written) {
        int slash = written.indexOf(" / ");
        return slash < 0
                ? Bilingual.same(written)
                : Bilingual.of(written.substring(0, slash), written.substring(slash + 3));
    }
}
