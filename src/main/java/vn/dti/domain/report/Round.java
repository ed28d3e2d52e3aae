package vn.dti.domain.report;

import vn.dti.domain.text.Bilingual;

/** Who says what a unit has reached, one after the other: the unit itself, then the appraisers once or twice. */
public enum Round {
    /** The unit scores itself (điểm tự đánh giá). */
    SELF_ASSESSMENT("tự đánh giá", "self-assessment"),
    /** The first appraisal (điểm thẩm định). */
    FIRST_APPRAISAL("thẩm định lần một", "first appraisal"),
    /** The second appraisal, after the unit has answered the first. */
    SECOND_APPRAISAL("thẩm định lần hai", "second appraisal");

    private final Bilingual label;

    Round(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }
}
