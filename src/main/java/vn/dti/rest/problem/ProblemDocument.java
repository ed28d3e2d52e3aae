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
        @Schema(examples = "urn:problem-type:dti:refused") String type,
        @Schema(examples = "Yêu cầu không được chấp nhận") String title,
        @Schema(examples = "422") int status,
        String detail,
        Optional<String> instance,
        List<Place> errors,
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
            @Schema(examples = "units[3].values[\"1.2:a\"]") String place, Optional<Integer> line, String text) {}
}
