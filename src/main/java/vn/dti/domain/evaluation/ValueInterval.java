package vn.dti.domain.evaluation;

import java.math.BigDecimal;

/**
 * The interval in which a value lies.
 *
 * @param least its least value
 * @param greatest its greatest value, not below {@code least}
 */
public record ValueInterval(BigDecimal least, BigDecimal greatest) {
    /** Refuses ends that are out of order. */
    public ValueInterval {
        if (least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("no interval: " + least + " to " + greatest);
        }
    }
}
