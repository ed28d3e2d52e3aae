package vn.dti.rules.sentence;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.SetHeader;

/** The sentences that are said of the whole index only. */
final class SetSentences {
    private static final String HALF_UP = ", chữ số bỏ đi đầu tiên từ 5 trở lên thì làm tròn lên";
    private static final String TIES = " từ cao xuống thấp; bằng nhau thì đồng hạng, bỏ qua hạng kế tiếp";

    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Không làm tròn kết quả trung gian",
                    "Không làm tròn kết quả trung gian",
                    "Điểm tiêu chí, chỉ số được giữ chính xác, không làm tròn",
                    "Points in between are exact and never rounded",
                    s -> new SetStatement.CriterionRounding(Optional.empty())),
            Sentence.of(
                    "Điểm từng tiêu chí làm tròn đến {digits:COUNT} chữ số thập phân" + HALF_UP,
                    "Điểm từng tiêu chí làm tròn đến 4 chữ số thập phân" + HALF_UP,
                    "Điểm của mỗi tiêu chí được làm tròn trước khi cộng",
                    "The points of each criterion are rounded before they are added",
                    s -> new SetStatement.CriterionRounding(Optional.of(digits(s)))),
            Sentence.of(
                    "Giá trị công bố lấy {digits:COUNT} chữ số thập phân" + HALF_UP,
                    "Giá trị công bố lấy 4 chữ số thập phân" + HALF_UP,
                    "Số chữ số thập phân của giá trị công bố",
                    "The decimal places of published values",
                    s -> new SetStatement.ValueRounding(digits(s))),
            Sentence.of(
                    "Xếp hạng theo giá trị công bố" + TIES,
                    "Xếp hạng theo giá trị công bố" + TIES,
                    "Hạng theo giá trị đã làm tròn; 1, 2, 2, 4",
                    "Ranks by the rounded value; 1, 2, 2, 4",
                    s -> new SetStatement.Ranking(SetHeader.RankBy.PUBLISHED_VALUE)),
            Sentence.of(
                    "Xếp hạng theo giá trị chưa làm tròn" + TIES,
                    "Xếp hạng theo giá trị chưa làm tròn" + TIES,
                    "Hạng theo giá trị trước khi làm tròn (so sánh đến 20 chữ số thập phân); 1, 2, 2, 4",
                    "Ranks by the value before rounding (compared at 20 decimal places); 1, 2, 2, 4",
                    s -> new SetStatement.Ranking(SetHeader.RankBy.UNROUNDED_VALUE)),
            Sentence.of(
                    "Trọng số trụ cột: {weights:LIST}",
                    "Trọng số trụ cột: Chính quyền số 40%; Kinh tế số 30%; Xã hội số 30%",
                    "Giá trị của bộ chỉ số là trung bình có trọng số của các mục con",
                    "The value of the index is the weighted mean of its children's",
                    s -> new SetStatement.Weights(Lists.weights(s.text("weights")))),
            Sentence.of(
                    "Trọng số {what:UNIT} thành phần: {weights:LIST}",
                    "Trọng số chỉ số thành phần: Hạ tầng 40%; Nhân lực 60%",
                    "Giá trị của mục là trung bình có trọng số giá trị (điểm / điểm tối đa) của các mục con",
                    "The value of the node is the weighted mean of its children's",
                    s -> new SetStatement.Weights(Lists.weights(s.text("weights")))),
            Sentence.of(
                    "Phần không được tính điểm: {points:NUMBER} điểm",
                    "Phần không được tính điểm: 60 điểm",
                    "Số điểm trong văn bản mà năm này không tính",
                    "Points of the decision that are not scored this year",
                    s -> new SetStatement.Unscored(s.number("points"))),
            Sentence.of(
                    "Tổng điểm theo văn bản: {points:NUMBER}[ điểm]",
                    "Tổng điểm theo văn bản: 1.000",
                    "Tổng điểm nêu trong văn bản, khi khác điểm tối đa được tính",
                    "The total that the decision states, where it differs from the points scored",
                    s -> new SetStatement.StatedTotal(s.number("points"))),
            Sentence.of(
                    "Kết quả của đơn vị hợp nhất là trung bình cộng kết quả của các đơn vị cũ ở từng {level:LEVEL}",
                    "Kết quả của đơn vị hợp nhất là trung bình cộng kết quả của các đơn vị cũ ở từng chỉ số chính",
                    "Khi nêu kết quả của năm này cho đơn vị mới hình thành do sắp xếp: giá trị ở từng mục của cấp này là trung bình cộng giá trị của các đơn vị cũ, các mục phía trên tính theo bộ chỉ số",
                    "When the year is told for units formed by mergers: the value at each node of this level is the plain mean of the old units' values, and all above follows by the rules",
                    s -> new SetStatement.Merged(Lists.levelOf(s.plain("level")))),
            Sentence.of(
                    "Bộ chỉ số minh họa, số liệu được tạo ra để minh họa",
                    "Bộ chỉ số minh họa, số liệu được tạo ra để minh họa",
                    "Đánh dấu bộ minh họa: mọi nơi hiển thị đều ghi rõ",
                    "Marks a sample: it says so wherever it shows",
                    s -> new SetStatement.Sample()));

    private SetSentences() {}

    private static Rounding digits(Slots s) throws SlotException {
        return new Rounding(s.count("digits", Rounding.UNROUNDED_DIGITS));
    }
}
