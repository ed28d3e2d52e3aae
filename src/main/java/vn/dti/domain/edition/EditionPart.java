package vn.dti.domain.edition;

import vn.dti.domain.text.Bilingual;

/** The parts of an edition, each with a fingerprint of its own in the receipt, in the order of the receipt. */
public enum EditionPart {
    /** The rule files as they were in force. */
    RULES("rules", "tệp quy tắc", "the rule files"),
    /** The canonical plan, from which the year is evaluated. */
    PLAN("plan", "cách tính", "the plan"),
    /** The lines of the rule files from which the plan was read. */
    LINES("lines", "các dòng quy tắc của cách tính", "the rule lines of the plan"),
    /** The units of the panel. */
    UNITS("units", "danh sách đơn vị", "the units"),
    /** The sources that figures and published results name. */
    SOURCES("sources", "nguồn số liệu", "the sources"),
    /** The frozen figures. */
    FIGURES("figures", "số liệu đầu vào", "the figures"),
    /** What was published, and notes. */
    PUBLISHED("published", "kết quả công bố", "the published results"),
    /** The results. */
    RESULTS("results", "kết quả", "the results");

    private final String word;
    private final Bilingual label;

    EditionPart(String word, String vi, String en) {
        this.word = word;
        this.label = Bilingual.of(vi, en);
    }

    /** The word for it in a receipt. */
    public String word() {
        return word;
    }

    /** The words for it, as inside a sentence. */
    public Bilingual label() {
        return label;
    }
}
