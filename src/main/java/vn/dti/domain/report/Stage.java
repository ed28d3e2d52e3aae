package vn.dti.domain.report;

import vn.dti.domain.text.Bilingual;

/**
 * A stage of a yearly evaluation in two passes (method 25 of the catalogue, such as the digital infrastructure index of Decision
 * 885/QĐ-BTTTT: first result, the unit confirms or comments, second result, publication).
 */
public enum Stage {
    /** Units report. */
    REPORT("báo cáo", "report"),
    /** The first result is worked out. */
    FIRST_RESULT("kết quả lần một", "first result"),
    /** Units confirm or comment. */
    COMMENT("xác nhận hoặc góp ý", "confirmation or comments"),
    /** The second result is worked out. */
    SECOND_RESULT("kết quả lần hai", "second result"),
    /** The results are public. */
    PUBLICATION("công bố", "publication");

    private final Bilingual label;

    Stage(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }
}
