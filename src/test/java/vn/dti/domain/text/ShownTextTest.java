package vn.dti.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {
    @ParameterizedTest
    @CsvSource({
        "'0,95', '0,95'",
        "½ điểm 𝄞, ½ điểm 𝄞",
        "a\tb, a⟨U+0009⟩b",
        "1\u00A0000, 1⟨U+00A0⟩000",
        "a\u202Eb, a⟨U+202E⟩b",
        "\u200B, ⟨U+200B⟩",
    })
    void writesOutWhatOneWouldNotSee(String text, String shown) {
        assertEquals(shown, ShownText.of(text));
    }

    @Test
    void cutsAfterSixtyCharacters() {
        assertEquals("9".repeat(60), ShownText.of("9".repeat(60)));
        assertEquals("9".repeat(60) + "…", ShownText.of("9".repeat(61)));
        assertEquals("9".repeat(59) + "…", ShownText.of("9".repeat(59) + "𝄞9"));
    }

    @Test
    void writesOutHalfACharacter() {
        assertEquals("a⟨U+D834⟩", ShownText.of("a\uD834"));
    }
}
