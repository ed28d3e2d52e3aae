package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeLevel;

class RestateYearTest {
    private final RestateYear useCase = ShippedYears.restateYear();

    private static PeriodId period(String text) {
        return PeriodId.parse(text).orElseThrow();
    }

    private RestatementView of2024() {
        return useCase.restate(period("province/2024/63"), Optional.of("34"));
    }

    private static RestatementView.Row row(RestatementView view, String unit) {
        return view.rows().stream()
                .filter(row -> row.unit().code().text().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    /** As far as public: 180 values at main indices, all 34 ranks, 29 totals to the last digit. */
    @Test
    void the_34_of_2024_follow_from_the_63() {
        RestatementView view = of2024();
        assertEquals(new RestatementView.Summary(34, 34, 34, 29, 180, 180, 34 * 8 - 180), view.summary());
        assertEquals(8, view.columns().size());
        assertEquals(NodeLevel.MAIN_INDEX, view.level());
        assertFalse(view.ruled(), "the set in force says nothing of mergers, and was not changed for it");
        assertEquals(
                63, view.rows().stream().mapToInt(row -> row.parts().size()).sum());
        for (int i = 0; i < 34; i++) {
            assertEquals(OptionalInt.of(i + 1), view.rows().get(i).rank());
        }
    }

    @Test
    void a_new_unit_names_the_old_ones_with_their_ranks_and_values() {
        RestatementView.Row haiPhong = row(of2024(), "hai-phong-2025");
        assertEquals(
                List.of("Hải Dương 19 0.7461", "Hải Phòng 3 0.8253"),
                haiPhong.parts().stream()
                        .map(part -> part.unit().name() + " " + part.rank().getAsInt() + " "
                                + part.value().orElseThrow())
                        .toList());
        assertEquals("0.7857", haiPhong.value().orElseThrow().toPlainString());
    }

    /** As the ministry and the press told it: Hải Phòng "up 5" from 8 of 63 to 3 of 34, Huế "up 1" from 3 to 2. */
    @ParameterizedTest
    @CsvSource({"hai-phong-2025, 8, 5", "hue, 3, 1", "da-nang-2025, 1, -16", "ha-noi, 6, 5"})
    void movement_is_told_against_the_rank_of_the_namesake_among_63(String unit, int before, int movement) {
        assertEquals(
                Optional.of(new RestatementView.Namesake(before, OptionalInt.of(movement))),
                row(of2024(), unit).before());
    }

    @Test
    void a_year_without_published_results_of_the_new_units_is_told_too() {
        RestatementView view = useCase.restate(period("province/2023/63"), Optional.empty());
        assertEquals("34", view.now().id());
        assertEquals(Optional.empty(), view.stored());
        assertEquals(
                new RestatementView.Summary(0, 0, 0, 0, 0, 0, view.summary().cellsUnknown()), view.summary());
        assertTrue(view.rows().stream().allMatch(row -> row.rank().isPresent()));
    }

    @Test
    void where_nothing_was_merged_there_is_nothing_to_tell() {
        assertEquals(List.of("34"), useCase.panels(period("province/2022/63")));
        assertEquals(List.of(), useCase.panels(period("province/2024/34")));
        assertEquals(Optional.of(period("province/2024/63")), useCase.origin(period("province/2024/34")));
        assertEquals(Optional.empty(), useCase.origin(period("province/2022/63")));
        assertThrows(NotFoundException.class, () -> useCase.restate(period("ministry/2023/co-dvc"), Optional.empty()));
        assertThrows(NotFoundException.class, () -> useCase.restate(period("province/2024/63"), Optional.of("63")));
    }
}
