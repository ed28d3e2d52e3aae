package vn.dti.rest.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a draft is sent back or an edition corrected, as the description of the interface shows it; {@link ReasonJson} reads it.
 *
 * @param reason the reason
 */
@Schema(name = "Reason")
public record ReasonDocument(
        @Schema(
                description = "Why, for those who are concerned.",
                examples = "3.2: thiếu căn cứ của mức điểm mới.",
                minLength = 1,
                maxLength = 2000)
        String reason) {}
