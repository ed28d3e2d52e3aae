package vn.dti.application;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.edition.EvaluatedYear.PanelMean;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.edition.RowBasis;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;

/**
 * The ranking of a year by one node.
 *
 * @param period the year and its panel
 * @param set the set
 * @param panel the panel
 * @param node the node that is ranked by
 * @param columns the further nodes that each row shows: pillars, then main indices
 * @param rows the rows in the order of their shown rank; rows without one follow in Vietnamese order of names
 * @param means the mean over all units of the panel, of the ranked node and of each column where every unit has a value
 * @param complete whether every unit of the panel has a computed value, so that ranks could be computed
 * @param summary how many rows agree with what was published
 * @param notes contradictions of the sources and other remarks
 * @param previous the year with whose ranks movement is shown
 */
public record RankingView(
        PeriodId period,
        SetView set,
        Panel panel,
        PlanNode node,
        List<PlanNode> columns,
        List<Row> rows,
        Map<NodeCode, PanelMean> means,
        boolean complete,
        Summary summary,
        List<NoteView> notes,
        Optional<PeriodId> previous) {
    /** Keeps its own copies. */
    public RankingView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        means = Collections.unmodifiableMap(new TreeMap<>(means));
        notes = List.copyOf(notes);
    }

    /**
     * One row.
     *
     * @param unit the unit
     * @param cell its value and rank at the ranked node
     * @param basis on what the row rests
     * @param tied whether another unit shares the shown rank
     * @param contested whether the shared rank is one that sources claim for several units, while their values are not
     *     known to be equal: no tie, but sources that contradict each other
     * @param previousRank the rank of the year before
     * @param columns the cells of the further nodes
     * @param problems how many problems the unit's figures have
     * @param levels the levels of the unit at the ranked node, where the set names any
     */
    public record Row(
            AssessedUnit unit,
            Cell cell,
            RowBasis basis,
            boolean tied,
            boolean contested,
            OptionalInt previousRank,
            Map<NodeCode, Cell> columns,
            int problems,
            List<Outcomes.Placed> levels) {
        /** Keeps its own copy. */
        public Row {
            levels = List.copyOf(levels);
        }

        /** Ranks gained (positive) or lost (negative) against the year before. */
        public OptionalInt movement() {
            OptionalInt now = cell.shownRank();
            return now.isPresent() && previousRank.isPresent()
                    ? OptionalInt.of(previousRank.getAsInt() - now.getAsInt())
                    : OptionalInt.empty();
        }
    }

    /**
     * How a ranking agrees with what was published.
     *
     * @param units the units of the panel
     * @param published the units with a published rank whose published value is not itself an input
     * @param ranksAgreeing those of them whose computed rank is the published one
     * @param equal values with the same digits
     * @param withinRounding values within the rounding of the inputs
     * @param different values that differ
     * @param contained values that were themselves used to derive the remainder
     * @param publishedOnly values that cannot be computed
     * @param notPublished values that were not published
     */
    public record Summary(
            int units,
            int published,
            int ranksAgreeing,
            int equal,
            int withinRounding,
            int different,
            int contained,
            int publishedOnly,
            int notPublished) {}
}
