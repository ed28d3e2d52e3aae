package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.SetId;
import vn.dti.domain.plan.InputDefinition;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.ScoringPlan;
import vn.dti.domain.plan.StatedCount;

/**
 * A node of the tree with everything below it.
 *
 * @param code its code
 * @param level {@code index}, {@code pillar}, {@code group}, {@code main-index}, {@code component}, {@code criterion},
 *     {@code part}
 * @param name its name in the words of the decision
 * @param nameEn its name in English
 * @param aliases other names in official use
 * @param maximum its maximum points; absent if not published
 * @param scoring where its points come from
 * @param inputs the names of its inputs
 * @param legalBasis the legal basis that stands at this node
 * @param statedCounts the counts that the decision states
 * @param inferred whether it was inferred from published figures
 * @param href the address of its method in words
 * @param children the nodes below it, in the order of their codes
 */
@Schema(name = "TreeNode")
public record TreeNode(
        @Schema(description = "Its code.", examples = "1.2") String code,

        @Schema(description = "Index, pillar, group, main-index, component, criterion, part.")
        String level,

        @Schema(description = "Its name in the words of the decision.")
        String name,

        @Schema(description = "Its name in English.") String nameEn,

        @Schema(description = "Other names in official use.")
        List<String> aliases,

        @Schema(description = "Its maximum points; absent if not published. Decimal as a string.", examples = "20")
        Optional<String> maximum,

        @Schema(
                description = "Where its points come from.",
                enumeration = {
                    "sum",
                    "best",
                    "worst",
                    "mean",
                    "geometric-mean",
                    "passed-share",
                    "all-passed",
                    "adjusted",
                    "rescaled-sum",
                    "reduced-sum",
                    "weighted-mean",
                    "given",
                    "scored",
                    "not-scored",
                    "unpublished",
                    "overlap",
                    "remainder"
                })
        String scoring,

        @Schema(description = "The names of its inputs.") List<String> inputs,

        @Schema(description = "The legal basis that stands at this node.")
        List<String> legalBasis,

        @Schema(description = "The counts that the decision states.")
        List<Count> statedCounts,

        @Schema(description = "Whether it was inferred from published figures.")
        boolean inferred,

        @Schema(description = "The address of its method in words.")
        String href,

        @Schema(type = SchemaType.ARRAY, description = "Nodes of the same form.")
        List<TreeNode> children) {
    /**
     * A count that the decision states.
     *
     * @param level what is counted
     * @param count how many
     */
    @Schema(name = "StatedCount")
    public record Count(
            @Schema(description = "What is counted.") String level,
            @Schema(description = "How many.") int count) {
        static List<Count> of(List<StatedCount> counts) {
            return counts.stream()
                    .map(count -> new Count(Words.of(count.level()), count.count()))
                    .toList();
        }
    }

    static TreeNode of(SetId set, ScoringPlan plan, PlanNode node) {
        return new TreeNode(
                node.code().text(),
                Words.of(node.level()),
                node.name(),
                node.nameEn(),
                node.documentation().aliases(),
                Words.points(node.maximum()),
                Words.of(node.scoring()),
                node.inputs().stream()
                        .map(InputDefinition::key)
                        .map(InputKey::toString)
                        .toList(),
                node.documentation().legalBasis(),
                Count.of(node.counts()),
                node.documentation().inferred(),
                Words.href(set, node.code()),
                plan.children(node.code()).stream()
                        .map(child -> of(set, plan, child))
                        .toList());
    }
}
