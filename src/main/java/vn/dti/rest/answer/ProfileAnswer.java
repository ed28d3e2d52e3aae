package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.ProfileView;

/**
 * A unit over the years.
 *
 * @param unit the unit
 * @param predecessors the units that were merged into it
 * @param successor the unit into which it was merged
 * @param years its years, oldest first
 */
@Schema(name = "Profile")
public record ProfileAnswer(
        @Schema(description = "The unit.") UnitAnswer unit,

        @Schema(description = "The units that were merged into it.")
        List<UnitAnswer.Named> predecessors,

        @Schema(description = "The unit into which it was merged.")
        Optional<UnitAnswer.Named> successor,

        @Schema(description = "Its years, oldest first.") List<Year> years) {
    /**
     * One year.
     *
     * @param period the year and its panel
     * @param set the id of its set
     * @param dataYear the year whose figures were scored
     * @param sample whether the figures were generated for illustration
     * @param newSet whether the set differs from the year before, so that values are not comparable
     * @param panelSize how many units were ranked
     * @param rank the computed rank, else the published one
     * @param total the total
     * @param basis on what the year rests
     * @param lines pillars, then main indices
     * @param sources the sources of the figures
     * @param remarks remarks of the sources on this unit
     * @param href the ranking of the year
     */
    @Schema(name = "ProfileYear")
    public record Year(
            @Schema(description = "The year and its panel.") String period,
            @Schema(description = "The id of its set.") String set,

            @Schema(description = "The year whose figures were scored.")
            int dataYear,

            @Schema(description = "Whether the figures were generated for illustration.")
            boolean sample,

            @Schema(
                    description =
                            "Whether the set differs from the year before, so that values are not " + "comparable.")
            boolean newSet,

            @Schema(description = "How many units were ranked.")
            int panelSize,

            @Schema(description = "The computed rank, else the published one.")
            OptionalInt rank,

            @Schema(description = "The total.") CellAnswer total,

            @Schema(
                    description = "On what the year rests.",
                    enumeration = {"all-inputs", "remainder-derived", "published-only", "not-published"})
            String basis,

            @Schema(description = "Pillars, then main indices.")
            List<Line> lines,

            @Schema(description = "The sources of the figures.")
            List<RankingAnswer.Source> sources,

            @Schema(description = "Remarks of the sources on this unit.")
            List<String> remarks,

            @Schema(description = "The ranking of the year.")
            String href) {}

    /**
     * One node of one year.
     *
     * @param node the node
     * @param cell its value and rank
     * @param explanation the address of its explanation
     */
    @Schema(name = "ProfileLine")
    public record Line(
            @Schema(description = "The node.") NodeName node,
            @Schema(description = "Its value and rank.") CellAnswer cell,

            @Schema(description = "The address of its explanation.")
            String explanation) {}

    /** The profile as JSON. */
    public static ProfileAnswer of(ProfileView view) {
        return new ProfileAnswer(
                UnitAnswer.of(view.unit(), view.successor()),
                view.predecessors().stream().map(UnitAnswer.Named::of).toList(),
                view.successor().map(UnitAnswer.Named::of),
                view.years().stream().map(year -> year(view, year)).toList());
    }

    private static Year year(ProfileView view, ProfileView.Year year) {
        return new Year(
                year.period().toString(),
                year.set().id().toString(),
                year.set().plan().map(plan -> plan.header().dataYear()).orElse(0),
                year.set().sample(),
                year.newSet(),
                year.panelSize(),
                year.total().shownRank(),
                CellAnswer.of(year.total()),
                Words.of(year.basis()),
                year.lines().stream()
                        .map(line -> new Line(
                                NodeName.of(line.node()),
                                CellAnswer.of(line.cell()),
                                Words.href(
                                        view.unit().code(),
                                        year.period(),
                                        line.node().code())))
                        .toList(),
                year.sources().stream().map(RankingAnswer.Source::of).toList(),
                year.remarks(),
                Words.href(year.period()));
    }
}
