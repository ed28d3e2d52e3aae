package vn.dti.rest.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.rest.Language;

class PlaceTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line 3                                  | dòng 3                                   | 3
            line 1, column 5                        | dòng 1, cột 5                            | 1
            line 12, column unit                    | dòng 12, cột unit                        | 12
            units[2].unit (line 7, column 12)       | units[2].unit (dòng 7, cột 12)           | 7
            set.dslr: line 4                        | set.dslr: dòng 4                         | 4
            units[0].values["1"]                    | units[0].values["1"]                     |
            units[0].values["x (line 3)"]           | units[0].values["x (line 3)"]            |
            body                                    | nội dung gửi lên                         |
            ?set                                    | ?set                                     |
            """)
    void tellsLinesAndColumnsInTheLanguageOfTheReader(String place, String vietnamese, Integer line) {
        assertEquals(vietnamese, PlaceText.in(Language.VIETNAMESE, place));
        assertEquals(place, PlaceText.in(Locale.ENGLISH, place));
        assertEquals(line == null ? OptionalInt.empty() : OptionalInt.of(line), PlaceText.line(place));
    }
}
