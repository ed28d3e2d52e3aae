package vn.dti.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.dti.domain.edition.CanonicalResults;
import vn.dti.domain.edition.ComparisonWithPublished;
import vn.dti.domain.edition.FrozenFigures;
import vn.dti.domain.edition.Note;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.PublishedRecord;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.edition.StoredPeriod;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.evaluation.PanelExtremes;
import vn.dti.domain.evaluation.Precision;
import vn.dti.domain.evaluation.PreparedPlan;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.ranking.Ranking.RankRange;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
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
    private final FrozenFigures figures;
    private final PublishedRecord published;
    private final Map<UnitCode, Map<NodeCode, PublishedResult>> publishedByUnit;
    private final DerivedInputs inputs;
    private final Evaluation evaluation;
    private final Evaluation withoutDerived;
    private final Optional<Precision> precision;
    private final Map<NodeCode, NodeRanks> ranks = new ConcurrentHashMap<>();
    private final StoredPeriod stored;

    private EvaluatedPeriod(
            PeriodId id,
            SetInForce set,
            UnitRegister register,
            Panel panel,
            List<Figure> given,
            PublishedRecord published,
            Function<EvaluatedPeriod, StoredPeriod> store) {
        this.id = id;
        this.set = set;
        this.panel = panel;
        this.units = panel.units().stream()
                .map(code -> register.unitIn(panel.id(), code))
                .toList();
        this.published = published;
        this.publishedByUnit = new TreeMap<>();
        for (PublishedResult result : published.results()) {
            publishedByUnit
                    .computeIfAbsent(result.unit(), unit -> new TreeMap<>())
                    .put(result.node(), result);
        }
        PreparedPlan plan = PreparedPlan.of(set.plan());
        this.inputs = DerivedInputs.of(
                plan, panel.units(), given, published.totals(set.plan().root().code()));
        this.figures = new FrozenFigures(panel.units(), inputs.figures());
        Evaluator evaluator = new Evaluator();
        this.evaluation = evaluator.evaluate(plan, inputs.table(), PanelExtremes.NONE);
        this.withoutDerived = evaluator.evaluate(plan, InputTable.of(panel.units(), given), PanelExtremes.NONE);
        this.precision = Precision.of(evaluation, inputs);
        this.stored = store.apply(this);
    }

    /** Evaluates figures of a panel for the first time. */
    static EvaluatedPeriod evaluate(
            PeriodId id,
            SetInForce set,
            UnitRegister register,
            Panel panel,
            List<Figure> given,
            PublishedRecord published,
            int revision,
            String programVersion,
            Instant at,
            String by) {
        return new EvaluatedPeriod(id, set, register, panel, given, published, period -> {
            String frozen = period.figures.canonical();
            String results = CanonicalResults.of(period.evaluation);
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
        Panel panel = register.panelOf(stored.id().panel(), frozen.units());
        List<Figure> given = frozen.figures().stream()
                .filter(figure -> figure.basis() != Figure.Basis.DERIVED)
                .toList();
        return new EvaluatedPeriod(
                stored.id(), set, register, panel, given, PublishedRecord.read(stored.published()), period -> stored);
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
        return evaluation;
    }

    StoredPeriod stored() {
        return stored;
    }

    List<Note> notes() {
        return published.notes();
    }

    /** The unit with the name that it had in this panel. */
    AssessedUnit unit(int unit) {
        return units.get(unit);
    }

    /** The place of a unit in this panel, or -1. */
    int indexOf(UnitCode unit) {
        return evaluation.inputs().indexOf(unit);
    }

    /** The results in the format in which they are stored. */
    String resultText() {
        return CanonicalResults.of(evaluation, CanonicalResults.formatOf(stored.results()));
    }

    List<Figure> figures(int unit) {
        return figures.of(panel.units().get(unit));
    }

    List<PublishedResult> published(int unit) {
        return List.copyOf(
                publishedByUnit.getOrDefault(panel.units().get(unit), Map.of()).values());
    }

    Optional<PublishedResult> published(int unit, NodeCode node) {
        return Optional.ofNullable(
                publishedByUnit.getOrDefault(panel.units().get(unit), Map.of()).get(node));
    }

    /** Whether every unit has a computed value at the node, so that ranks could be computed. */
    boolean isComplete(NodeCode node) {
        return ranksOf(node).ranking().isComplete();
    }

    /** Whether any unit has a computed or published value or rank at the node. */
    boolean isAnythingKnown(NodeCode node) {
        for (int unit = 0; unit < units.size(); unit++) {
            if (evaluation.value(unit, node).isPresent()
                    || published(unit, node).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some unit's value at the node rests on a derived remainder. */
    boolean isAnyDerived(NodeCode node) {
        for (int unit = 0; unit < units.size(); unit++) {
            if (isDerived(unit, node)) {
                return true;
            }
        }
        return false;
    }

    /** On what the row of a unit rests. */
    RowBasis basis(int unit) {
        return RowBasis.of(
                evaluation, inputs, panel.units().get(unit), !published(unit).isEmpty());
    }

    /** How many problems a unit's figures have. */
    int problemCount(int unit) {
        UnitCode code = panel.units().get(unit);
        return (int) evaluation.problems().stream()
                .filter(problem -> problem.unit().equals(code))
                .count();
    }

    /** Whether a value rests on a remainder that was derived from the published total. */
    boolean isDerived(int unit, NodeCode node) {
        return evaluation.points(node).hasValue(unit)
                && !withoutDerived.points(node).hasValue(unit);
    }

    /** Computed and published, side by side. */
    Cell cell(int unit, NodeCode node) {
        Optional<PublishedResult> result = published(unit, node);
        Optional<ComparisonWithPublished> comparison = precision.map(p ->
                ComparisonWithPublished.of(p, panel.units().get(unit), node, result.flatMap(PublishedResult::value)));
        ComparisonWithPublished.Kind agreement = agreement(unit, node, result, comparison);
        boolean derived = isDerived(unit, node) && agreement != ComparisonWithPublished.Kind.CONTAINED_IN_INPUTS;
        NodeRanks nodeRanks = ranksOf(node);
        OptionalInt rank = nodeRanks.ranking().rank(unit);
        Optional<RankRange> range = nodeRanks.ranges().isEmpty()
                ? Optional.empty()
                : Optional.of(nodeRanks.ranges().get(unit));
        return new Cell(
                evaluation.value(unit, node),
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

    /** As compared; but a value that is given as an input, or a rank without a value, is known to be published. */
    private ComparisonWithPublished.Kind agreement(
            int unit, NodeCode node, Optional<PublishedResult> result, Optional<ComparisonWithPublished> comparison) {
        ComparisonWithPublished.Kind kind =
                comparison.map(ComparisonWithPublished::kind).orElse(ComparisonWithPublished.Kind.NOT_PUBLISHED);
        if (kind != ComparisonWithPublished.Kind.NOT_PUBLISHED) {
            return kind;
        }
        boolean computed = evaluation.points(node).hasValue(unit);
        if (computed
                && !plan().header().sample()
                && !isDerived(unit, node)
                && evaluation.inputs().value(unit, InputKey.given(node)).isPresent()) {
            return ComparisonWithPublished.Kind.CONTAINED_IN_INPUTS;
        }
        return computed || result.isEmpty() ? kind : ComparisonWithPublished.Kind.NOT_COMPUTED;
    }

    private NodeRanks ranksOf(NodeCode node) {
        return ranks.computeIfAbsent(node, this::rank);
    }

    /** The ranks, and their ranges where some value of the node was derived. */
    private NodeRanks rank(NodeCode node) {
        Ranking ranking = Ranking.of(evaluation, node);
        boolean certain = node.equals(plan().root().code()) || precision.isEmpty() || !isAnyDerived(node);
        return new NodeRanks(
                ranking,
                certain
                        ? List.of()
                        : Ranking.ranges(precision.get(), node, unit -> isDerived(unit, node))
                                .orElse(List.of()));
    }

    Explanation explain(int unit, NodeCode node) {
        Explanation explained = Explanation.of(evaluation, set.sources(), figures.figures(), unit, node);
        return isDerived(unit, node)
                ? DerivedExplanation.of(
                        explained,
                        precision.map(known -> known.halfWidth(unit, node)),
                        published(unit, plan().root().code()),
                        figures(unit))
                : explained;
    }

    /**
     * The ranks of one node.
     *
     * @param ranking the ranks
     * @param ranges the possible ranks of each unit; empty where the ranks are certain
     */
    private record NodeRanks(Ranking ranking, List<RankRange> ranges) {}
}
