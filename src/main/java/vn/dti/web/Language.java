package vn.dti.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.dti.domain.text.Bilingual;

/** A language of the pages; the first segment of an address. */
public enum Language {
    /** Vietnamese, the first language. */
    VI("vi", "Tiếng Việt"),
    /** English. */
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The language with this code, if there is one. */
    public static Optional<Language> parse(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** The code as it stands in addresses and in {@code lang}. */
    public String code() {
        return code;
    }

    /** What the language calls itself. */
    public String ownName() {
        return ownName;
    }

    /** The other language. */
    public Language other() {
        return this == VI ? EN : VI;
    }

    /** The locale of its texts. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The text in this language. */
    public String of(Bilingual text) {
        return text.in(locale());
    }

    /** One of two texts: the one in this language. */
    public String choose(String vi, String en) {
        return this == VI ? vi : en;
    }
}
