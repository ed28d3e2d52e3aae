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
        @Schema(description = "Its code.", examples = "vinh-phuc")
        String unit,

        @Schema(description = "Its official name.", examples = "Vĩnh Phúc")
        String name,

        @Schema(description = "Its name in English texts.") String nameEn,

        @Schema(description = "Other spellings and former names.")
        List<String> aliases,

        @Schema(description = "The day from which it exists, absent if always.", examples = "2025-07-01")
        Optional<String> validFrom,

        @Schema(description = "The last day on which it existed, absent if it still does.")
        Optional<String> validTo,

        @Schema(description = "The codes of the units that were merged into it.")
        List<String> predecessors,

        @Schema(description = "Its profile.") String href) {
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
    public record Named(
            @Schema(description = "Its code.", examples = "vinh-phuc")
            String unit,

            @Schema(description = "Its name, as it was in the panel.")
            String name,

            @Schema(description = "Its name in English texts.")
            String nameEn) {
        static Named of(AssessedUnit unit) {
            return new Named(unit.code().text(), unit.name(), unit.nameEn());
        }
    }
}
