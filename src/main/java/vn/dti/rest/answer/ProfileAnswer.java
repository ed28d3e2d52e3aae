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
        UnitAnswer unit, List<UnitAnswer.Named> predecessors, Optional<UnitAnswer.Named> successor, List<Year> years) {
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
            String period,
            String set,
            int dataYear,
            boolean sample,
            boolean newSet,
            int panelSize,
            OptionalInt rank,
            CellAnswer total,

            @Schema(enumeration = {"all-inputs", "remainder-derived", "published-only", "not-published"})
            String basis,

            List<Line> lines,
            List<RankingAnswer.Source> sources,
            List<String> remarks,
            String href) {}

    /**
     * One node of one year.
     *
     * @param node the node
     * @param cell its value and rank
     * @param explanation the address of its explanation
     */
    @Schema(name = "ProfileLine")
    public record Line(NodeName node, CellAnswer cell, String explanation) {}

    /** The profile as JSON. */
    public static ProfileAnswer of(ProfileView view) {
        return new ProfileAnswer(
                UnitAnswer.of(view.unit()),
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
