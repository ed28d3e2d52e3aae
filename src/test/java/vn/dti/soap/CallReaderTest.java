package vn.dti.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.application.RefusedException;
import vn.dti.domain.index.SetId;

/** Places in calls are those of their XML. */
class CallReaderTest {
    private static Call figures(String unit, String... inputs) {
        return new Call(
                "figures",
                "",
                "",
                Stream.concat(
                                Stream.of(new Call("unit", "", unit, List.of())),
                                Arrays.stream(inputs).map(input -> new Call("value", input, "1", List.of())))
                        .toList());
    }

    private static Call file(String path) {
        return new Call(
                "file",
                "",
                "",
                List.of(new Call("path", "", path, List.of()), new Call("content", "", "eA==", List.of())));
    }

    private static String place(Runnable reading) {
        return assertThrows(RefusedException.class, reading::run)
                .violations()
                .get(0)
                .place();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            units,                   figures
            units[0],                figures[1]
            units[1].unit,           figures[2]/unit
            units[1].values["7"],    figures[2]/value[2]
            units[1].values["1.…"],  figures[2]/value[3]
            units[1].values["9"],    figures[2]
            units[5].unit,           units[5].unit
            panel,                   panel
            """)
    void thePlaceOfAUseCaseIsThatOfTheElement(String named, String told) {
        assertEquals(told, CallReader.place(named, List.of(figures("hue", "1"), figures("ha-noi", "1", "7", "1.2:a"))));
    }

    @Test
    void aFigureThatIsGivenTwiceIsTheSecondOne() {
        assertEquals(
                "figures[2]/value[3]",
                place(() -> CallReader.units(List.of(figures("hue", "1"), figures("ha-noi", "1", "2", "1")))));
    }

    @Test
    void aMissingUnitIsNamed() {
        assertEquals("figures[1]/unit", place(() -> CallReader.units(List.of(figures("", "1")))));
    }

    @Test
    void aFileThatIsThereTwiceIsTheSecondOne() {
        SetId set = SetId.parse("province/2099").orElseThrow();
        assertEquals(
                "file[3]",
                place(() -> CallReader.folder(set, List.of(file("a.dslr"), file("b.dslr"), file("a.dslr")))));
        assertEquals("file", place(() -> CallReader.folder(set, List.of(file("figures.csv")))));
    }
}
