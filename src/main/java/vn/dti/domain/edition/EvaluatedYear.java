package vn.dti.domain.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.evaluation.Evaluator;
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
import vn.dti.domain.unit.UnitCode;

/** A plan applied to the figures of a panel, beside what was published: what pages, services and the command line tell. */
public final class EvaluatedYear {
    private final List<UnitCode> units;
    private final FrozenFigures figures;
    private final PublishedRecord published;
    private final Map<UnitCode, Map<NodeCode, PublishedResult>> publishedByUnit = new TreeMap<>();
    private final DerivedInputs inputs;
    private final Evaluation evaluation;
    private final Evaluation withoutDerived;
    private final Optional<Precision> precision;
    private final Map<NodeCode, NodeRanks> ranks = new ConcurrentHashMap<>();

    private EvaluatedYear(ScoringPlan law, List<UnitCode> panel, List<Figure> given, PublishedRecord published) {
        this.units = panel.stream().sorted().toList();
        this.published = published;
        for (PublishedResult result : published.results()) {
            publishedByUnit
                    .computeIfAbsent(result.unit(), unit -> new TreeMap<>())
                    .put(result.node(), result);
        }
        PreparedPlan plan = PreparedPlan.of(law);
        this.inputs =
                DerivedInputs.of(plan, units, given, published.totals(law.root().code()));
        this.figures = new FrozenFigures(units, inputs.figures());
        Evaluator evaluator = new Evaluator();
        this.evaluation = evaluator.evaluate(plan, inputs.table(), PanelExtremes.NONE);
        this.withoutDerived = evaluator.evaluate(plan, InputTable.of(units, given), PanelExtremes.NONE);
        this.precision = Precision.of(evaluation, inputs);
    }

    /**
     * Evaluates.
     *
     * @param given the figures of the panel; derived ones among them are derived anew
     */
    public static EvaluatedYear of(
            ScoringPlan plan, List<UnitCode> panel, List<Figure> given, PublishedRecord published) {
        return new EvaluatedYear(
                plan,
                panel,
                given.stream()
                        .filter(figure -> figure.basis() != Figure.Basis.DERIVED)
                        .toList(),
                published);
    }

    /** Evaluates frozen figures once more; the derived ones are derived anew. */
    public static EvaluatedYear again(ScoringPlan plan, FrozenFigures frozen, PublishedRecord published) {
        return of(plan, frozen.units(), frozen.figures(), published);
    }

    /** The units of the panel in code order. */
    public List<UnitCode> units() {
        return units;
    }

    /** The figures, those derived included. */
    public FrozenFigures figures() {
        return figures;
    }

    /** What was published. */
    public PublishedRecord published() {
        return published;
    }

    /** The result of the evaluation. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** The figures as they went into the evaluation, with what was derived. */
    public DerivedInputs inputs() {
        return inputs;
    }

    /** How far printed figures determine the values; absent where that is not known. */
    public Optional<Precision> precision() {
        return precision;
    }

    /** What was published of a unit by node. */
    public Map<NodeCode, PublishedResult> published(int unit) {
        return publishedByUnit.getOrDefault(units.get(unit), Map.of());
    }

    /** What was published of a unit at a node. */
    public Optional<PublishedResult> published(int unit, NodeCode node) {
        return Optional.ofNullable(published(unit).get(node));
    }

    /** Whether a value rests on a remainder that was derived from the published total. */
    public boolean isDerived(int unit, NodeCode node) {
        return evaluation.points(node).hasValue(unit)
                && !withoutDerived.points(node).hasValue(unit);
    }

    /** Whether some unit's value at the node rests on a derived remainder. */
    public boolean isAnyDerived(NodeCode node) {
        for (int unit = 0; unit < units.size(); unit++) {
            if (isDerived(unit, node)) {
                return true;
            }
        }
        return false;
    }

    /** The computed and the published value of a unit at a node, where precision is known. */
    public Optional<ComparisonWithPublished> comparison(int unit, NodeCode node) {
        return precision.map(known -> ComparisonWithPublished.of(
                known, units.get(unit), node, published(unit, node).flatMap(PublishedResult::value)));
    }

    /** As compared; but a value that is given as an input, or a rank without a value, is known to be published. */
    public ComparisonWithPublished.Kind agreement(int unit, NodeCode node) {
        return agreement(unit, node, comparison(unit, node));
    }

    /** As {@link #agreement(int, NodeCode)}, by a comparison that was made before. */
    public ComparisonWithPublished.Kind agreement(
            int unit, NodeCode node, Optional<ComparisonWithPublished> comparison) {
        ComparisonWithPublished.Kind kind =
                comparison.map(ComparisonWithPublished::kind).orElse(ComparisonWithPublished.Kind.NOT_PUBLISHED);
        if (kind != ComparisonWithPublished.Kind.NOT_PUBLISHED) {
            return kind;
        }
        boolean computed = evaluation.points(node).hasValue(unit);
        if (computed
                && !evaluation.plan().header().sample()
                && !isDerived(unit, node)
                && evaluation.inputs().value(unit, InputKey.given(node)).isPresent()) {
            return ComparisonWithPublished.Kind.CONTAINED_IN_INPUTS;
        }
        return computed || published(unit, node).isEmpty() ? kind : ComparisonWithPublished.Kind.NOT_COMPUTED;
    }

    /** The ranks at a node. */
    public Ranking ranking(NodeCode node) {
        return ranksOf(node).ranking();
    }

    /** The possible ranks of each unit at a node; empty where the ranks are certain. */
    public List<RankRange> ranges(NodeCode node) {
        return ranksOf(node).ranges();
    }

    private NodeRanks ranksOf(NodeCode node) {
        return ranks.computeIfAbsent(node, this::rank);
    }

    private NodeRanks rank(NodeCode node) {
        Ranking ranking = Ranking.of(evaluation, node);
        boolean certain = node.equals(evaluation.plan().root().code()) || precision.isEmpty() || !isAnyDerived(node);
        return new NodeRanks(
                ranking,
                certain
                        ? List.of()
                        : Ranking.ranges(precision.get(), node, unit -> isDerived(unit, node))
                                .orElse(List.of()));
    }

    /**
     * The ranks of one node.
     *
     * @param ranking the ranks
     * @param ranges the possible ranks of each unit; empty where the ranks are certain
     */
    private record NodeRanks(Ranking ranking, List<RankRange> ranges) {}
}
