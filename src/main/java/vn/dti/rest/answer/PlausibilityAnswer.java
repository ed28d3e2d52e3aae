package vn.dti.rest.answer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.plausibility.Doubt;
import vn.dti.domain.unit.UnitCode;

/**
 * The doubts about the stored figures of a unit.
 *
 * @param period the year and its panel
 * @param unit the unit
 * @param doubts the doubts, the heaviest first
 */
@Schema(name = "Plausibility")
public record PlausibilityAnswer(
        @Schema(description = "The year and its panel.", examples = "province-sample/2025/63")
        String period,

        @Schema(description = "The unit.", examples = "ha-noi")
        String unit,

        @Schema(description = "The doubts, the heaviest first; empty if the rules of the set find nothing.")
        List<DoubtAnswer> doubts) {
    /** The doubts of the domain. */
    public static PlausibilityAnswer of(PeriodId period, UnitCode unit, List<Doubt> doubts) {
        return new PlausibilityAnswer(period.toString(), unit.text(), DoubtAnswer.of(doubts));
    }
}
