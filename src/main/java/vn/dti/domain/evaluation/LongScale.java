package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;

/**
 * A criterion in whole numbers for input columns of certain scales.
 *
 * @param scaleA the scale of the first input
 * @param scaleB the scale of the second input
 * @param pieces the function
 * @param line the function in its most common shape, null if it has another
 * @param continuous whether that shape is a ratio's line that meets its ends
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
        @Nullable LongLine line,
        boolean continuous,
        long factorA,
        long factorB,
        boolean checked,
        long capped,
        long atZero) {
    private static final long NONE = Long.MIN_VALUE;
    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    /** Makes a criterion ready for columns of these scales, or gives null where longs are not exact. */
    static @Nullable LongScale of(Criterion criterion, @Nullable Extremes extremes, int scaleA, int scaleB) {
        Measure.Ratio ratio = criterion.ratio();
        if (extremes != null && ratio == null) {
            LongPieces quick = relative(criterion, extremes, scaleA);
            if (quick != null) {
                return ofAmount(quick, scaleA, scaleB);
            }
        }
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
            return ofAmount(pieces, scaleA, scaleB);
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
        LongLine line = LongLine.of(pieces);
        return atZero == NONE || cappedPoints == NONE
                ? null
                : new LongScale(
                        scaleA,
                        scaleB,
                        pieces,
                        line,
                        line != null && line.isContinuous(),
                        power(Math.max(scaleB - scaleA, 0)),
                        power(Math.max(scaleA - scaleB, 0)),
                        criterion.capsAbove() || criterion.refusesAbove(),
                        cappedPoints,
                        atZero);
    }

    private static LongScale ofAmount(LongPieces pieces, int scaleA, int scaleB) {
        return new LongScale(scaleA, scaleB, pieces, LongLine.of(pieces), false, 1, 1, false, -1, -1);
    }

    /** A relative criterion with one input and different extremes that are whole in the scale of the input. */
    private static @Nullable LongPieces relative(Criterion criterion, Extremes extremes, int scale) {
        Rounding rounding = criterion.rounding();
        if (rounding == null || rounding.digits() > 9 || !criterion.isRelative()) {
            return null;
        }
        long maximum = unscaled(criterion.maximum(), rounding.digits());
        long least = whole(extremes.least(), scale);
        long greatest = whole(extremes.greatest(), scale);
        boolean small = maximum > 0 && maximum < 1L << 31 && least >= 0 && greatest > least && greatest < 1L << 30;
        if (!small) {
            return null;
        }
        return criterion.scale() instanceof Scale.BetweenWorstAndBest between
                ? LongPieces.relative(rounding.digits(), maximum, greatest, least, between.highest(), true)
                : LongPieces.relative(rounding.digits(), maximum, greatest, 0, true, false);
    }

    private static long whole(Measured measured, int scale) {
        return measured.divisor().compareTo(BigDecimal.ONE) == 0 ? unscaled(measured.dividend(), scale) : NONE;
    }

    /** Whether nothing can overflow for columns with these greatest unscaled longs. */
    boolean fits(long greatestA, long greatestB) {
        return greatestA <= Long.MAX_VALUE / factorA
                && greatestB <= Long.MAX_VALUE / factorB
                && pieces.fits(greatestA, greatestB);
    }

    /** Ten to a power from 0 to 18. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    /** The unscaled long at a scale, or the least long if there is none. */
    static long unscaled(BigDecimal value, int scale) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() > scale || stripped.precision() - stripped.scale() + scale > 18
                ? NONE
                : stripped.setScale(scale).unscaledValue().longValueExact();
    }
}
