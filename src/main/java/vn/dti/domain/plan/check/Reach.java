package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.plan.Measure;

/**
 * How great the measure of a criterion can become.
 *
 * @param greatest the greatest value; absent if there is no limit
 */
record Reach(Optional<BigDecimal> greatest) {
    static Reach of(Measure measure) {
        if (measure instanceof Measure.Answers answers) {
            return new Reach(
                    answers.options().stream().map(Measure.AnswerOption::share).max(BigDecimal::compareTo));
        }
        boolean limited = measure instanceof Measure.Ratio ratio && ratio.whenAbove() != Measure.WhenAbove.UNDECLARED;
        return new Reach(limited ? Optional.of(((Measure.Ratio) measure).factor()) : Optional.empty());
    }

    /** Whether a value from {@code from} on can occur. */
    boolean reaches(BigDecimal from) {
        return greatest.map(most -> from.compareTo(most) <= 0).orElse(true);
    }
}
