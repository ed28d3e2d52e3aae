package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.plan.Finding;

/**
 * What the check of a rule folder found.
 *
 * @param severity {@code error}, {@code warning} or {@code notice}
 * @param code its kind, stable, for programs
 * @param rule the title of the rule, empty where it is about a file
 * @param places the lines concerned, the one to mend first
 * @param found what was found
 * @param allowed what is allowed
 * @param remedy what to do
 */
@Schema(name = "Finding")
public record FindingAnswer(
        @Schema(
                description = "Error, warning or notice.",
                enumeration = {"error", "warning", "notice"})
        String severity,

        @Schema(description = "Its kind, stable, for programs.", examples = "children-sum")
        String code,

        @Schema(description = "The title of the rule, empty where it is about a file.")
        String rule,

        @Schema(description = "The lines concerned, the one to mend first.")
        List<NodeAnswer.Line> places,

        @Schema(description = "What was found.") Text found,
        @Schema(description = "What is allowed.") Text allowed,
        @Schema(description = "What to do.") Text remedy) {
    static List<FindingAnswer> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new FindingAnswer(
                        Words.of(finding.severity()),
                        finding.code(),
                        finding.rule(),
                        NodeAnswer.Line.of(finding.places()),
                        Text.of(finding.found()),
                        Text.of(finding.allowed()),
                        Text.of(finding.remedy())))
                .toList();
    }
}
