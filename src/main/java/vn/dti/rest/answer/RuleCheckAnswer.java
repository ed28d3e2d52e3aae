package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.plan.CompiledSet;
import vn.dti.domain.plan.Finding;

/**
 * The check of a rule folder; nothing of it is stored.
 *
 * @param set the set that the folder is to be
 * @param clean whether the set could be used
 * @param errors how many errors were found
 * @param ruleFingerprint SHA-256 of the rule files
 * @param nodes how many nodes the tree has; absent if it could not be read
 * @param maximum the points that are scored
 * @param findings everything that was found, errors first
 */
@Schema(name = "RuleCheck")
public record RuleCheckAnswer(
        String set,
        boolean clean,
        long errors,
        String ruleFingerprint,
        Optional<Integer> nodes,

        @Schema(description = "Decimal as a string.", examples = "1000")
        Optional<String> maximum,

        List<FindingAnswer> findings) {
    /** The outcome of a check. */
    public static RuleCheckAnswer of(CompiledSet checked) {
        return new RuleCheckAnswer(
                checked.id().toString(),
                checked.isClean(),
                checked.findings().stream().filter(Finding::isError).count(),
                checked.fingerprint(),
                checked.plan().map(plan -> plan.nodes().size()),
                Words.points(checked.plan().flatMap(plan -> plan.root().maximum())),
                FindingAnswer.of(checked.findings()));
    }
}
