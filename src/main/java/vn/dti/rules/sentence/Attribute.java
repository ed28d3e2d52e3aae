package vn.dti.rules.sentence;

import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.text.Bilingual;

/** What a statement says about a node; said once per node unless it may be repeated. */
public enum Attribute {
    /** The level. */
    LEVEL(SourceAspect.LEVEL, Scope.OWN_RULE, false, "cấp", "the level"),
    /** The maximum points. */
    MAXIMUM(SourceAspect.MAXIMUM, Scope.ANY, false, "điểm tối đa", "the maximum points"),
    /** The English name. */
    NAME_EN(SourceAspect.DOCUMENTATION, Scope.OWN_RULE, false, "tên tiếng Anh", "the English name"),
    /** Other names. */
    ALIASES(SourceAspect.DOCUMENTATION, Scope.OWN_RULE, false, "tên gọi khác", "other names"),
    /** Stated counts. */
    COUNTS(SourceAspect.COUNTS, Scope.ANY, false, "số lượng", "the counts"),
    /** That not all of a level are published. */
    INCOMPLETE(SourceAspect.COUNTS, Scope.ANY, true, "danh mục chưa đầy đủ", "the incomplete list"),
    /** Evidence. */
    EVIDENCE(SourceAspect.DOCUMENTATION, Scope.ANY, false, "tài liệu kiểm chứng", "the evidence"),
    /** Data source. */
    DATA_SOURCE(SourceAspect.DOCUMENTATION, Scope.ANY, false, "nguồn thu thập dữ liệu", "the data source"),
    /** The other index whose result is taken over. */
    RESULT_FROM(SourceAspect.DOCUMENTATION, Scope.ANY, false, "nơi lấy kết quả", "where the result is taken from"),
    /** Who verifies. */
    VERIFIER(SourceAspect.DOCUMENTATION, Scope.ANY, false, "đơn vị phối hợp xác minh", "the verifier"),
    /** Legal basis. */
    LEGAL_BASIS(SourceAspect.LEGAL_BASIS, Scope.ANY, true, "căn cứ", "the legal basis"),
    /** Notes. */
    NOTE(SourceAspect.DOCUMENTATION, Scope.ANY, true, "ghi chú", "a note"),
    /** The mark of an inference. */
    INFERRED(SourceAspect.DOCUMENTATION, Scope.ANY, false, "nguồn suy luận", "the inference"),
    /** Missing figures count 0. */
    MISSING(SourceAspect.MISSING, Scope.ANY, false, "không báo cáo số liệu", "missing figures"),
    /** Rounding in between. */
    CRITERION_ROUNDING(
            SourceAspect.CRITERION_ROUNDING, Scope.SET, false, "làm tròn điểm tiêu chí", "rounding of criteria"),
    /** Rounding of published values. */
    VALUE_ROUNDING(SourceAspect.VALUE_ROUNDING, Scope.SET, false, "làm tròn giá trị công bố", "rounding of values"),
    /** Ranking. */
    RANKING(SourceAspect.RANKING, Scope.SET, false, "cách xếp hạng", "the ranking"),
    /** Results of merged units. */
    MERGED(SourceAspect.MERGED, Scope.SET, false, "kết quả của đơn vị hợp nhất", "the results of merged units"),
    /** Weights. */
    WEIGHTS(SourceAspect.WEIGHTS, Scope.OWN_RULE, false, "trọng số", "the weights"),
    /** Unscored part of the stated total. */
    UNSCORED(SourceAspect.TOTAL, Scope.SET, false, "phần không được tính điểm", "the unscored part"),
    /** Stated total. */
    STATED_TOTAL(SourceAspect.TOTAL, Scope.SET, false, "tổng điểm theo văn bản", "the stated total"),
    /** The mark of a sample. */
    SAMPLE(SourceAspect.DOCUMENTATION, Scope.SET, false, "bộ minh họa", "the mark of a sample"),
    /** Where points come from. */
    RESULT(SourceAspect.SCORING, Scope.ANY, false, "nguồn của điểm", "where points come from"),
    /** Points that depend on other nodes by name. */
    COMPOSITION(SourceAspect.SCORING, Scope.OWN_RULE, false, "cách ghép điểm", "the composition"),
    /** A remainder derived from the total. */
    DERIVED(SourceAspect.SCORING, Scope.OWN_RULE, false, "cách suy ra phần còn lại", "how the remainder is derived"),
    /** An input; once per letter. */
    INPUT(SourceAspect.INPUT, Scope.ANY, true, "số liệu đầu vào", "an input"),
    /** The ratio. */
    MEASURE(SourceAspect.MEASURE, Scope.ANY, false, "tỷ lệ", "the ratio"),
    /** Dividend above divisor. */
    WHEN_ABOVE(SourceAspect.ANSWER, Scope.ANY, false, "trường hợp tử số lớn hơn mẫu số", "the case a > b"),
    /** Divisor zero. */
    WHEN_ZERO(SourceAspect.ANSWER, Scope.ANY, false, "trường hợp mẫu số bằng 0", "the case b = 0"),
    /** All units equal. */
    WHEN_EQUAL(SourceAspect.ANSWER, Scope.ANY, false, "trường hợp các đơn vị bằng nhau", "the case of equal units"),
    /** Levels; several ways at once. */
    CLASSIFICATION(SourceAspect.OUTCOME, Scope.ANY, true, "xếp loại", "the levels"),
    /** Mandatory conditions. */
    GATE(SourceAspect.OUTCOME, Scope.OWN_RULE, true, "điều kiện bắt buộc", "a mandatory condition"),
    /** The result on another scale. */
    CONVERSION(SourceAspect.OUTCOME, Scope.ANY, false, "thang quy đổi", "the other scale"),
    /** Points that are not added to those of the node above. */
    APART(SourceAspect.ADDITION, Scope.ANY, false, "việc không cộng điểm", "points that are not added"),
    /** Maxima of the children that a lower level fixes. */
    DELEGATION(
            SourceAspect.DOCUMENTATION,
            Scope.OWN_RULE,
            false,
            "việc phân bổ điểm tối đa",
            "who splits the maximum points"),
    /** That a node may not apply. */
    NOT_APPLICABLE(
            SourceAspect.INPUT, Scope.ANY, false, "trường hợp không áp dụng", "the case in which it does not apply"),
    /** No child applies. */
    WHEN_NONE(
            SourceAspect.ANSWER,
            Scope.OWN_RULE,
            false,
            "trường hợp không mục nào áp dụng",
            "the case in which nothing applies"),
    /** A measure outside fixed goalposts. */
    WHEN_BEYOND(SourceAspect.ANSWER, Scope.ANY, false, "trường hợp ngoài hai mốc", "the case outside the goalposts"),
    /** A line of the scale. */
    SCALE(SourceAspect.SCORING, Scope.ANY, true, "thang điểm", "the scale");

    /** In which rules it may stand. */
    public enum Scope {
        /** In the rule of the whole index only. */
        SET,
        /** In the rule that makes the node only. */
        OWN_RULE,
        /** In every rule. */
        ANY
    }

    private final SourceAspect aspect;
    private final Scope scope;
    private final boolean repeatable;
    private final Bilingual label;

    Attribute(SourceAspect aspect, Scope scope, boolean repeatable, String vi, String en) {
        this.aspect = aspect;
        this.scope = scope;
        this.repeatable = repeatable;
        this.label = Bilingual.of(vi, en);
    }

    /** What a line with this statement speaks about. */
    public SourceAspect aspect() {
        return aspect;
    }

    /** In which rules it may stand. */
    public Scope scope() {
        return scope;
    }

    /** Whether a node may have several different statements of this kind. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** The word for it. */
    public Bilingual label() {
        return label;
    }
}
