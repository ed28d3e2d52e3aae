package vn.dti.domain.evaluation;

import vn.dti.domain.text.Bilingual;

/** The kinds of problems that one unit's figures can have; the {@link #code} is stable, for programs. */
public enum ProblemCode {
    /** The figure is no number. */
    NOT_A_NUMBER("not-a-number", "số liệu không phải là số", "the figure is not a number"),
    /** Inputs without which the unit has no total are not there. */
    INPUT_MISSING("input-missing", "thiếu số liệu", "inputs are missing"),
    /** A result given at a node beside the figures from which that node gets its result. */
    GIVEN_BESIDE_PARTS(
            "given-beside-parts",
            "vừa nhập kết quả, vừa nhập đủ các phần tạo nên nó",
            "a result given beside its own parts"),
    /** A number of things that is not whole. */
    NOT_WHOLE("not-whole", "số lượng không phải là số nguyên", "a number of things that is not whole"),
    /** A group of units that the rule does not have. */
    GROUP_UNKNOWN("group-unknown", "không có nhóm này", "no such group"),
    /** A survey that nobody answered, for which the rule has no answer or says that the figures are invalid. */
    NOBODY_ANSWERED("nobody-answered", "không có phiếu trả lời", "nobody answered the survey"),
    /** A rank that is no whole number from 1. */
    NOT_A_RANK("not-a-rank", "không phải thứ hạng", "not a rank"),
    /** An amount below 0. */
    AMOUNT_NEGATIVE("amount-negative", "số liệu âm", "a negative figure"),
    /** An option number that is not whole or that the rule does not have. */
    OPTION_UNKNOWN("option-unknown", "không có phương án này", "no such option"),
    /** Neither 1 for yes nor 0 for no. */
    NOT_YES_NO("not-yes-no", "không phải 1 (có) hoặc 0 (không)", "neither 1 (yes) nor 0 (no)"),
    /** A given value outside 0 to 1. */
    VALUE_OUT_OF_RANGE("value-out-of-range", "giá trị nằm ngoài khoảng 0 đến 1", "a value outside 0 to 1"),
    /** Given points outside 0 to the maximum. */
    POINTS_OUT_OF_RANGE(
            "points-out-of-range", "điểm nằm ngoài khoảng 0 đến điểm tối đa", "points outside 0 to the maximum"),
    /** A divisor of 0 for which the rule has no answer or says that the figures are invalid. */
    DIVISOR_ZERO("divisor-zero", "mẫu số bằng 0", "the divisor is 0"),
    /** A dividend above its divisor, for which the rule has no answer or says that the figures are invalid. */
    DIVIDEND_ABOVE_DIVISOR("dividend-above-divisor", "tử số lớn hơn mẫu số", "the dividend exceeds the divisor"),
    /** A measure above 1 where it is a share of the maximum. */
    MEASURE_ABOVE_ONE("measure-above-one", "tỷ lệ lớn hơn 1", "the measure exceeds 1"),
    /** A measure that no band of the rule covers. */
    NOTHING_APPLIES("nothing-applies", "không mục nào áp dụng đối với đơn vị", "nothing applies to the unit"),
    /** A measure outside the bands. */
    OUTSIDE_BANDS("outside-bands", "nằm ngoài các khoảng của quy tắc", "outside the bands of the rule"),
    /** A measure outside the fixed ends of its scale. */
    OUTSIDE_GOALPOSTS("outside-goalposts", "nằm ngoài thang đo", "outside the ends of the scale"),
    /** The rule would give more than the maximum points. */
    POINTS_ABOVE_MAXIMUM("points-above-maximum", "vượt điểm tối đa", "above the maximum points"),
    /** The rule would give less than 0 points. */
    POINTS_BELOW_ZERO("points-below-zero", "điểm âm", "below 0 points"),
    /** The panel to which the unit is compared has no measure of this criterion. */
    PANEL_EXTREMES_UNKNOWN(
            "panel-extremes-unknown",
            "nhóm đơn vị so sánh không có số liệu của tiêu chí này",
            "the panel compared with has no figure for this criterion");

    private final String code;
    private final Bilingual label;

    ProblemCode(String code, String vi, String en) {
        this.code = code;
        this.label = Bilingual.of(vi, en);
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** The kind in a few words. */
    public Bilingual label() {
        return label;
    }
}
