package vn.dti.rest.answer;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.Cell;

/**
 * One value of one unit, computed and published side by side.
 *
 * @param computed the computed value, 0 to 1
 * @param halfWidth by how much it may be off because it rests on rounded figures
 * @param derived whether it rests on a figure derived from the published total
 * @param rank the computed rank; absent where the panel is incomplete
 * @param rankBest the best rank that the rounding of the figures allows
 * @param rankWorst the worst rank that it allows
 * @param published the published value
 * @param publishedRank the published rank
 * @param agreement how the two values agree
 */
@Schema(name = "Cell")
public record CellAnswer(
        @Schema(description = "Decimal as a string.", examples = "0.8241")
        Optional<String> computed,

        @Schema(description = "Decimal as a string.") Optional<String> halfWidth,
        boolean derived,
        OptionalInt rank,
        OptionalInt rankBest,
        OptionalInt rankWorst,

        @Schema(description = "Decimal as a string.", examples = "0.8241")
        Optional<String> published,

        OptionalInt publishedRank,

        @Schema(
                enumeration = {
                    "equal",
                    "within-rounding",
                    "different",
                    "contained-in-inputs",
                    "not-computed",
                    "not-published"
                })
        String agreement) {
    static CellAnswer of(Cell cell) {
        return new CellAnswer(
                Words.value(cell.computed()),
                Words.value(cell.halfWidth()),
                cell.derived(),
                cell.rank(),
                cell.rankBest(),
                cell.rankWorst(),
                Words.value(cell.published()),
                cell.publishedRank(),
                Words.of(cell.agreement()));
    }
}
