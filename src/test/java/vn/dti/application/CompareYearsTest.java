package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.domain.edition.NodeComparison.Comparability;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;

class CompareYearsTest {
    private final CompareYears useCase = ShippedYears.compareYears();

    private static PeriodId period(String text) {
        return PeriodId.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "province/2024/63, province/2023/63",
        "province/2023/63, province/2022/63",
        "province/2020/63, province/2024/34",
        "province/2024/34, province/2024/63",
        "ministry/2023/co-dvc, ministry/2022/co-dvc",
        "ministry/2023/khong-dvc, ministry/2022/khong-dvc"
    })
    void a_year_is_usually_compared_with_the_one_before_of_its_panel(String year, String other) {
        assertEquals(Optional.of(period(other)), useCase.usual(period(year)));
    }

    /** The two groups of ministries are ranked apart and share no unit. */
    @Test
    void groups_that_share_no_unit_are_not_offered() {
        assertTrue(useCase.others(period("ministry/2023/co-dvc")).stream()
                .allMatch(other -> other.panel().equals("co-dvc")));
        assertFalse(useCase.others(period("province/2024/34")).isEmpty());
        assertEquals(List.of(), useCase.others(period("commune/2025/mot-xa")));
    }

    /** The total of 2020 is the sum of three pillars, that of 2021 is not. */
    @Test
    void from_2020_to_2021_ranks_are_told_and_values_stand_side_by_side() {
        ComparisonView view = useCase.compare(period("province/2021/63"), period("province/2020/63"), Optional.empty());
        assertEquals(period("province/2020/63"), view.before().period());
        assertEquals(Comparability.CHANGED, view.shown().comparability());
        assertEquals(3, view.reservations().size(), "changed, and both years are incomplete");
        ComparisonView.Row vinhPhuc = view.rows().stream()
                .filter(row -> row.unit().code().text().equals("vinh-phuc"))
                .findFirst()
                .orElseThrow();
        assertEquals(43, vinhPhuc.change().places().getAsInt());
        assertEquals(Optional.empty(), vinhPhuc.change().difference());
    }

    @Test
    void years_of_two_levels_and_one_year_twice_are_refused() {
        assertThrows(
                RefusedException.class,
                () -> useCase.compare(period("province/2024/63"), period("nation/2024/quoc-gia"), Optional.empty()));
        assertThrows(
                RefusedException.class,
                () -> useCase.compare(period("province/2024/63"), period("province/2024/63"), Optional.empty()));
        assertThrows(
                NotFoundException.class,
                () -> useCase.compare(
                        period("province/2024/63"), period("province/2023/63"), Optional.of(NodeCode.of("P"))));
    }

    @Test
    void the_nation_and_the_sample_are_compared_as_well() {
        assertTrue(useCase.usual(period("nation/2024/quoc-gia")).isPresent());
        ComparisonView sample =
                useCase.compare(period("province-sample/2024/63"), period("province-sample/2025/63"), Optional.empty());
        assertTrue(sample.before().set().sample());
    }
}
