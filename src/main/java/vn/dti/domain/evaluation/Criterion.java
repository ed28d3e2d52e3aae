package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.Rounding;
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
                        && input.key().equals(first()));
        this.options = options(scored.scale(), Fraction.of(maximum));
        this.longOptions = options.isEmpty() ? null : LongOptions.of(options, this.rounding);
        this.function = isRelative() || !options.isEmpty() ? null : ScaleFunction.of(scale, maximum);
        if (!options.isEmpty() && !(measure instanceof Measure.Amount)) {
            throw new IllegalArgumentException("a choice needs one input, not a ratio: " + node.code());
        }
    }

    private static List<Piece> options(Scale scale, Fraction max) {
        List<Piece> pieces = new ArrayList<>();
        if (scale instanceof Scale.Choice choice) {
            for (int i = 0; i < choice.options().size(); i++) {
                pieces.add(settled(
                        ScaleFunction.award(choice.options().get(i).award(), max), BigDecimal.valueOf(i + 1L), max));
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
        return scale instanceof Scale.RelativeToBest || scale instanceof Scale.BetweenWorstAndBest;
    }

    /** Whether the input, or the dividend, is a number of things. */
    boolean isCount() {
        return count;
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

    /** The input, or the dividend of the ratio. */
    InputKey first() {
        return measure instanceof Measure.Ratio ratio ? ratio.a() : ((Measure.Amount) measure).input();
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
