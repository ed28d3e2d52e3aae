package vn.dti.application;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.EditionComparison;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.UnitChange;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;

/**
 * Two published years side by side.
 *
 * @param before the older year
 * @param after the newer year
 * @param comparison their entries, and whether these can be compared
 * @param shown the entry whose values and ranks are told unit by unit
 * @param rows the units, those of the newer year first by their rank there, then those that only the older one ranked
 * @param reservations what has to be known before ranks and values are compared; empty where nothing stands in the way
 */
public record ComparisonView(
        Year before,
        Year after,
        EditionComparison comparison,
        NodeComparison shown,
        List<Row> rows,
        List<Bilingual> reservations) {
    /** Keeps its own copies. */
    public ComparisonView {
        rows = List.copyOf(rows);
        reservations = List.copyOf(reservations);
    }

    /**
     * One of the two years.
     *
     * @param period the year and its panel
     * @param set the set
     * @param panel the panel
     */
    public record Year(PeriodId period, SetView set, Panel panel) {}

    /**
     * A unit in both years.
     *
     * @param unit the unit with the name that it had in the newer year, else in the older one
     * @param change its values and ranks
     * @param merged the units of the older year that were merged into it
     * @param successor the unit of the newer year into which it was merged
     */
    public record Row(
            AssessedUnit unit, UnitChange change, List<AssessedUnit> merged, Optional<AssessedUnit> successor) {
        /** Keeps its own copy. */
        public Row {
            merged = List.copyOf(merged);
        }
    }
}
