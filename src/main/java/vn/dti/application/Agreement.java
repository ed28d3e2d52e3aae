package vn.dti.application;

import vn.dti.domain.text.Bilingual;

/** How a computed value agrees with the published one. */
public enum Agreement {
    /** The same digits. */
    EQUAL("trùng khớp", "equal"),
    /** Different in the last digit, by no more than the rounding of the printed figures explains. */
    WITHIN_ROUNDING("trong phạm vi làm tròn của số liệu đầu vào", "within the rounding of the inputs"),
    /** Different by more than rounding explains. */
    DIFFERENT("khác giá trị công bố", "different from the published value"),
    /** The published value itself was used to derive the rest, so that equality proves nothing. */
    CONTAINED_IN_INPUTS("giá trị công bố đã dùng để suy ra", "the published value was used to derive it"),
    /** Published, but there are not enough figures to compute it. */
    NOT_COMPUTED("chỉ có giá trị công bố", "published only"),
    /** Not published. */
    NOT_PUBLISHED("chưa công bố", "not published");

    private final Bilingual label;

    Agreement(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }
}
