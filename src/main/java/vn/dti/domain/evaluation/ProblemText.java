package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.report.InputTable;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/** Tells what is wrong with a unit's figure: the node, the input, the figure, what is allowed and what to do. */
final class ProblemText {
    private final PreparedPlan plan;
    private final InputTable inputs;

    ProblemText(PreparedPlan plan, InputTable inputs) {
        this.plan = plan;
        this.inputs = inputs;
    }

    Bilingual reason(int node, int unit, ProblemCode code, @Nullable InputKey input) {
        Bilingual at = InputWords.node(plan.node(node));
        Bilingual figures = figures(node, unit, input);
        Bilingual allowed = allowed(node, code);
        return Bilingual.of(
                at.vi() + ": " + code.label().vi() + " (" + figures.vi() + "); " + allowed.vi() + ".",
                at.en() + ": " + code.label().en() + " (" + figures.en() + "); " + allowed.en() + ".");
    }

    /** The figures concerned: both of a ratio, else the one. */
    private Bilingual figures(int node, int unit, @Nullable InputKey input) {
        Criterion criterion = plan.criterion(node);
        boolean declared = input != null && !input.variable().isEmpty();
        if (declared && criterion != null && criterion.ratio() != null) {
            Bilingual a = figure(unit, criterion.first());
            Bilingual b = figure(unit, criterion.second().orElse(criterion.first()));
            return Bilingual.of(a.vi() + "; " + b.vi(), a.en() + "; " + b.en());
        }
        return figure(unit, input == null ? plan.given(node) : input);
    }

    private Bilingual figure(int unit, InputKey input) {
        Bilingual named = InputWords.of(plan.plan(), input);
        Optional<Bilingual> value = inputs.value(unit, input).map(NumberText::plain);
        if (value.isPresent()) {
            return Wording.row(named, " = ", value.get());
        }
        return inputs.unreadable(unit, input)
                .map(text -> Wording.row(named, " = ", Bilingual.of("“" + text + "”", "“" + text + "”")))
                .orElseGet(() -> Wording.row(named, Bilingual.of(" chưa có", " is not there")));
    }

    private Bilingual allowed(int node, ProblemCode code) {
        Bilingual maximum = NumberText.plain(plan.maximumOrZero(node));
        return switch (code) {
            case NOT_A_NUMBER ->
                Bilingual.of(
                        "cần một số có dấu thập phân là dấu chấm, không quá " + Decimals.MAX_LENGTH
                                + " ký tự; hãy nhập lại số liệu",
                        "a number with the point as decimal sign and at most " + Decimals.MAX_LENGTH
                                + " characters is needed; enter the figure again");
            case INPUT_MISSING -> Bilingual.of("hãy bổ sung số liệu", "add the figures");
            case GIVEN_BESIDE_PARTS ->
                Bilingual.of(
                        "hãy bỏ giá trị nhập cho cả mục, hoặc bỏ số liệu của các phần",
                        "leave out the value of the whole, or the figures of its parts");
            case NOT_WHOLE ->
                Bilingual.of(
                        "quy tắc tính theo số lượng nên chỉ nhận số nguyên từ 0 trở lên",
                        "the rule counts things, so only whole numbers from 0 are allowed");
            case GROUP_UNKNOWN -> {
                Criterion criterion = plan.criterion(node);
                int groups = criterion == null ? 0 : criterion.cases().size();
                yield Bilingual.of(
                        "chỉ nhận số thứ tự của nhóm, số nguyên từ 1 đến " + groups,
                        "only the number of a group is allowed, a whole number from 1 to " + groups);
            }
            case NOBODY_ANSWERED ->
                Bilingual.of(
                        "quy tắc không tính điểm khi không có phiếu trả lời; hãy kiểm tra lại số phiếu",
                        "the rule gives no points where nobody answered; check the numbers of answers");
            case NOT_A_RANK ->
                Bilingual.of(
                        "thứ hạng là số nguyên từ 1 trở lên; hãy kiểm tra lại số liệu",
                        "a rank is a whole number from 1; check the figure");
            case AMOUNT_NEGATIVE ->
                Bilingual.of(
                        "chỉ nhận số từ 0 trở lên; hãy kiểm tra lại số liệu",
                        "only numbers from 0 are allowed; check the figure");
            case OPTION_UNKNOWN -> options(node);
            case NOT_YES_NO -> Bilingual.of("chỉ nhận 1 (có) hoặc 0 (không)", "only 1 (yes) or 0 (no) is allowed");
            case VALUE_OUT_OF_RANGE ->
                Bilingual.of("chỉ nhận giá trị từ 0 đến 1", "only values from 0 to 1 are allowed");
            case POINTS_OUT_OF_RANGE ->
                Bilingual.of(
                        "chỉ nhận từ 0 đến " + maximum.vi() + " điểm",
                        "only 0 to " + maximum.en() + " points are allowed");
            case DIVISOR_ZERO ->
                Bilingual.of(
                        "quy tắc không tính điểm khi mẫu số bằng 0; hãy kiểm tra lại mẫu số",
                        "the rule gives no points for a divisor of 0; check the divisor");
            case DIVIDEND_ABOVE_DIVISOR ->
                Bilingual.of(
                        "quy tắc không cho phép tử số lớn hơn mẫu số; hãy kiểm tra lại hai số liệu",
                        "the rule does not allow the dividend to exceed the divisor; check both figures");
            case MEASURE_ABOVE_ONE ->
                Bilingual.of("tỷ lệ phải từ 0 đến 1 (100%)", "the measure must be from 0 to 1 (100%)");
            case NOTHING_APPLIES ->
                Bilingual.of(
                        "quy tắc không tính điểm khi không mục nào áp dụng; hãy kiểm tra lại các mục không áp dụng",
                        "the rule gives no points where nothing applies; check which entries do not apply");
            case OUTSIDE_BANDS ->
                Bilingual.of(
                        "quy tắc không có khoảng nào chứa giá trị này; hãy kiểm tra lại số liệu",
                        "no band of the rule contains this measure; check the figure");
            case OUTSIDE_GOALPOSTS -> goalposts(node);
            case POINTS_ABOVE_MAXIMUM ->
                Bilingual.of(
                        "điểm tính ra lớn hơn điểm tối đa " + maximum.vi() + "; hãy kiểm tra lại số liệu và quy tắc",
                        "the points would exceed the maximum of " + maximum.en() + "; check the figure and the rule");
            case POINTS_BELOW_ZERO ->
                Bilingual.of(
                        "điểm tính ra nhỏ hơn 0; hãy kiểm tra lại quy tắc",
                        "the points would be below 0; check the rule");
            case PANEL_EXTREMES_UNKNOWN ->
                Bilingual.of(
                        "tiêu chí này được tính so với các đơn vị khác; hãy đánh giá cùng cả nhóm",
                        "this criterion is scored relative to other units; evaluate the whole panel");
        };
    }

    private Bilingual options(int node) {
        Criterion criterion = plan.criterion(node);
        int count = criterion == null
                ? plan.terms(node).size()
                : criterion.options().size();
        return Bilingual.of(
                "chỉ nhận số thứ tự phương án, số nguyên từ 1 đến " + count,
                "only the number of an option is allowed, a whole number from 1 to " + count);
    }

    private Bilingual goalposts(int node) {
        Criterion criterion = plan.criterion(node);
        BigDecimal low;
        BigDecimal high;
        if (criterion != null && criterion.scale() instanceof Scale.Goalposts posts) {
            low = posts.low();
            high = posts.high();
        } else if (criterion != null && criterion.scale() instanceof Scale.FixedGoalposts posts) {
            low = posts.zero().min(posts.full());
            high = posts.zero().max(posts.full());
        } else {
            throw new IllegalStateException("no goalposts at " + plan.node(node).code());
        }
        Bilingual measure = criterion.measure() instanceof Measure.Ratio
                ? Bilingual.of("tỷ lệ", "the ratio")
                : Bilingual.of("giá trị", "the figure");
        return Bilingual.of(
                measure.vi() + " phải từ " + NumberText.plain(low).vi() + " đến "
                        + NumberText.plain(high).vi(),
                measure.en() + " must be from " + NumberText.plain(low).en() + " to "
                        + NumberText.plain(high).en());
    }
}
