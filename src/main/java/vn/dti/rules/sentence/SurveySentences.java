package vn.dti.rules.sentence;

import java.util.List;
import vn.dti.domain.plan.Measure;

/** The sentences on surveys by options and on targets that differ by group of units. */
final class SurveySentences {
    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "Khảo sát theo phương án trả lời: {answers:LIST}",
                    "Khảo sát theo phương án trả lời: A 100%; B 60%; C 20%; D 0%",
                    "Mức đánh giá bình quân theo số phiếu của từng phương án (số liệu a, b, c, d) nhân với điểm tối đa",
                    "The mean rating by the number of answers to each option (inputs a, b, c, d), times the maximum",
                    s -> new ScaleLine.Answers(Lists.answers(s.text("answers")))),
            none("0 điểm", Measure.WhenZero.ZERO_POINTS, "thì 0 điểm", "gives 0 points"),
            none("Điểm tối đa", Measure.WhenZero.FULL_POINTS, "thì được điểm tối đa", "gives the maximum points"),
            none("số liệu không hợp lệ", Measure.WhenZero.INVALID, "là số liệu sai", "is a wrong figure"),
            Sentence.of(
                    "Trọng số nhóm đối tượng khảo sát: {weights:LIST}",
                    "Trọng số nhóm đối tượng khảo sát: Người dân 60%; Doanh nghiệp 40%",
                    "Mỗi nhóm đối tượng là một mục con; giá trị của mục là trung bình có trọng số giá trị của chúng",
                    "Each group of respondents is a child; the value is the weighted mean of theirs",
                    s -> new SetStatement.Weights(Lists.weights(s.text("weights")))),
            Sentence.of(
                    "Nhóm của đơn vị: {definition:TEXT}",
                    "Nhóm của đơn vị: nhóm xã theo Quyết định số 12/QĐ-UBND",
                    "Số liệu g: số thứ tự của nhóm mà đơn vị thuộc về, từ 1",
                    "The input g: the number of the group to which the unit belongs, from 1",
                    s -> new CriterionStatement.Input("g", s.text("definition"))),
            Sentence.of(
                    "Đối với nhóm {group:NUMBER}: mục tiêu {target:BOUND}",
                    "Đối với nhóm 1: mục tiêu 85%",
                    "Mục tiêu của một nhóm đơn vị; mỗi nhóm một dòng",
                    "The target of one group of units; one line per group",
                    s -> new ScaleLine.GroupTarget(s.number("group"), s.bound("target"))),
            Sentence.of(
                    "Đạt khi {q:QUANTITY} từ mục tiêu của nhóm trở lên: {award:AWARD}",
                    "Đạt khi Tỷ lệ từ mục tiêu của nhóm trở lên: Điểm tối đa",
                    "Đạt khi bằng hoặc hơn mục tiêu của nhóm; kèm câu “Không đạt: …”",
                    "Passed with at least the target of the group; goes with “Không đạt: …”",
                    s -> new ScaleLine.GroupPass(s.quantity("q"), s.award("award"))),
            Sentence.of(
                    "Điểm = {q:QUANTITY} / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa",
                    "Điểm = Tỷ lệ / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa",
                    "Điểm theo mức đạt so với mục tiêu của nhóm",
                    "Points in proportion to the target of the group, up to the maximum",
                    s -> new ScaleLine.GroupProportional(s.quantity("q"))));

    private SurveySentences() {}

    private static Sentence<Statement> none(String words, Measure.WhenZero answer, String vi, String en) {
        String line = "Trường hợp không có phiếu trả lời: " + words;
        return Sentence.of(
                line,
                line,
                "Không ai trả lời " + vi,
                "A survey that nobody answered " + en,
                s -> new CriterionStatement.WhenZero("", answer));
    }
}
