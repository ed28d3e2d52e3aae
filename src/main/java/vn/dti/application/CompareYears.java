package vn.dti.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.Crosswalk;
import vn.dti.domain.edition.EditionComparison;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.SetData;
import vn.dti.domain.edition.UnitChange;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/** Compares two published years of one level: ranks, values, and which entries of their sets can be compared at all. */
@ApplicationScoped
public class CompareYears {
    @Inject
    private Catalogue catalogue;

    /**
     * Two years by one entry. The older data year is told first, whichever is named first; of one data year, the one whose
     * units were merged afterwards.
     *
     * @param shown the code of the entry in the newer set; absent for the whole index
     * @throws NotFoundException if a year is not published, or the newer set has no such entry
     * @throws RefusedException if the years are of different levels, or the same
     */
    public ComparisonView compare(PeriodId one, PeriodId other, Optional<NodeCode> shown) {
        if (one.equals(other)) {
            throw new RefusedException(
                    "with",
                    Bilingual.of(
                            "Hãy chọn hai kết quả khác nhau; “%s” được nêu hai lần.".formatted(one),
                            "Choose two different years; “%s” is named twice.".formatted(one)));
        }
        if (!one.set().level().equals(other.set().level())) {
            throw new RefusedException(
                    "with",
                    Bilingual.of(
                            "Không so sánh được hai cấp khác nhau: “%s” và “%s”. Chỉ so sánh các năm của cùng một cấp."
                                    .formatted(one.set().level(), other.set().level()),
                            "Two levels cannot be compared: “%s” and “%s”. Only years of one level can."
                                    .formatted(one.set().level(), other.set().level())));
        }
        EvaluatedPeriod first = catalogue.period(one);
        EvaluatedPeriod second = catalogue.period(other);
        return isBefore(first, second) ? compare(first, second, shown) : compare(second, first, shown);
    }

    /**
     * The year with which a year is compared if none is named: the newest one before it of the same panel, else the newest
     * other one with which it shares units.
     *
     * @throws NotFoundException if the year is not published
     */
    public Optional<PeriodId> usual(PeriodId id) {
        EvaluatedPeriod period = catalogue.period(id);
        List<EvaluatedPeriod> others =
                others(id).stream().map(catalogue::period).toList();
        return others.stream()
                .filter(other -> isBefore(other, period))
                .max(Comparator.comparing(
                                (EvaluatedPeriod other) -> other.id().panel().equals(id.panel()))
                        .thenComparing(other -> other.plan().header().dataYear()))
                .or(() -> others.stream().findFirst())
                .map(EvaluatedPeriod::id);
    }

    /**
     * The other published years of the level that ranked some of the same units, or units that were merged into them or
     * formed from them; the newest first.
     *
     * @throws NotFoundException if the year is not published
     */
    public List<PeriodId> others(PeriodId id) {
        EvaluatedPeriod period = catalogue.period(id);
        return catalogue.periods().stream()
                .filter(other ->
                        !other.equals(id) && other.set().level().equals(id.set().level()))
                .filter(other -> isRelated(period, catalogue.period(other)))
                .toList();
    }

    /**
     * Whether the first of two years is told first: that of the older data year; of one data year, the one whose units were
     * merged afterwards.
     *
     * @throws NotFoundException if a year is not published
     */
    public boolean isBefore(PeriodId one, PeriodId other) {
        return isBefore(catalogue.period(one), catalogue.period(other));
    }

    private static boolean isRelated(EvaluatedPeriod a, EvaluatedPeriod b) {
        return a.panel().units().stream().anyMatch(unit -> b.indexOf(unit) >= 0)
                || isMergedInto(a, b)
                || isMergedInto(b, a);
    }

    private static boolean isMergedInto(EvaluatedPeriod old, EvaluatedPeriod now) {
        return now.panel().units().stream()
                .map(now::indexOf)
                .anyMatch(unit -> now.unit(unit).predecessors().stream()
                        .anyMatch(code -> old.indexOf(code) >= 0 && now.indexOf(code) < 0));
    }

    private static boolean isBefore(EvaluatedPeriod a, EvaluatedPeriod b) {
        int first = a.plan().header().dataYear();
        int second = b.plan().header().dataYear();
        return first != second ? first < second : isMergedInto(a, b) || !isMergedInto(b, a);
    }

    private ComparisonView compare(EvaluatedPeriod before, EvaluatedPeriod after, Optional<NodeCode> shown) {
        PlanNode node = ReadRanking.nodeOf(
                after.plan(), after.id(), shown.orElse(after.plan().root().code()));
        Optional<Crosswalk> crosswalk = catalogue
                .state()
                .library()
                .data()
                .getOrDefault(after.id().set(), SetData.NONE)
                .crosswalk(before.id().set());
        EditionComparison comparison = EditionComparison.at(before.year(), after.year(), crosswalk, node.code());
        NodeComparison entry = comparison
                .ofAfter(node.code())
                .orElseThrow(() -> new NotFoundException(Bilingual.of(
                        "“%s” là phần còn lại dùng để tính, không phải một chỉ số để so sánh.".formatted(node.code()),
                        "“%s” is a remainder that helps to calculate, no entry to be compared."
                                .formatted(node.code()))));
        List<ComparisonView.Row> rows = new ArrayList<>(
                entry.units().stream().map(change -> row(change, before, after)).toList());
        rows.sort(Comparator.comparing(
                        (ComparisonView.Row row) -> after.indexOf(row.unit().code()) < 0)
                .thenComparing(row -> number(row.change().rankAfter()))
                .thenComparing(row -> number(row.change().rankBefore()))
                .thenComparing(ComparisonView.Row::unit, VietnameseOrder.byName()));
        return new ComparisonView(
                year(before), year(after), comparison, entry, rows, reservations(comparison, entry, before, after));
    }

    private static int number(OptionalInt rank) {
        return rank.orElse(Integer.MAX_VALUE);
    }

    private static List<Bilingual> reservations(
            EditionComparison comparison, NodeComparison entry, EvaluatedPeriod before, EvaluatedPeriod after) {
        List<Bilingual> all = new ArrayList<>(comparison.reservations(entry));
        entry.before().flatMap(node -> before.year().gap(node.code())).ifPresent(all::add);
        entry.after().flatMap(node -> after.year().gap(node.code())).ifPresent(all::add);
        return all;
    }

    private ComparisonView.Year year(EvaluatedPeriod period) {
        return new ComparisonView.Year(period.id(), catalogue.set(period.id().set()), period.panel());
    }

    private ComparisonView.Row row(UnitChange change, EvaluatedPeriod before, EvaluatedPeriod after) {
        int now = after.indexOf(change.unit());
        int then = before.indexOf(change.unit());
        AssessedUnit unit = now >= 0 ? after.unit(now) : before.unit(then);
        List<AssessedUnit> merged = now < 0
                ? List.of()
                : unit.predecessors().stream()
                        .filter(code -> before.indexOf(code) >= 0 && !code.equals(unit.code()))
                        .map(code -> before.unit(before.indexOf(code)))
                        .toList();
        return new ComparisonView.Row(
                unit, change, merged, now >= 0 ? Optional.empty() : successor(change.unit(), after));
    }

    private static Optional<AssessedUnit> successor(UnitCode code, EvaluatedPeriod after) {
        return after.panel().units().stream()
                .map(unit -> after.unit(after.indexOf(unit)))
                .filter(unit -> unit.predecessors().contains(code))
                .findFirst();
    }
}
