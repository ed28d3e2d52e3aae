package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.Figure;
import vn.dti.domain.report.Source;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.Panel;
import vn.dti.domain.unit.UnitCode;
import vn.dti.domain.unit.UnitRegister;

class FrozenUnitsTest {
    private static final Bilingual TITLE = Bilingual.of("34 tỉnh,\tthành phố", "34 provinces");

    private static AssessedUnit unit(String code, String... aliases) {
        return new AssessedUnit(
                new UnitCode(code),
                "Tỉnh " + code,
                "Province " + code,
                List.of(aliases),
                code.equals("a") ? Optional.of(LocalDate.of(2025, 7, 1)) : Optional.empty(),
                code.equals("b") ? Optional.of(LocalDate.of(2025, 6, 30)) : Optional.empty(),
                code.equals("a") ? List.of(new UnitCode("z"), new UnitCode("b")) : List.of());
    }

    @Test
    void units_survive_writing_and_reading_whatever_their_order() {
        List<AssessedUnit> units =
                new ArrayList<>(List.of(unit("a", "A\\1", "Hòa"), unit("b"), unit("c", "tab\tin it"), unit("d")));
        String canonical = new FrozenUnits("34", TITLE, units).canonical();
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(units, random);
            FrozenUnits frozen = new FrozenUnits("34", TITLE, units);
            assertEquals(canonical, frozen.canonical());
            assertEquals(frozen, FrozenUnits.read(canonical));
            assertEquals(frozen.fingerprint(), FrozenUnits.read(canonical).fingerprint());
        }
    }

    @Test
    void a_unit_has_the_name_that_it_had_in_the_panel_and_no_other_unit_is_there() {
        Panel panel = new Panel("34", TITLE, List.of(new UnitCode("b"), new UnitCode("a")));
        UnitRegister register = new UnitRegister(
                Map.of(
                        new UnitCode("a"), unit("a"),
                        new UnitCode("b"), unit("b"),
                        new UnitCode("c"), unit("c")),
                Map.of("34", panel),
                Map.of("34", Map.of(new UnitCode("b"), Bilingual.of("Tên cũ", "Old name"))));
        FrozenUnits frozen = FrozenUnits.of(register, panel);
        assertEquals(panel, frozen.toPanel());
        UnitRegister back = frozen.toRegister();
        assertEquals(2, back.units().size());
        assertEquals("Tên cũ", back.unitIn("34", new UnitCode("b")).name());
        assertEquals(register.unitIn("34", new UnitCode("a")), back.unitIn("34", new UnitCode("a")));
        assertEquals(frozen, FrozenUnits.of(back, back.panels().getOrDefault("34", panel)));
    }

    @Test
    void what_is_no_list_of_units_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FrozenUnits("34", TITLE, List.of(unit("a"), unit("a"))));
        assertThrows(IllegalArgumentException.class, () -> new FrozenUnits("34", TITLE, List.of(unit("a", "x;y"))));
        String canonical = new FrozenUnits("34", TITLE, List.of(unit("a", "A"))).canonical();
        for (String wrong : List.of(
                canonical.replace("2025-07-01", "1/7/2025"),
                canonical.replace("units 1", "units 2"),
                canonical.replace("alias", "other"),
                canonical.replace("unit\ta", "unit\tA"),
                "")) {
            assertThrows(IllegalArgumentException.class, () -> FrozenUnits.read(wrong), wrong);
        }
    }

    @Test
    void the_sources_that_a_year_names_are_frozen_and_no_others() {
        Map<String, Source> known = Map.of(
                "b", new Source("b", "Báo B / Paper B", "https://b.example"),
                "a", new Source("a", "Báo A", ""),
                "c", new Source("c", "Báo C", ""),
                "d", new Source("d", "Báo D", ""));
        FrozenFigures figures = new FrozenFigures(
                List.of(new UnitCode("u")),
                List.of(new Figure(
                        new UnitCode("u"), InputKey.parse("1").orElseThrow(), "1", Figure.Basis.PUBLISHED, "b; gone")));
        PublishedRecord published = new PublishedRecord(
                List.of(new PublishedResult(
                        "34", new UnitCode("u"), NodeCode.of("DTI"), Optional.empty(), OptionalInt.of(1), "a", "")),
                List.of(new Note("x", Bilingual.same("y"), "b;d")));
        FrozenSources frozen = FrozenSources.of(known, figures, published);
        assertEquals(
                List.of("a", "b", "d"),
                frozen.sources().stream().map(Source::key).toList());
        assertEquals(frozen, FrozenSources.read(frozen.canonical()));
        assertThrows(
                IllegalArgumentException.class,
                () -> FrozenSources.read(frozen.canonical()
                        + frozen.canonical().lines().skip(1).findFirst().orElseThrow()));
    }
}
