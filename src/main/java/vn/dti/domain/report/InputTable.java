package vn.dti.domain.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.text.ShownText;
import vn.dti.domain.unit.UnitCode;

/**
 * The frozen inputs of an evaluation: units in code order, one column per input. A table without a column for an input
 * is the same as one whose column is missing throughout. A figure that was derived from rounded figures is known only
 * within an interval; its half-width stands beside it, so that limits are checked against the interval.
 */
public final class InputTable {
    private final List<UnitCode> units;
    private final Map<InputKey, DecimalColumn> columns;
    private final Map<InputKey, DecimalColumn> lookup;
    private final Map<InputKey, DecimalColumn> halfWidths;
    private final Map<InputKey, Map<Integer, String>> unreadable;

    /** Takes columns of figures that are all exact. */
    public InputTable(List<UnitCode> units, Map<InputKey, DecimalColumn> columns) {
        this(units, columns, Map.of());
    }

    /**
     * Takes columns over the units.
     *
     * @param units the units in code order, each once
     * @param columns a column of {@code units.size()} cells for each input
     * @param halfWidths for inputs with derived figures: by how much each may be off, missing where a figure is exact
     */
    public InputTable(
            List<UnitCode> units, Map<InputKey, DecimalColumn> columns, Map<InputKey, DecimalColumn> halfWidths) {
        this(units, columns, halfWidths, Map.of());
    }

    private InputTable(
            List<UnitCode> units,
            Map<InputKey, DecimalColumn> columns,
            Map<InputKey, DecimalColumn> halfWidths,
            Map<InputKey, Map<Integer, String>> unreadable) {
        for (int i = 1; i < units.size(); i++) {
            if (units.get(i - 1).compareTo(units.get(i)) >= 0) {
                throw new IllegalArgumentException("units not in code order: " + units.get(i));
            }
        }
        requireSize(columns, units.size());
        requireSize(halfWidths, units.size());
        this.units = List.copyOf(units);
        this.columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        this.lookup = new HashMap<>(columns);
        this.halfWidths = Collections.unmodifiableMap(new TreeMap<>(halfWidths));
        this.unreadable = unreadable;
    }

    private static void requireSize(Map<InputKey, DecimalColumn> columns, int size) {
        columns.forEach((key, column) -> {
            if (column.size() != size) {
                throw new IllegalArgumentException("wrong number of cells: " + key);
            }
        });
    }

    /**
     * Builds a table from single figures, in any order. A figure that cannot be read as a number becomes an invalid
     * cell; what was written there is kept, as it can be shown.
     */
    public static InputTable of(List<UnitCode> units, Iterable<Figure> figures) {
        List<UnitCode> ordered = units.stream().distinct().sorted().toList();
        Map<UnitCode, Integer> index = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            index.put(ordered.get(i), i);
        }
        Map<InputKey, Cells> cells = new HashMap<>();
        Map<InputKey, Map<Integer, String>> unreadable = new HashMap<>();
        for (Figure figure : figures) {
            Integer at = index.get(figure.unit());
            if (at == null) {
                throw new IllegalArgumentException("not in the panel: " + figure.unit());
            }
            Cells column = cells.computeIfAbsent(figure.input(), key -> new Cells(ordered.size()));
            Optional<BigDecimal> value = figure.value();
            column.states[at] = (value.isPresent() ? DecimalColumn.State.VALUE : DecimalColumn.State.INVALID).code();
            column.values[at] = value.orElse(null);
            if (value.isEmpty()) {
                unreadable
                        .computeIfAbsent(figure.input(), key -> new HashMap<>())
                        .put(at, ShownText.of(figure.text()));
            }
        }
        Map<InputKey, DecimalColumn> columns = new HashMap<>();
        cells.forEach((key, column) -> columns.put(key, DecimalColumn.ofDecimals(column.states, column.values)));
        return new InputTable(ordered, columns, Map.of(), unreadable);
    }

    /** A column while its figures come in. */
    private static final class Cells {
        private final byte[] states;
        private final @Nullable BigDecimal[] values;

        Cells(int size) {
            states = missingStates(size);
            values = new @Nullable BigDecimal[size];
        }
    }

    private static byte[] missingStates(int size) {
        byte[] states = new byte[size];
        Arrays.fill(states, DecimalColumn.State.MISSING.code());
        return states;
    }

    /**
     * The same table with other figures in some cells of one input.
     *
     * @param values the new figure of each unit, null where the cell stays as it is
     * @param widths the half-width of each new figure, null where it is exact
     */
    public InputTable with(InputKey key, @Nullable BigDecimal[] values, @Nullable BigDecimal[] widths) {
        Map<InputKey, DecimalColumn> changed = new TreeMap<>(columns);
        changed.put(key, over(lookup.get(key), values, values));
        Map<InputKey, DecimalColumn> changedWidths = new TreeMap<>(halfWidths);
        changedWidths.put(key, over(halfWidths.get(key), values, widths));
        return new InputTable(units, changed, changedWidths, unreadable);
    }

    /** The same table with the figures of one input refused for some units: their cells are invalid. */
    public InputTable refusing(InputKey key, Set<Integer> refused) {
        DecimalColumn column = lookup.get(key);
        byte[] states =
                column == null ? missingStates(size()) : column.stateArray().clone();
        @Nullable BigDecimal[] values = new @Nullable BigDecimal[size()];
        for (int i = 0; i < values.length; i++) {
            if (refused.contains(i)) {
                states[i] = DecimalColumn.State.INVALID.code();
            } else if (column != null && column.hasValue(i)) {
                values[i] = column.value(i);
            }
        }
        Map<InputKey, DecimalColumn> changed = new TreeMap<>(columns);
        changed.put(key, DecimalColumn.ofDecimals(states, values));
        return new InputTable(units, changed, halfWidths, unreadable);
    }

    private DecimalColumn over(
            @Nullable DecimalColumn column, @Nullable BigDecimal[] where, @Nullable BigDecimal[] values) {
        byte[] states =
                column == null ? missingStates(size()) : column.stateArray().clone();
        @Nullable BigDecimal[] merged = new @Nullable BigDecimal[size()];
        for (int i = 0; i < merged.length; i++) {
            if (where[i] != null) {
                merged[i] = values[i];
                states[i] = (values[i] == null ? DecimalColumn.State.MISSING : DecimalColumn.State.VALUE).code();
            } else if (column != null && column.hasValue(i)) {
                merged[i] = column.value(i);
            }
        }
        return DecimalColumn.ofDecimals(states, merged);
    }

    /** The units, in code order. */
    public List<UnitCode> units() {
        return units;
    }

    /** The number of units. */
    public int size() {
        return units.size();
    }

    /** The columns by input, in key order. */
    public Map<InputKey, DecimalColumn> columns() {
        return columns;
    }

    /** The column of an input, or nothing if no unit has a figure for it. */
    public Optional<DecimalColumn> column(InputKey key) {
        return Optional.ofNullable(lookup.get(key));
    }

    /** The half-widths of derived figures by input, in key order; missing cells are exact. */
    public Map<InputKey, DecimalColumn> halfWidths() {
        return halfWidths;
    }

    /** By how much the figure of one cell may be off, 0 for an exact one. */
    public BigDecimal halfWidth(int unit, InputKey key) {
        DecimalColumn column = halfWidths.get(key);
        return column != null && column.hasValue(unit) ? column.value(unit) : BigDecimal.ZERO;
    }

    /** The value of one cell, if there is one. */
    public Optional<BigDecimal> value(int unit, InputKey key) {
        DecimalColumn column = lookup.get(key);
        return column != null && column.hasValue(unit) ? Optional.of(column.value(unit)) : Optional.empty();
    }

    /** What was written in a cell that could not be read as a number, as it can be shown. */
    public Optional<String> unreadable(int unit, InputKey key) {
        return Optional.ofNullable(unreadable.getOrDefault(key, Map.of()).get(unit));
    }

    /** The place of a unit in the columns, or -1. */
    public int indexOf(UnitCode unit) {
        return Collections.binarySearch(units, unit);
    }
}
