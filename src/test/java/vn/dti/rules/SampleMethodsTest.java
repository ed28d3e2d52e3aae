package vn.dti.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;

/**
 * The sample set of the current year uses every way to score that a plan knows, so that a reader sees each of them in a
 * whole. A new type of {@link Scoring}, {@link Scale}, {@link Measure} or {@link Award} fails here until it is used.
 */
class SampleMethodsTest {
    private static final ScoringPlan CURRENT = plan("2025");

    /** How nodes are entered whose criteria were not published: there is none of them in a set that is whole. */
    private static final List<Class<?>> OF_PARTLY_PUBLISHED_SETS =
            List.of(Scoring.Remainder.class, Scoring.Unpublished.class);

    private static ScoringPlan plan(String year) {
        return WithoutDrools.compile(ShippedSets.read(new SetId("province-sample", year)))
                .plan()
                .orElseThrow();
    }

    /** Every record below a sealed type, also where a sealed type lies between. */
    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(SampleMethodsTest::kinds)
                : Stream.of(type);
    }

    @Test
    void everyTypeOfThePlanIsUsed() {
        TreeSet<String> unused = new TreeSet<>();
        TreeSet<String> used = new TreeSet<>();
        for (PlanNode node : CURRENT.nodes()) {
            used.add(node.scoring().getClass().getName());
            if (node.scoring() instanceof Scoring.Scored scored) {
                used.add(scored.measure().getClass().getName());
                scales(scored.scale())
                        .forEach(scale -> used.add(scale.getClass().getName()));
                scales(scored.scale())
                        .flatMap(SampleMethodsTest::awards)
                        .forEach(award -> used.add(award.getClass().getName()));
            }
        }
        Stream.of(Scoring.class, Scale.class, Measure.class, Award.class)
                .flatMap(SampleMethodsTest::kinds)
                .filter(kind -> !OF_PARTLY_PUBLISHED_SETS.contains(kind))
                .filter(kind -> !used.contains(kind.getName()))
                .forEach(kind -> unused.add(kind.getName()));
        assertEquals(new TreeSet<String>(), unused);
        assertTrue(used.size() >= 35, used::toString);
    }

    private static Stream<Scale> scales(Scale scale) {
        return scale instanceof Scale.ByGroup groups
                ? Stream.concat(Stream.of(scale), groups.cases().stream())
                : Stream.of(scale);
    }

    private static Stream<Award> awards(Scale scale) {
        if (scale instanceof Scale.Bands bands) {
            return bands.bands().stream().map(Scale.Band::award);
        }
        if (scale instanceof Scale.Steps steps) {
            return steps.steps().stream().map(Scale.Step::award);
        }
        return scale instanceof Scale.Listed listed
                ? listed.options().stream().map(Scale.Option::award)
                : Stream.empty();
    }

    /** What a type can be told to do in two ways is shown in both. */
    @Test
    void bothDirectionsAndEveryFeatureOfANodeAreUsed() {
        Map<String, Predicate<PlanNode>> features = new TreeMap<>();
        features.put(
                "between worst and best, highest", scale(s -> s instanceof Scale.BetweenWorstAndBest b && b.highest()));
        features.put(
                "between worst and best, lowest", scale(s -> s instanceof Scale.BetweenWorstAndBest b && !b.highest()));
        features.put("standard score, highest", scale(s -> s instanceof Scale.StandardScore z && z.highest()));
        features.put("standard score, lowest", scale(s -> s instanceof Scale.StandardScore z && !z.highest()));
        features.put("rank, highest", scale(s -> s instanceof Scale.PanelRank r && r.highest()));
        features.put("rank, lowest", scale(s -> s instanceof Scale.PanelRank r && !r.highest()));
        features.put(
                "goalposts, linear, less is better",
                scale(s -> s instanceof Scale.FixedGoalposts g
                        && g.curve() == Scale.Curve.LINEAR
                        && g.full().compareTo(g.zero()) < 0));
        features.put(
                "goalposts, logarithm",
                scale(s -> s instanceof Scale.FixedGoalposts g && g.curve() == Scale.Curve.LOGARITHM));
        features.put(
                "self-scored beside appraised",
                scale(s -> s instanceof Scale.Entered e && e.selfScored().isPresent()));
        features.put(
                "bonus points",
                node -> node.scoring() instanceof Scoring.Adjusted a
                        && !a.bonus().isEmpty());
        features.put(
                "minus points",
                node -> node.scoring() instanceof Scoring.Adjusted a
                        && !a.minus().isEmpty());
        features.put("a above b is 100%", ratio(r -> r.whenAbove() == Measure.WhenAbove.CAPPED));
        features.put("a above b is invalid", ratio(r -> r.whenAbove() == Measure.WhenAbove.INVALID));
        for (Measure.WhenZero answer :
                List.of(Measure.WhenZero.ZERO_POINTS, Measure.WhenZero.FULL_POINTS, Measure.WhenZero.INVALID)) {
            features.put("b is 0: " + answer, ratio(r -> r.whenZero() == answer));
        }
        features.put("per 100", ratio(r -> r.factor().intValue() == 100));
        features.put("per 1,000", ratio(r -> r.factor().intValue() == 1000));
        features.put("not applicable", node -> node.notApplicable().isPresent());
        features.put("apart from the node above", node -> node.outcome().apart());
        features.put(
                "levels by points",
                node -> node.outcome().classifications().stream().anyMatch(c -> !c.byValue()));
        features.put(
                "levels by value",
                node -> node.outcome().classifications().stream().anyMatch(c -> c.byValue()));
        features.put("mandatory condition", node -> !node.outcome().gates().isEmpty());
        features.put("another scale", node -> node.outcome().conversion().isPresent());
        features.put("nothing reported is 0 points", PlanNode::missingIsZero);
        for (InputDefinition.Kind kind : InputDefinition.Kind.values()) {
            if (kind != InputDefinition.Kind.POINTS) {
                features.put("input " + kind, node -> node.inputs().stream().anyMatch(input -> input.kind() == kind));
            }
        }
        List<String> unused = new ArrayList<>();
        features.forEach((name, feature) -> {
            if (CURRENT.nodes().stream().noneMatch(feature)) {
                unused.add(name);
            }
        });
        assertEquals(List.of(), unused);
    }

    private static Predicate<PlanNode> scale(Predicate<Scale> feature) {
        return node -> node.scoring() instanceof Scoring.Scored scored
                && scales(scored.scale()).anyMatch(feature);
    }

    private static Predicate<PlanNode> ratio(Predicate<Measure.Ratio> feature) {
        return node -> node.scoring() instanceof Scoring.Scored scored
                && scored.measure() instanceof Measure.Ratio ratio
                && feature.test(ratio);
    }

    @Test
    void itsStructureIsThatOfTheIndex() {
        assertEquals(3, count(NodeLevel.PILLAR));
        assertEquals(9, count(NodeLevel.MAIN_INDEX) + count(NodeLevel.INFORMATION));
        assertEquals(98, count(NodeLevel.COMPONENT));
        assertEquals(306, count(NodeLevel.CRITERION));
        assertEquals("1000", CURRENT.root().maximum().orElseThrow().toPlainString());
    }

    private static long count(NodeLevel level) {
        return CURRENT.nodes().stream().filter(node -> node.level() == level).count();
    }

    /** Each year amends the law of the one before. */
    @Test
    void theThreeYearsHaveThreeLaws() {
        assertEquals(
                3, Stream.of(plan("2023"), plan("2024"), CURRENT).distinct().count());
    }
}
