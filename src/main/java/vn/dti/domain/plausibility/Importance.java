package vn.dti.domain.plausibility;

import vn.dti.domain.text.Bilingual;

/** How much a doubt weighs, the heaviest first. */
public enum Importance {
    /** The figure is most likely wrong. */
    HIGH("cao", "high", Bilingual.of("Mức cao", "High")),
    /** Somebody should look. */
    MEDIUM("trung bình", "medium", Bilingual.of("Mức trung bình", "Medium")),
    /** Worth knowing. */
    LOW("thấp", "low", Bilingual.of("Mức thấp", "Low"));

    private final Bilingual label;
    private final Bilingual title;

    Importance(String vi, String en, Bilingual title) {
        this.label = Bilingual.of(vi, en);
        this.title = title;
    }

    /** Its title on a page. */
    public Bilingual title() {
        return title;
    }

    /** The word that rules use for it, and its English name. */
    public Bilingual label() {
        return label;
    }
}
