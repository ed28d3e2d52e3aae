package vn.dti.rest.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.RefusedEntry;
import vn.dti.application.SetView;
import vn.dti.domain.plan.Finding;
import vn.dti.domain.plan.ScoringPlan;

/**
 * An indicator set in a list.
 *
 * @param set its id
 * @param title its title
 * @param titleEn its title in English
 * @param status {@code in-force}, {@code trial} or {@code refused}
 * @param dataYear the year whose figures are scored; absent if refused
 * @param sample whether it is an illustration with generated figures
 * @param maximum the points that are scored
 * @param since when it came into force, ISO 8601
 * @param filesChanged whether its files have changed since it came into force
 * @param errors how many errors the check of its folder found
 * @param warnings how many warnings
 * @param ruleFingerprint SHA-256 of its rule files
 * @param planFingerprint SHA-256 of its plan
 * @param href its address; that of the list where it has none of its own
 * @param findings what is wrong with an entry of the rule tree that has no address of its own; else empty
 */
@Schema(name = "IndicatorSetSummary")
public record SetSummary(
        @Schema(description = "Its id.", examples = "province/2022")
        String set,

        @Schema(description = "Its title.") String title,
        @Schema(description = "Its title in English.") String titleEn,

        @Schema(
                description = "In-force, trial or refused.",
                enumeration = {"in-force", "trial", "refused"})
        String status,

        @Schema(description = "The year whose figures are scored; absent if refused.")
        Optional<Integer> dataYear,

        @Schema(description = "Whether it is an illustration with generated figures.")
        boolean sample,

        @Schema(description = "The points that are scored. Decimal as a string.", examples = "1000")
        Optional<String> maximum,

        @Schema(description = "When it came into force, ISO 8601.")
        Optional<String> since,

        @Schema(description = "Whether its files have changed since it came into force.")
        boolean filesChanged,

        @Schema(description = "How many errors the check of its folder found.")
        long errors,

        @Schema(description = "How many warnings.") long warnings,
        @Schema(description = "SHA-256 of its rule files.") String ruleFingerprint,
        @Schema(description = "SHA-256 of its plan.") Optional<String> planFingerprint,

        @Schema(description = "Its address; that of the list where it has none of its own.")
        String href,

        @Schema(description = "What is wrong with an entry of the rule tree that has no address of " + "its own.")
        List<FindingAnswer> findings) {
    /** The set as it is listed. */
    public static SetSummary of(SetView set) {
        return new SetSummary(
                set.id().toString(),
                set.title(),
                set.titleEn(),
                Words.of(set.status()),
                set.plan().map(plan -> plan.header().dataYear()),
                set.sample(),
                Words.points(maximum(set.plan())),
                set.since().map(Object::toString),
                set.filesChanged(),
                count(set.findings(), Finding.Severity.ERROR),
                count(set.findings(), Finding.Severity.WARNING),
                set.ruleFingerprint(),
                set.planFingerprint(),
                Words.href(set.id()),
                List.of());
    }

    /** An entry of the rule tree that is the folder of no set, listed beside the refused folders. */
    public static SetSummary of(RefusedEntry entry) {
        return new SetSummary(
                entry.path(),
                entry.path(),
                entry.path(),
                Words.of(SetView.Status.REFUSED),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                count(entry.findings(), Finding.Severity.ERROR),
                count(entry.findings(), Finding.Severity.WARNING),
                "",
                Optional.empty(),
                Words.TRIALS,
                FindingAnswer.of(entry.findings()));
    }

    private static Optional<BigDecimal> maximum(Optional<ScoringPlan> plan) {
        return plan.flatMap(present -> present.root().maximum());
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
