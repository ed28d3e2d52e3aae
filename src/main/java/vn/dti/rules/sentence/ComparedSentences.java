package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.text.Bilingual;

/** The sentences on results of other indices, entered points and fixed goalposts. */
final class ComparedSentences {
    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Điểm = (z + {shift:NUMBER}) / {width:NUMBER} * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = ({q:QUANTITY} - Trung bình) / Độ lệch chuẩn",
                    "Điểm = (z + 3) / 6 * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = (x - Trung bình) / Độ lệch chuẩn",
                    "Theo số độ lệch chuẩn (tổng thể) so với trung bình các đơn vị cùng nhóm; cao là tốt",
                    "By how many population deviations the unit lies from the mean of the panel; high is good",
                    s -> new ScaleLine.StandardScore(s.quantity("q"), true, s.number("shift"), s.number("width"))),
            Sentence.of(
                    "Điểm = (z + {shift:NUMBER}) / {width:NUMBER} * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = (Trung bình - {q:QUANTITY}) / Độ lệch chuẩn",
                    "Điểm = (z + 3) / 6 * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = (Trung bình - x) / Độ lệch chuẩn",
                    "Theo số độ lệch chuẩn (tổng thể) so với trung bình các đơn vị cùng nhóm; thấp là tốt",
                    "By how many population deviations the unit lies from the mean of the panel; low is good",
                    s -> new ScaleLine.StandardScore(s.quantity("q"), false, s.number("shift"), s.number("width"))),
            panelRank(
                    "cao",
                    true,
                    "Theo thứ hạng trong các đơn vị cùng nhóm; cao là tốt",
                    "By rank in the panel; high is good"),
            panelRank(
                    "thấp",
                    false,
                    "Theo thứ hạng trong các đơn vị cùng nhóm; thấp là tốt",
                    "By rank in the panel; low is good"),
            Sentence.of(
                    "Hạng {at:NUMBER}: {award:AWARD}",
                    "Hạng 1: Điểm tối đa",
                    "Điểm theo thứ hạng ở chỉ số khác; số liệu nhập là thứ hạng, số nguyên từ 1",
                    "Points by the rank in another index; the input is the rank, a whole number from 1",
                    s -> new ScaleLine.Rank(s.number("at"), Optional.of(s.number("at")), s.award("award"))),
            Sentence.of(
                    "Hạng từ {from:NUMBER} đến {to:NUMBER}: {award:AWARD}",
                    "Hạng từ 1 đến 10: 20 điểm",
                    "Một khoảng thứ hạng, kể cả hai đầu",
                    "A range of ranks, both ends included",
                    s -> new ScaleLine.Rank(
                            s.number("from"), Optional.of(s.numberAbove("from", "to")), s.award("award"))),
            Sentence.of(
                    "Hạng từ {from:NUMBER} trở xuống: {award:AWARD}",
                    "Hạng từ 11 trở xuống: 0 điểm",
                    "Từ thứ hạng này cho đến hạng cuối cùng",
                    "From this rank down to the last",
                    s -> new ScaleLine.Rank(s.number("from"), Optional.empty(), s.award("award"))),
            Sentence.of(
                    "Quy đổi theo bảng:",
                    "Quy đổi theo bảng:",
                    "Mở đầu bảng quy đổi xếp loại, cấp độ của chỉ số khác; mỗi dòng một cấp, ví dụ “Cấp độ 3: 10 điểm”",
                    "Opens a table of grades or levels of another index; one per line, such as “Cấp độ 3: 10 điểm”",
                    s -> new ScaleLine.GradesOpening()),
            Sentence.of(
                    "Không đạt: {award:AWARD}",
                    "Không đạt: 0 điểm",
                    "Điểm khi không đạt mục tiêu",
                    "Points where the target is not met",
                    s -> new ScaleLine.Fail(s.award("award"))),
            Sentence.of(
                    "Điểm do {who:UNIT} cho",
                    "Điểm do hội đồng thẩm định cho",
                    "Điểm do người thẩm định nhập (t), từ 0 đến điểm tối đa",
                    "Points entered by an appraiser (t), from 0 to the maximum",
                    s -> new ScaleLine.Entered(s.text("who"))),
            Sentence.of(
                    "Đơn vị tự chấm điểm; tính theo điểm thẩm định",
                    "Đơn vị tự chấm điểm; tính theo điểm thẩm định",
                    "Lưu cả điểm tự chấm (s) và điểm thẩm định (t); kết quả lấy theo điểm thẩm định",
                    "The unit's own points (s) are kept beside those of the appraiser (t), which count",
                    s -> new ScaleLine.SelfScored()),
            rising("", "Điểm = (x - 20) / (85 - 20) * Điểm tối đa", Scale.Curve.LINEAR),
            falling("", "Điểm = (60 - x) / (60 - 5) * Điểm tối đa", Scale.Curve.LINEAR),
            rising("ln ", "Điểm = (ln x - ln 100) / (ln 75.000 - ln 100) * Điểm tối đa", Scale.Curve.LOGARITHM),
            falling("ln ", "Điểm = (ln 500 - ln x) / (ln 500 - ln 10) * Điểm tối đa", Scale.Curve.LOGARITHM));

    private ComparedSentences() {}

    private static Sentence<Statement> panelRank(String word, boolean highest, String vi, String en) {
        String end = ") / (Số đơn vị - 1) * Điểm tối đa; giá trị " + word + " hơn xếp trước, bằng nhau thì đồng hạng";
        return Sentence.of(
                "Điểm = (Số đơn vị - Thứ hạng của {q:QUANTITY}" + end,
                "Điểm = (Số đơn vị - Thứ hạng của x" + end,
                vi,
                en,
                s -> new ScaleLine.PanelRank(s.quantity("q"), highest));
    }

    private static Sentence<Statement> rising(String ln, String example, Scale.Curve curve) {
        return Sentence.of(
                "Điểm = (" + ln + "{q:QUANTITY} - " + ln + "{zero:NUMBER}) / (" + ln + "{full:NUMBER} - " + ln
                        + "{again:NUMBER}) * Điểm tối đa",
                example,
                curve == Scale.Curve.LINEAR
                        ? "Vị trí giữa hai mốc cố định: mốc 0 điểm và mốc điểm tối đa; cao là tốt"
                        : "Vị trí giữa hai mốc cố định theo logarit tự nhiên; cao là tốt",
                curve == Scale.Curve.LINEAR
                        ? "The place between two fixed goalposts; high is good"
                        : "The place between two fixed goalposts by natural logarithms; high is good",
                s -> {
                    BigDecimal zero = positive(s, "zero", curve);
                    BigDecimal full = positive(s, "full", curve);
                    return new ScaleLine.FixedGoalposts(s.quantity("q"), zero, full, s.number("again"), true, curve);
                });
    }

    private static Sentence<Statement> falling(String ln, String example, Scale.Curve curve) {
        return Sentence.of(
                "Điểm = (" + ln + "{zero:NUMBER} - " + ln + "{q:QUANTITY}) / (" + ln + "{again:NUMBER} - " + ln
                        + "{full:NUMBER}) * Điểm tối đa",
                example,
                curve == Scale.Curve.LINEAR
                        ? "Vị trí giữa hai mốc cố định; thấp là tốt"
                        : "Vị trí giữa hai mốc cố định theo logarit tự nhiên; thấp là tốt",
                curve == Scale.Curve.LINEAR
                        ? "The place between two fixed goalposts; low is good"
                        : "The place between two fixed goalposts by natural logarithms; low is good",
                s -> {
                    BigDecimal zero = positive(s, "zero", curve);
                    BigDecimal full = positive(s, "full", curve);
                    return new ScaleLine.FixedGoalposts(s.quantity("q"), zero, full, s.number("again"), false, curve);
                });
    }

    /** A goalpost; on logarithms there is none at or below 0. */
    private static BigDecimal positive(Slots s, String slot, Scale.Curve curve) throws SlotException {
        BigDecimal number = s.number(slot);
        if (curve == Scale.Curve.LOGARITHM && number.signum() <= 0) {
            throw Slots.complaint(
                    "number",
                    Bilingual.of("Mốc " + s.plain(slot) + " không có logarit", "No logarithm of " + s.plain(slot)),
                    Bilingual.of("Mốc lớn hơn 0", "A goalpost above 0"),
                    Bilingual.of("Sửa lại mốc", "Mend the goalpost"));
        }
        return number;
    }
}
