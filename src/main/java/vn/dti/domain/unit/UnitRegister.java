package vn.dti.domain.unit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.text.Bilingual;

/**
 * The units and panels of one level.
 *
 * @param units all units by code
 * @param panels all panels by id
 * @param namesInPanel the name that a unit had in a panel, where it was another than today's, by panel and unit
 */
public record UnitRegister(
        Map<UnitCode, AssessedUnit> units,
        Map<String, Panel> panels,
        Map<String, Map<UnitCode, Bilingual>> namesInPanel) {
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

    /** The unit with the name that it had in a panel; a unit that is not in the register goes by its code. */
    public AssessedUnit unitIn(String panel, UnitCode code) {
        AssessedUnit unit = units.get(code);
        if (unit == null) {
            return new AssessedUnit(
                    code, code.text(), code.text(), List.of(), Optional.empty(), Optional.empty(), List.of());
        }
        Bilingual name = namesInPanel.getOrDefault(panel, Map.of()).get(code);
        return name == null
                ? unit
                : new AssessedUnit(
                        code,
                        name.vi(),
                        name.en(),
                        unit.aliases(),
                        unit.validFrom(),
                        unit.validTo(),
                        unit.predecessors());
    }

    /**
     * A panel of given units under its title, by its id where it is not known.
     *
     * @param units the units that a year ranked under this panel, whatever the register says of it now
     */
    public Panel panelOf(String id, List<UnitCode> units) {
        Panel known = panels.get(id);
        return new Panel(id, known == null ? Bilingual.same(id) : known.title(), units);
    }
}
