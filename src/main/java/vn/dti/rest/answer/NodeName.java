package vn.dti.rest.answer;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.plan.PlanNode;

/**
 * A node as it heads a column.
 *
 * @param code its code
 * @param level its level
 * @param name its name
 * @param nameEn its name in English
 * @param maximum its maximum points
 */
@Schema(name = "NodeName")
public record NodeName(
        @Schema(description = "Its code.", examples = "1") String code,
        @Schema(description = "Its level.") String level,
        @Schema(description = "Its name.") String name,
        @Schema(description = "Its name in English.") String nameEn,

        @Schema(description = "Its maximum points. Decimal as a string.", examples = "100")
        Optional<String> maximum) {
    static NodeName of(PlanNode node) {
        return new NodeName(
                node.code().text(), Words.of(node.level()), node.name(), node.nameEn(), Words.points(node.maximum()));
    }
}
