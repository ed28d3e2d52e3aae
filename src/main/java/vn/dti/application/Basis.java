package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** On what the row of a unit rests. */
public enum Basis {
    /** All inputs at the published level are public. */
    ALL_INPUTS("đủ số liệu đầu vào", "all inputs"),
    /** Some inputs are public; the remainder was derived from the published total. */
    REMAINDER_DERIVED("phần còn lại suy ra từ tổng công bố", "remainder derived from the published total"),
    /** Only results are public. */
    PUBLISHED_ONLY("chỉ có kết quả công bố", "published only"),
    /** Nothing is public. */
    NOT_PUBLISHED("chưa công bố", "not published");

    private final Bilingual label;

    Basis(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }
}
