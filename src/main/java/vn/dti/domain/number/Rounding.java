package vn.dti.domain.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rounding that an indicator set declares: half up (a first dropped digit of 5 or more rounds away from zero).
 *
 * @param digits decimal places kept, 0 to 20
 */
public record Rounding(int digits) {
    /** The decimal places with which an unrounded value is compared when ranks are formed. */
    public static final int UNROUNDED_DIGITS = 20;

    /** Refuses a number of digits outside 0 to 20. */
    public Rounding {
        if (digits < 0 || digits > UNROUNDED_DIGITS) {
            throw new IllegalArgumentException("decimal places from 0 to 20: " + digits);
        }
    }

    /** {@code value} rounded half up, with exactly {@link #digits()} decimal places. */
    public BigDecimal apply(BigDecimal value) {
        return value.setScale(digits, RoundingMode.HALF_UP);
    }
}
