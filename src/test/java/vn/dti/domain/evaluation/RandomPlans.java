package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
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
    private final List<String> sums = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private PlanSketch sketch = PlanSketch.sum("100");
    private int next;

    RandomPlans(long seed) {
        this.random = new Random(seed);
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
        boolean best = random.nextBoolean();
        sketch.add(
                code,
                parent,
                decimal(1, 99, 2),
                best
                        ? new Scoring.Best()
                        : new Scoring.WeightedMean(List.of(
                                new Scoring.Weight(NodeCode.of(a), new BigDecimal("0.35")),
                                new Scoring.Weight(NodeCode.of(b), new BigDecimal("0.65")))));
        sketch.given(a, code, decimal(1, 30, 1));
        criterion(b, code);
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
        Scale scale = scale(new BigDecimal(maximum));
        boolean single = scale instanceof Scale.Choice || scale instanceof Scale.YesNo || random.nextInt(3) == 0;
        Measure measure = single
                ? PlanSketch.amount(code)
                : PlanSketch.ratio(
                        code,
                        one(List.of("1", "1", "100", "1000", "0.5")),
                        one(List.of(Measure.WhenAbove.values())),
                        one(List.of(Measure.WhenZero.values())));
        sketch.criterion(code, parent, maximum, measure, scale);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Scale scale(BigDecimal maximum) {
        return switch (random.nextInt(10)) {
            case 0 -> new Scale.Proportional(Optional.empty());
            case 1 -> new Scale.Proportional(Optional.of(new BigDecimal(decimal(1, 50, 2))));
            case 2 -> steps(maximum);
            case 3 -> choice(maximum);
            case 4 -> new Scale.YesNo(award(maximum), award(maximum));
            case 5 -> bands(maximum);
            case 6 -> new Scale.PerItem(new BigDecimal(decimal(0, 3, 2)), maximum);
            case 7 -> new Scale.RelativeToBest();
            case 8 -> new Scale.BetweenWorstAndBest(random.nextBoolean(), award(maximum));
            default -> goalposts();
        };
    }

    private Scale goalposts() {
        BigDecimal low = new BigDecimal(decimal(0, 3, 1));
        return new Scale.Goalposts(low, low.add(new BigDecimal(decimal(1, 9, 1))));
    }

    private Scale choice(BigDecimal maximum) {
        List<Scale.Option> options = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            options.add(new Scale.Option("phương án " + i, award(maximum)));
        }
        return new Scale.Choice(options);
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
                    boolean option = isOption(plan.node(key.node()));
                    figures.add(figure(unit, key, option ? option() : amount()));
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
                && (scored.scale() instanceof Scale.Choice || scored.scale() instanceof Scale.YesNo);
    }

    private boolean isGivenHere(PlanNode node) {
        boolean likely = node.scoring() instanceof Scoring.Given || node.scoring() instanceof Scoring.Remainder;
        return random.nextInt(20) < (likely ? 15 : 1);
    }

    private static Figure figure(UnitCode unit, InputKey key, String text) {
        return new Figure(unit, key, text, Figure.Basis.REPORTED, "");
    }

    private String option() {
        return random.nextInt(12) == 0 ? "1.5" : random.nextInt(15) == 0 ? "x" : Integer.toString(random.nextInt(5));
    }

    private String amount() {
        return switch (random.nextInt(24)) {
            case 0 -> "0";
            case 1 -> "-" + (1 + random.nextInt(5));
            case 2 -> random.nextBoolean() ? "NaN" : "1,5";
            case 3 -> new BigInteger(60 + random.nextInt(60), random).toString();
            case 4 -> new BigDecimal(new BigInteger(90, random), 10 + random.nextInt(18)).toPlainString();
            case 5, 6, 7, 8 ->
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(5)).toPlainString();
            default -> Integer.toString(random.nextInt(random.nextBoolean() ? 12 : 200));
        };
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
