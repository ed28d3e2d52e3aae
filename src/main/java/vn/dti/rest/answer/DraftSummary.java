package vn.dti.rest.answer;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.index.SetId;

/**
 * A draft as the list has it.
 *
 * @param id its id
 * @param set the set that it is to be
 * @param copiedFrom the set in force that it began as
 * @param state where it stands
 * @param version how many times files were uploaded
 * @param fingerprint SHA-256 of its content
 * @param changedAt when the last step was taken
 * @param changedBy who took it
 * @param href its address
 */
@Schema(name = "DraftSummary")
public record DraftSummary(
        @Schema(description = "Its id.", examples = "0b7f6c1e-5a34-4f0e-9c56-3a3f1c7d2b10")
        String id,

        @Schema(description = "The set that it is to be.", examples = "province/2025")
        String set,

        @Schema(
                description = "The set in force that it began as, with which it is compared; absent if there is none.",
                examples = "province/2024")
        Optional<String> copiedFrom,

        @Schema(
                description = "Where it stands.",
                enumeration = {"draft", "submitted", "returned", "withdrawn", "in-force"})
        String state,

        @Schema(description = "How many times files were uploaded.")
        int version,

        @Schema(description = "SHA-256 of its content.") String fingerprint,

        @Schema(description = "When the last step was taken, ISO 8601.")
        String changedAt,

        @Schema(description = "Who took the last step.", examples = "bientap")
        String changedBy,

        @Schema(description = "Its address.") String href) {
    /** The draft in short. */
    public static DraftSummary of(RuleDraft draft) {
        return new DraftSummary(
                draft.id().toString(),
                draft.set().toString(),
                draft.copiedFrom().map(SetId::toString),
                Words.of(draft.state()),
                draft.version(),
                draft.fingerprint(),
                draft.last().at().toString(),
                draft.last().by(),
                "/api/v1/rule-drafts/" + draft.id());
    }
}
