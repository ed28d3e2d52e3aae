package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.SetView;
import vn.dti.domain.number.Rounding;

/**
 * An indicator set with its tree.
 *
 * @param summary what the list says of it
 * @param levelName the level in the words of the rule
 * @param valueDigits the decimal places of published values
 * @param criterionDigits the decimal places of each criterion's points; absent if they are not rounded
 * @param rankBy {@code published-value} or {@code unrounded-value}
 * @param statedTotal the points that the decision states, where they differ from those scored
 * @param unscored the points of the stated total that are not scored
 * @param root the whole index with everything below it; absent if the set is refused
 * @param findings what the check of its folder found
 */
@Schema(name = "IndicatorSet")
public record SetAnswer(
        @Schema(description = "What the list says of it.") SetSummary summary,

        @Schema(description = "The level in the words of the rule.")
        Optional<String> levelName,

        @Schema(description = "The decimal places of published values.")
        Optional<Integer> valueDigits,

        @Schema(description = "The decimal places of each criterion's points; absent if they are not " + "rounded.")
        Optional<Integer> criterionDigits,

        @Schema(
                description = "Published-value or unrounded-value.",
                enumeration = {"published-value", "unrounded-value"})
        Optional<String> rankBy,

        @Schema(
                description = "The points that the decision states, where they differ from those "
                        + "scored. Decimal as a string.",
                examples = "1000")
        Optional<String> statedTotal,

        @Schema(
                description = "The points of the stated total that are not scored. Decimal as a string.",
                examples = "60")
        Optional<String> unscored,

        @Schema(description = "The whole index with everything below it; absent if the set is refused.")
        Optional<TreeNode> root,

        @Schema(description = "What the check of its folder found.")
        List<FindingAnswer> findings) {
    /** The set with its tree. */
    public static SetAnswer of(SetView set) {
        return new SetAnswer(
                SetSummary.of(set),
                set.plan().map(plan -> plan.header().levelName()),
                set.plan().map(plan -> plan.header().valueRounding().digits()),
                set.plan().flatMap(plan -> plan.header().criterionRounding()).map(Rounding::digits),
                set.plan().map(plan -> Words.of(plan.header().rankBy())),
                Words.points(set.plan().flatMap(plan -> plan.header().statedTotal())),
                Words.points(set.plan().map(plan -> plan.header().unscored())),
                set.plan().map(plan -> TreeNode.of(set.id(), plan, plan.root())),
                FindingAnswer.of(set.findings()));
    }
}
