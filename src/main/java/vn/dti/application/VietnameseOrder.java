package vn.dti.application;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import vn.dti.domain.text.Similarity;
import vn.dti.domain.unit.AssessedUnit;

/** The Vietnamese alphabet: the order of names in tables, and the one form in which all spellings of a name meet. */
final class VietnameseOrder {
    private static final ThreadLocal<Collator> COLLATOR =
            ThreadLocal.withInitial(() -> Collator.getInstance(new ULocale("vi")));

    private VietnameseOrder() {}

    /** Units by name; equal names by code. */
    static Comparator<AssessedUnit> byName() {
        return (a, b) -> {
            int order = COLLATOR.get().compare(a.name(), b.name());
            return order != 0 ? order : a.code().compareTo(b.code());
        };
    }

    /**
     * A name without accents, blanks, hyphens, case and the words for province and city, so that "TP. Hồ Chí Minh", "Ho
     * Chi Minh" and "thành phố Hồ Chí Minh" are the same.
     */
    static String folded(String name) {
        return words(name).replace(" ", "");
    }

    /** Words of small letters without accents, without the word for the kind of unit, with single blanks. */
    static String words(String name) {
        return Similarity.bare(name)
                .replaceAll("[^a-z0-9]+", " ")
                .trim()
                .replaceFirst("^(tinh|thanh pho|tp) (?=.)", "")
                .replaceFirst("^tp(?=hcm$)", "")
                .replaceFirst("(?<=.) (province|city)$", "");
    }
}
