package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.plan.Award;

/**
 * What a cell of a table gives, with the quantity that it names.
 *
 * @param award the award
 * @param quantity the letter of the input or "" for "Tỷ lệ" where the award is a proportion
 */
public record SaidAward(Award award, Optional<String> quantity) {
    /**
     * A border as it was written.
     *
     * @param written the number, without the percent sign
     * @param percent whether it was written in percent
     */
    public record Bound(BigDecimal written, boolean percent) {
        /** The border as a plain number: 40% is 0.4. */
        public BigDecimal value() {
            return percent ? written.movePointLeft(2) : written;
        }
    }
}
