package vn.dti.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.dti.domain.edition.CanonicalResults;
import vn.dti.domain.edition.ComparisonWithPublished;
import vn.dti.domain.edition.EvaluatedYear;
import vn.dti.domain.edition.FrozenFigures;
import vn.dti.domain.edition.Note;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking.RankRange;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

/** One year: the set in force applied to the frozen figures of a panel, beside what was published. */
final class EvaluatedPeriod {
    private final PeriodId id;
    private final SetInForce set;
    private final Panel panel;
    private final List<AssessedUnit> units;
    private final EvaluatedYear year;
    private final StoredPeriod stored;

    private EvaluatedPeriod(
            PeriodId id,
            SetInForce set,
            UnitRegister register,
            Panel panel,
            List<Figure> given,
            PublishedRecord published,
            Function<EvaluatedYear, StoredPeriod> store) {
        this.id = id;
        this.set = set;
        this.panel = panel;
        this.units = panel.units().stream()
                .map(code -> register.unitIn(panel.id(), code))
                .toList();
        this.year = EvaluatedYear.of(set.plan(), panel.units(), given, published);
        this.stored = store.apply(year);
    }

    /** Evaluates figures of a panel for the first time. */
    static EvaluatedPeriod evaluate(
            SetInForce set,
            UnitRegister register,
            Panel panel,
            List<Figure> given,
            PublishedRecord published,
            int revision,
            String programVersion,
            Instant at,
            String by) {
        PeriodId id = new PeriodId(set.stored().id(), panel.id());
        return new EvaluatedPeriod(id, set, register, panel, given, published, year -> {
            String frozen = year.figures().canonical();
            String results = CanonicalResults.of(year.evaluation());
            return new StoredPeriod(
                    id,
                    revision,
                    set.stored().planFingerprint(),
                    frozen,
                    Fingerprint.of(frozen),
                    published.canonical(),
                    results,
                    Fingerprint.of(results),
                    programVersion,
                    at,
                    by);
        });
    }

    /** Evaluates a stored year once more from its frozen figures; the derived ones are derived anew. */
    static EvaluatedPeriod restore(StoredPeriod stored, SetInForce set, UnitRegister register) {
        FrozenFigures frozen = FrozenFigures.read(stored.inputs());
        return new EvaluatedPeriod(
                stored.id(),
                set,
                register,
                register.panelOf(stored.id().panel(), frozen.units()),
                frozen.figures(),
                PublishedRecord.read(stored.published()),
                year -> stored);
    }

    /** Whether another evaluation rests on the same texts and has the same result. */
    boolean isSameAs(EvaluatedPeriod other) {
        return stored.planFingerprint().equals(other.stored.planFingerprint())
                && stored.inputs().equals(other.stored.inputs())
                && stored.published().equals(other.stored.published())
                && stored.results().equals(other.stored.results());
    }

    PeriodId id() {
        return id;
    }

    SetInForce set() {
        return set;
    }

    ScoringPlan plan() {
        return set.plan();
    }

    Panel panel() {
        return panel;
    }

    Evaluation evaluation() {
        return year.evaluation();
    }

    EvaluatedYear year() {
        return year;
    }

    StoredPeriod stored() {
        return stored;
    }

    List<Note> notes() {
        return year.published().notes();
    }

    /** The unit with the name that it had in this panel. */
    AssessedUnit unit(int unit) {
        return units.get(unit);
    }

    /** The place of a unit in this panel, or -1. */
    int indexOf(UnitCode unit) {
        return evaluation().inputs().indexOf(unit);
    }

    /** The results in the format in which they are stored. */
    String resultText() {
        return CanonicalResults.of(evaluation(), CanonicalResults.formatOf(stored.results()));
    }

    List<Figure> figures(int unit) {
        return year.figures().of(panel.units().get(unit));
    }

    List<PublishedResult> published(int unit) {
        return List.copyOf(year.published(unit).values());
    }

    Optional<PublishedResult> published(int unit, NodeCode node) {
        return year.published(unit, node);
    }

    /** Whether every unit has a computed value at the node, so that ranks could be computed. */
    boolean isComplete(NodeCode node) {
        return year.ranking(node).isComplete();
    }

    /** Whether any unit has a computed or published value or rank at the node. */
    boolean isAnythingKnown(NodeCode node) {
        for (int unit = 0; unit < units.size(); unit++) {
            if (evaluation().value(unit, node).isPresent()
                    || published(unit, node).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some unit's value at the node rests on a derived remainder. */
    boolean isAnyDerived(NodeCode node) {
        return year.isAnyDerived(node);
    }

    /** On what the row of a unit rests. */
    RowBasis basis(int unit) {
        return RowBasis.of(
                evaluation(),
                year.inputs(),
                panel.units().get(unit),
                !published(unit).isEmpty());
    }

    /** How many problems a unit's figures have. */
    int problemCount(int unit) {
        UnitCode code = panel.units().get(unit);
        return (int) evaluation().problems().stream()
                .filter(problem -> problem.unit().equals(code))
                .count();
    }

    /** Whether a value rests on a remainder that was derived from the published total. */
    boolean isDerived(int unit, NodeCode node) {
        return year.isDerived(unit, node);
    }

    /** Computed and published, side by side. */
    Cell cell(int unit, NodeCode node) {
        Optional<PublishedResult> result = published(unit, node);
        Optional<ComparisonWithPublished> comparison = year.comparison(unit, node);
        ComparisonWithPublished.Kind agreement = year.agreement(unit, node, comparison);
        boolean derived = isDerived(unit, node) && agreement != ComparisonWithPublished.Kind.CONTAINED_IN_INPUTS;
        OptionalInt rank = year.ranking(node).rank(unit);
        List<RankRange> ranges = year.ranges(node);
        Optional<RankRange> range = ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(unit));
        return new Cell(
                evaluation().value(unit, node),
                derived ? comparison.map(ComparisonWithPublished::halfWidth) : Optional.empty(),
                derived,
                rank,
                range.map(r -> OptionalInt.of(r.best())).orElse(rank),
                range.map(r -> OptionalInt.of(r.worst())).orElse(rank),
                result.flatMap(PublishedResult::value),
                result.map(PublishedResult::rank).orElse(OptionalInt.empty()),
                agreement,
                comparison.flatMap(ComparisonWithPublished::note),
                comparison.flatMap(EvaluatedPeriod::deviation));
    }

    private static Optional<Cell.Deviation> deviation(ComparisonWithPublished comparison) {
        return comparison.note().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell.Deviation(
                        comparison.unrounded().orElseThrow(),
                        comparison.difference().orElseThrow(),
                        comparison.halfWidth()));
    }

    Explanation explain(int unit, NodeCode node) {
        Explanation explained =
                Explanation.of(evaluation(), set.sources(), year.figures().figures(), unit, node);
        return isDerived(unit, node)
                ? DerivedExplanation.of(
                        explained,
                        year.precision().map(known -> known.halfWidth(unit, node)),
                        published(unit, plan().root().code()),
                        figures(unit))
                : explained;
    }
}
