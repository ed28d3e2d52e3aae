package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.index.NodeCode;

/**
 * The level of a unit by its result.
 *
 * @param name what the levels are about, in the words of the rule
 * @param level its level; absent if a mandatory condition blocks every level
 * @param byResult the level that the result alone would have
 * @param unmet the nodes for which a mandatory condition is not met
 */
@Schema(name = "PlacedLevel")
public record LevelAnswer(
        @Schema(description = "What the levels are about, in the words of the rule.", examples = "mức độ chuyển đổi số")
        String name,

        @Schema(description = "Its level; absent if a mandatory condition blocks every level.", examples = "Khá")
        Optional<String> level,

        @Schema(description = "The level that the result alone would have.", examples = "Tốt")
        String byResult,

        @Schema(description = "The nodes for which a mandatory condition is not met.")
        List<String> unmet) {
    /** The levels, absent where the rules name none. */
    static Optional<List<LevelAnswer>> of(List<Outcomes.Placed> placed) {
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(placed.stream()
                        .map(one -> new LevelAnswer(
                                one.name(),
                                one.level(),
                                one.byResult(),
                                one.unmet().stream().map(NodeCode::text).toList()))
                        .toList());
    }
}
