package vn.dti.rules.sentence;

import java.util.List;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scoring;

/** The sentences that say where points come from when they are not scored from inputs. */
final class ResultSentences {
    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Nhập giá trị đã công bố, từ 0 đến 1",
                    "Nhập giá trị đã công bố, từ 0 đến 1",
                    "Giá trị của mục được nhập; điểm = giá trị × điểm tối đa",
                    "The value of the node is given; points = value × maximum",
                    s -> new ResultStatement.Given()),
            Sentence.of(
                    "Không tính điểm",
                    "Không tính điểm",
                    "Hiển thị nhưng không tính điểm, không cộng vào tổng",
                    "Shown, never scored, in no sum",
                    s -> new ResultStatement.NotScored()),
            Sentence.of(
                    "Cách tính chưa công bố",
                    "Cách tính chưa công bố",
                    "Chỉ biết cơ cấu; kết quả nằm ở mục phía trên",
                    "Known as structure only; the result stands at a node above",
                    s -> new ResultStatement.Unpublished()),
            Sentence.of(
                    "Điểm = Tổng điểm của các {what:UNIT} thành phần",
                    "Điểm = Tổng điểm của các tiêu chí thành phần",
                    "Điểm của mục là tổng điểm các mục con (cũng là mặc định)",
                    "Points are the sum of the children's (the default)",
                    s -> new ResultStatement.Sum()),
            Sentence.of(
                    "Điểm = Điểm cao nhất trong các {what:UNIT} thành phần",
                    "Điểm = Điểm cao nhất trong các tiêu chí thành phần",
                    "Điểm của mục là điểm cao nhất trong các mục con",
                    "Points are the most among the children's",
                    s -> new ResultStatement.Best()),
            Sentence.of(
                    "Điểm = Điểm thấp nhất trong các {what:UNIT} thành phần",
                    "Điểm = Điểm thấp nhất trong các tiêu chí thành phần",
                    "Điểm của mục là điểm thấp nhất trong các mục con",
                    "Points are the least among the children's",
                    s -> new ResultStatement.OfChildren(new Scoring.Worst())),
            Sentence.of(
                    "Điểm = Điểm theo cách tính được chọn trong các {what:UNIT} thành phần",
                    "Điểm = Điểm theo cách tính được chọn trong các tiêu chí thành phần",
                    "Mỗi mục con là một cách tính với số liệu riêng; số liệu c của mục là số thứ tự của cách được chọn, các cách khác không cần số liệu",
                    "Each child is a formula with figures of its own; the input c of the node is the number of the one that was chosen, and the others need no figures",
                    s -> new ResultStatement.OfChildren(new Scoring.Chosen(List.of()))),
            Sentence.of(
                    "Điểm = Tổng điểm của các {what:UNIT} thành phần áp dụng, quy đổi theo Điểm tối đa",
                    "Điểm = Tổng điểm của các tiêu chí thành phần áp dụng, quy đổi theo Điểm tối đa",
                    "Mục con không áp dụng đối với đơn vị thì bỏ qua; điểm các mục còn lại được quy đổi về điểm tối đa của mục (dùng cả khi có hoặc không có khảo sát)",
                    "Children that do not apply to the unit are left out and the points of the others brought to the full maximum (also with and without a survey)",
                    s -> new ResultStatement.OfChildren(new Scoring.RescaledSum(Measure.WhenZero.UNDECLARED))),
            Sentence.of(
                    "Điểm = Tổng điểm của các {what:UNIT} thành phần áp dụng; điểm tối đa giảm tương ứng",
                    "Điểm = Tổng điểm của các tiêu chí thành phần áp dụng; điểm tối đa giảm tương ứng",
                    "Mục con không áp dụng thì bỏ qua, điểm tối đa của đơn vị nhỏ hơn; giá trị tính theo điểm tối đa đó, đơn vị có điểm tối đa khác nhau xếp hạng riêng",
                    "Children that do not apply are left out and the unit's maximum is smaller; values are shares of it, and units with other maxima are ranked apart",
                    s -> new ResultStatement.OfChildren(new Scoring.ReducedSum())),
            none("0 điểm", Measure.WhenZero.ZERO_POINTS, "thì 0 điểm", "gives 0 points"),
            none("Điểm tối đa", Measure.WhenZero.FULL_POINTS, "thì được điểm tối đa", "gives the maximum points"),
            none("số liệu không hợp lệ", Measure.WhenZero.INVALID, "là số liệu sai", "is a wrong figure"),
            Sentence.of(
                    "Giá trị = Trung bình cộng giá trị của các {what:UNIT} thành phần",
                    "Giá trị = Trung bình cộng giá trị của các chỉ số thành phần",
                    "Giá trị (điểm / điểm tối đa) của mục là trung bình cộng giá trị các mục con; điểm = giá trị × điểm tối đa",
                    "The value (points / maximum) is the arithmetic mean of the children's values",
                    s -> new ResultStatement.OfChildren(new Scoring.Mean())),
            Sentence.of(
                    "Giá trị = Trung bình nhân giá trị của các {what:UNIT} thành phần",
                    "Giá trị = Trung bình nhân giá trị của các chỉ số thành phần",
                    "Giá trị của mục là căn bậc n của tích giá trị n mục con; điểm = giá trị × điểm tối đa",
                    "The value is the geometric mean of the children's values",
                    s -> new ResultStatement.OfChildren(new Scoring.GeometricMean())),
            Sentence.of(
                    "Điểm = Số {what:UNIT} thành phần đạt / Số {what2:UNIT} thành phần * Điểm tối đa",
                    "Điểm = Số tiêu chí thành phần đạt / Số tiêu chí thành phần * Điểm tối đa",
                    "Tỷ lệ mục con đạt; các mục con được chấm đạt hoặc không đạt",
                    "The share of the children that passed; each child is passed or failed",
                    s -> new ResultStatement.OfChildren(new Scoring.PassedShare())),
            Sentence.of(
                    "Mọi {what:UNIT} thành phần đạt: Điểm tối đa; ngược lại: 0 điểm",
                    "Mọi tiêu chí thành phần đạt: Điểm tối đa; ngược lại: 0 điểm",
                    "Được điểm tối đa khi tất cả mục con đạt",
                    "The maximum if every child has passed",
                    s -> new ResultStatement.OfChildren(new Scoring.AllPassed())),
            Sentence.of(
                    "Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn {floor:NUMBER} điểm, không quá {cap:NUMBER} điểm",
                    "Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn 0 điểm, không quá 105 điểm",
                    "Mục có mục con là điểm thưởng, điểm trừ; nêu mức thấp nhất và cao nhất của tổng",
                    "The node has bonus or minus points among its children; states the least and the most of the total",
                    s -> new ResultStatement.Adjusted(s.number("floor"), s.numberAbove("floor", "cap"))),
            Sentence.of(
                    "Giá trị = Tổng điểm của các {what:UNIT} {codes:CODES} / Tổng điểm tối đa của các {what2:UNIT} đó",
                    "Giá trị = Tổng điểm của các chỉ số 1 đến 5 và 7 / Tổng điểm tối đa của các chỉ số đó",
                    "Mục ghép từ các mục khác (như trụ cột dùng chung nền tảng), không cộng vào tổng của mục trên",
                    "A node made of others, such as a pillar that shares the foundation; not added to its parent's sum",
                    s -> new ResultStatement.Overlap(s.codes("codes"))),
            Sentence.of(
                    "Phần còn lại của các {what:UNIT} {codes:CODES}",
                    "Phần còn lại của các chỉ số 1, 2, 4, 5",
                    "Điểm chung của các mục này khi không có điểm của từng mục",
                    "The points of these nodes together where they are not known singly",
                    s -> new ResultStatement.Remainder(s.codes("codes"))),
            Sentence.of(
                    "Phần còn lại suy ra từ giá trị công bố của bộ chỉ số",
                    "Phần còn lại suy ra từ giá trị công bố của bộ chỉ số",
                    "Phần còn lại = tổng điểm công bố trừ điểm các mục đã biết; là một khoảng vì số công bố đã làm tròn",
                    "The remainder is the published total less the points known; an interval, because that total is rounded",
                    s -> new ResultStatement.Derived()));

    private ResultSentences() {}

    private static Sentence<Statement> none(String words, Measure.WhenZero answer, String vi, String en) {
        return Sentence.of(
                "Trường hợp không có {what:UNIT} thành phần nào áp dụng: " + words,
                "Trường hợp không có tiêu chí thành phần nào áp dụng: " + words,
                "Không mục con nào áp dụng đối với đơn vị " + vi,
                "A unit to which no child applies " + en,
                s -> new ResultStatement.WhenNone(answer));
    }
}
