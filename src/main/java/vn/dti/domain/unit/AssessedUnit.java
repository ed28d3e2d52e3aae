package vn.dti.domain.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body that is scored.
 *
 * @param code its stable code
 * @param name its official Vietnamese name
 * @param nameEn its name in English texts
 * @param aliases other spellings and former names
 * @param validFrom the day from which it exists, absent if always
 * @param validTo the last day on which it exists, absent if it still does
 * @param predecessors the units that were merged into it
 */
public record AssessedUnit(
        UnitCode code,
        String name,
        String nameEn,
        List<String> aliases,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<UnitCode> predecessors) {
    /** Keeps its own copies. */
    public AssessedUnit {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
    }
}
