package vn.dti.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which a person is answered: what {@code Accept-Language} asks for, Vietnamese if it asks for neither. */
public final class Language {
    /** Vietnamese, the first language of the service. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    /** The language of a request. A header that cannot be read counts as none. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language that a header asks for. */
    public static Locale of(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 1000) {
            return VIETNAMESE;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                String language = Locale.forLanguageTag(range.getRange()).getLanguage();
                if (range.getRange().equals("*") || language.equals("vi")) {
                    return VIETNAMESE;
                }
                if (language.equals("en")) {
                    return Locale.ENGLISH;
                }
            }
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
        return VIETNAMESE;
    }
}
