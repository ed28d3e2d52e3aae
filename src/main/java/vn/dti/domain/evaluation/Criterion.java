package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.LogarithmicScale;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.number.StandardScores;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;

/** A scored criterion, made ready once: its inputs and either a function of its measure or a table of options. */
final class Criterion {
    private final PlanNode node;
    private final BigDecimal maximum;
    private final Measure measure;
    private final Scale scale;
    private final @Nullable Rounding rounding;
    private final boolean count;
    private final @Nullable ScaleFunction function;
    private final List<Piece> options;
    private final @Nullable LongOptions longOptions;
    private final @Nullable LogarithmicScale logarithm;
    private final List<Criterion> cases;
    private volatile @Nullable LongScale lastLongScale;

    Criterion(PlanNode node, Scoring.Scored scored, Optional<Rounding> rounding) {
        this.node = node;
        this.maximum = node.maximum()
                .orElseThrow(() -> new IllegalArgumentException("a scored criterion needs a maximum: " + node.code()));
        this.measure = scored.measure();
        this.scale = scored.scale();
        this.rounding = rounding.orElse(null);
        this.count = node.inputs().stream()
                .anyMatch(input -> input.kind() == InputDefinition.Kind.COUNT
                        && input.key().equals(scored.measure().inputs().get(0)));
        this.options = options(scored.scale(), Fraction.of(maximum));
        this.longOptions = options.isEmpty() ? null : LongOptions.of(options, this.rounding);
        this.function = isRelative() || !options.isEmpty() || scale instanceof Scale.ByGroup
                ? null
                : ScaleFunction.of(scale, maximum);
        this.logarithm = scale instanceof Scale.FixedGoalposts posts && posts.curve() == Scale.Curve.LOGARITHM
                ? new LogarithmicScale(Fraction.of(posts.zero()), Fraction.of(posts.full()))
                : null;
        this.cases = scale instanceof Scale.ByGroup groups
                ? groups.cases().stream()
                        .map(own -> new Criterion(node, new Scoring.Scored(measure, own), rounding))
                        .toList()
                : List.of();
        boolean single = !options.isEmpty() || isRank() || scale instanceof Scale.Entered;
        if (single && !(measure instanceof Measure.Amount)) {
            throw new IllegalArgumentException(
                    "a choice, a rank or entered points need one input, not a ratio: " + node.code());
        }
    }

    private static List<Piece> options(Scale scale, Fraction max) {
        List<Piece> pieces = new ArrayList<>();
        if (scale instanceof Scale.Listed listed) {
            for (int i = 0; i < listed.options().size(); i++) {
                pieces.add(settled(
                        ScaleFunction.award(listed.options().get(i).award(), max), BigDecimal.valueOf(i + 1L), max));
            }
        } else if (scale instanceof Scale.YesNo yesNo) {
            pieces.add(settled(ScaleFunction.award(yesNo.no(), max), BigDecimal.ZERO, max));
            pieces.add(settled(ScaleFunction.award(yesNo.yes(), max), BigDecimal.ONE, max));
        }
        return List.copyOf(pieces);
    }

    private static Piece settled(Piece award, BigDecimal measure, Fraction max) {
        Fraction points = award.slope().times(Fraction.of(measure)).plus(award.offset());
        if (points.compareTo(max) > 0) {
            return Piece.refused(ProblemCode.POINTS_ABOVE_MAXIMUM);
        }
        return points.signum() < 0 ? Piece.refused(ProblemCode.POINTS_BELOW_ZERO) : Piece.constant(points);
    }

    PlanNode node() {
        return node;
    }

    BigDecimal maximum() {
        return maximum;
    }

    Measure measure() {
        return measure;
    }

    Scale scale() {
        return scale;
    }

    /** The rounding of the criterion's points, null if the set declares none. */
    @Nullable
    Rounding rounding() {
        return rounding;
    }

    /** Whether the points depend on the measures of the other units. */
    boolean isRelative() {
        return scale instanceof Scale.RelativeToBest || scale instanceof Scale.OfPanel;
    }

    /** Whether the points depend on the measures of all other units and not only on the least and the greatest. */
    boolean needsAllMeasures() {
        return scale instanceof Scale.StandardScore || scale instanceof Scale.PanelRank;
    }

    /** The standard scores of a panel, null for other scales and where all units are equal or not known. */
    @Nullable
    StandardScores standardScores(@Nullable Extremes extremes) {
        boolean known = scale instanceof Scale.StandardScore
                && extremes != null
                && extremes.least().compareTo(extremes.greatest()) < 0;
        return known && extremes != null && !extremes.all().isEmpty()
                ? new StandardScores(extremes.all().stream()
                        .map(own -> Fraction.of(own.dividend(), own.divisor()))
                        .toList())
                : null;
    }

    /** Whether the input, or the dividend, is a number of things. */
    boolean isCount() {
        return count;
    }

    /** Whether the input is a rank in another index. */
    boolean isRank() {
        return scale instanceof Scale.Ranks;
    }

    /** The goalposts where the place between them is measured by logarithms, else null. */
    @Nullable
    LogarithmicScale logarithm() {
        return logarithm;
    }

    /** Whether the input is the number of an option. */
    boolean hasOptions() {
        return !options.isEmpty();
    }

    /** The number of the first option: 0 for yes or no, else 1. */
    int firstOption() {
        return scale instanceof Scale.YesNo ? 0 : 1;
    }

    /** What each option gives, in order. */
    List<Piece> options() {
        return options;
    }

    /** The function from measure to points; {@code extremes} matter for relative criteria only. */
    ScaleFunction function(@Nullable Extremes extremes) {
        return function != null ? function : ScaleFunction.relative(scale, maximum, extremes);
    }

    /** The options in whole numbers, null where there are none or longs are not exact. */
    @Nullable
    LongOptions longOptions() {
        return longOptions;
    }

    /** The criterion in whole numbers for columns of these scales, null where longs are not exact. */
    @Nullable
    LongScale longScale(@Nullable Extremes extremes, int scaleA, int scaleB) {
        if (function == null) {
            return LongScale.of(this, extremes, scaleA, scaleB);
        }
        LongScale last = lastLongScale;
        if (last == null || last.scaleA() != scaleA || last.scaleB() != scaleB) {
            last = LongScale.of(this, extremes, scaleA, scaleB);
            lastLongScale = last;
        }
        return last;
    }

    /** The input, the dividend of the ratio, or the first answer of a survey. */
    InputKey first() {
        return measure.inputs().get(0);
    }

    /** All inputs that are needed: the group of the unit, then those of the quantity. */
    List<InputKey> inputs() {
        List<InputKey> inputs = new ArrayList<>();
        group().ifPresent(inputs::add);
        inputs.addAll(measure.inputs());
        return inputs;
    }

    /** The input with the group of the unit, where the target differs by group. */
    Optional<InputKey> group() {
        return scale instanceof Scale.ByGroup groups ? Optional.of(groups.group()) : Optional.empty();
    }

    /** The criterion of each group, in the order of their numbers. */
    List<Criterion> cases() {
        return cases;
    }

    /** The criterion that holds for a unit: that of its group, or this one where there are none or the group is not known. */
    Criterion of(CriterionColumns columns, int unit) {
        int group = cases.isEmpty() ? 0 : Measurement.groupNumber(this, columns, unit);
        return group == 0 ? this : cases.get(group - 1);
    }

    /** Whether the quantity is the answers of a survey. */
    boolean isSurvey() {
        return measure instanceof Measure.Answers;
    }

    /** The divisor of the ratio. */
    Optional<InputKey> second() {
        return measure instanceof Measure.Ratio ratio ? Optional.of(ratio.b()) : Optional.empty();
    }

    /** The ratio, or null for a measure that is one input. */
    Measure.@Nullable Ratio ratio() {
        return measure instanceof Measure.Ratio ratio ? ratio : null;
    }

    /**
     * Whether a dividend above its divisor is refused. Where the rule says nothing, only a plain proportion refuses it;
     * every other scale has a cap, an end or a highest cell of its own.
     */
    boolean refusesAbove() {
        return measure instanceof Measure.Ratio ratio
                && (ratio.whenAbove() == Measure.WhenAbove.INVALID
                        || (ratio.whenAbove() == Measure.WhenAbove.UNDECLARED
                                && scale instanceof Scale.Proportional proportional
                                && proportional.target().isEmpty()));
    }

    /** Whether a dividend above its divisor counts as its divisor. */
    boolean capsAbove() {
        return measure instanceof Measure.Ratio ratio && ratio.whenAbove() == Measure.WhenAbove.CAPPED;
    }
}
