package vn.dti.domain.unit;

import java.util.List;
import vn.dti.domain.text.Bilingual;

/**
 * The units that a year ranks together.
 *
 * @param id the panel's id, such as {@code 63}
 * @param title what it is called
 * @param units its units in code order
 */
public record Panel(String id, Bilingual title, List<UnitCode> units) {
    /** Keeps its own copy in code order. */
    public Panel {
        units = units.stream().sorted().toList();
    }
}
