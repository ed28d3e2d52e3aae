package vn.dti.domain.unit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units and panels of one level.
 *
 * @param units all units by code
 * @param panels all panels by id
 * @param namesInPanel the name that a unit had in a panel, where it was another than today's, by panel and unit
 */
public record UnitRegister(
        Map<UnitCode, AssessedUnit> units, Map<String, Panel> panels, Map<String, Map<UnitCode, String>> namesInPanel) {
    /** No units. */
    public static final UnitRegister NONE = new UnitRegister(Map.of(), Map.of(), Map.of());

    /** Keeps its own copies, in code order. */
    public UnitRegister {
        units = Collections.unmodifiableMap(new TreeMap<>(units));
        panels = Collections.unmodifiableMap(new TreeMap<>(panels));
        namesInPanel = Collections.unmodifiableMap(new TreeMap<>(namesInPanel));
    }

    /** The unit with this code. */
    public Optional<AssessedUnit> unit(UnitCode code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The units that were formed by merging {@code code} and others. */
    public List<AssessedUnit> successors(UnitCode code) {
        return units.values().stream()
                .filter(unit -> unit.predecessors().contains(code))
                .toList();
    }

    /** The name that a unit had in a panel. */
    public String nameIn(String panel, UnitCode code) {
        String former = namesInPanel.getOrDefault(panel, Map.of()).get(code);
        if (former != null) {
            return former;
        }
        AssessedUnit unit = units.get(code);
        return unit == null ? code.text() : unit.name();
    }
}
