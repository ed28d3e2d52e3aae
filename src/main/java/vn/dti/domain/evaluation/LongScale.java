package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.Measure;

/**
 * A criterion in whole numbers for input columns of certain scales.
 *
 * @param scaleA the scale of the first input
 * @param scaleB the scale of the second input
 * @param pieces the function
 * @param factorA brings the dividend to the scale of the divisor
 * @param factorB brings the divisor to the scale of the dividend
 * @param checked whether a dividend above its divisor is anything special
 * @param capped points of a dividend above its divisor, -1 if it is refused
 * @param atZero points at a divisor of 0, -1 if it is refused
 */
record LongScale(
        int scaleA,
        int scaleB,
        LongPieces pieces,
        long factorA,
        long factorB,
        boolean checked,
        long capped,
        long atZero) {
    private static final long NONE = Long.MIN_VALUE;

    /** Makes a criterion ready for columns of these scales, or gives null where longs are not exact. */
    static @Nullable LongScale of(Criterion criterion, @Nullable Extremes extremes, int scaleA, int scaleB) {
        Measure.Ratio ratio = criterion.ratio();
        Fraction unit = Fraction.of(
                ratio == null
                        ? BigDecimal.ONE.movePointLeft(scaleA)
                        : ratio.factor().scaleByPowerOfTen(scaleB - scaleA));
        LongPieces pieces =
                LongPieces.of(criterion.function(extremes).pieces(), criterion.rounding(), unit, ratio != null);
        if (pieces == null) {
            return null;
        }
        if (ratio == null) {
            return new LongScale(scaleA, scaleB, pieces, 1, 1, false, -1, -1);
        }
        BigDecimal capped = criterion.capsAbove()
                ? new DecimalKernel(criterion, extremes).points(ratio.factor(), BigDecimal.ONE)
                : null;
        BigDecimal full = criterion.rounding() == null
                ? criterion.maximum()
                : criterion.rounding().apply(criterion.maximum());
        long atZero = switch (ratio.whenZero()) {
            case ZERO_POINTS -> 0;
            case FULL_POINTS -> unscaled(full, pieces.scale);
            case INVALID, UNDECLARED -> -1;
        };
        long cappedPoints = capped == null ? -1 : unscaled(capped, pieces.scale);
        return atZero == NONE || cappedPoints == NONE
                ? null
                : new LongScale(
                        scaleA,
                        scaleB,
                        pieces,
                        power(Math.max(scaleB - scaleA, 0)),
                        power(Math.max(scaleA - scaleB, 0)),
                        criterion.capsAbove() || criterion.refusesAbove(),
                        cappedPoints,
                        atZero);
    }

    /** Whether nothing can overflow for columns with these greatest unscaled longs. */
    boolean fits(long greatestA, long greatestB) {
        return greatestA <= Long.MAX_VALUE / factorA
                && greatestB <= Long.MAX_VALUE / factorB
                && pieces.fits(greatestA, greatestB);
    }

    /** Ten to a power from 0 to 18. */
    static long power(int exponent) {
        return BigDecimal.TEN.pow(exponent).longValueExact();
    }

    /** The unscaled long at a scale, or the least long if there is none. */
    static long unscaled(BigDecimal value, int scale) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() > scale || stripped.precision() - stripped.scale() + scale > 18
                ? NONE
                : stripped.setScale(scale).unscaledValue().longValueExact();
    }
}
