package vn.dti.domain.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.Fingerprint;
import vn.dti.domain.unit.UnitCode;

class CanonicalTextProperties {
    private static final List<String> HARD =
            List.of("", "a\tb", "a\nb", "a\\tb", "\\", "\r", "Hòa Bình", "  hai đầu  ", "\"x\";y", "0.9000");
    private final Random random = new Random(20241021);

    @Test
    void figures_survive_writing_and_reading_whatever_their_order() {
        for (int round = 0; round < 200; round++) {
            FrozenFigures figures = randomFigures();
            assertEquals(figures, FrozenFigures.read(figures.canonical()));
            List<Figure> shuffled = new ArrayList<>(figures.figures());
            Collections.shuffle(shuffled, random);
            List<UnitCode> units = new ArrayList<>(figures.units());
            Collections.shuffle(units, random);
            assertEquals(figures.canonical(), new FrozenFigures(units, shuffled).canonical());
        }
    }

    @Test
    void published_results_survive_writing_and_reading() {
        for (int round = 0; round < 200; round++) {
            List<PublishedResult> results = new ArrayList<>();
            for (int unit = 0; unit < 1 + random.nextInt(9); unit++) {
                results.add(new PublishedResult(
                        "63",
                        new UnitCode("u" + unit),
                        NodeCode.of("DTI"),
                        random.nextBoolean() ? Optional.of(new BigDecimal("0.6350")) : Optional.empty(),
                        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(63)) : OptionalInt.empty(),
                        hard(),
                        hard()));
            }
            PublishedRecord published = new PublishedRecord(
                    results, List.of(new Note(hard(), Bilingual.of("x" + hard(), "y" + hard()), hard())));
            assertEquals(published, PublishedRecord.read(published.canonical()));
        }
    }

    @Test
    void decomposed_letters_are_written_composed() {
        FrozenFigures composed = one("Ho\u0300a");
        FrozenFigures decomposed = one("H\u00f2a");
        assertEquals(composed.canonical(), decomposed.canonical());
    }

    @Test
    void a_text_of_another_format_or_version_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> FrozenFigures.read("dti-figures 9\n"));
        assertThrows(IllegalArgumentException.class, () -> FrozenFigures.read(""));
        assertThrows(IllegalArgumentException.class, () -> FrozenFigures.read(FrozenFigures.FORMAT + "\nfigure\tx\n"));
        assertThrows(IllegalArgumentException.class, () -> PublishedRecord.read(FrozenFigures.FORMAT + "\n"));
    }

    @Test
    void texts_of_databases_from_before_the_editions_are_read_and_are_the_same_content() {
        FrozenFigures figures = randomFigures();
        String old = figures.canonical().replaceFirst("^dti-figures 1\n", "dti-figures 0\n");
        assertNotEquals(old, figures.canonical());
        assertEquals(figures, FrozenFigures.read(old));
        PublishedRecord published = new PublishedRecord(List.of(), List.of(new Note("x", Bilingual.same("y"), "")));
        assertEquals(published, PublishedRecord.read(published.canonical().replace("published 1", "published 0")));
    }

    @Test
    void a_figure_given_twice_is_refused() {
        Figure figure = figure("a", "1:a", "1");
        assertThrows(
                IllegalArgumentException.class,
                () -> new FrozenFigures(List.of(new UnitCode("a")), List.of(figure, figure("a", "1:a", "2"))));
    }

    @Test
    void the_fingerprint_is_that_of_sha_256() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
    }

    private FrozenFigures one(String source) {
        return new FrozenFigures(
                List.of(new UnitCode("a")),
                List.of(new Figure(
                        new UnitCode("a"), InputKey.parse("1").orElseThrow(), "1", Figure.Basis.PUBLISHED, source)));
    }

    private FrozenFigures randomFigures() {
        List<UnitCode> units = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (int u = 0; u < 1 + random.nextInt(6); u++) {
            UnitCode unit = new UnitCode("unit-" + u);
            units.add(unit);
            for (String key : List.of("1", "1.2:a", "1.10:a", "1.2:b", "P")) {
                if (random.nextInt(3) > 0) {
                    String text = hard();
                    figures.add(new Figure(
                            unit,
                            InputKey.parse(key).orElseThrow(),
                            text.isBlank() ? "7" : text,
                            random.nextBoolean() ? Figure.Basis.REPORTED : Figure.Basis.DERIVED,
                            hard()));
                }
            }
        }
        return new FrozenFigures(units, figures);
    }

    private static Figure figure(String unit, String key, String text) {
        return new Figure(new UnitCode(unit), InputKey.parse(key).orElseThrow(), text, Figure.Basis.REPORTED, "");
    }

    private String hard() {
        return HARD.get(random.nextInt(HARD.size()));
    }
}
