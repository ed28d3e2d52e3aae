package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/** Random plans with every method and random tables with every kind of figure, repeatable by their seed. */
final class RandomPlans {
    private final Random random;
    private final RandomFigures written;
    private final List<String> sums = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private PlanSketch sketch = PlanSketch.sum("100");
    private int next;

    RandomPlans(long seed) {
        this.random = new Random(seed);
        this.written = new RandomFigures(random);
    }

    ScoringPlan plan() {
        sketch = PlanSketch.sum("100");
        if (random.nextInt(3) > 0) {
            sketch.rounding(random.nextInt(7));
        }
        if (random.nextInt(4) == 0) {
            sketch.missingIsZero();
        }
        sums.add("DTI");
        int groups = 1 + random.nextInt(3);
        for (int i = 0; i < groups; i++) {
            String code = code();
            sketch.sum(code, "DTI", decimal(1, 99, 2));
            sums.add(code);
            added.add(code);
            children(code, 1 + random.nextInt(4), 0);
        }
        children("DTI", random.nextInt(3), 1);
        overlapsAndRemainders();
        return sketch.plan();
    }

    private void children(String parent, int count, int depth) {
        for (int i = 0; i < count; i++) {
            String code = code();
            added.add(code);
            switch (random.nextInt(depth == 0 ? 9 : 7)) {
                case 0, 1, 2, 3 -> criterion(code, parent);
                case 4, 5 -> sketch.given(code, parent, decimal(1, 99, 2));
                case 6 ->
                    sketch.add(
                            code,
                            parent,
                            random.nextBoolean() ? "0" : "",
                            random.nextBoolean() ? new Scoring.NotScored() : new Scoring.Unpublished());
                case 7 -> mixed(code, parent);
                default -> {
                    sketch.sum(code, parent, random.nextInt(5) == 0 ? "" : decimal(1, 99, 2));
                    sums.add(code);
                    children(code, 1 + random.nextInt(3), depth + 1);
                }
            }
        }
    }

    /** A best of alternatives or a weighted mean over given values and criteria. */
    private void mixed(String code, String parent) {
        String a = code();
        String b = code();
        sketch.mixed(code, parent, decimal(1, 99, 2), random.nextInt(8) == 0, combined(a, b), List.of(a, b));
        sketch.given(a, code, decimal(1, 30, 1));
        criterion(b, code);
        if (random.nextInt(3) > 0) {
            sketch.mayNotApply(a);
        }
        if (random.nextInt(3) > 0) {
            sketch.mayNotApply(b);
        }
    }

    private Scoring combined(String a, String b) {
        return switch (random.nextInt(14)) {
            case 10, 11 -> new Scoring.RescaledSum(one(List.of(Measure.WhenZero.values())));
            case 12, 13 -> new Scoring.ReducedSum();
            case 0, 1 -> new Scoring.Best();
            case 8 ->
                new Scoring.Adjusted(
                        List.of(NodeCode.of(a)), List.of(), BigDecimal.ONE, new BigDecimal(decimal(1, 40, 1)));
            case 9 ->
                new Scoring.Adjusted(
                        List.of(), List.of(NodeCode.of(b)), BigDecimal.ZERO, new BigDecimal(decimal(1, 40, 1)));
            case 2 -> new Scoring.Worst();
            case 3 -> new Scoring.Mean();
            case 4 -> new Scoring.GeometricMean();
            case 5 -> new Scoring.PassedShare();
            case 6 -> new Scoring.AllPassed();
            default ->
                new Scoring.WeightedMean(List.of(
                        new Scoring.Weight(NodeCode.of(a), new BigDecimal("0.35")),
                        new Scoring.Weight(NodeCode.of(b), new BigDecimal("0.65"))));
        };
    }

    private void overlapsAndRemainders() {
        List<String> all = new ArrayList<>(added);
        for (int i = random.nextInt(3); i > 0; i--) {
            sketch.add(code(), "DTI", decimal(1, 99, 2), new Scoring.Overlap(some(all)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            sketch.add("P" + next++, "DTI", decimal(1, 99, 1), new Scoring.Remainder(some(all), true));
        }
    }

    /** Some nodes of which none stands below another: a law that adds a node twice is refused by its checks. */
    private List<NodeCode> some(List<String> codes) {
        Set<NodeCode> chosen = new LinkedHashSet<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            NodeCode code = NodeCode.of(one(codes));
            if (chosen.stream().noneMatch(other -> isBelow(code, other) || isBelow(other, code))) {
                chosen.add(code);
            }
        }
        return List.copyOf(chosen);
    }

    private boolean isBelow(NodeCode node, NodeCode above) {
        ScoringPlan plan = sketch.plan();
        Optional<NodeCode> at = plan.node(node).parent();
        while (at.isPresent() && !at.get().equals(above)) {
            at = plan.node(at.get()).parent();
        }
        return at.isPresent();
    }

    private String code() {
        return "N" + next++;
    }

    private String decimal(int from, int to, int scale) {
        int range =
                BigDecimal.valueOf((long) to - from).scaleByPowerOfTen(scale).intValueExact();
        return BigDecimal.valueOf(from)
                .add(BigDecimal.valueOf(random.nextInt(range), scale))
                .toPlainString();
    }

    private void criterion(String code, String parent) {
        String maximum = random.nextInt(3) == 0 ? "20" : decimal(1, 30, 2);
        Scale scale = scale(code, new BigDecimal(maximum));
        boolean single = scale instanceof Scale.Listed
                || scale instanceof Scale.YesNo
                || scale instanceof Scale.Ranks
                || scale instanceof Scale.Entered
                || random.nextInt(3) == 0;
        boolean survey = !single && random.nextInt(6) == 0;
        Measure measure = survey
                ? survey(code)
                : single
                        ? PlanSketch.amount(code)
                        : PlanSketch.ratio(
                                code,
                                one(List.of("1", "1", "100", "1000", "0.5")),
                                one(List.of(Measure.WhenAbove.values())),
                                one(List.of(Measure.WhenZero.values())));
        sketch.criterion(code, parent, maximum, measure, scale);
    }

    private Measure survey(String code) {
        List<Measure.AnswerOption> options = new ArrayList<>();
        for (String letter : List.of("c", "d", "e").subList(0, 1 + random.nextInt(3))) {
            options.add(new Measure.AnswerOption(
                    PlanSketch.key(code + ":" + letter), BigDecimal.valueOf(random.nextInt(101), 2)));
        }
        return new Measure.Answers(options, one(List.of(Measure.WhenZero.values())));
    }

    private Scale byGroup(String code, BigDecimal maximum) {
        List<Scale> cases = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            cases.add(
                    random.nextBoolean()
                            ? passFail(maximum)
                            : new Scale.Proportional(Optional.of(new BigDecimal(decimal(1, 50, 2)))));
        }
        return new Scale.ByGroup(PlanSketch.key(code + ":g"), cases);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Scale scale(String code, BigDecimal maximum) {
        return switch (random.nextInt(20)) {
            case 16, 17 -> byGroup(code, maximum);
            case 0 -> new Scale.Proportional(Optional.empty());
            case 1 -> new Scale.Proportional(Optional.of(new BigDecimal(decimal(1, 50, 2))));
            case 2 -> steps(maximum);
            case 3 -> choice(maximum);
            case 4 -> new Scale.YesNo(award(maximum), award(maximum));
            case 5 -> bands(maximum);
            case 6 -> new Scale.PerItem(new BigDecimal(decimal(0, 3, 2)), maximum);
            case 7 -> new Scale.RelativeToBest();
            case 8 -> new Scale.BetweenWorstAndBest(random.nextBoolean(), award(maximum));
            case 18 ->
                new Scale.StandardScore(
                        random.nextBoolean(),
                        BigDecimal.valueOf(random.nextInt(4)),
                        new BigDecimal(decimal(4, 9, random.nextInt(2))),
                        award(maximum));
            case 19 -> new Scale.PanelRank(random.nextBoolean(), award(maximum));
            case 9 -> new Scale.Grades(options(maximum));
            case 10 -> ranks(maximum);
            case 11 -> passFail(maximum);
            case 12 -> new Scale.Entered(Optional.empty());
            case 13, 14 -> fixedGoalposts();
            default -> goalposts();
        };
    }

    private Scale goalposts() {
        BigDecimal low = new BigDecimal(decimal(0, 3, 1));
        return new Scale.Goalposts(low, low.add(new BigDecimal(decimal(1, 9, 1))));
    }

    private Scale fixedGoalposts() {
        BigDecimal one = new BigDecimal(decimal(1, 4, random.nextInt(3)));
        BigDecimal other =
                random.nextInt(4) == 0 ? one.pow(2 + random.nextInt(3)) : one.add(new BigDecimal(decimal(1, 90, 1)));
        boolean rising = random.nextBoolean();
        return one.compareTo(other) == 0
                ? goalposts()
                : new Scale.FixedGoalposts(
                        rising ? one : other,
                        rising ? other : one,
                        one(List.of(Scale.Curve.values())),
                        one(List.of(Scale.Beyond.values())));
    }

    private Scale ranks(BigDecimal maximum) {
        List<Scale.RankRange> ranks = new ArrayList<>();
        int to = 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            to += 1 + random.nextInt(9);
            ranks.add(new Scale.RankRange(BigDecimal.valueOf(to), award(maximum)));
        }
        return new Scale.Ranks(ranks, award(maximum));
    }

    private Scale passFail(BigDecimal maximum) {
        Optional<BigDecimal> border = Optional.of(new BigDecimal(decimal(0, 12, 1)));
        boolean upwards = random.nextBoolean();
        Scale.Band target = new Scale.Band(
                upwards ? border : Optional.empty(),
                random.nextBoolean(),
                upwards && random.nextInt(3) > 0 ? Optional.empty() : border,
                random.nextBoolean(),
                award(maximum));
        return new Scale.PassFail(target, award(maximum));
    }

    private Scale choice(BigDecimal maximum) {
        return new Scale.Choice(options(maximum));
    }

    private List<Scale.Option> options(BigDecimal maximum) {
        List<Scale.Option> options = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            options.add(new Scale.Option("phương án " + i, award(maximum)));
        }
        return options;
    }

    private Scale steps(BigDecimal maximum) {
        List<Scale.Step> steps = new ArrayList<>();
        BigDecimal from = new BigDecimal(decimal(5, 60, 1));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            steps.add(new Scale.Step(from, award(maximum)));
            from = from.divide(new BigDecimal("2"));
        }
        return new Scale.Steps(steps, award(maximum));
    }

    private Scale bands(BigDecimal maximum) {
        List<Scale.Band> bands = new ArrayList<>();
        Optional<BigDecimal> lower = random.nextBoolean() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        boolean lowerIncluded = true;
        BigDecimal border = new BigDecimal(decimal(0, 1, 2));
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean upperIncluded = random.nextBoolean();
            bands.add(new Scale.Band(lower, lowerIncluded, Optional.of(border), upperIncluded, award(maximum)));
            lower = Optional.of(border);
            lowerIncluded = !upperIncluded;
            border = border.add(new BigDecimal(decimal(0, 20, 2))).add(new BigDecimal("0.01"));
        }
        Optional<BigDecimal> upper = random.nextBoolean() ? Optional.empty() : Optional.of(border);
        bands.add(new Scale.Band(lower, lowerIncluded, upper, true, award(maximum)));
        return new Scale.Bands(bands);
    }

    private Award award(BigDecimal maximum) {
        return switch (random.nextInt(8)) {
            case 0 -> Award.Share.MAXIMUM;
            case 1 -> new Award.Share(BigDecimal.ONE, BigDecimal.valueOf(1 + random.nextInt(7)));
            case 2 -> new Award.Proportion(new BigDecimal(decimal(1, 40, 1)));
            case 3 -> new Award.Points(maximum.add(BigDecimal.valueOf(random.nextInt(3) - 1L, 2)));
            case 4 -> new Award.Points(BigDecimal.valueOf(random.nextInt(20) - 1L));
            default -> new Award.Points(maximum.multiply(BigDecimal.valueOf(random.nextInt(100), 2)));
        };
    }

    /** A table for a plan; the same plan may get several. */
    InputTable table(ScoringPlan plan, int units) {
        List<UnitCode> codes = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            codes.add(new UnitCode("u" + (100 + i)));
        }
        List<Figure> figures = new ArrayList<>();
        for (UnitCode unit : codes) {
            for (InputKey key : PreparedPlan.of(plan).acceptedInputs().keySet()) {
                if (!key.variable().isEmpty() && random.nextInt(12) > 0) {
                    boolean option =
                            isOption(plan.node(key.node())) || key.variable().equals("g");
                    figures.add(figure(
                            unit,
                            key,
                            key.variable().equals("k")
                                    ? written.leftOut()
                                    : option ? written.option() : written.amount()));
                } else if (key.variable().isEmpty() && isGivenHere(plan.node(key.node()))) {
                    figures.add(figure(unit, key, given(plan.node(key.node()))));
                }
            }
        }
        InputTable table = InputTable.of(codes, figures);
        return random.nextInt(3) > 0 ? table : widened(table);
    }

    private static boolean isOption(PlanNode node) {
        return node.scoring() instanceof Scoring.Scored scored
                && (scored.scale() instanceof Scale.Listed || scored.scale() instanceof Scale.YesNo);
    }

    private boolean isGivenHere(PlanNode node) {
        boolean likely = node.scoring() instanceof Scoring.Given || node.scoring() instanceof Scoring.Remainder;
        return random.nextInt(20) < (likely ? 15 : 1);
    }

    private static Figure figure(UnitCode unit, InputKey key, String text) {
        return new Figure(unit, key, text, Figure.Basis.REPORTED, "");
    }

    private String given(PlanNode node) {
        if (random.nextInt(25) == 0) {
            return random.nextBoolean() ? "x" : "-0.1";
        }
        boolean points = node.scoring() instanceof Scoring.Remainder;
        BigDecimal share = BigDecimal.valueOf(random.nextInt(10_400), 4);
        return (points ? share.multiply(node.maximum().orElseThrow()) : share).toPlainString();
    }

    /** The table with half-widths for some given results, as derived figures have them. */
    private InputTable widened(InputTable table) {
        Map<InputKey, DecimalColumn> widths = new TreeMap<>();
        for (InputKey key : table.columns().keySet()) {
            if (key.variable().isEmpty()) {
                BigDecimal[] width = new BigDecimal[table.size()];
                byte[] states = new byte[table.size()];
                for (int i = 0; i < width.length; i++) {
                    width[i] = BigDecimal.valueOf(random.nextInt(500), 4);
                }
                widths.put(key, DecimalColumn.ofDecimals(states, width));
            }
        }
        return new InputTable(table.units(), table.columns(), widths);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
