package vn.dti.rest.problem;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of a problem document (RFC 9457), as the description of the interface shows it; {@link ProblemAnswer} writes
 * it.
 *
 * @param type the kind, stable, for programs
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened and what to do
 * @param instance under which the service's log tells more
 * @param errors every place at fault, at most 100
 * @param errorCount how many places are at fault
 */
@Schema(name = "Problem")
public record ProblemDocument(
        @Schema(description = "The kind, stable, for programs.", examples = "urn:problem-type:dti:refused")
        String type,

        @Schema(description = "The kind in words.", examples = "Yêu cầu không được chấp nhận")
        String title,

        @Schema(description = "The HTTP status.", examples = "422")
        int status,

        @Schema(description = "What happened and what to do.")
        String detail,

        @Schema(description = "Under which the service's log tells more.")
        Optional<String> instance,

        @Schema(description = "Every place at fault, at most 100.")
        List<Place> errors,

        @Schema(description = "How many places are at fault.")
        Optional<Integer> errorCount) {
    /**
     * One place at fault.
     *
     * @param place where in the request, in the language of the answer
     * @param line the line of the place in a table or document, for programs
     * @param text what is wrong and what to do
     */
    @Schema(name = "ProblemPlace")
    public record Place(
            @Schema(
                    description = "Where in the request, in the language of the answer.",
                    examples = "units[3].values[\"1.2:a\"]")
            String place,

            @Schema(description = "The line of the place in a table or document, for programs.")
            Optional<Integer> line,

            @Schema(description = "What is wrong and what to do.")
            String text) {}
}
