package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/** Standard scores and ranks within a panel, targets by group, bonus and minus points: order, ends and equal units. */
class PanelProperties {
    private static final BigDecimal MAXIMUM = new BigDecimal("17.5");
    private static final Award HALF = new Award.Share(BigDecimal.ONE, BigDecimal.valueOf(2));
    private static final NodeCode ONE = NodeCode.of("1");

    private static Scale scale(boolean rank, boolean highest) {
        return rank
                ? new Scale.PanelRank(highest, HALF)
                : new Scale.StandardScore(highest, new BigDecimal("1.5"), new BigDecimal("3"), HALF);
    }

    private static ScoringPlan plan(Scale scale) {
        return PlanSketch.sum("17.5")
                .criterion("1", "DTI", "17.5", PlanSketch.amount("1"), scale)
                .plan();
    }

    private static Map<String, String> figures(List<BigDecimal> measures) {
        Map<String, String> figures = new TreeMap<>();
        for (int i = 0; i < measures.size(); i++) {
            figures.put("u" + (100 + i), "1:x=" + measures.get(i).toPlainString());
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withinAPanelTheBetterUnitNeverHasLess(boolean rank) {
        Random random = new Random(31);
        for (int round = 0; round < 60; round++) {
            boolean highest = random.nextBoolean();
            List<BigDecimal> measures = new ArrayList<>();
            int units = 2 + random.nextInt(60);
            for (int i = 0; i < units; i++) {
                measures.add(BigDecimal.valueOf(random.nextInt(200), random.nextInt(2)));
            }
            Evaluation evaluation = new Evaluator()
                    .evaluate(plan(scale(rank, highest)), PlanSketch.table(figures(measures)), PanelExtremes.NONE);
            for (int a = 0; a < units; a++) {
                BigDecimal points = evaluation.points(a, ONE).orElseThrow();
                assertTrue(points.signum() >= 0 && points.compareTo(MAXIMUM) <= 0, points.toPlainString());
                for (int b = 0; b < units; b++) {
                    int order = measures.get(a).compareTo(measures.get(b)) * (highest ? 1 : -1);
                    int earned = points.compareTo(evaluation.points(b, ONE).orElseThrow());
                    assertTrue(order == 0 ? earned == 0 : earned * order >= 0, measures::toString);
                    assertTrue(!rank || order == 0 || earned != 0, "another rank has other points");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void equalUnitsGetWhatTheRuleDeclares(boolean rank) {
        BigDecimal three = BigDecimal.valueOf(3);
        for (List<BigDecimal> panel : List.of(List.of(three), List.of(three, three, three))) {
            Evaluation evaluation = new Evaluator()
                    .evaluate(plan(scale(rank, true)), PlanSketch.table(figures(panel)), PanelExtremes.NONE);

            assertEquals(new BigDecimal("8.75"), evaluation.points(0, ONE).orElseThrow());
        }
    }

    @Test
    void ranksSkipAfterEqualUnits() {
        List<BigDecimal> measures =
                List.of("9", "7", "7", "1", "0").stream().map(BigDecimal::new).toList();
        Evaluation high = new Evaluator()
                .evaluate(plan(scale(true, true)), PlanSketch.table(figures(measures)), PanelExtremes.NONE);
        Evaluation low = new Evaluator()
                .evaluate(plan(scale(true, false)), PlanSketch.table(figures(measures)), PanelExtremes.NONE);

        // Ranks 1, 2, 2, 4, 5 of 5: 4/4, 3/4, 3/4, 1/4, 0/4 of 17.5; from the other side 5, 3, 3, 2, 1.
        assertEquals(List.of("17.5", "13.125", "13.125", "4.375", "0"), points(high, 5));
        assertEquals(List.of("0", "8.75", "8.75", "13.125", "17.5"), points(low, 5));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSingleUnitIsScoredAgainstAFrozenPanel(boolean rank) {
        List<Measured> panel = List.of(measured("1"), measured("5"), measured("3"));
        PanelExtremes frozen = new PanelExtremes(Map.of(ONE, Extremes.of(panel)));
        ScoringPlan plan = plan(scale(rank, true));
        BigDecimal before = BigDecimal.ZERO;
        for (String figure : List.of("0", "0.5", "1", "2", "3", "4.9", "5", "6", "900")) {
            InputTable table = PlanSketch.table(Map.of("u", "1:x=" + figure));
            BigDecimal now =
                    new Evaluator().evaluate(plan, table, frozen).points(0, ONE).orElseThrow();
            assertTrue(now.compareTo(before) >= 0 && now.compareTo(MAXIMUM) <= 0, figure);
            before = now;
        }
        assertEquals(0, before.compareTo(MAXIMUM));
        PanelExtremes endsOnly = new PanelExtremes(Map.of(ONE, new Extremes(measured("1"), measured("5"))));
        Evaluation unknown = new Evaluator().evaluate(plan, PlanSketch.table(Map.of("u", "1:x=2")), endsOnly);
        assertEquals("panel-extremes-unknown", unknown.problems().get(0).code());
    }

    private static Measured measured(String text) {
        return new Measured(new BigDecimal(text), BigDecimal.ONE);
    }

    private static List<String> points(Evaluation evaluation, int units) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            points.add(
                    evaluation.points(i, ONE).orElseThrow().stripTrailingZeros().toPlainString());
        }
        return points;
    }

    @Test
    void towardsTheTargetOfItsGroupMoreNeverEarnsLessAndALowerTargetNeverEarnsLess() {
        Scale groups = new Scale.ByGroup(
                PlanSketch.key("1:g"),
                List.of("85", "75", "65").stream()
                        .map(BigDecimal::new)
                        .map(target -> (Scale) new Scale.Proportional(Optional.of(target)))
                        .toList());
        ScoringPlan plan = plan(groups);
        Random random = new Random(32);
        for (int i = 0; i < 400; i++) {
            int figure = random.nextInt(120);
            BigDecimal before = BigDecimal.ZERO;
            for (int group = 1; group <= 3; group++) {
                BigDecimal points = alone(plan, "1:x=" + figure + " 1:g=" + group);
                BigDecimal more = alone(plan, "1:x=" + (figure + 1) + " 1:g=" + group);
                assertTrue(points.compareTo(before) >= 0 && more.compareTo(points) >= 0);
                assertTrue(points.signum() >= 0 && more.compareTo(MAXIMUM) <= 0);
                before = points;
            }
        }
    }

    @Test
    void aBonusNeverLowersATotalAndMinusPointsNeverRaiseIt() {
        BigDecimal floor = BigDecimal.ONE;
        BigDecimal cap = new BigDecimal("21");
        ScoringPlan plan = PlanSketch.sum("20")
                .add(
                        "A",
                        "DTI",
                        "20",
                        new Scoring.Adjusted(List.of(NodeCode.of("B")), List.of(NodeCode.of("C")), floor, cap))
                .given("1", "A", "20")
                .given("B", "A", "5")
                .given("C", "A", "8")
                .plan();
        Random random = new Random(33);
        for (int i = 0; i < 400; i++) {
            String own = "1=" + share(random);
            int bonus = random.nextInt(100);
            int minus = random.nextInt(100);
            BigDecimal total = total(plan, own, bonus, minus);
            assertTrue(total.compareTo(floor) >= 0 && total.compareTo(cap) <= 0, total.toPlainString());
            assertTrue(total(plan, own, bonus + 1, minus).compareTo(total) >= 0);
            assertTrue(total(plan, own, bonus, minus + 1).compareTo(total) <= 0);
        }
    }

    private static String share(Random random) {
        return BigDecimal.valueOf(random.nextInt(101), 2).toPlainString();
    }

    private static BigDecimal total(ScoringPlan plan, String own, int bonus, int minus) {
        InputTable table = PlanSketch.table(
                Map.of("u", own + " B=" + BigDecimal.valueOf(bonus, 2) + " C=" + BigDecimal.valueOf(minus, 2)));
        return new Evaluator()
                .evaluate(plan, table, PanelExtremes.NONE)
                .points(0, NodeCode.of("A"))
                .orElseThrow();
    }

    private static BigDecimal alone(ScoringPlan plan, String figures) {
        return new Evaluator()
                .evaluate(plan, PlanSketch.table(Map.of("u", figures)), PanelExtremes.NONE)
                .points(0, ONE)
                .orElseThrow();
    }
}
