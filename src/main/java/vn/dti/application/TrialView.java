package vn.dti.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;

/**
 * A trial set beside the set in force of the same level and data year.
 *
 * @param trial the trial set with its findings
 * @param base the set in force; absent if there is none of this level and year
 * @param period the stored year whose figures were evaluated with both
 * @param changes what changed, node by node
 * @param rows every unit with its rank and value under both sets, in the order of the new rank
 * @param moved how many units change their rank
 */
public record TrialView(
        SetView trial,
        Optional<SetView> base,
        Optional<PeriodId> period,
        List<Change> changes,
        List<Row> rows,
        int moved) {
    /** Keeps its own copies. */
    public TrialView {
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }

    /**
     * One change of the law.
     *
     * @param node the code of the node, empty for the set
     * @param text what changed, such as "điểm tối đa 150 → 100"
     */
    public record Change(String node, Bilingual text) {}

    /**
     * One unit under both sets.
     *
     * @param unit the unit
     * @param oldRank its rank under the set in force
     * @param newRank its rank under the trial set
     * @param oldValue its value under the set in force
     * @param newValue its value under the trial set
     */
    public record Row(
            AssessedUnit unit,
            OptionalInt oldRank,
            OptionalInt newRank,
            Optional<BigDecimal> oldValue,
            Optional<BigDecimal> newValue) {
        /** Whether the unit changes its rank. */
        public boolean moves() {
            return !oldRank.equals(newRank);
        }
    }
}
