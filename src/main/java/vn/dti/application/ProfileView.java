package vn.dti.application;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.unit.AssessedUnit;

/**
 * A unit over the years.
 *
 * @param unit the unit
 * @param predecessors the units that were merged into it
 * @param successor the unit into which it was merged
 * @param years its years, oldest first; one entry for each year and panel in which it was ranked
 */
public record ProfileView(
        AssessedUnit unit, List<AssessedUnit> predecessors, Optional<AssessedUnit> successor, List<Year> years) {
    /** Keeps its own copies. */
    public ProfileView {
        predecessors = List.copyOf(predecessors);
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param period the year and its panel
     * @param set the set
     * @param panelSize how many units were ranked
     * @param total the total
     * @param basis on what the year rests
     * @param lines pillars, then main indices, where anything is known or not
     * @param sources the sources of the year's figures
     * @param remarks notes of the sources on the unit's published results
     * @param newSet whether the set differs from the year before, so that values are not comparable
     */
    public record Year(
            PeriodId period,
            SetView set,
            int panelSize,
            Cell total,
            RowBasis basis,
            List<Line> lines,
            List<SourceView> sources,
            List<String> remarks,
            boolean newSet) {
        /** Keeps its own copies. */
        public Year {
            lines = List.copyOf(lines);
            sources = List.copyOf(sources);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One node of one year.
     *
     * @param node the node
     * @param cell its value and rank
     */
    public record Line(PlanNode node, Cell cell) {}
}
