package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.CheckRules;
import vn.dti.domain.plan.CompiledSet;

/**
 * The check of a rule folder; nothing of it is stored.
 *
 * @param set the set that the folder is to be
 * @param clean whether there is no error, neither in the rules nor in the data, so that the set could be used
 * @param errors how many errors were found
 * @param ruleFingerprint SHA-256 of the rule files
 * @param nodes how many nodes the tree has; absent if it could not be read
 * @param maximum the points that are scored
 * @param dataFiles the data files beside the rules that were checked
 * @param passedOver the files that are neither rules nor data, which were not checked
 * @param findings everything that was found in the rules, errors first, then in the data
 */
@Schema(name = "RuleCheck")
public record RuleCheckAnswer(
        @Schema(description = "The set that the folder is to be.")
        String set,

        @Schema(
                description = "Whether there is no error, neither in the rules nor in the data, so "
                        + "that the set could be used.")
        boolean clean,

        @Schema(description = "How many errors were found.") long errors,
        @Schema(description = "SHA-256 of the rule files.") String ruleFingerprint,

        @Schema(description = "How many nodes the tree has; absent if it could not be read.")
        Optional<Integer> nodes,

        @Schema(description = "The points that are scored. Decimal as a string.", examples = "1000")
        Optional<String> maximum,

        @Schema(description = "The data files beside the rules that were checked.")
        List<String> dataFiles,

        @Schema(description = "The files that are neither rules nor data, which were not checked.")
        List<String> passedOver,

        @Schema(description = "Everything that was found in the rules, errors first, then in the data.")
        List<FindingAnswer> findings) {
    /** The outcome of a check. */
    public static RuleCheckAnswer of(CheckRules.Checked outcome) {
        CompiledSet checked = outcome.rules();
        return new RuleCheckAnswer(
                checked.id().toString(),
                outcome.isClean(),
                outcome.errors(),
                checked.fingerprint(),
                checked.plan().map(plan -> plan.nodes().size()),
                Words.points(checked.plan().flatMap(plan -> plan.root().maximum())),
                outcome.dataFiles(),
                outcome.passedOver(),
                FindingAnswer.of(outcome.findings()));
    }
}
