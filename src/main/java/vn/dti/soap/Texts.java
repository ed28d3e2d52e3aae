package vn.dti.soap;

import java.util.Locale;
import vn.dti.domain.text.Bilingual;

/** The spelling of texts and constants in messages. */
final class Texts {
    private Texts() {}

    /** Both languages in one line, for the fault string. */
    static String both(Bilingual text) {
        return text.vi() + " / " + text.en();
    }

    /** A constant in small letters with hyphens, as the WSDL spells its enumerations. */
    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
