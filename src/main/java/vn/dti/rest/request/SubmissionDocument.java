package vn.dti.rest.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of submitted figures, as the description of the interface shows it; {@link SubmissionJson} reads it.
 *
 * @param units the units, 1 to 20,000
 * @param panel the stored year against whose panel criteria relative to other units are scored
 * @param derive {@code remainder} to have remainders derived from the published value of the whole index
 */
@Schema(name = "Submission")
public record SubmissionDocument(
        @Schema(description = "The units, 1 to 20,000.", minItems = 1, maxItems = 20_000)
        List<UnitFigures> units,

        @Schema(
                description = "The stored year against whose panel criteria relative to other units " + "are scored.",
                examples = "province/2024/34")
        Optional<String> panel,

        @Schema(
                description =
                        "With remainder, a value given for the whole index counts as its " + "published value, from"
                                + " which the remainder of the set is derived for units whose other figures give no total.",
                enumeration = {"remainder"})
        Optional<String> derive) {
    /**
     * The figures of one unit.
     *
     * @param unit its code, or any id of lower-case letters, digits and hyphens
     * @param values the figures by input
     */
    @Schema(name = "UnitFigures")
    public record UnitFigures(
            @Schema(description = "Its code, or any id of lower-case letters, digits, hyphens.", examples = "ha-noi")
            String unit,

            @Schema(
                    description = "Figures by input (see a node's inputs). Each is a string or a number; " + "every"
                            + " digit is kept. The decimal sign is the point; no grouping, no exponent, at most 40"
                            + " characters. null or an empty string is a figure that is not there.")
            Map<String, String> values) {}
}
