package vn.dti.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.InputDefinition.Kind;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.rules.RandomSets.Made;

/** Random criteria: every measure with every scale that goes with it. */
final class RandomCriteria {
    private static final int WAYS = 20;
    private static final List<Measure.WhenZero> STATED =
            List.of(Measure.WhenZero.ZERO_POINTS, Measure.WhenZero.FULL_POINTS, Measure.WhenZero.INVALID);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Random random;

    RandomCriteria(Random random) {
        this.random = random;
    }

    /** A criterion of so many points. */
    Made scored(NodeCode code, int most) {
        return switch (random.nextInt(WAYS)) {
            case 0 -> ofRatio(code, BigDecimal.ONE, new Scale.Proportional(Optional.empty()));
            case 1 -> ofRatio(code, HUNDRED, new Scale.Proportional(Optional.of(number(50))));
            case 2 -> one(code, "x", Kind.AMOUNT, new Scale.Proportional(Optional.of(number(50))));
            case 3 -> ofRatio(code, HUNDRED, bands(most, true));
            case 4 -> one(code, "x", Kind.AMOUNT, bands(most, false));
            case 5 -> one(code, "x", Kind.AMOUNT, steps(most));
            case 6 -> one(code, "x", Kind.OPTION, new Scale.Choice(options(most)));
            case 7 -> one(code, "x", Kind.OPTION, new Scale.Grades(options(most)));
            case 8 -> one(code, "x", Kind.YES_NO, new Scale.YesNo(Award.Share.MAXIMUM, award(most)));
            case 9 -> one(code, "n", Kind.COUNT, new Scale.PerItem(number(2), BigDecimal.valueOf(most)));
            case 10 -> one(code, "h", Kind.RANK, ranks(most));
            case 11 -> ofRatio(code, HUNDRED, passFail(Award.Share.MAXIMUM, award(most)));
            case 12 -> one(code, "x", Kind.AMOUNT, goalposts());
            case 13 -> one(code, "x", Kind.AMOUNT, new Scale.RelativeToBest());
            case 14 -> one(code, "x", Kind.AMOUNT, new Scale.BetweenWorstAndBest(random.nextBoolean(), award(most)));
            case 15 ->
                one(
                        code,
                        "x",
                        Kind.AMOUNT,
                        new Scale.StandardScore(random.nextBoolean(), number(2), BigDecimal.valueOf(5), award(most)));
            case 16 -> one(code, "x", Kind.AMOUNT, new Scale.PanelRank(random.nextBoolean(), award(most)));
            case 17 -> answers(code);
            case 18 -> random.nextBoolean() ? entered(code) : survey(code);
            default -> groups(code, most);
        };
    }

    /** A criterion with all of its points or none. */
    Made passed(NodeCode code) {
        Award none = new Award.Points(BigDecimal.ZERO);
        return random.nextBoolean()
                ? one(code, "x", Kind.YES_NO, new Scale.YesNo(Award.Share.MAXIMUM, none))
                : ofRatio(code, HUNDRED, passFail(Award.Share.MAXIMUM, none));
    }

    private Made one(NodeCode code, String letter, Kind kind, Scale scale) {
        InputKey key = new InputKey(code, letter);
        return new Made(
                new Scoring.Scored(new Measure.Amount(key), scale),
                List.of(new InputDefinition(key, "Số liệu " + code, kind)));
    }

    private Made ofRatio(NodeCode code, BigDecimal factor, Scale scale) {
        Measure.WhenAbove above = random.nextBoolean() ? Measure.WhenAbove.CAPPED : Measure.WhenAbove.INVALID;
        return new Made(new Scoring.Scored(ratio(code, factor, above), scale), dividends(code));
    }

    /** What a rule says for a denominator of 0; that it says nothing would be a finding. */
    static Measure.WhenZero whenZero(Random random) {
        return STATED.get(random.nextInt(STATED.size()));
    }

    private Measure ratio(NodeCode code, BigDecimal factor, Measure.WhenAbove above) {
        Measure.WhenZero zero = whenZero(random);
        return new Measure.Ratio(new InputKey(code, "a"), new InputKey(code, "b"), factor, above, zero);
    }

    private static List<InputDefinition> dividends(NodeCode code) {
        return List.of(
                new InputDefinition(new InputKey(code, "a"), "Tử số " + code, Kind.AMOUNT),
                new InputDefinition(new InputKey(code, "b"), "Mẫu số " + code, Kind.AMOUNT));
    }

    private Scale steps(int most) {
        return new Scale.Steps(
                List.of(
                        new Scale.Step(BigDecimal.valueOf(60), Award.Share.MAXIMUM),
                        new Scale.Step(number(50), points(most - 1))),
                new Award.Points(BigDecimal.ZERO));
    }

    private List<Scale.Option> options(int most) {
        return List.of(
                new Scale.Option("Đã có", Award.Share.MAXIMUM),
                new Scale.Option("Đang làm; sẽ có", award(most)),
                new Scale.Option("Chưa có", new Award.Points(BigDecimal.ZERO)));
    }

    private Scale ranks(int most) {
        return new Scale.Ranks(
                List.of(
                        new Scale.RankRange(BigDecimal.valueOf(3), Award.Share.MAXIMUM),
                        new Scale.RankRange(BigDecimal.valueOf(4 + random.nextInt(9)), points(most - 1))),
                new Award.Points(BigDecimal.ZERO));
    }

    private Scale passFail(Award passed, Award failed) {
        return new Scale.PassFail(
                new Scale.Band(Optional.of(number(60)), random.nextBoolean(), Optional.empty(), false, passed), failed);
    }

    private Scale goalposts() {
        boolean rising = random.nextBoolean();
        BigDecimal full = BigDecimal.valueOf(2 + random.nextInt(90));
        return new Scale.FixedGoalposts(
                rising ? BigDecimal.ONE : BigDecimal.valueOf(99),
                full,
                random.nextBoolean() ? Scale.Curve.LINEAR : Scale.Curve.LOGARITHM,
                random.nextBoolean() ? Scale.Beyond.CAPPED : Scale.Beyond.INVALID);
    }

    private Scale bands(int most, boolean ofRatio) {
        Optional<BigDecimal> low = Optional.of(number(30));
        Optional<BigDecimal> high = low.map(border -> border.add(number(30)));
        boolean belongs = random.nextBoolean();
        Award middle = ofRatio && random.nextBoolean() ? new Award.Proportion(HUNDRED) : points(most - 1);
        return new Scale.Bands(List.of(
                new Scale.Band(Optional.empty(), false, low, belongs, new Award.Points(BigDecimal.ZERO)),
                new Scale.Band(low, !belongs, high, false, middle),
                new Scale.Band(high, true, Optional.empty(), false, Award.Share.MAXIMUM)));
    }

    private Made answers(NodeCode code) {
        List<Measure.AnswerOption> options = new ArrayList<>();
        List<InputDefinition> inputs = new ArrayList<>();
        int share = 100;
        for (String letter : List.of("a", "b", "c")) {
            InputKey key = new InputKey(code, letter);
            options.add(new Measure.AnswerOption(key, BigDecimal.valueOf(share, 2)));
            inputs.add(
                    new InputDefinition(key, "Số phiếu chọn phương án " + letter.toUpperCase(Locale.ROOT), Kind.COUNT));
            share -= 20 + random.nextInt(30);
        }
        Measure measure = new Measure.Answers(options, whenZero(random));
        return new Made(new Scoring.Scored(measure, new Scale.Proportional(Optional.empty())), inputs);
    }

    private Made entered(NodeCode code) {
        InputKey own = new InputKey(code, "s");
        InputKey appraised = new InputKey(code, "t");
        boolean self = random.nextBoolean();
        List<InputDefinition> inputs = new ArrayList<>();
        if (self) {
            inputs.add(new InputDefinition(own, "Điểm đơn vị tự chấm", Kind.POINTS));
        }
        inputs.add(new InputDefinition(appraised, "Điểm do hội đồng thẩm định cho", Kind.POINTS));
        return new Made(
                new Scoring.Scored(
                        new Measure.Amount(appraised), new Scale.Entered(self ? Optional.of(own) : Optional.empty())),
                inputs);
    }

    private Made survey(NodeCode code) {
        Scale scale = new Scale.Goalposts(BigDecimal.ONE, BigDecimal.valueOf(3 + random.nextInt(8)));
        return new Made(
                new Scoring.Scored(ratio(code, BigDecimal.ONE, Measure.WhenAbove.UNDECLARED), scale), dividends(code));
    }

    private Made groups(NodeCode code, int most) {
        InputKey group = new InputKey(code, "g");
        Award failed = award(most);
        boolean pass = random.nextBoolean();
        List<Scale> cases = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            BigDecimal target = number(90);
            cases.add(
                    pass
                            ? new Scale.PassFail(
                                    new Scale.Band(
                                            Optional.of(target), true, Optional.empty(), false, Award.Share.MAXIMUM),
                                    failed)
                            : new Scale.Proportional(Optional.of(target)));
        }
        List<InputDefinition> inputs = new ArrayList<>(dividends(code));
        inputs.add(new InputDefinition(group, "nhóm xã", Kind.OPTION));
        Measure measure = ratio(code, HUNDRED, Measure.WhenAbove.CAPPED);
        return new Made(new Scoring.Scored(measure, new Scale.ByGroup(group, cases)), inputs);
    }

    private BigDecimal number(int bound) {
        return BigDecimal.valueOf(1 + random.nextInt(bound * 10 - 1), 1);
    }

    private Award points(int most) {
        return new Award.Points(BigDecimal.valueOf(1 + random.nextInt(Math.max(1, 10 * most)), 1));
    }

    /** Less than the maximum. */
    private Award award(int most) {
        return random.nextBoolean()
                ? points(Math.max(1, most - 1))
                : new Award.Share(BigDecimal.ONE, BigDecimal.valueOf(2 + random.nextInt(5)));
    }
}
