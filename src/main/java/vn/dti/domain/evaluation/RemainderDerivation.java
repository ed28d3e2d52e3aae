package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.DerivedInputs.PrintedColumn;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;
import vn.dti.domain.unit.UnitCode;

/**
 * The work of deriving remainders. The total is linear in a remainder, so two evaluations, with none and with all of its
 * points, give the points with which a published total comes out. This is repeated with one printed column raised at a
 * time to find the half-widths.
 */
final class RemainderDerivation {
    private final PreparedPlan plan;
    private final List<Figure> figures;
    private final InputTable base;
    private final Map<UnitCode, BigDecimal> totals;
    private final NodeCode root;
    private final List<InputKey> remainders;
    private final @Nullable InputKey[] chosen;
    private final BigDecimal[] widths;

    RemainderDerivation(
            PreparedPlan plan, List<UnitCode> units, List<Figure> figures, Map<UnitCode, BigDecimal> totals) {
        this.plan = plan;
        this.figures = figures;
        this.base = InputTable.of(units, figures);
        this.totals = totals;
        this.root = plan.plan().root().code();
        this.remainders = plan.plan().nodes().stream()
                .filter(node -> node.scoring() instanceof Scoring.Remainder remainder
                        && remainder.derivedFromTotal()
                        && node.maximum().isPresent())
                .map(node -> InputKey.given(node.code()))
                .toList();
        this.chosen = new @Nullable InputKey[base.size()];
        this.widths = new BigDecimal[base.size()];
        Arrays.fill(widths, BigDecimal.ZERO);
    }

    /** A column moved by half a unit of its last printed digit, and the remainders that follow. */
    private static final class Raised {
        private final Optional<InputKey> input;
        private final InputTable table;
        private final @Nullable BigDecimal[] points;

        Raised(Optional<InputKey> input, InputTable table, @Nullable BigDecimal[] points) {
            this.input = input;
            this.table = table;
            this.points = points;
        }
    }

    DerivedInputs run() {
        choose();
        @Nullable BigDecimal[] points = derive(base, totals);
        List<Raised> raised = new ArrayList<>();
        for (InputKey key : printedKeys()) {
            InputTable table = raised(key);
            raised.add(new Raised(Optional.of(key), table, derive(table, totals)));
        }
        raised.add(new Raised(Optional.empty(), base, derive(base, raisedTotals())));
        for (Raised column : raised) {
            addWidths(points, column.points);
        }
        List<Problem> problems = refuseImpossible(points);
        List<PrintedColumn> printed = raised.stream()
                .map(column -> new PrintedColumn(
                        column.input, completed(column.table, column.points, points, BigDecimal.valueOf(2))))
                .toList();
        List<Figure> all = new ArrayList<>(figures);
        Map<UnitCode, NodeCode> derived = new HashMap<>();
        for (int unit = 0; unit < points.length; unit++) {
            BigDecimal value = points[unit];
            InputKey key = chosen[unit];
            if (value != null && key != null) {
                UnitCode code = base.units().get(unit);
                derived.put(code, key.node());
                all.add(new Figure(code, key, Decimals.canonical(value), Figure.Basis.DERIVED, ""));
            }
        }
        InputTable table = completed(base, points, points, BigDecimal.ONE);
        return new DerivedInputs(table, all, printed, derived, problems);
    }

    /** Chooses for each unit whose own figures give no total the first remainder with which they do. */
    private void choose() {
        if (remainders.isEmpty() || totals.isEmpty()) {
            return;
        }
        DecimalColumn computed = total(base);
        for (InputKey key : remainders) {
            @Nullable BigDecimal[] nothing = new @Nullable BigDecimal[base.size()];
            Arrays.fill(nothing, BigDecimal.ZERO);
            DecimalColumn tried = total(put(base, key, nothing));
            for (int unit = 0; unit < chosen.length; unit++) {
                boolean helps = computed.state(unit) == DecimalColumn.State.MISSING
                        && tried.hasValue(unit)
                        && totals.containsKey(base.units().get(unit));
                if (helps && chosen[unit] == null) {
                    chosen[unit] = key;
                }
            }
        }
    }

    private DecimalColumn total(InputTable inputs) {
        return new Evaluator().evaluate(plan, inputs, PanelExtremes.NONE).points(root);
    }

    private static InputTable put(InputTable inputs, InputKey key, @Nullable BigDecimal[] values) {
        return inputs.with(key, values, new @Nullable BigDecimal[values.length]);
    }

    /** The points of the chosen remainders with which the published totals come out. */
    private @Nullable BigDecimal[] derive(InputTable inputs, Map<UnitCode, BigDecimal> published) {
        @Nullable BigDecimal[] points = new @Nullable BigDecimal[base.size()];
        BigDecimal maximum = plan.maximumOrZero(plan.at(root));
        for (InputKey key : remainders) {
            BigDecimal most = plan.maximumOrZero(plan.at(key.node()));
            DecimalColumn none = total(put(inputs, key, whereChosen(key, BigDecimal.ZERO)));
            DecimalColumn all = total(put(inputs, key, whereChosen(key, most)));
            for (int unit = 0; unit < points.length; unit++) {
                BigDecimal total = published.get(base.units().get(unit));
                if (key.equals(chosen[unit]) && total != null && none.hasValue(unit) && all.hasValue(unit)) {
                    BigDecimal effect = all.value(unit).subtract(none.value(unit));
                    BigDecimal wanted = total.multiply(maximum).subtract(none.value(unit));
                    points[unit] = share(wanted, most, effect);
                }
            }
        }
        return points;
    }

    private static @Nullable BigDecimal share(BigDecimal wanted, BigDecimal most, BigDecimal effect) {
        if (effect.compareTo(most) == 0) {
            return wanted;
        }
        return effect.signum() == 0 ? null : Decimals.quotient(wanted.multiply(most), effect);
    }

    private @Nullable BigDecimal[] whereChosen(InputKey key, BigDecimal points) {
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[base.size()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = key.equals(chosen[unit]) ? points : null;
        }
        return values;
    }

    /** The inputs that were printed: values and points given at nodes. */
    private List<InputKey> printedKeys() {
        return base.columns().keySet().stream()
                .filter(key -> key.variable().isEmpty() && plan.acceptedInputs().containsKey(key))
                .toList();
    }

    private InputTable raised(InputKey key) {
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[base.size()];
        @Nullable BigDecimal[] halves = new @Nullable BigDecimal[base.size()];
        for (Figure figure : figures) {
            Optional<BigDecimal> value = figure.value();
            if (figure.input().equals(key) && value.isPresent()) {
                int unit = base.indexOf(figure.unit());
                BigDecimal half = halfUnit(value.get());
                values[unit] = value.get().add(half);
                halves[unit] = half;
            }
        }
        return base.with(key, values, halves);
    }

    private Map<UnitCode, BigDecimal> raisedTotals() {
        Map<UnitCode, BigDecimal> raised = new HashMap<>();
        totals.forEach((unit, total) -> raised.put(unit, total.add(halfUnit(total))));
        return raised;
    }

    /** Half a unit of the last digit that is printed. */
    static BigDecimal halfUnit(BigDecimal printed) {
        return BigDecimal.valueOf(5, printed.scale() + 1);
    }

    private void addWidths(@Nullable BigDecimal[] points, @Nullable BigDecimal[] changed) {
        for (int unit = 0; unit < widths.length; unit++) {
            BigDecimal was = points[unit];
            BigDecimal is = changed[unit];
            if (was != null && is != null) {
                widths[unit] = widths[unit].add(is.subtract(was).abs());
            }
        }
    }

    private List<Problem> refuseImpossible(@Nullable BigDecimal[] points) {
        List<Problem> problems = new ArrayList<>();
        for (int unit = 0; unit < points.length; unit++) {
            BigDecimal value = points[unit];
            InputKey key = chosen[unit];
            if (value != null && key != null) {
                BigDecimal most = plan.maximumOrZero(plan.at(key.node()));
                boolean outside = value.add(widths[unit]).signum() < 0
                        || value.subtract(widths[unit]).compareTo(most) > 0;
                if (outside) {
                    problems.add(impossible(base.units().get(unit), key, value, widths[unit]));
                    points[unit] = null;
                }
            }
        }
        return problems;
    }

    private Problem impossible(UnitCode unit, InputKey key, BigDecimal value, BigDecimal width) {
        int node = plan.at(key.node());
        Bilingual points = NumberText.plain(value);
        Bilingual within = NumberText.plain(width);
        Bilingual limit = NumberText.plain(plan.maximumOrZero(node));
        return new Problem(
                unit,
                key.node(),
                Optional.of(key),
                ProblemCode.POINTS_OUT_OF_RANGE.code(),
                Bilingual.of(
                        key.node() + " " + plan.node(node).name() + ": suy ra từ giá trị công bố được " + points.vi()
                                + " ± " + within.vi() + " điểm, nằm ngoài khoảng 0 đến " + limit.vi()
                                + " điểm; hãy kiểm tra lại các giá trị công bố.",
                        key.node() + " " + plan.node(node).nameEn() + ": derived from the published value it is "
                                + points.en() + " ± " + within.en() + " points, outside 0 to " + limit.en()
                                + "; check the published values."));
    }

    /**
     * A table with derived points put in, for the units that have some in the unchanged table.
     *
     * @param tolerance how many half-widths a derived figure may leave its limits by
     */
    private InputTable completed(
            InputTable inputs, @Nullable BigDecimal[] points, @Nullable BigDecimal[] known, BigDecimal tolerance) {
        InputTable result = inputs;
        for (InputKey key : remainders) {
            @Nullable BigDecimal[] values = new @Nullable BigDecimal[points.length];
            @Nullable BigDecimal[] halves = new @Nullable BigDecimal[points.length];
            for (int unit = 0; unit < points.length; unit++) {
                if (key.equals(chosen[unit]) && known[unit] != null) {
                    values[unit] = points[unit];
                    halves[unit] = widths[unit].multiply(tolerance);
                }
            }
            result = result.with(key, values, halves);
        }
        return result;
    }
}
