package vn.dti.domain.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;

/** Random plans of every kind of content, written and read back; repeatable by their seed. */
class CanonicalPlanProperties {
    private static final int PLANS = 300;
    private static final List<String> TEXTS =
            List.of("Một", "tab\tvà\nxuống dòng", "gạch \\ chéo \\n", "“ngoặc” = ;", "Điểm 1/2", " ", "ế ệ Ỹ");

    private Random random = new Random(0);

    @Test
    void aPlanThatIsWrittenAndReadBackIsTheSamePlan() {
        for (int seed = 0; seed < PLANS; seed++) {
            random = new Random(seed);
            ScoringPlan plan = plan();
            String text = CanonicalPlan.write(plan);
            ScoringPlan read = CanonicalPlan.read(text);
            assertEquals(plan, read, "seed " + seed);
            assertEquals(text, CanonicalPlan.write(read), "seed " + seed);
        }
    }

    @Test
    void theOrderOfNodesMeansNothingAndEveryChangeOfAMaximumShows() {
        for (int seed = 0; seed < PLANS; seed++) {
            random = new Random(seed);
            ScoringPlan plan = plan();
            List<PlanNode> shuffled = new ArrayList<>(plan.nodes());
            Collections.shuffle(shuffled, random);
            assertEquals(
                    CanonicalPlan.fingerprint(plan),
                    CanonicalPlan.fingerprint(ScoringPlan.of(plan.header(), shuffled)));
            PlanNode last = shuffled.get(0);
            shuffled.set(
                    0,
                    new PlanNode(
                            last.code(),
                            last.parent(),
                            last.level(),
                            last.name(),
                            Optional.of(last.maximum().orElse(BigDecimal.TEN).add(BigDecimal.ONE)),
                            last.scoring(),
                            last.inputs(),
                            last.missingIsZero(),
                            last.counts(),
                            last.documentation()));
            assertNotEquals(
                    CanonicalPlan.fingerprint(plan),
                    CanonicalPlan.fingerprint(ScoringPlan.of(plan.header(), shuffled)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dti-plan 2\n", "dti-plan 1\n", "dti-plan 1\nset\ttỉnh\t2022\tno\n", "dti-plan 1\nnode\n"})
    void whatIsNoCanonicalPlanIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalPlan.read(text));
    }

    private ScoringPlan plan() {
        List<PlanNode> nodes = new ArrayList<>();
        List<NodeCode> codes = new ArrayList<>(List.of(NodeCode.of("DTI")));
        nodes.add(node(codes.get(0), Optional.empty()));
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            NodeCode code = NodeCode.of((i % 3 == 0 ? "I." : "") + (i + 1) + (i % 2 == 0 ? ".a" : ""));
            nodes.add(node(code, Optional.of(codes.get(random.nextInt(codes.size())))));
            codes.add(code);
        }
        SetHeader header = new SetHeader(
                "tỉnh",
                2000 + random.nextInt(50),
                random.nextBoolean(),
                maybe(() -> new Rounding(random.nextInt(21))),
                new Rounding(random.nextInt(21)),
                pick(SetHeader.RankBy.values()),
                maybe(this::number),
                number(),
                maybe(() -> pick(NodeLevel.values())));
        return ScoringPlan.of(header, nodes);
    }

    private PlanNode node(NodeCode code, Optional<NodeCode> parent) {
        List<InputDefinition> inputs = new ArrayList<>();
        for (String letter : List.of("", "a", "b").subList(0, random.nextInt(4))) {
            inputs.add(new InputDefinition(new InputKey(code, letter), text(), pick(InputDefinition.Kind.values())));
        }
        List<StatedCount> counts = random.nextBoolean()
                ? List.of()
                : List.of(new StatedCount(pick(NodeLevel.values()), random.nextInt(400), random.nextBoolean()));
        return new PlanNode(
                code,
                parent,
                pick(NodeLevel.values()),
                text(),
                maybe(this::number),
                scoring(code),
                inputs,
                random.nextBoolean(),
                counts,
                new Documentation(
                        maybe(this::text),
                        texts(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        texts(),
                        texts(),
                        random.nextBoolean()),
                random.nextBoolean() ? NodeOutcome.NONE : outcome());
    }

    private NodeOutcome outcome() {
        return new NodeOutcome(
                several(() -> new NodeOutcome.Classification(
                        text(),
                        random.nextBoolean(),
                        several(() -> new NodeOutcome.Level(
                                text(),
                                maybe(this::number),
                                random.nextBoolean(),
                                maybe(this::number),
                                random.nextBoolean())))),
                several(() -> new NodeOutcome.Gate(
                        maybe(this::text),
                        List.of(NodeCode.of("1.a")),
                        BigDecimal.valueOf(1 + random.nextInt(100), 2))),
                maybe(() -> new NodeOutcome.Conversion(positive(), new Rounding(random.nextInt(21)))),
                random.nextBoolean());
    }

    private Scoring scoring(NodeCode code) {
        List<NodeCode> others = List.of(NodeCode.of("1.a"), NodeCode.of("2"), NodeCode.of("10"));
        return switch (random.nextInt(18)) {
            case 17 -> new Scoring.Chosen(others.subList(0, random.nextInt(4)));
            case 15 -> new Scoring.RescaledSum(pick(Measure.WhenZero.values()));
            case 16 -> new Scoring.ReducedSum();
            case 0 -> new Scoring.Sum();
            case 14 ->
                new Scoring.Adjusted(
                        others.subList(0, random.nextInt(3)), others.subList(2, 3), BigDecimal.ZERO, number());
            case 1 -> new Scoring.Best();
            case 2 -> new Scoring.Given();
            case 3 -> new Scoring.NotScored();
            case 4 -> new Scoring.Unpublished();
            case 5 -> new Scoring.Overlap(others.subList(0, random.nextInt(4)));
            case 6 -> new Scoring.Remainder(others.subList(0, random.nextInt(4)), random.nextBoolean());
            case 9 -> new Scoring.Worst();
            case 10 -> new Scoring.Mean();
            case 11 -> new Scoring.GeometricMean();
            case 12 -> new Scoring.PassedShare();
            case 13 -> new Scoring.AllPassed();
            case 7 ->
                new Scoring.WeightedMean(others.stream()
                        .map(other -> new Scoring.Weight(other, number()))
                        .toList());
            default -> new Scoring.Scored(measure(code), scale());
        };
    }

    private Measure measure(NodeCode code) {
        InputKey a = new InputKey(code, "a");
        if (random.nextInt(4) == 0) {
            return new Measure.Answers(
                    List.of(
                            new Measure.AnswerOption(a, number()),
                            new Measure.AnswerOption(new InputKey(code, "b"), number())),
                    pick(Measure.WhenZero.values()));
        }
        return random.nextBoolean()
                ? new Measure.Amount(a)
                : new Measure.Ratio(
                        a,
                        new InputKey(code, "b"),
                        positive(),
                        pick(Measure.WhenAbove.values()),
                        pick(Measure.WhenZero.values()));
    }

    private Scale scale() {
        return switch (random.nextInt(17)) {
            case 14 ->
                new Scale.ByGroup(
                        new InputKey(NodeCode.of("1"), "g"),
                        List.of(new Scale.Proportional(Optional.of(positive())), new Scale.PassFail(band(), award())));
            case 0 -> new Scale.Proportional(maybe(this::positive));
            case 1 -> new Scale.Steps(several(() -> new Scale.Step(number(), award())), award());
            case 2 -> new Scale.Choice(several(() -> new Scale.Option(text(), award())));
            case 3 -> new Scale.YesNo(award(), award());
            case 4 -> new Scale.Bands(several(this::band));
            case 9 -> new Scale.Grades(several(() -> new Scale.Option(text(), award())));
            case 10 -> new Scale.Ranks(several(() -> new Scale.RankRange(number(), award())), award());
            case 11 -> new Scale.PassFail(band(), award());
            case 12 -> new Scale.Entered(maybe(() -> new InputKey(NodeCode.of("1"), "s")));
            case 13 ->
                new Scale.FixedGoalposts(
                        positive(), BigDecimal.valueOf(-5), Scale.Curve.LINEAR, pick(Scale.Beyond.values()));
            case 5 -> new Scale.PerItem(number(), number());
            case 6 -> new Scale.RelativeToBest();
            case 7 -> new Scale.BetweenWorstAndBest(random.nextBoolean(), award());
            case 15 ->
                new Scale.StandardScore(random.nextBoolean(), BigDecimal.ONE, BigDecimal.ONE.add(positive()), award());
            case 16 -> new Scale.PanelRank(random.nextBoolean(), award());
            default -> new Scale.Goalposts(BigDecimal.ONE, BigDecimal.ONE.add(positive()));
        };
    }

    private Scale.Band band() {
        return new Scale.Band(
                maybe(this::number), random.nextBoolean(), maybe(this::number), random.nextBoolean(), award());
    }

    private Award award() {
        return switch (random.nextInt(3)) {
            case 0 -> new Award.Points(number());
            case 1 -> new Award.Share(number(), positive());
            default -> new Award.Proportion(positive());
        };
    }

    /** A number from 0 in any of its forms: trailing zeros, negative scale. */
    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(8) - 2);
    }

    private BigDecimal positive() {
        return number().add(new BigDecimal("0.50"));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private List<String> texts() {
        return several(this::text);
    }

    private <T> List<T> several(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private <T> Optional<T> maybe(Supplier<T> item) {
        return random.nextBoolean() ? Optional.of(item.get()) : Optional.empty();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
