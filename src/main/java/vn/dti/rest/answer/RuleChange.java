package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.ChangedRule;

/**
 * One change between two sets.
 *
 * @param node the code of the node
 * @param name its name
 * @param text what changed
 * @param legalBasis the legal basis that the newer set names
 */
@Schema(name = "RuleChange")
public record RuleChange(
        @Schema(description = "The code of the node.", examples = "3.2")
        String node,

        @Schema(description = "Its name.") Text name,

        @Schema(description = "What changed, such as “điểm tối đa 20 → 25”.")
        Text text,

        @Schema(description = "What the newer set names as the legal basis of the node, or of the nearest above it.")
        List<String> legalBasis) {
    /** The changes as JSON. */
    public static List<RuleChange> of(List<ChangedRule> changes) {
        return changes.stream()
                .map(change -> new RuleChange(
                        change.node(), Text.of(change.name()), Text.of(change.text()), change.legalBasis()))
                .toList();
    }
}
