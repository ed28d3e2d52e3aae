package vn.dti.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi                        | vi
            en                        | en
            en-GB                     | en
            vi-VN,en;q=0.8            | vi
            en;q=0.3,vi;q=0.8         | vi
            fr-FR,en;q=0.5            | en
            fr                        | vi
            *                         | vi
            de,*;q=0.5                | vi
            ;;;q=x                    | vi
            en;q=abc                  | vi
            """)
    void answersInTheLanguageThatIsAskedForAndElseInVietnamese(String header, String language) {
        assertEquals(language, Language.of(header).getLanguage());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void answersInVietnameseWhereNothingIsAskedFor(String header) {
        assertEquals("vi", Language.of(header).getLanguage());
    }

    @Test
    void doesNotReadAnEndlessHeader() {
        assertEquals("vi", Language.of("en,".repeat(1000)).getLanguage());
    }
}
