package vn.dti.application;

import java.util.List;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.text.Bilingual;

/** A request that was understood and cannot be granted; nothing was changed. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * One reason.
     *
     * @param place where in the request, such as {@code units[3].values["1.2:a"]} or {@code line 12, column value}
     * @param text what is wrong and what to do
     */
    public record Violation(String place, Bilingual text) {
        /**
         * A finding as a reason: what was found and what to do about it.
         *
         * @param otherwise the place of a finding that names none
         */
        static Violation of(Finding finding, String otherwise) {
            return new Violation(
                    finding.places().isEmpty()
                            ? otherwise
                            : finding.places().get(0).place(),
                    Bilingual.of(
                            finding.found().vi() + ". " + finding.remedy().vi(),
                            finding.found().en() + ". " + finding.remedy().en()));
        }
    }

    /** Gives all reasons at once. */
    public RefusedException(List<Violation> violations) {
        super(violations.isEmpty() ? "refused" : violations.get(0).text().en());
        this.violations = List.copyOf(violations);
    }

    /**
     * Refuses if there are errors among the findings.
     *
     * @param otherwise the place of a finding that names none
     * @throws RefusedException with every error as a reason
     */
    static void ifErrors(List<Finding> findings, String otherwise) {
        List<Violation> violations = findings.stream()
                .filter(Finding::isError)
                .map(finding -> Violation.of(finding, otherwise))
                .toList();
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    /** Gives the one reason. */
    public RefusedException(String place, Bilingual text) {
        this(List.of(new Violation(place, text)));
    }

    /** All reasons. */
    public final List<Violation> violations() {
        return violations;
    }
}
