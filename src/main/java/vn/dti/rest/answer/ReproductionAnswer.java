package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.Reproduction;

/**
 * What came of evaluating a stored year once more.
 *
 * @param period the year
 * @param identical whether every byte of the results is the same
 * @param planFingerprint SHA-256 of the plan
 * @param inputsFingerprint SHA-256 of the frozen figures
 * @param storedFingerprint SHA-256 of the stored results
 * @param newFingerprint SHA-256 of the results evaluated now
 * @param differences the first places that differ
 */
@Schema(name = "Reproduction")
public record ReproductionAnswer(
        @Schema(description = "The year.") String period,

        @Schema(description = "Whether every byte of the results is the same.")
        boolean identical,

        @Schema(description = "SHA-256 of the plan.") String planFingerprint,

        @Schema(description = "SHA-256 of the frozen figures.")
        String inputsFingerprint,

        @Schema(description = "SHA-256 of the stored results.")
        String storedFingerprint,

        @Schema(description = "SHA-256 of the results evaluated now.")
        String newFingerprint,

        @Schema(description = "The first places that differ.")
        List<Text> differences) {
    /** The outcome. */
    public static ReproductionAnswer of(Reproduction again) {
        return new ReproductionAnswer(
                again.period().toString(),
                again.identical(),
                again.planFingerprint(),
                again.inputsFingerprint(),
                again.storedFingerprint(),
                again.newFingerprint(),
                Text.of(again.differences()));
    }
}
