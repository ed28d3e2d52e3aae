package vn.dti.domain.plausibility;

import vn.dti.domain.text.Bilingual;

/** How much a doubt weighs, the heaviest first. */
public enum Importance {
    /** The figure is most likely wrong. */
    HIGH("cao", "high"),
    /** Somebody should look. */
    MEDIUM("trung bình", "medium"),
    /** Worth knowing. */
    LOW("thấp", "low");

    private final Bilingual label;

    Importance(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The word that rules use for it, and its English name. */
    public Bilingual label() {
        return label;
    }
}
