package vn.dti.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RankChartTest {
    private static final RankChart.Point Y2020 = new RankChart.Point("2020", "63", OptionalInt.of(55), 63, false);
    private static final RankChart.Point Y2021 = new RankChart.Point("2021", "63", OptionalInt.of(12), 63, true);
    private static final RankChart.Point Y2022 = new RankChart.Point("2022", "63", OptionalInt.of(63), 63, false);
    private static final RankChart.Point Y2024 = new RankChart.Point("2024", "63", OptionalInt.of(1), 63, true);
    private static final RankChart.Point MERGED = new RankChart.Point("2024", "34", OptionalInt.of(9), 34, false);

    @Test
    void rankOneIsAtTheTopAndTheLastRankAtTheBottom() {
        RankChart chart = RankChart.of(List.of(Y2020, Y2021, Y2022, Y2024), 760, 300);
        assertEquals(chart.top(), chart.dots().get(3).y());
        assertEquals(chart.floor(), chart.dots().get(2).y());
        assertTrue(chart.dots().get(0).y() > chart.dots().get(1).y());
    }

    @Test
    void yearsStandFromLeftToRightWithinTheFrame() {
        RankChart chart = RankChart.of(List.of(Y2020, Y2021, Y2022, Y2024), 320, 250);
        List<Integer> at = chart.years().stream().map(RankChart.Mark::at).toList();
        assertEquals(at.stream().sorted().toList(), at);
        assertTrue(at.get(0) > chart.left() && at.get(3) <= chart.right());
    }

    @Test
    void aNewSetIsMarkedBetweenTheYearsAndItsLineIsBroken() {
        RankChart chart = RankChart.of(List.of(Y2020, Y2021, Y2022, Y2024), 760, 300);
        assertEquals(
                List.of("2021", "2024"),
                chart.breaks().stream().map(RankChart.Mark::label).toList());
        assertEquals(
                List.of(true, false, true),
                chart.lines().stream().map(RankChart.Line::broken).toList());
        int between = chart.breaks().get(0).at();
        assertTrue(chart.dots().get(0).x() < between
                && between < chart.dots().get(1).x());
    }

    @Test
    void theRankInAnotherPanelIsADotOfItsOwn() {
        RankChart chart = RankChart.of(List.of(Y2022, Y2024, MERGED), 760, 300);
        assertEquals(1, chart.lines().size());
        assertEquals(
                List.of(false, false, true),
                chart.dots().stream().map(RankChart.Dot::second).toList());
        assertTrue(chart.dots().get(1).x() < chart.dots().get(2).x(), "beside the other, so that none hides the other");
    }

    @Test
    void theGridNamesRankOneAndEveryTenth() {
        RankChart chart = RankChart.of(List.of(Y2020, Y2021), 760, 300);
        assertEquals(
                List.of("1", "10", "20", "30", "40", "50", "60"),
                chart.grid().stream().map(RankChart.Mark::label).toList());
    }

    @Test
    void aYearWithoutARankKeepsItsPlaceAndTheLineOverItIsBrokenWhereItsSetIsNew() {
        RankChart.Point unknown = new RankChart.Point("2021", "63", OptionalInt.empty(), 63, true);
        RankChart chart = RankChart.of(List.of(Y2020, unknown, Y2022), 760, 300);
        assertEquals(3, chart.years().size());
        assertEquals(2, chart.dots().size());
        assertEquals(1, chart.breaks().size());
        assertTrue(chart.lines().get(0).broken());
    }
}
