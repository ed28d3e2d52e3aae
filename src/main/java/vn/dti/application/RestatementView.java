package vn.dti.application;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;

/**
 * A year told anew for the units that were formed from its own by mergers.
 *
 * @param period the year that is told anew
 * @param set its set
 * @param old the units that it ranked
 * @param now the units for which it is told
 * @param ruled whether the set itself says how merged units are told; if not, means are taken as the ministry took them for
 *     2024
 * @param level the level at which means are taken
 * @param stored the year of the new units, where it was published; with it the restated one is compared
 * @param before the year before, with whose ranks among the old units the press compares
 * @param columns the nodes at which means are taken
 * @param rows the new units by their restated rank
 * @param summary how the restated results agree with those of {@code stored}
 */
public record RestatementView(
        PeriodId period,
        SetView set,
        Panel old,
        Panel now,
        boolean ruled,
        NodeLevel level,
        Optional<PeriodId> stored,
        Optional<PeriodId> before,
        List<PlanNode> columns,
        List<Row> rows,
        Summary summary) {
    /** Keeps its own copies. */
    public RestatementView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A new unit.
     *
     * @param unit the unit
     * @param value its restated value at the whole index
     * @param rank its restated rank among the new units
     * @param parts the old units of which it consists; one alone where nothing was merged
     * @param told its value in the year of the new units, as published, else as computed there
     * @param toldRank its rank there
     * @param means its value at each node at which means are taken
     * @param before the old unit of the same name in the year before
     */
    public record Row(
            AssessedUnit unit,
            Optional<BigDecimal> value,
            OptionalInt rank,
            List<Part> parts,
            Optional<BigDecimal> told,
            OptionalInt toldRank,
            Map<NodeCode, Mean> means,
            Optional<Namesake> before) {
        /** Keeps its own copies. */
        public Row {
            parts = List.copyOf(parts);
            means = Collections.unmodifiableMap(new TreeMap<>(means));
        }
    }

    /**
     * An old unit in the year that is told anew.
     *
     * @param unit the unit
     * @param value its value at the whole index
     * @param rank its rank among the old units
     */
    public record Part(AssessedUnit unit, Optional<BigDecimal> value, OptionalInt rank) {}

    /**
     * A new unit at a node.
     *
     * @param mean the mean of its old units; absent where the value of one of them is not public
     * @param told its value in the year of the new units
     */
    public record Mean(Optional<BigDecimal> mean, Optional<BigDecimal> told) {
        /** Whether both are known. */
        public boolean isChecked() {
            return mean.isPresent() && told.isPresent();
        }

        /** Whether both are known and the same number. */
        public boolean isEqual() {
            return isChecked() && mean.get().compareTo(told.get()) == 0;
        }
    }

    /**
     * The old unit of the same name in the year before, with whose rank the ministry and the press compared.
     *
     * @param rank its rank among the old units
     * @param movement by how many ranks they say that the new unit went up (positive) or down: ranks among different units
     */
    public record Namesake(int rank, OptionalInt movement) {}

    /**
     * How the restated results agree with those that were published for the new units.
     *
     * @param ranks the ranks that can be compared
     * @param ranksEqual those of them that are the same
     * @param totals the values of the whole index that can be compared
     * @param totalsEqual those of them that are the same to the last digit
     * @param cells the values at nodes whose old values are all public
     * @param cellsEqual those of them that are the same to the last digit
     * @param cellsUnknown the values at nodes of which an old value is not public
     */
    public record Summary(
            int ranks, int ranksEqual, int totals, int totalsEqual, int cells, int cellsEqual, int cellsUnknown) {}
}
