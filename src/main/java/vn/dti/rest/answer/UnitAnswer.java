package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/**
 * An assessed unit.
 *
 * @param unit its code
 * @param name its official name
 * @param nameEn its name in English texts
 * @param aliases other spellings and former names
 * @param validFrom the day from which it exists, absent if always
 * @param validTo the last day on which it existed, absent if it still does
 * @param predecessors the codes of the units that were merged into it
 * @param href its profile
 */
@Schema(name = "Unit")
public record UnitAnswer(
        @Schema(examples = "vinh-phuc") String unit,
        @Schema(examples = "Vĩnh Phúc") String name,
        String nameEn,
        List<String> aliases,
        @Schema(examples = "2025-07-01") Optional<String> validFrom,
        Optional<String> validTo,
        List<String> predecessors,
        String href) {
    /** The unit as it is listed. */
    public static UnitAnswer of(AssessedUnit unit) {
        return new UnitAnswer(
                unit.code().text(),
                unit.name(),
                unit.nameEn(),
                unit.aliases(),
                unit.validFrom().map(Object::toString),
                unit.validTo().map(Object::toString),
                unit.predecessors().stream().map(UnitCode::text).toList(),
                Words.href(unit.code()));
    }

    /**
     * A unit in a row.
     *
     * @param unit its code
     * @param name its name, as it was in the panel
     * @param nameEn its name in English texts
     */
    @Schema(name = "UnitName")
    public record Named(@Schema(examples = "vinh-phuc") String unit, String name, String nameEn) {
        static Named of(AssessedUnit unit) {
            return new Named(unit.code().text(), unit.name(), unit.nameEn());
        }
    }
}
