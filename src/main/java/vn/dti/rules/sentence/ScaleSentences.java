package vn.dti.rules.sentence;

import java.util.List;
import java.util.Optional;

/** The sentences that turn a quantity into points. */
final class ScaleSentences {
    /** An option of a choice; tried only right after the line that opens the choice or after another option. */
    static final Sentence<Statement> OPTION = Sentence.of(
            "{label:TEXT}: {award:AWARD}",
            "Trưởng ban là Phó Chủ tịch: 1/2 * Điểm tối đa",
            "Một phương án; số liệu nhập là số thứ tự của phương án, từ 1",
            "An option; the input is the number of the option, from 1",
            s -> new ScaleLine.Option(s.text("label"), s.award("award")));

    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Điểm = {q:QUANTITY} * Điểm tối đa",
                    "Điểm = Tỷ lệ * Điểm tối đa",
                    "Điểm theo tỷ lệ",
                    "Points in proportion",
                    s -> new ScaleLine.Proportional(s.quantity("q"))),
            Sentence.of(
                    "Từ {from:NUMBER}[ {unit:UNIT}] trở lên: {award:AWARD}",
                    "Từ 4 cuộc trở lên: 20 điểm",
                    "Bậc cao nhất của thang theo số lượng",
                    "The top step of a scale by count",
                    s -> new ScaleLine.Step(
                            s.number("from"), ScaleLine.Reach.AND_MORE, Optional.empty(), s.award("award"))),
            Sentence.of(
                    "Từ {from:NUMBER} đến {to:NUMBER}[ {unit:UNIT}]: {award:AWARD}",
                    "Từ 2 đến 3 cuộc: 10 điểm",
                    "Một bậc, kể cả hai đầu",
                    "A step, both ends included",
                    s -> new ScaleLine.Step(
                            s.number("from"),
                            ScaleLine.Reach.UP_TO,
                            Optional.of(s.numberAbove("from", "to")),
                            s.award("award"))),
            Sentence.of(
                    "Từ {from:NUMBER} đến dưới {to:NUMBER}[ {unit:UNIT}]: {award:AWARD}",
                    "Từ 2 đến dưới 4 cuộc: 10 điểm",
                    "Một bậc, không kể đầu trên",
                    "A step without its upper end",
                    s -> new ScaleLine.Step(
                            s.number("from"),
                            ScaleLine.Reach.BELOW,
                            Optional.of(s.numberAbove("from", "to")),
                            s.award("award"))),
            Sentence.of(
                    "Dưới {to:NUMBER}[ {unit:UNIT}]: {award:AWARD}",
                    "Dưới 2 cuộc: 0 điểm",
                    "Bậc thấp nhất",
                    "The lowest step",
                    s -> new ScaleLine.Otherwise(Optional.of(s.number("to")), s.award("award"))),
            Sentence.of(
                    "Còn lại: {award:AWARD}",
                    "Còn lại: 0 điểm",
                    "Mọi trường hợp khác",
                    "Every other case",
                    s -> new ScaleLine.Otherwise(Optional.empty(), s.award("award"))),
            Sentence.of(
                    "{from:NUMBER}[ {unit:UNIT}]: {award:AWARD}",
                    "3 cuộc: 15 điểm",
                    "Một bậc của thang theo số lượng",
                    "A step of a scale by count",
                    s -> new ScaleLine.Step(
                            s.number("from"), ScaleLine.Reach.UP_TO, Optional.of(s.number("from")), s.award("award"))),
            Sentence.of(
                    "Chọn một trong các phương án:",
                    "Chọn một trong các phương án:",
                    "Mở đầu danh sách phương án; mỗi phương án một dòng ngay bên dưới",
                    "Opens a list of options; one per line right below",
                    s -> new ScaleLine.ChoiceOpening()),
            Sentence.of(
                    "Có: {award:AWARD}",
                    "Có: Điểm tối đa",
                    "Điểm khi trả lời Có (số liệu nhập là 1)",
                    "Points for yes (the input is 1)",
                    s -> new ScaleLine.YesNo(true, s.award("award"))),
            Sentence.of(
                    "Không: {award:AWARD}",
                    "Không: 0 điểm",
                    "Điểm khi trả lời Không (số liệu nhập là 0)",
                    "Points for no (the input is 0)",
                    s -> new ScaleLine.YesNo(false, s.award("award"))),
            Sentence.of(
                    "Mỗi {unit:UNIT}: {each:NUMBER} điểm; tổng không quá {cap:NUMBER} điểm",
                    "Mỗi ứng dụng: 1 điểm; tổng không quá 5 điểm",
                    "Đếm số lượng, có mức trần",
                    "So many points for each, up to a cap",
                    s -> new ScaleLine.PerItem(s.number("each"), s.number("cap"))),
            Sentence.of(
                    "Điểm = {q:QUANTITY} / Giá trị lớn nhất của các đơn vị cùng nhóm * Điểm tối đa",
                    "Điểm = x / Giá trị lớn nhất của các đơn vị cùng nhóm * Điểm tối đa",
                    "So với đơn vị cao nhất trong nhóm xếp hạng",
                    "Relative to the best unit of the panel",
                    s -> new ScaleLine.RelativeToBest(s.quantity("q"))),
            Sentence.of(
                    "Điểm = ({q:QUANTITY} - Giá trị nhỏ nhất) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                    "Điểm = (x - Giá trị nhỏ nhất) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                    "Vị trí giữa thấp nhất và cao nhất; cao là tốt",
                    "The place between lowest and highest; high is good",
                    s -> new ScaleLine.BetweenWorstAndBest(s.quantity("q"), true)),
            Sentence.of(
                    "Điểm = (Giá trị lớn nhất - {q:QUANTITY}) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                    "Điểm = (Giá trị lớn nhất - x) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa",
                    "Vị trí giữa cao nhất và thấp nhất; thấp là tốt",
                    "The place between highest and lowest; low is good",
                    s -> new ScaleLine.BetweenWorstAndBest(s.quantity("q"), false)),
            Sentence.of(
                    "Khảo sát theo thang từ {low:NUMBER} đến {high:NUMBER}: Điểm = ({a:LETTER} / {b:LETTER} - {low2:NUMBER}) / {range:NUMBER} * Điểm tối đa",
                    "Khảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa",
                    "Điểm trung bình khảo sát quy về điểm tối đa",
                    "The mean of a survey brought to the maximum points",
                    s -> new ScaleLine.Survey(
                            s.number("low"),
                            s.number("high"),
                            s.letter("a"),
                            s.letter("b"),
                            s.number("low2"),
                            s.number("range"))));

    private ScaleSentences() {}
}
