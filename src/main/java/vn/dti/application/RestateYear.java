package vn.dti.application;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.MergedUnits;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/** Tells a published year anew for the units that were formed from its own by mergers; nothing of it is stored. */
@ApplicationScoped
public class RestateYear {
    @Inject
    private Catalogue catalogue;

    /**
     * The panels for which a year can be told anew: those that have units into which units of the year were merged.
     *
     * @throws NotFoundException if the year is not published
     */
    public List<String> panels(PeriodId id) {
        EvaluatedPeriod old = catalogue.period(id);
        UnitRegister register = catalogue.register(id.set().level());
        return register.panels().values().stream()
                .filter(panel -> isMerged(old, panel, register))
                .map(Panel::id)
                .toList();
    }

    /**
     * The published year of the same set from which the units of a year were formed by mergers.
     *
     * @throws NotFoundException if the year is not published
     */
    public Optional<PeriodId> origin(PeriodId id) {
        catalogue.period(id);
        return catalogue.periods().stream()
                .filter(other -> other.set().equals(id.set()) && !other.equals(id))
                .filter(other -> panels(other).contains(id.panel()))
                .findFirst();
    }

    private static boolean isMerged(EvaluatedPeriod old, Panel panel, UnitRegister register) {
        return !panel.id().equals(old.id().panel())
                && panel.units().stream()
                        .flatMap(unit -> register.unit(unit).stream())
                        .filter(unit -> old.indexOf(unit.code()) < 0)
                        .anyMatch(unit -> unit.predecessors().stream().anyMatch(code -> old.indexOf(code) >= 0));
    }

    /**
     * A year told anew.
     *
     * @param id the year
     * @param into the panel of the units for which it is told; absent for the only one that there is
     * @throws NotFoundException if the year is not published, or the panel has no units that were formed from its own
     */
    public RestatementView restate(PeriodId id, Optional<String> into) {
        EvaluatedPeriod old = catalogue.period(id);
        List<String> panels = panels(id);
        String wanted = into.orElse(panels.isEmpty() ? "" : panels.get(0));
        if (!panels.contains(wanted)) {
            throw new NotFoundException(Bilingual.of(
                    "Không có danh sách đơn vị “%s” được hình thành do sáp nhập từ các đơn vị của “%s”."
                            .formatted(wanted, id),
                    "There is no panel “%s” whose units were formed by mergers from those of “%s”."
                            .formatted(wanted, id)));
        }
        return new Work(old, wanted).view();
    }

    /** One year on its way to being told anew. */
    private final class Work {
        private final EvaluatedPeriod old;
        private final UnitRegister register;
        private final Panel panel;
        private final NodeLevel level;
        private final MergedUnits merged;
        private final Evaluation told;
        private final NodeCode root;
        private final Ranking ranking;
        private final Optional<EvaluatedPeriod> stored;
        private final Optional<EvaluatedPeriod> before;
        private final List<PlanNode> columns;

        Work(EvaluatedPeriod old, String into) {
            this.old = old;
            this.register = catalogue.register(old.id().set().level());
            this.panel = requireNonNull(register.panels().get(into));
            this.level = old.plan().header().mergedAt().orElse(NodeLevel.MAIN_INDEX);
            this.merged = new MergedUnits(old.evaluation(), register, level);
            this.told = merged.evaluation(panel.units());
            this.root = old.plan().root().code();
            this.ranking = Ranking.of(told, root);
            Map<PeriodId, EvaluatedPeriod> periods = catalogue.state().periods();
            this.stored = Optional.ofNullable(periods.get(new PeriodId(old.id().set(), into)));
            this.before = periods.values().stream()
                    .filter(other ->
                            other.id().set().level().equals(old.id().set().level())
                                    && other.id().panel().equals(old.id().panel())
                                    && other.plan().header().dataYear()
                                            == old.plan().header().dataYear() - 1)
                    .findFirst();
            this.columns = ReadRanking.columns(old).stream()
                    .filter(node -> node.level() == level && node.isAdded())
                    .toList();
        }

        RestatementView view() {
            List<RestatementView.Row> rows = new ArrayList<>();
            for (UnitCode unit : panel.units()) {
                rows.add(row(unit));
            }
            rows.sort(Comparator.comparingInt((RestatementView.Row row) ->
                            row.rank().orElse(row.toldRank().orElse(Integer.MAX_VALUE)))
                    .thenComparing(RestatementView.Row::unit, VietnameseOrder.byName()));
            return new RestatementView(
                    old.id(),
                    catalogue.set(old.id().set()),
                    old.panel(),
                    panel,
                    old.plan().header().mergedAt().isPresent(),
                    level,
                    stored.map(EvaluatedPeriod::id),
                    before.map(EvaluatedPeriod::id),
                    columns,
                    rows,
                    summary(rows));
        }

        private RestatementView.Row row(UnitCode code) {
            AssessedUnit unit = register.unitIn(panel.id(), code);
            int at = told.inputs().indexOf(code);
            Optional<Cell> cell = stored.map(now -> now.cell(now.indexOf(code), root));
            OptionalInt rank = ranking.rank(at);
            OptionalInt toldRank = cell.map(it -> it.publishedRank().isPresent() ? it.publishedRank() : it.rank())
                    .orElse(OptionalInt.empty());
            Map<NodeCode, RestatementView.Mean> means = new TreeMap<>();
            columns.forEach(node -> means.put(
                    node.code(),
                    new RestatementView.Mean(
                            told.value(at, node.code()),
                            stored.flatMap(now ->
                                    now.cell(now.indexOf(code), node.code()).shown()))));
            return new RestatementView.Row(
                    unit,
                    told.value(at, root),
                    rank,
                    merged.from(code).stream()
                            .filter(part -> old.indexOf(part) >= 0)
                            .map(this::part)
                            .toList(),
                    cell.flatMap(it -> it.published().or(it::computed)),
                    toldRank,
                    means,
                    namesake(unit, toldRank.isPresent() ? toldRank : rank));
        }

        private RestatementView.Part part(UnitCode code) {
            int at = old.indexOf(code);
            Cell cell = old.cell(at, root);
            return new RestatementView.Part(old.unit(at), cell.shown(), cell.shownRank());
        }

        /** The old unit with the same name, or the unit itself where nothing was merged into it. */
        private Optional<RestatementView.Namesake> namesake(AssessedUnit unit, OptionalInt rank) {
            return before.flatMap(year -> merged.from(unit.code()).stream()
                    .filter(code -> year.indexOf(code) >= 0)
                    .filter(code -> code.equals(unit.code())
                            || register.unit(code)
                                    .filter(it -> it.name().equals(unit.name()))
                                    .isPresent())
                    .map(code -> year.cell(
                                    year.indexOf(code), year.plan().root().code())
                            .shownRank())
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .map(OptionalInt::getAsInt)
                    .map(then -> new RestatementView.Namesake(
                            then, rank.isPresent() ? OptionalInt.of(then - rank.getAsInt()) : OptionalInt.empty())));
        }
    }

    private static RestatementView.Summary summary(List<RestatementView.Row> rows) {
        int ranks = 0;
        int ranksEqual = 0;
        int totals = 0;
        int totalsEqual = 0;
        int cells = 0;
        int cellsEqual = 0;
        int cellsUnknown = 0;
        for (RestatementView.Row row : rows) {
            if (row.rank().isPresent() && row.toldRank().isPresent()) {
                ranks++;
                ranksEqual += row.rank().equals(row.toldRank()) ? 1 : 0;
            }
            if (row.value().isPresent() && row.told().isPresent()) {
                totals++;
                totalsEqual += isEqual(row.value().get(), row.told().get()) ? 1 : 0;
            }
            for (RestatementView.Mean mean : row.means().values()) {
                cells += mean.isChecked() ? 1 : 0;
                cellsEqual += mean.isEqual() ? 1 : 0;
                cellsUnknown += mean.mean().isEmpty() ? 1 : 0;
            }
        }
        return new RestatementView.Summary(ranks, ranksEqual, totals, totalsEqual, cells, cellsEqual, cellsUnknown);
    }

    private static boolean isEqual(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }
}
