package vn.dti.domain.text;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in both languages of the service.
 *
 * @param vi the Vietnamese text, never blank
 * @param en the English text, never blank
 */
public record Bilingual(String vi, String en) {
    /** Refuses a text that is missing in one language. */
    public Bilingual {
        Objects.requireNonNull(vi);
        Objects.requireNonNull(en);
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text is needed in Vietnamese and in English");
        }
    }

    /** The text in both languages. */
    public static Bilingual of(String vi, String en) {
        return new Bilingual(vi, en);
    }

    /** A text that is the same in both languages, such as a code or a name. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** The text in the language of {@code locale}: English for English, Vietnamese for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
