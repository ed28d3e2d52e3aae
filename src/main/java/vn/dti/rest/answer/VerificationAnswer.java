package vn.dti.rest.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.VerifyEditions;
import vn.dti.domain.edition.EditionCheck;
import vn.dti.domain.edition.EditionPart;
import vn.dti.domain.edition.Receipt;
import vn.dti.domain.edition.ResultDifference;
import vn.dti.domain.edition.pack.PackageCheck;
import vn.dti.domain.text.Bilingual;

/** What came of verifying editions. */
public final class VerificationAnswer {
    private VerificationAnswer() {}

    /**
     * What came of verifying a package.
     *
     * @param period the year
     * @param edition its number within the year
     * @param identical whether everything is as it was sealed, and evaluated once more gave every byte again
     * @param fingerprint the fingerprint of its receipt
     * @param storedFingerprint SHA-256 of the results as the receipt has it
     * @param newFingerprint SHA-256 of the results evaluated now
     * @param head the head of the chain in the package
     * @param causes what may have been changed
     * @param differences the first results that differ
     * @param findings all that is wrong
     */
    @Schema(name = "PackageVerification")
    public record OfPackage(
            @Schema(description = "The year: level, set and panel.", examples = "province/2024/34")
            String period,

            @Schema(description = "The number of the edition within the year.")
            int edition,

            @Schema(
                    description =
                            "Whether everything is as it was sealed, and evaluating once more gave every byte again.")
            boolean identical,

            @Schema(description = "SHA-256 of its receipt.") String fingerprint,

            @Schema(description = "SHA-256 of the results as the receipt has it.")
            String storedFingerprint,

            @Schema(description = "SHA-256 of the results evaluated now; empty if they could not be.")
            String newFingerprint,

            @Schema(description = "The head of the chain in the package.")
            Optional<String> head,

            @Schema(
                    description = "What may have been changed.",
                    enumeration = {"inputs", "rules", "results", "program"})
            List<String> causes,

            @Schema(description = "The first results that differ.")
            List<Difference> differences,

            @Schema(description = "All that is wrong, in sentences.")
            List<Text> findings) {
        /** The check. */
        public static OfPackage of(PackageCheck check) {
            EditionCheck evaluation = check.evaluation();
            Receipt receipt = check.pack().edition().receipt();
            return new OfPackage(
                    receipt.period().toString(),
                    receipt.edition(),
                    check.isIdentical(),
                    receipt.fingerprint(),
                    receipt.fingerprint(EditionPart.RESULTS),
                    evaluation.resultsFingerprint(),
                    check.pack().chain().head(),
                    evaluation.causes().stream()
                            .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList(),
                    evaluation.differences().stream()
                            .limit(EditionCheck.MAX_DIFFERENCES)
                            .map(Difference::of)
                            .toList(),
                    Text.of(check.findings()));
        }
    }

    /**
     * A result that differs.
     *
     * @param unit the unit
     * @param node the node
     * @param what what of it
     * @param stored as it was sealed
     * @param now as it is evaluated now
     */
    @Schema(name = "ResultDifference")
    public record Difference(
            @Schema(description = "The unit.", examples = "ha-noi")
            String unit,

            @Schema(description = "The node.", examples = "1.1")
            String node,

            @Schema(description = "What of it, such as points, value or rank.")
            String what,

            @Schema(description = "As it was sealed.") String stored,
            @Schema(description = "As it is evaluated now.") String now) {
        private static Difference of(ResultDifference difference) {
            return new Difference(
                    difference.unit().text(),
                    difference.node().text(),
                    difference.what().name().toLowerCase(Locale.ROOT),
                    difference.stored(),
                    difference.now());
        }
    }

    /**
     * What came of a walk through the archive.
     *
     * @param intact whether everything is as it was sealed
     * @param head the head of the chain as it lies in the database
     * @param links how many links the chain has
     * @param editions how many editions were evaluated once more
     * @param findings what is wrong with what
     */
    @Schema(name = "ArchiveVerification")
    public record OfArchive(
            @Schema(description = "Whether everything is as it was sealed.")
            boolean intact,

            @Schema(
                    description =
                            "The head of the chain as it lies in the database; compare it with one kept elsewhere.")
            String head,

            @Schema(description = "How many links the chain has.")
            int links,

            @Schema(description = "How many editions were evaluated once more.")
            int editions,

            @Schema(description = "What is wrong with what.")
            List<Finding> findings) {
        /** The check. */
        public static OfArchive of(VerifyEditions.ArchiveCheck check) {
            List<Finding> findings = new ArrayList<>();
            for (Map.Entry<String, Bilingual> finding : check.findings().entrySet()) {
                findings.add(new Finding(finding.getKey(), Text.of(finding.getValue())));
            }
            return new OfArchive(findings.isEmpty(), check.head(), check.links(), check.editions(), findings);
        }
    }

    /**
     * What is wrong with what.
     *
     * @param what the set, the edition, or the chain
     * @param text what is wrong with it
     */
    @Schema(name = "ArchiveFinding")
    public record Finding(
            @Schema(description = "The set, the edition, or “chain”.", examples = "province/2024/34/1")
            String what,

            @Schema(description = "What is wrong with it.") Text text) {}
}
