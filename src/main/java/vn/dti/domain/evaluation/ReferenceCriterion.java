package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn.State;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.InputTable;

/** One criterion as the reference evaluator scores it, method by method. */
final class ReferenceCriterion {
    private final Fraction maximum;
    private final Measure measure;
    private final Scale scale;
    private final InputTable inputs;
    private final Optional<Rounding> rounding;

    private final Set<InputKey> counted;

    ReferenceCriterion(PlanNode node, Scoring.Scored scored, InputTable inputs, Optional<Rounding> rounding) {
        this.maximum = Fraction.of(node.maximum().orElseThrow());
        this.measure = scored.measure();
        this.scale = scored.scale();
        this.inputs = inputs;
        this.counted = node.inputs().stream()
                .filter(input -> input.kind() == InputDefinition.Kind.COUNT)
                .map(InputDefinition::key)
                .collect(Collectors.toSet());
        this.rounding = rounding;
    }

    /** Points, or a problem, or neither where a figure is missing. */
    record Result(@Nullable Fraction points, @Nullable String problem) {
        static final Result MISSING = new Result(null, null);

        static Result invalid(String problem) {
            return new Result(null, problem);
        }
    }

    /** What the figures give: a measure, points at once, a problem, or nothing of it where a figure is missing. */
    private record Read(
            @Nullable Fraction measure,
            @Nullable Fraction points,
            @Nullable String problem) {}

    boolean isRelative() {
        return scale instanceof Scale.RelativeToBest || scale instanceof Scale.OfPanel;
    }

    /** The range of all units that have a measure, without those to which the criterion does not apply. */
    Optional<ReferencePanel> range(IntPredicate leftOut) {
        Fraction least = null;
        Fraction greatest = null;
        List<Fraction> all = new ArrayList<>();
        for (int unit = 0; unit < inputs.size(); unit++) {
            Fraction own = leftOut.test(unit) ? null : read(unit).measure();
            if (own != null) {
                all.add(own);
                least = least == null || own.compareTo(least) < 0 ? own : least;
                greatest = greatest == null || own.compareTo(greatest) > 0 ? own : greatest;
            }
        }
        return least == null || greatest == null
                ? Optional.empty()
                : Optional.of(new ReferencePanel(least, greatest, all));
    }

    /** The points of one unit, rounded as the set declares. */
    Result score(int unit, @Nullable ReferencePanel range) {
        Read read = read(unit);
        if (read.problem() != null) {
            return Result.invalid(read.problem());
        }
        Result result = read.points() != null
                ? new Result(read.points(), null)
                : read.measure() == null ? Result.MISSING : scale(unit, read.measure(), range);
        Fraction points = result.points();
        if (points == null) {
            return result;
        }
        if (points.compareTo(maximum) > 0) {
            return Result.invalid("points-above-maximum");
        }
        if (points.signum() < 0) {
            return Result.invalid("points-below-zero");
        }
        Fraction digits34 = Fraction.of(PlainRounding.significant34(points));
        return new Result(
                rounding.map(r -> Fraction.of(PlainRounding.halfUp(digits34, r.digits())))
                        .orElse(digits34),
                null);
    }

    private Read read(int unit) {
        if (scale instanceof Scale.ByGroup groups) {
            State state = inputs.column(groups.group())
                    .map(column -> column.state(unit))
                    .orElse(State.MISSING);
            if (state != State.VALUE) {
                return new Read(null, null, state == State.INVALID ? "not-a-number" : null);
            }
            if (ownScale(groups, unit) == null) {
                return new Read(null, null, "group-unknown");
            }
        }
        if (measure instanceof Measure.Answers answers) {
            return answers(answers, unit);
        }
        if (measure instanceof Measure.Amount amount) {
            String fault = fault(unit, amount.input());
            return new Read(fault == null ? figure(unit, amount.input()) : null, null, fault);
        }
        Measure.Ratio ratio = (Measure.Ratio) measure;
        for (InputKey key : List.of(ratio.a(), ratio.b())) {
            String fault = fault(unit, key);
            if (fault != null) {
                return new Read(null, null, fault);
            }
        }
        Fraction a = figure(unit, ratio.a());
        Fraction b = figure(unit, ratio.b());
        return a == null || b == null ? new Read(null, null, null) : divide(ratio, a, b);
    }

    /** The scale of the unit's group, null where the rule has no such group. */
    private @Nullable Scale ownScale(Scale.ByGroup groups, int unit) {
        BigDecimal group = inputs.value(unit, groups.group()).orElse(BigDecimal.ZERO);
        for (int number = 1; number <= groups.cases().size(); number++) {
            if (group.compareTo(BigDecimal.valueOf(number)) == 0) {
                return groups.cases().get(number - 1);
            }
        }
        return null;
    }

    private Read answers(Measure.Answers answers, int unit) {
        Fraction sum = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        boolean missing = false;
        for (Measure.AnswerOption option : answers.options()) {
            String fault = fault(unit, option.count());
            if (fault != null) {
                return new Read(null, null, fault);
            }
            Fraction count = figure(unit, option.count());
            if (count == null) {
                missing = true;
            } else {
                sum = sum.plus(count.times(Fraction.of(option.share())));
                all = all.plus(count);
            }
        }
        if (missing) {
            return new Read(null, null, null);
        }
        if (all.signum() > 0) {
            return new Read(sum.dividedBy(all), null, null);
        }
        return switch (answers.whenNone()) {
            case ZERO_POINTS -> new Read(null, Fraction.ZERO, null);
            case FULL_POINTS -> new Read(null, maximum, null);
            case INVALID, UNDECLARED -> new Read(null, null, "nobody-answered");
        };
    }

    private Read divide(Measure.Ratio ratio, Fraction a, Fraction b) {
        if (b.signum() == 0) {
            return switch (ratio.whenZero()) {
                case ZERO_POINTS -> new Read(null, Fraction.ZERO, null);
                case FULL_POINTS -> new Read(null, maximum, null);
                case INVALID, UNDECLARED -> new Read(null, null, "divisor-zero");
            };
        }
        Fraction factor = Fraction.of(ratio.factor());
        if (a.compareTo(b) > 0) {
            boolean plain = scale instanceof Scale.Proportional proportional
                    && proportional.target().isEmpty();
            switch (ratio.whenAbove()) {
                case CAPPED -> {
                    return new Read(factor, null, null);
                }
                case INVALID -> {
                    return new Read(null, null, "dividend-above-divisor");
                }
                case UNDECLARED -> {
                    if (plain) {
                        return new Read(null, null, "dividend-above-divisor");
                    }
                }
            }
        }
        return new Read(a.dividedBy(b).times(factor), null, null);
    }

    private @Nullable Fraction figure(int unit, InputKey key) {
        return inputs.value(unit, key).map(Fraction::of).orElse(null);
    }

    private @Nullable String fault(int unit, InputKey key) {
        State state = inputs.column(key).map(column -> column.state(unit)).orElse(State.MISSING);
        if (state == State.INVALID) {
            return "not-a-number";
        }
        if (state == State.MISSING) {
            return null;
        }
        BigDecimal value = inputs.value(unit, key).orElseThrow();
        if (scale instanceof Scale.YesNo) {
            boolean known = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            return known ? null : "not-yes-no";
        }
        if (scale instanceof Scale.Listed listed) {
            for (int option = 1; option <= listed.options().size(); option++) {
                if (value.compareTo(BigDecimal.valueOf(option)) == 0) {
                    return null;
                }
            }
            return "option-unknown";
        }
        if (scale instanceof Scale.Ranks) {
            boolean rank =
                    value.signum() > 0 && Fraction.of(value).denominator().equals(BigInteger.ONE);
            return rank ? null : "not-a-rank";
        }
        if (value.signum() < 0) {
            return "amount-negative";
        }
        boolean whole = Fraction.of(value).denominator().equals(BigInteger.ONE);
        return counted.contains(key) && !whole ? "not-whole" : null;
    }

    private Result scale(int unit, Fraction m, @Nullable ReferencePanel range) {
        if (scale instanceof Scale.ByGroup groups) {
            Scale own = ownScale(groups, unit);
            if (own instanceof Scale.PassFail passFail) {
                return award(isIn(passFail.target(), m) ? passFail.target().award() : passFail.failed(), m);
            }
            return proportional((Scale.Proportional) Objects.requireNonNull(own), m);
        }
        if (scale instanceof Scale.Proportional proportional) {
            return proportional(proportional, m);
        }
        if (scale instanceof Scale.Steps steps) {
            for (Scale.Step step : steps.steps()) {
                if (m.compareTo(Fraction.of(step.from())) >= 0) {
                    return award(step.award(), m);
                }
            }
            return award(steps.otherwise(), m);
        }
        if (scale instanceof Scale.Listed listed) {
            return award(listed.options().get(m.numerator().intValueExact() - 1).award(), m);
        }
        if (scale instanceof Scale.YesNo yesNo) {
            return award(m.signum() == 0 ? yesNo.no() : yesNo.yes(), m);
        }
        if (scale instanceof Scale.Bands bands) {
            for (Scale.Band band : bands.bands()) {
                if (isIn(band, m)) {
                    return award(band.award(), m);
                }
            }
            return Result.invalid("outside-bands");
        }
        return numeric(m, range);
    }

    /** The scales that are no tables of cells. */
    private Result numeric(Fraction m, @Nullable ReferencePanel range) {
        if (scale instanceof Scale.PerItem item) {
            return points(least(
                    Fraction.of(item.cap()), Fraction.of(item.pointsEach()).times(m)));
        }
        if (scale instanceof Scale.Goalposts posts) {
            Fraction low = Fraction.of(posts.low());
            Fraction high = Fraction.of(posts.high());
            return m.compareTo(low) < 0 || m.compareTo(high) > 0
                    ? Result.invalid("outside-goalposts")
                    : points(maximum.times(m.minus(low)).dividedBy(high.minus(low)));
        }
        if (scale instanceof Scale.Ranks ranks) {
            for (Scale.RankRange rank : ranks.ranks()) {
                if (m.compareTo(Fraction.of(rank.to())) <= 0) {
                    return award(rank.award(), m);
                }
            }
            return award(ranks.otherwise(), m);
        }
        if (scale instanceof Scale.PassFail passFail) {
            return award(isIn(passFail.target(), m) ? passFail.target().award() : passFail.failed(), m);
        }
        if (scale instanceof Scale.Entered) {
            return m.compareTo(maximum) > 0 ? Result.invalid("points-out-of-range") : points(m);
        }
        if (scale instanceof Scale.FixedGoalposts posts) {
            return fixedGoalposts(posts, m);
        }
        return range == null ? Result.invalid("panel-extremes-unknown") : relative(m, range);
    }

    private Result proportional(Scale.Proportional proportional, Fraction m) {
        return proportional
                .target()
                .map(target -> points(maximum.times(least(Fraction.ONE, m.dividedBy(Fraction.of(target))))))
                .orElseGet(() ->
                        m.compareTo(Fraction.ONE) > 0 ? Result.invalid("measure-above-one") : points(maximum.times(m)));
    }

    private Result fixedGoalposts(Scale.FixedGoalposts posts, Fraction measure) {
        Fraction zero = Fraction.of(posts.zero());
        Fraction full = Fraction.of(posts.full());
        Fraction low = least(zero, full);
        Fraction high = low.equals(zero) ? full : zero;
        Fraction m = measure;
        if (m.compareTo(low) < 0 || m.compareTo(high) > 0) {
            if (posts.beyond() == Scale.Beyond.INVALID) {
                return Result.invalid("outside-goalposts");
            }
            m = m.compareTo(low) < 0 ? low : high;
        }
        return posts.curve() == Scale.Curve.LINEAR
                ? points(maximum.times(m.minus(zero)).dividedBy(full.minus(zero)))
                : points(PlainIrrational.logarithmicPlace(m, zero, full, maximum));
    }

    private Result relative(Fraction m, ReferencePanel range) {
        boolean best = m.compareTo(range.greatest()) > 0;
        if (!(scale instanceof Scale.OfPanel panel)) {
            if (range.greatest().signum() == 0) {
                return points(best ? maximum : Fraction.ZERO);
            }
            return points(best ? maximum : maximum.times(m).dividedBy(range.greatest()));
        }
        boolean worst = m.compareTo(range.least()) < 0;
        boolean level = range.least().compareTo(range.greatest()) == 0;
        if ((best || worst) && (level || scale instanceof Scale.BetweenWorstAndBest)) {
            return points(best == panel.highest() ? maximum : Fraction.ZERO);
        }
        if (level) {
            return award(panel.whenEqual(), m);
        }
        if (scale instanceof Scale.StandardScore score) {
            return range.all().isEmpty()
                    ? Result.invalid("panel-extremes-unknown")
                    : points(PlainIrrational.standardScore(score, range.all(), m, maximum));
        }
        if (scale instanceof Scale.PanelRank) {
            return range.all().isEmpty()
                    ? Result.invalid("panel-extremes-unknown")
                    : points(range.byRank(m, panel.highest(), maximum));
        }
        Fraction way =
                panel.highest() ? m.minus(range.least()) : range.greatest().minus(m);
        return points(maximum.times(way).dividedBy(range.greatest().minus(range.least())));
    }

    private static boolean isIn(Scale.Band band, Fraction m) {
        int lower = band.lower().map(border -> m.compareTo(Fraction.of(border))).orElse(1);
        int upper = band.upper().map(border -> m.compareTo(Fraction.of(border))).orElse(-1);
        return (lower > 0 || (lower == 0 && band.lowerIncluded()))
                && (upper < 0 || (upper == 0 && band.upperIncluded()));
    }

    private Result award(Award award, Fraction m) {
        if (award instanceof Award.Points fixed) {
            return points(Fraction.of(fixed.points()));
        }
        if (award instanceof Award.Share share) {
            return points(maximum.times(Fraction.of(share.numerator(), share.denominator())));
        }
        return points(maximum.times(m).dividedBy(Fraction.of(((Award.Proportion) award).divisor())));
    }

    private static Result points(Fraction points) {
        return new Result(points, null);
    }

    private static Fraction least(Fraction a, Fraction b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
