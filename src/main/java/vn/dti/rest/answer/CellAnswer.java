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
        @Schema(description = "The computed value, 0 to 1. Decimal as a string.", examples = "0.8241")
        Optional<String> computed,

        @Schema(
                description =
                        "By how much it may be off because it rests on rounded figures. Decimal " + "as a string.")
        Optional<String> halfWidth,

        @Schema(description = "Whether it rests on a figure derived from the published total.")
        boolean derived,

        @Schema(description = "The computed rank; absent where the panel is incomplete.")
        OptionalInt rank,

        @Schema(description = "The best rank that the rounding of the figures allows.")
        OptionalInt rankBest,

        @Schema(description = "The worst rank that it allows.")
        OptionalInt rankWorst,

        @Schema(description = "The published value. Decimal as a string.", examples = "0.8241")
        Optional<String> published,

        @Schema(description = "The published rank.") OptionalInt publishedRank,

        @Schema(
                description = "How the two values agree.",
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
