package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dti.domain.edition.ComparisonWithPublished.Kind;
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
import vn.dti.domain.ranking.Movement;
import vn.dti.domain.ranking.Ranking;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;

/** The published years come out of their figures, with the deviations that rounding explains and no others. */
class PublishedYearsTest {
    private static final NodeCode TOTAL = NodeCode.of("DTI");

    private record Computed(PublishedYear year, DerivedInputs inputs, Evaluation evaluation, Precision precision) {
        static Computed of(PublishedYear year, ScoringPlan plan) {
            PreparedPlan prepared = PreparedPlan.of(plan);
            DerivedInputs inputs = DerivedInputs.of(prepared, year.units(), year.figures(), year.values("DTI"));
            Evaluation evaluation = new Evaluator().evaluate(prepared, inputs.table(), PanelExtremes.NONE);
            return new Computed(
                    year, inputs, evaluation, Precision.of(evaluation, inputs).orElseThrow());
        }

        Map<Kind, Set<String>> compared(String node) {
            Map<Kind, Set<String>> kinds = new EnumMap<>(Kind.class);
            Map<UnitCode, BigDecimal> published = year.values(node);
            for (UnitCode unit : year.units()) {
                ComparisonWithPublished comparison = compare(unit, node, published);
                kinds.computeIfAbsent(comparison.kind(), key -> new TreeSet<>()).add(unit.text());
            }
            return kinds;
        }

        ComparisonWithPublished compare(UnitCode unit, String node, Map<UnitCode, BigDecimal> published) {
            return ComparisonWithPublished.of(
                    precision, unit, NodeCode.of(node), Optional.ofNullable(published.get(unit)));
        }

        String value(String unit, String node) {
            int at = evaluation.inputs().indexOf(new UnitCode(unit));
            return evaluation.value(at, NodeCode.of(node)).orElseThrow().toString();
        }

        List<String> ranksThatDiffer(String node) {
            Ranking ranking = Ranking.of(evaluation, NodeCode.of(node));
            Map<UnitCode, Integer> published = year.ranks(node);
            List<String> different = new ArrayList<>();
            List<UnitCode> units = evaluation.inputs().units();
            for (int i = 0; i < units.size(); i++) {
                Integer rank = published.get(units.get(i));
                if (rank != null && rank != ranking.rank(i).orElseThrow()) {
                    different.add(
                            units.get(i) + " " + rank + " " + ranking.rank(i).orElseThrow());
                }
            }
            return different;
        }
    }

    @Test
    void the34UnitsOf2024AreWholeAndAllRanksAgree() {
        Computed computed = Computed.of(new PublishedYear(2024, "34"), PublishedYear.plan2024());
        Map<Kind, Set<String>> totals = computed.compared("DTI");
        assertEquals(27, totals.getOrDefault(Kind.EQUAL, Set.of()).size(), totals.toString());
        assertEquals(7, totals.getOrDefault(Kind.WITHIN_ROUNDING, Set.of()).size(), totals.toString());
        assertEquals(2, totals.size());
        assertEquals(34, computed.year().ranks("DTI").size());
        assertEquals(List.of(), computed.ranksThatDiffer("DTI"));
        for (UnitCode unit : computed.year().units()) {
            assertEquals(RowBasis.ALL_INPUTS, RowBasis.of(computed.evaluation(), computed.inputs(), unit, true));
        }
    }

    @Test
    void theTotalsOf2022ComeOutWithThreeDeviationsThatRoundingExplains() {
        Computed computed = Computed.of(new PublishedYear(2022, "63"), PublishedYear.plan2022("150", "150"));
        Map<Kind, Set<String>> totals = computed.compared("DTI");
        assertEquals(7, totals.getOrDefault(Kind.EQUAL, Set.of()).size(), totals.toString());
        assertEquals(Set.of("tp-ho-chi-minh", "phu-yen", "cao-bang"), totals.get(Kind.WITHIN_ROUNDING));
        assertEquals(53, totals.getOrDefault(Kind.CONTAINED_IN_INPUTS, Set.of()).size());
        assertEquals(3, totals.size());
        assertEquals("0.7164", computed.value("tp-ho-chi-minh", "DTI"));
        assertEquals(List.of(), computed.ranksThatDiffer("DTI"));
        ComparisonWithPublished hcm = computed.compare(
                new UnitCode("tp-ho-chi-minh"), "DTI", computed.year().values("DTI"));
        assertEquals("0.716355", Decimals.canonical(hcm.unrounded().orElseThrow()));
        assertEquals("0.00005", Decimals.canonical(hcm.halfWidth()));
        assertTrue(hcm.note().orElseThrow().vi().startsWith("Tính lại được 0,716355, công bố 0,7163;"));
        assertTrue(hcm.note().orElseThrow().vi().contains("(1, 2, 3, 4, 5, 7, 8, 9)"));
    }

    @Test
    void thePillarsOf2022FollowFromTheFigures() {
        Computed computed = Computed.of(new PublishedYear(2022, "63"), PublishedYear.plan2022("150", "150"));
        assertEquals("0.7024", computed.value("quang-ninh", "DTI"));
        assertEquals("0.7804", computed.value("quang-ninh", "CQS"));
        assertEquals("0.7187", computed.value("quang-ninh", "KTS"));
        assertEquals("0.6864", computed.value("quang-ninh", "XHS"));
        assertEquals(List.of("khanh-hoa 44 43"), computed.ranksThatDiffer("CQS"));
        for (String pillar : List.of("CQS", "KTS", "XHS")) {
            assertFalse(computed.compared(pillar).containsKey(Kind.DIFFERENT), pillar);
        }
    }

    @Test
    void mostPillarRanksOf2022AreCertainThoughTheFiguresArePrinted() {
        Computed computed = Computed.of(new PublishedYear(2022, "63"), PublishedYear.plan2022("150", "150"));
        List<UnitCode> units = computed.year().units();
        List<Long> certain = new ArrayList<>();
        for (String pillar : List.of("CQS", "KTS", "XHS")) {
            List<Ranking.RankRange> ranges = Ranking.ranges(
                            computed.precision(),
                            NodeCode.of(pillar),
                            unit -> computed.inputs()
                                    .derivedNode(units.get(unit))
                                    .isPresent())
                    .orElseThrow();
            Ranking ranking = Ranking.of(computed.evaluation(), NodeCode.of(pillar));
            for (int i = 0; i < units.size(); i++) {
                int rank = ranking.rank(i).orElseThrow();
                assertTrue(ranges.get(i).best() <= rank && rank <= ranges.get(i).worst());
            }
            certain.add(ranges.stream().filter(Ranking.RankRange::isCertain).count());
        }
        assertTrue(certain.stream().allMatch(count -> count >= 53 && count <= 59), certain.toString());
    }

    @Test
    void the63UnitsOf2024NeedTheRemainderAndItsInterval() {
        Computed computed = Computed.of(new PublishedYear(2024, "63"), PublishedYear.plan2024());
        assertEquals(List.of(), computed.inputs().problems());
        assertEquals(List.of(), computed.evaluation().problems());
        assertTrue(Ranking.of(computed.evaluation(), TOTAL).isComplete());
        assertEquals(List.of(), computed.ranksThatDiffer("DTI"));
    }

    @Test
    void aDerivedRemainderJustAboveItsMaximumIsNoProblemWithinItsInterval() {
        PublishedYear year = new PublishedYear(2024, "63");
        UnitCode haTinh = new UnitCode("ha-tinh");
        Set<String> hidden = Set.of("1", "2", "4", "5");
        List<Figure> figures = year.figures().stream()
                .filter(figure -> !figure.unit().equals(haTinh)
                        || !hidden.contains(figure.input().toString()))
                .toList();
        PreparedPlan plan = PreparedPlan.of(PublishedYear.plan2024());
        DerivedInputs inputs = DerivedInputs.of(plan, year.units(), figures, year.values("DTI"));
        Evaluation evaluation = new Evaluator().evaluate(plan, inputs.table(), PanelExtremes.NONE);
        int unit = evaluation.inputs().indexOf(haTinh);
        assertEquals(
                "300.03",
                Decimals.canonical(evaluation.points(unit, NodeCode.of("P")).orElseThrow()));
        assertEquals(List.of(), evaluation.problems());
        assertEquals(List.of(), inputs.problems());
        Precision precision = Precision.of(evaluation, inputs).orElseThrow();
        assertEquals("0.079", Decimals.canonical(precision.pointsHalfWidth(unit, NodeCode.of("P"))));
        Map<UnitCode, BigDecimal> impossible = Map.of(haTinh, new BigDecimal("0.9999"));
        DerivedInputs refused = DerivedInputs.of(plan, year.units(), figures, impossible);
        assertEquals("points-out-of-range", refused.problems().get(0).code());
        assertTrue(
                refused.table().value(unit, InputKey.parse("P").orElseThrow()).isEmpty());
    }

    @Test
    void theNineTotalsOf2020ThatHaveInputsAreEqual() {
        Computed computed = Computed.of(new PublishedYear(2020, "63"), PublishedYear.plan2020());
        Map<Kind, Set<String>> totals = computed.compared("DTI");
        assertEquals(9, totals.getOrDefault(Kind.EQUAL, Set.of()).size(), totals.toString());
        assertFalse(totals.containsKey(Kind.DIFFERENT) || totals.containsKey(Kind.WITHIN_ROUNDING));
        Ranking ranking = Ranking.of(computed.evaluation(), TOTAL);
        assertFalse(ranking.isComplete());
        assertTrue(ranking.rank(0).isEmpty());
    }

    @Test
    void theTourMovesThirtyUnits() {
        Computed inForce = Computed.of(new PublishedYear(2022, "63"), PublishedYear.plan2022("150", "150"));
        Evaluation trial = new Evaluator()
                .evaluate(PublishedYear.plan2022("100", "200"), inForce.inputs().table(), PanelExtremes.NONE);
        List<Movement> moves = Movement.between(
                inForce.year().units(), Ranking.of(inForce.evaluation(), TOTAL), Ranking.of(trial, TOTAL));
        assertEquals(30, moves.size());
        assertTrue(moves.contains(new Movement(new UnitCode("binh-duong"), 19, 11)));
        assertTrue(moves.contains(new Movement(new UnitCode("bac-giang"), 9, 14)));
        Precision precision = Precision.of(trial, inForce.inputs()).orElseThrow();
        int unit = trial.inputs().indexOf(new UnitCode("bac-giang"));
        assertTrue(precision.halfWidth(unit, TOTAL).signum() > 0);
    }

    @Test
    void rowsSayOnWhatTheyRest() {
        Computed computed = Computed.of(new PublishedYear(2022, "63"), PublishedYear.plan2022("150", "150"));
        assertEquals(
                RowBasis.REMAINDER_DERIVED,
                RowBasis.of(computed.evaluation(), computed.inputs(), new UnitCode("bac-giang"), true));
        Computed early = Computed.of(new PublishedYear(2020, "63"), PublishedYear.plan2020());
        Map<UnitCode, Integer> ranks = early.year().ranks("DTI");
        Set<RowBasis> seen = new TreeSet<>();
        for (UnitCode unit : early.year().units()) {
            seen.add(RowBasis.of(early.evaluation(), early.inputs(), unit, ranks.containsKey(unit)));
        }
        assertTrue(seen.containsAll(Set.of(RowBasis.ALL_INPUTS, RowBasis.PUBLISHED_ONLY)), seen.toString());
    }
}
