package vn.dti.rest.answer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
 * @param successor the unit into which it was merged
 * @param note what became of it, in a sentence
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

        @Schema(description = "The unit into which it was merged; absent if it was not.")
        Optional<Named> successor,

        @Schema(description = "What became of it, in a sentence; absent if it still exists.")
        Optional<Text> note,

        @Schema(description = "Its profile.") String href) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /**
     * The unit as it is listed.
     *
     * @param successor the unit into which it was merged
     */
    public static UnitAnswer of(AssessedUnit unit, Optional<AssessedUnit> successor) {
        return new UnitAnswer(
                unit.code().text(),
                unit.name(),
                unit.nameEn(),
                unit.aliases(),
                unit.validFrom().map(Object::toString),
                unit.validTo().map(Object::toString),
                unit.predecessors().stream().map(UnitCode::text).toList(),
                successor.map(Named::of),
                unit.validTo().flatMap(last -> successor.map(it -> note(unit, last.plusDays(1), it))),
                Words.href(unit.code()));
    }

    private static Text note(AssessedUnit unit, LocalDate since, AssessedUnit successor) {
        return new Text(
                "Từ ngày %s, %s thuộc %s.".formatted(DAY.format(since), unit.name(), successor.name()),
                "Since %s, %s is part of %s.".formatted(since, unit.nameEn(), successor.nameEn()));
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
