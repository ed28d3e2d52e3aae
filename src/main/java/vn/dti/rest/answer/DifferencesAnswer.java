package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed from one set to another.
 *
 * @param from the older set
 * @param to the newer set
 * @param changes what changed
 */
@Schema(name = "Differences")
public record DifferencesAnswer(
        @Schema(description = "The older set.", examples = "province/2021")
        String from,

        @Schema(description = "The newer set.", examples = "province/2022")
        String to,

        @Schema(description = "What changed, those of the whole set first, then node by node in code order.")
        List<RuleChange> changes) {}
