package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.InvariantDivisor;
import vn.dti.domain.number.Rounding;

/** Published values: points / maximum, rounded as the set declares. */
final class ValueColumn {
    private static final int SAFE_BITS = 60;

    private ValueColumn() {}

    static DecimalColumn of(DecimalColumn points, BigDecimal maximum, Rounding rounding) {
        if (maximum.signum() <= 0) {
            return DecimalColumn.missing(points.size());
        }
        DecimalColumn longs = ofLongs(points, maximum, rounding);
        if (longs != null) {
            return longs;
        }
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[points.size()];
        for (int i = 0; i < values.length; i++) {
            if (points.hasValue(i)) {
                values[i] = rounding.apply(Decimals.quotient(points.value(i), maximum));
            }
        }
        return DecimalColumn.ofDecimals(points.stateArray(), values);
    }

    /** The values where each unit has a maximum of its own. */
    static DecimalColumn of(DecimalColumn points, BigDecimal[] maxima, Rounding rounding) {
        byte[] states = points.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[points.size()];
        for (int i = 0; i < values.length; i++) {
            boolean known = points.hasValue(i) && maxima[i].signum() > 0;
            values[i] = known ? rounding.apply(Decimals.quotient(points.value(i), maxima[i])) : null;
            if (!known && points.hasValue(i)) {
                states[i] = DecimalColumn.State.MISSING.code();
            }
        }
        return DecimalColumn.ofDecimals(states, values);
    }

    private static @Nullable DecimalColumn ofLongs(DecimalColumn points, BigDecimal maximum, Rounding rounding) {
        if (!points.isLong() || points.least() < 0 || rounding.digits() > 18) {
            return null;
        }
        Fraction unit = Fraction.of(BigDecimal.ONE.scaleByPowerOfTen(rounding.digits() - points.scale()), maximum);
        if (unit.numerator().bitLength() + 64 - Long.numberOfLeadingZeros(points.greatest()) > SAFE_BITS
                || unit.denominator().bitLength() > SAFE_BITS) {
            return null;
        }
        long factor = unit.numerator().longValueExact();
        InvariantDivisor divisor = new InvariantDivisor(unit.denominator().longValueExact());
        long half = divisor.divisor() >> 1;
        long[] from = points.unscaledArray();
        long[] values = new long[from.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = divisor.divide(from[i] * factor + half);
        }
        long greatest = divisor.divide(points.greatest() * factor + half);
        return points.isComplete()
                ? DecimalColumn.complete(values, rounding.digits(), 0, greatest)
                : DecimalColumn.ofLongs(points.stateArray(), values, rounding.digits(), 0, greatest);
    }
}
