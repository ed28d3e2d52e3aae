package vn.dti.domain.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.CanonicalPlan;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.InputTable;

/** A better figure never earns less, and nobody earns less than nothing or more than the maximum. */
class ScaleProperties {
    private static final BigDecimal MAXIMUM = new BigDecimal("17.5");
    private static final Award MOST = Award.Share.MAXIMUM;
    private static final Award NONE = new Award.Points(BigDecimal.ZERO);
    private static final int FIGURES = 400;

    private static Award some(String points) {
        return new Award.Points(new BigDecimal(points));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Scale pass(boolean upwards) {
        Optional<BigDecimal> border = Optional.of(number("40"));
        return new Scale.PassFail(
                new Scale.Band(
                        upwards ? border : Optional.empty(), true, upwards ? Optional.empty() : border, true, MOST),
                NONE);
    }

    /** A scale and whether more is better. */
    static Stream<Arguments> scales() {
        return Stream.of(
                Arguments.of(
                        new Scale.Ranks(
                                List.of(
                                        new Scale.RankRange(number("3"), MOST),
                                        new Scale.RankRange(number("20"), some("9.25"))),
                                some("1")),
                        false),
                Arguments.of(pass(true), true),
                Arguments.of(pass(false), false),
                Arguments.of(posts("12", "77", Scale.Curve.LINEAR), true),
                Arguments.of(posts("77", "12", Scale.Curve.LINEAR), false),
                Arguments.of(posts("12", "77", Scale.Curve.LOGARITHM), true),
                Arguments.of(posts("77", "12", Scale.Curve.LOGARITHM), false),
                Arguments.of(new Scale.Proportional(Optional.of(number("60"))), true));
    }

    private static Scale posts(String zero, String full, Scale.Curve curve) {
        return new Scale.FixedGoalposts(number(zero), number(full), curve, Scale.Beyond.CAPPED);
    }

    @ParameterizedTest
    @MethodSource("scales")
    void aBetterFigureNeverEarnsLess(Scale scale, boolean rising) {
        ScoringPlan plan = PlanSketch.sum("17.5")
                .criterion("1", "DTI", "17.5", PlanSketch.amount("1"), scale)
                .plan();
        TreeMap<BigDecimal, BigDecimal> points = new TreeMap<>();
        Random random = new Random(11);
        boolean whole = scale instanceof Scale.Ranks;
        for (int i = 0; i < FIGURES; i++) {
            BigDecimal figure = whole
                    ? BigDecimal.valueOf(1L + random.nextInt(60))
                    : BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3) + 2);
            points.put(figure, points(plan, "1:x=" + figure.toPlainString()));
        }
        BigDecimal before = null;
        for (BigDecimal now : (rising ? points : points.descendingMap()).values()) {
            assertTrue(now.signum() >= 0 && now.compareTo(MAXIMUM) <= 0, now.toPlainString());
            assertTrue(before == null || now.compareTo(before) >= 0, before + " then " + now);
            before = now;
        }
        assertEquals(0, MAXIMUM.compareTo(before == null ? BigDecimal.ZERO : before));
    }

    @Test
    void anAnswerThatStandsForMoreNeverLowersTheRating() {
        Measure survey = new Measure.Answers(
                List.of(
                        new Measure.AnswerOption(PlanSketch.key("1:a"), BigDecimal.ONE),
                        new Measure.AnswerOption(PlanSketch.key("1:b"), number("0.6")),
                        new Measure.AnswerOption(PlanSketch.key("1:c"), BigDecimal.ZERO)),
                Measure.WhenZero.ZERO_POINTS);
        ScoringPlan plan = PlanSketch.sum("17.5")
                .criterion("1", "DTI", "17.5", survey, new Scale.Proportional(Optional.empty()))
                .plan();
        Random random = new Random(12);
        for (int i = 0; i < FIGURES; i++) {
            int a = random.nextInt(50);
            int b = 1 + random.nextInt(50);
            int c = random.nextInt(50);
            BigDecimal some = points(plan, "1:a=" + a + " 1:b=" + b + " 1:c=" + c);
            BigDecimal more = points(plan, "1:a=" + (a + 1) + " 1:b=" + (b - 1) + " 1:c=" + c);
            assertTrue(some.signum() >= 0 && more.compareTo(MAXIMUM) <= 0 && more.compareTo(some) > 0);
        }
    }

    private static BigDecimal points(ScoringPlan plan, String figures) {
        InputTable table = PlanSketch.table(Map.of("u", figures));
        Evaluation evaluation = new Evaluator().evaluate(plan, table, PanelExtremes.NONE);
        assertEquals(List.of(), evaluation.problems());
        return evaluation.points(0, NodeCode.of("1")).orElseThrow();
    }

    @Test
    void aStoredPlanWithAWordThatIsNotKnownIsRefused() {
        scales().map(arguments -> (Scale) arguments.get()[0]).forEach(scale -> {
            ScoringPlan plan = PlanSketch.sum("17.5")
                    .criterion("1", "DTI", "17.5", PlanSketch.amount("1"), scale)
                    .plan();
            String stored = CanonicalPlan.write(plan);
            assertEquals(plan, CanonicalPlan.read(stored));
            String later = stored.replaceFirst("\nscale\t[a-z-]+", "\nscale\tof-a-later-program");
            assertThrows(IllegalArgumentException.class, () -> CanonicalPlan.read(later));
        });
    }
}
