package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.text.CanonicalLines;

/** Reads what {@link PlanWriter} writes, and nothing else. */
final class PlanReader {
    private List<List<String>> lines = List.of();
    private int at;

    ScoringPlan read(String canonical) {
        lines = CanonicalLines.read(CanonicalPlan.FORMAT, canonical);
        at = 0;
        try {
            SetHeader header = header();
            List<PlanNode> nodes = new ArrayList<>();
            while (at < lines.size()) {
                nodes.add(node());
            }
            return ScoringPlan.of(header, nodes);
        } catch (IndexOutOfBoundsException | NoSuchElementException | ArithmeticException e) {
            throw new IllegalArgumentException("line " + (at + 1) + " of the plan cannot be read", e);
        }
    }

    private boolean next(String word) {
        return at < lines.size() && lines.get(at).get(0).equals(word);
    }

    private List<String> take(String word, int fields) {
        if (!next(word) || lines.get(at).size() < fields) {
            throw unexpected(word);
        }
        List<String> line = lines.get(at);
        at++;
        return line;
    }

    private IllegalArgumentException unexpected(String wanted) {
        return new IllegalArgumentException("line " + (at + 2) + " of the plan: " + wanted + " expected, not "
                + (at < lines.size() ? lines.get(at) : "the end"));
    }

    private SetHeader header() {
        List<String> set = take("set", 4);
        List<String> rounding = take("rounding", 3);
        List<String> rankBy = take("rank-by", 2);
        List<String> total = take("total", 3);
        return new SetHeader(
                set.get(1),
                Integer.parseInt(set.get(2)),
                flag(set.get(3)),
                rounding.get(1).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Rounding(Integer.parseInt(rounding.get(1)))),
                new Rounding(Integer.parseInt(rounding.get(2))),
                SetHeader.RankBy.valueOf(rankBy.get(1)),
                optional(total.get(1)),
                number(total.get(2)),
                next("merged") ? Optional.of(NodeLevel.valueOf(take("merged", 2).get(1))) : Optional.empty());
    }

    private PlanNode node() {
        List<String> node = take("node", 7);
        NodeCode code = NodeCode.of(node.get(1));
        List<StatedCount> counts = new ArrayList<>();
        while (next("count")) {
            List<String> count = take("count", 4);
            counts.add(new StatedCount(
                    NodeLevel.valueOf(count.get(1)), Integer.parseInt(count.get(2)), flag(count.get(3))));
        }
        Documentation documentation = documentation();
        List<InputDefinition> inputs = new ArrayList<>();
        while (next("input")) {
            List<String> input = take("input", 4);
            inputs.add(
                    new InputDefinition(key(input.get(1)), input.get(3), InputDefinition.Kind.valueOf(input.get(2))));
        }
        return new PlanNode(
                code,
                node.get(2).isEmpty() ? Optional.empty() : Optional.of(NodeCode.of(node.get(2))),
                NodeLevel.valueOf(node.get(3)),
                node.get(4),
                optional(node.get(5)),
                scoring(),
                inputs,
                flag(node.get(6)),
                counts,
                documentation,
                outcome());
    }

    private NodeOutcome outcome() {
        List<NodeOutcome.Classification> classifications = new ArrayList<>();
        while (next("class")) {
            List<String> line = take("class", 3);
            List<NodeOutcome.Level> levels = new ArrayList<>();
            while (next("level")) {
                List<String> level = take("level", 6);
                levels.add(new NodeOutcome.Level(
                        level.get(1),
                        optional(level.get(2)),
                        flag(level.get(3)),
                        optional(level.get(4)),
                        flag(level.get(5))));
            }
            classifications.add(new NodeOutcome.Classification(line.get(1), flag(line.get(2)), levels));
        }
        List<NodeOutcome.Gate> gates = new ArrayList<>();
        while (next("gate")) {
            List<String> gate = take("gate", 3);
            gates.add(new NodeOutcome.Gate(
                    gate.get(1).isEmpty() ? Optional.empty() : Optional.of(gate.get(1)),
                    codes(gate, 3),
                    number(gate.get(2))));
        }
        Optional<NodeOutcome.Conversion> conversion = Optional.empty();
        if (next("converted")) {
            List<String> line = take("converted", 3);
            conversion = Optional.of(
                    new NodeOutcome.Conversion(number(line.get(1)), new Rounding(Integer.parseInt(line.get(2)))));
        }
        boolean apart = next("apart");
        if (apart) {
            take("apart", 1);
        }
        return new NodeOutcome(classifications, gates, conversion, apart);
    }

    private Documentation documentation() {
        Optional<String> nameEn = text("name-en");
        List<String> aliases = texts("alias");
        Optional<String> evidence = text("evidence");
        Optional<String> dataSource = text("data-source");
        Optional<String> resultFrom = text("result-from");
        Optional<String> verifier = text("verifier");
        List<String> legalBasis = texts("legal-basis");
        List<String> notes = texts("note");
        boolean inferred = next("inferred");
        if (inferred) {
            take("inferred", 1);
        }
        return new Documentation(
                nameEn, aliases, evidence, dataSource, resultFrom, verifier, legalBasis, notes, inferred);
    }

    private Optional<String> text(String word) {
        return next(word) ? Optional.of(take(word, 2).get(1)) : Optional.empty();
    }

    private List<String> texts(String word) {
        List<String> texts = new ArrayList<>();
        while (next(word)) {
            texts.add(take(word, 2).get(1));
        }
        return texts;
    }

    private Scoring scoring() {
        List<String> line = take("scoring", 2);
        return switch (line.get(1)) {
            case "sum" -> new Scoring.Sum();
            case "best" -> new Scoring.Best();
            case "worst" -> new Scoring.Worst();
            case "mean" -> new Scoring.Mean();
            case "geometric-mean" -> new Scoring.GeometricMean();
            case "passed-share" -> new Scoring.PassedShare();
            case "all-passed" -> new Scoring.AllPassed();
            case "rescaled-sum" -> new Scoring.RescaledSum(Measure.WhenZero.valueOf(line.get(2)));
            case "reduced-sum" -> new Scoring.ReducedSum();
            case "chosen" -> new Scoring.Chosen(codes(line, 2));
            case "adjusted" ->
                new Scoring.Adjusted(
                        codes(take("bonus", 1), 1),
                        codes(take("minus", 1), 1),
                        number(line.get(2)),
                        number(line.get(3)));
            case "given" -> new Scoring.Given();
            case "not-scored" -> new Scoring.NotScored();
            case "unpublished" -> new Scoring.Unpublished();
            case "overlap" -> new Scoring.Overlap(codes(line, 2));
            case "remainder" -> new Scoring.Remainder(codes(line, 3), flag(line.get(2)));
            case "weighted-mean" -> new Scoring.WeightedMean(weights());
            case "scored" -> new Scoring.Scored(measure(), scale());
            default -> throw unexpected("a scoring");
        };
    }

    private List<Scoring.Weight> weights() {
        List<Scoring.Weight> weights = new ArrayList<>();
        while (next("weight")) {
            List<String> weight = take("weight", 3);
            weights.add(new Scoring.Weight(NodeCode.of(weight.get(1)), number(weight.get(2))));
        }
        return weights;
    }

    private Measure measure() {
        List<String> line = take("measure", 3);
        if (line.get(1).equals("amount")) {
            return new Measure.Amount(key(line.get(2)));
        }
        if (line.get(1).equals("answers")) {
            List<Measure.AnswerOption> options = new ArrayList<>();
            while (next("answer")) {
                List<String> option = take("answer", 3);
                options.add(new Measure.AnswerOption(key(option.get(1)), number(option.get(2))));
            }
            return new Measure.Answers(options, Measure.WhenZero.valueOf(line.get(2)));
        }
        if (!line.get(1).equals("ratio")) {
            throw unexpected("a measure");
        }
        return new Measure.Ratio(
                key(line.get(2)),
                key(line.get(3)),
                number(line.get(4)),
                Measure.WhenAbove.valueOf(line.get(5)),
                Measure.WhenZero.valueOf(line.get(6)));
    }

    private Scale scale() {
        List<String> line = take("scale", 2);
        return switch (line.get(1)) {
            case "proportional" -> new Scale.Proportional(optional(line.get(2)));
            case "steps" -> steps();
            case "choice" -> new Scale.Choice(options());
            case "grades" -> new Scale.Grades(options());
            case "by-group" -> byGroup(line);
            case "ranks" -> ranks();
            case "pass-fail" -> new Scale.PassFail(band(take("pass", 7)), award(take("fail", 3), 1));
            case "entered" ->
                new Scale.Entered(line.get(2).isEmpty() ? Optional.empty() : Optional.of(key(line.get(2))));
            case "fixed-goalposts" ->
                new Scale.FixedGoalposts(
                        number(line.get(2)),
                        number(line.get(3)),
                        Scale.Curve.valueOf(line.get(4)),
                        Scale.Beyond.valueOf(line.get(5)));
            case "yes-no" -> new Scale.YesNo(award(take("yes", 3), 1), award(take("no", 3), 1));
            case "bands" -> bands();
            case "per-item" -> new Scale.PerItem(number(line.get(2)), number(line.get(3)));
            case "relative-to-best" -> new Scale.RelativeToBest();
            case "between-worst-and-best" ->
                new Scale.BetweenWorstAndBest(flag(line.get(2)), award(take("when-equal", 3), 1));
            case "standard-score" ->
                new Scale.StandardScore(
                        flag(line.get(2)), number(line.get(3)), number(line.get(4)), award(take("when-equal", 3), 1));
            case "panel-rank" -> new Scale.PanelRank(flag(line.get(2)), award(take("when-equal", 3), 1));
            case "goalposts" -> new Scale.Goalposts(number(line.get(2)), number(line.get(3)));
            default -> throw unexpected("a scale");
        };
    }

    private Scale steps() {
        List<Scale.Step> steps = new ArrayList<>();
        while (next("step")) {
            List<String> step = take("step", 4);
            steps.add(new Scale.Step(number(step.get(1)), award(step, 2)));
        }
        return new Scale.Steps(steps, award(take("otherwise", 3), 1));
    }

    private Scale byGroup(List<String> line) {
        List<Scale> cases = new ArrayList<>();
        for (int i = Integer.parseInt(line.get(3)); i > 0; i--) {
            cases.add(scale());
        }
        return new Scale.ByGroup(key(line.get(2)), cases);
    }

    private Scale ranks() {
        List<Scale.RankRange> ranks = new ArrayList<>();
        while (next("rank")) {
            List<String> rank = take("rank", 4);
            ranks.add(new Scale.RankRange(number(rank.get(1)), award(rank, 2)));
        }
        return new Scale.Ranks(ranks, award(take("otherwise", 3), 1));
    }

    private List<Scale.Option> options() {
        List<Scale.Option> options = new ArrayList<>();
        while (next("option")) {
            List<String> option = take("option", 4);
            options.add(new Scale.Option(option.get(1), award(option, 2)));
        }
        return options;
    }

    private Scale bands() {
        List<Scale.Band> bands = new ArrayList<>();
        while (next("band")) {
            bands.add(band(take("band", 7)));
        }
        return new Scale.Bands(bands);
    }

    private Scale.Band band(List<String> band) {
        return new Scale.Band(
                optional(band.get(1)), flag(band.get(2)), optional(band.get(3)), flag(band.get(4)), award(band, 5));
    }

    private Award award(List<String> line, int from) {
        return switch (line.get(from)) {
            case "points" -> new Award.Points(number(line.get(from + 1)));
            case "share" -> new Award.Share(number(line.get(from + 1)), number(line.get(from + 2)));
            case "proportion" -> new Award.Proportion(number(line.get(from + 1)));
            default -> throw unexpected("an award");
        };
    }

    private static List<NodeCode> codes(List<String> line, int from) {
        return line.subList(from, line.size()).stream().map(NodeCode::of).toList();
    }

    private static InputKey key(String text) {
        return InputKey.parse(text).orElseThrow(() -> new IllegalArgumentException("not an input: " + text));
    }

    private static BigDecimal number(String text) {
        return Decimals.parse(text).orElseThrow(() -> new IllegalArgumentException("not a number: " + text));
    }

    private static Optional<BigDecimal> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(number(text));
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no, not " + text);
        };
    }
}
