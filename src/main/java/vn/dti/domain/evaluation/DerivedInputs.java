package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.unit.UnitCode;

/**
 * The figures of a panel, completed by what follows from the published totals: where the nodes that a remainder covers
 * are not all known, its points are those with which the published total comes out. Derived with the maxima of the plan
 * given here, which is the one in force; a trial plan is then applied to the same figures.
 *
 * <p>A printed figure is known to half a unit of its last digit, so a derived one is an interval: its half-width is the
 * sum of what each printed figure contributes, exactly, since points are linear in given values. An interval that lies
 * outside 0 to the maximum is a problem, and the remainder then stays unknown.
 */
public final class DerivedInputs {
    private final InputTable table;
    private final List<Figure> figures;
    private final List<PrintedColumn> printed;
    private final Map<UnitCode, NodeCode> derived;
    private final List<Problem> problems;

    DerivedInputs(
            InputTable table,
            List<Figure> figures,
            List<PrintedColumn> printed,
            Map<UnitCode, NodeCode> derived,
            List<Problem> problems) {
        this.table = table;
        this.figures = List.copyOf(figures);
        this.printed = List.copyOf(printed);
        this.derived = Map.copyOf(derived);
        this.problems = List.copyOf(problems);
    }

    /**
     * Completes the figures of a panel.
     *
     * @param inForce the plan with whose maxima remainders are derived
     * @param units the panel
     * @param figures the figures; derived ones among them are left out and derived anew
     * @param totals published values of the whole index, with the digits as printed
     */
    public static DerivedInputs of(
            PreparedPlan inForce, List<UnitCode> units, List<Figure> figures, Map<UnitCode, BigDecimal> totals) {
        List<Figure> base = figures.stream()
                .filter(figure -> figure.basis() != Figure.Basis.DERIVED)
                .toList();
        return new RemainderDerivation(inForce, units, base, totals).run();
    }

    /** The inputs for an evaluation: figures, derived remainders and their half-widths. */
    public InputTable table() {
        return table;
    }

    /** The figures and, after them, the derived ones, in the order of units. */
    public List<Figure> figures() {
        return figures;
    }

    /** The remainder that was derived for a unit from its published total. */
    public Optional<NodeCode> derivedNode(UnitCode unit) {
        return Optional.ofNullable(derived.get(unit));
    }

    /** Remainders that cannot be: not even the end of their interval lies within 0 to the maximum. */
    public List<Problem> problems() {
        return problems;
    }

    /** The printed columns, each with the inputs that follow when all its figures are half a unit greater. */
    List<PrintedColumn> printed() {
        return printed;
    }

    /**
     * One column of printed figures, or the published totals.
     *
     * @param input the input; absent for the published totals
     * @param raised the inputs that follow when every figure of this column is half a unit of its last digit greater
     */
    record PrintedColumn(Optional<InputKey> input, InputTable raised) {}
}
