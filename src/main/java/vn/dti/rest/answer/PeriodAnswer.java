package vn.dti.rest.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.SetView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.unit.Panel;

/**
 * A stored year.
 *
 * @param period its id: level, set and panel
 * @param set the id of its set
 * @param title the title of the set
 * @param titleEn the title in English
 * @param dataYear the year whose figures were scored
 * @param sample whether the figures were generated for illustration
 * @param panel the id of its panel
 * @param panelTitle what the panel is called
 * @param units how many units the panel has
 * @param href its ranking
 */
@Schema(name = "Period")
public record PeriodAnswer(
        @Schema(description = "Its id: level, set and panel.", examples = "province/2024/34")
        String period,

        @Schema(description = "The id of its set.", examples = "province/2024")
        String set,

        @Schema(description = "The title of the set.") String title,
        @Schema(description = "The title in English.") String titleEn,

        @Schema(description = "The year whose figures were scored.")
        int dataYear,

        @Schema(description = "Whether the figures were generated for illustration.")
        boolean sample,

        @Schema(description = "The id of its panel.", examples = "34")
        String panel,

        @Schema(description = "What the panel is called.") Text panelTitle,

        @Schema(description = "How many units the panel has.")
        int units,

        @Schema(description = "Its ranking.") String href) {
    /** The year with its set and panel. */
    public static PeriodAnswer of(PeriodId period, SetView set, Panel panel) {
        return new PeriodAnswer(
                period.toString(),
                set.id().toString(),
                set.title(),
                set.titleEn(),
                set.plan().map(plan -> plan.header().dataYear()).orElse(0),
                set.sample(),
                panel.id(),
                Text.of(panel.title()),
                panel.units().size(),
                Words.href(period));
    }
}
