package vn.dti.domain.edition;

import java.math.BigDecimal;
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
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.ranking.Ranking.RankRange;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
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

    /**
     * The plain mean of the values of all units at a node, taken before rounding and then rounded as the set declares; nothing
     * where some unit has no value.
     */
    public Optional<PanelMean> mean(NodeCode node) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal width = BigDecimal.ZERO;
        boolean derived = false;
        for (int unit = 0; unit < units.size(); unit++) {
            Optional<BigDecimal> value = evaluation.unroundedValue(unit, node);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
            int at = unit;
            width = width.add(precision.map(known -> known.halfWidth(at, node)).orElse(BigDecimal.ZERO));
            derived = derived || isDerived(unit, node);
        }
        BigDecimal count = BigDecimal.valueOf(units.size());
        return Optional.of(new PanelMean(
                evaluation.plan().header().valueRounding().apply(Decimals.quotient(sum, count)),
                Decimals.quotient(width, count),
                derived));
    }

    /**
     * The mean of a node over all units of the panel.
     *
     * @param value the mean, 0 to 1, rounded as the set declares
     * @param halfWidth by how much it may be off at most because figures were rounded before they were published
     * @param derived whether some of the values rest on a remainder that was derived from published totals
     */
    public record PanelMean(BigDecimal value, BigDecimal halfWidth, boolean derived) {}

    /** Says that ranks at a node could not be computed, so that they are told as published; nothing where they could. */
    public Optional<Bilingual> gap(NodeCode node) {
        int year = evaluation.plan().header().dataYear();
        return ranking(node).isComplete()
                ? Optional.empty()
                : Optional.of(Bilingual.of(
                        ("Năm %d chưa có số liệu công bố của mọi đơn vị: thứ hạng và giá trị nêu theo công bố, chỗ chưa"
                                        + " công bố để trống.")
                                .formatted(year),
                        ("For %d the figures of some units are not published: ranks and values are as published, and"
                                        + " empty where nothing is.")
                                .formatted(year)));
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
