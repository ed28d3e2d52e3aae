package vn.dti.domain.edition;

import vn.dti.domain.evaluation.DerivedInputs;
import vn.dti.domain.evaluation.Evaluation;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** On what the results of a unit rest. */
public enum RowBasis {
    /** All inputs at the level of the set are there. */
    ALL_INPUTS("đủ số liệu đầu vào", "all inputs"),
    /** The rest of the inputs was derived from the published total. */
    REMAINDER_DERIVED("phần còn lại suy ra từ giá trị công bố", "remainder derived from the published value"),
    /** Only results were published. */
    PUBLISHED_ONLY("chỉ có kết quả công bố", "published results only"),
    /** Nothing was published. */
    NOT_PUBLISHED("chưa công bố", "not published");

    private final Bilingual label;

    RowBasis(String vi, String en) {
        this.label = Bilingual.of(vi, en);
    }

    /** The words for it. */
    public Bilingual label() {
        return label;
    }

    /**
     * On what a unit's row rests.
     *
     * @param published whether any result of the unit was published
     */
    public static RowBasis of(Evaluation evaluation, DerivedInputs inputs, UnitCode unit, boolean published) {
        NodeCode root = evaluation.plan().root().code();
        int at = evaluation.inputs().indexOf(unit);
        if (at >= 0 && evaluation.points(root).hasValue(at)) {
            return inputs.derivedNode(unit).isPresent() ? REMAINDER_DERIVED : ALL_INPUTS;
        }
        return published ? PUBLISHED_ONLY : NOT_PUBLISHED;
    }
}
