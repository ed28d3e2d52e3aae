package vn.dti.domain.plan;

import java.math.BigDecimal;
import vn.dti.domain.number.Decimals;

/** What one cell of a table gives: fixed points, a share of the maximum, or the measure times the maximum. */
public sealed interface Award {
    /**
     * Fixed points.
     *
     * @param points the points
     */
    record Points(BigDecimal points) implements Award {
        /** Keeps the number in its one form. */
        public Points {
            points = Decimals.normal(points);
        }
    }

    /**
     * A share of the maximum points, kept as the fraction that the rule states, such as 1/2; the maximum itself is 1/1.
     *
     * @param numerator not negative
     * @param denominator positive
     */
    record Share(BigDecimal numerator, BigDecimal denominator) implements Award {
        /** The whole maximum. */
        public static final Share MAXIMUM = new Share(BigDecimal.ONE, BigDecimal.ONE);

        /** Refuses a denominator that is not positive. */
        public Share {
            if (denominator.signum() <= 0 || numerator.signum() < 0) {
                throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
            }
            numerator = Decimals.normal(numerator);
            denominator = Decimals.normal(denominator);
        }
    }

    /**
     * The measure divided by {@code divisor}, times the maximum points: "Điểm = Tỷ lệ * Điểm tối đa" has the divisor 1.
     *
     * @param divisor positive
     */
    record Proportion(BigDecimal divisor) implements Award {
        /** Refuses a divisor that is not positive. */
        public Proportion {
            if (divisor.signum() <= 0) {
                throw new IllegalArgumentException("a positive divisor is needed: " + divisor);
            }
            divisor = Decimals.normal(divisor);
        }
    }
}
