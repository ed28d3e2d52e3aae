package vn.dti.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.unit.UnitCode;

class ReadProfileTest {
    private final ProfileView vinhPhuc = ShippedYears.readProfile().profile(new UnitCode("vinh-phuc"));

    @Test
    void vinh_phuc_went_from_55_by_12_18_and_44_to_20() {
        assertEquals(
                List.of(55, 12, 18, 44, 20),
                vinhPhuc.years().stream()
                        .map(year -> year.total().shownRank().getAsInt())
                        .toList());
    }

    @Test
    void its_pillar_ranks_of_2020_and_foundation_ranks_of_2021_are_told() {
        ProfileView.Year y2020 = vinhPhuc.years().get(0);
        assertEquals(List.of(52, 42, 56), ranks(y2020, "G", "E", "S"));
        ProfileView.Year y2021 = vinhPhuc.years().get(1);
        assertEquals(List.of(1, 3, 4), ranks(y2021, "2", "4", "5"));
    }

    @Test
    void every_year_names_its_sources_and_breaks_between_sets_are_marked() {
        vinhPhuc.years()
                .forEach(year ->
                        assertFalse(year.sources().isEmpty(), year.period().toString()));
        assertEquals(
                List.of(false, true, false, false, true),
                vinhPhuc.years().stream().map(ProfileView.Year::newSet).toList());
    }

    @Test
    void a_merged_province_knows_the_provinces_that_went_in_and_they_know_it() {
        assertEquals("Phú Thọ", vinhPhuc.successor().orElseThrow().name());
        ProfileView daNang = ShippedYears.readProfile().profile(new UnitCode("da-nang-2025"));
        assertEquals(2, daNang.predecessors().size());
        assertTrue(daNang.years().stream().allMatch(year -> year.panelSize() == 34));
    }

    @Test
    void any_spelling_finds_the_unit() {
        Catalogue catalogue = ShippedYears.catalogue();
        for (String name : List.of("Vĩnh Phúc", "vinh phuc", "VĨNH PHÚC", "tỉnh Vĩnh Phúc", "Vi\u0303nh Phu\u0301c")) {
            assertEquals(
                    "vinh-phuc", catalogue.findUnit(name).orElseThrow().code().text(), name);
        }
        for (String name : List.of("Hồ Chí Minh", "TP. Hồ Chí Minh", "TP.HCM", "Ho Chi Minh City")) {
            assertEquals(
                    "TP. Hồ Chí Minh", catalogue.findUnit(name).orElseThrow().name(), name);
        }
        assertEquals(
                catalogue.findUnit("Hòa Bình").orElseThrow(),
                catalogue.findUnit("Hoà Bình").orElseThrow());
        assertTrue(catalogue.findUnit("Atlantis").isEmpty());
        assertTrue(catalogue.findUnit("  ").isEmpty());
    }

    private static List<Integer> ranks(ProfileView.Year year, String... codes) {
        return List.of(codes).stream()
                .map(code -> year.lines().stream()
                        .filter(line -> line.node().code().equals(NodeCode.of(code)))
                        .findFirst()
                        .orElseThrow()
                        .cell()
                        .shownRank()
                        .getAsInt())
                .toList();
    }
}
