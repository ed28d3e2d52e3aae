package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;

/** The sentences about inputs, the ratio and its borderline cases. */
final class CriterionSentences {
    static final List<Sentence<Statement>> ALL = List.of(
            Sentence.of(
                    "{letter:LETTER} = {definition:TEXT}",
                    "a = Số văn bản chỉ đạo do người đứng đầu ký",
                    "Một số liệu đầu vào và định nghĩa của nó",
                    "An input and its definition",
                    s -> new CriterionStatement.Input(s.letter("letter"), s.text("definition"))),
            Sentence.of(
                    "Tỷ lệ = {a:LETTER} / {b:LETTER}",
                    "Tỷ lệ = a/b",
                    "Đại lượng dùng để chấm điểm",
                    "The quantity that is scored",
                    s -> new CriterionStatement.Ratio(s.letter("a"), s.letter("b"), BigDecimal.ONE)),
            Sentence.of(
                    "Tỷ lệ = {a:LETTER} / {b:LETTER} * {factor:NUMBER}",
                    "Tỷ lệ = a/b * 100",
                    "Tỷ lệ trên 100, trên 1.000",
                    "The ratio per 100, per 1,000",
                    s -> new CriterionStatement.Ratio(s.letter("a"), s.letter("b"), s.number("factor"))),
            Sentence.of(
                    "Trường hợp {a:LETTER} lớn hơn {b:LETTER}: tính bằng 100%",
                    "Trường hợp a lớn hơn b: tính bằng 100%",
                    "Tử số lớn hơn mẫu số thì tính như bằng nhau",
                    "A dividend above its divisor counts as equal to it",
                    s -> new CriterionStatement.WhenAbove(s.letter("a"), s.letter("b"), Measure.WhenAbove.CAPPED)),
            Sentence.of(
                    "Trường hợp {a:LETTER} lớn hơn {b:LETTER}: số liệu không hợp lệ",
                    "Trường hợp a lớn hơn b: số liệu không hợp lệ",
                    "Tử số lớn hơn mẫu số là số liệu sai",
                    "A dividend above its divisor is a wrong figure",
                    s -> new CriterionStatement.WhenAbove(s.letter("a"), s.letter("b"), Measure.WhenAbove.INVALID)),
            Sentence.of(
                    "Trường hợp {b:LETTER} bằng 0: 0 điểm",
                    "Trường hợp b bằng 0: 0 điểm",
                    "Mẫu số bằng 0 thì 0 điểm",
                    "A divisor of 0 gives 0 points",
                    s -> new CriterionStatement.WhenZero(s.letter("b"), Measure.WhenZero.ZERO_POINTS)),
            Sentence.of(
                    "Trường hợp {b:LETTER} bằng 0: Điểm tối đa",
                    "Trường hợp b bằng 0: Điểm tối đa",
                    "Mẫu số bằng 0 thì được điểm tối đa",
                    "A divisor of 0 gives the maximum points",
                    s -> new CriterionStatement.WhenZero(s.letter("b"), Measure.WhenZero.FULL_POINTS)),
            Sentence.of(
                    "Trường hợp {b:LETTER} bằng 0: số liệu không hợp lệ",
                    "Trường hợp b bằng 0: số liệu không hợp lệ",
                    "Mẫu số bằng 0 là số liệu sai",
                    "A divisor of 0 is a wrong figure",
                    s -> new CriterionStatement.WhenZero(s.letter("b"), Measure.WhenZero.INVALID)),
            Sentence.of(
                    "Trường hợp ngoài hai mốc: tính bằng mốc gần nhất",
                    "Trường hợp ngoài hai mốc: tính bằng mốc gần nhất",
                    "Thấp hơn mốc dưới hoặc cao hơn mốc trên thì tính như bằng mốc đó",
                    "A figure beyond a goalpost counts as that goalpost",
                    s -> new CriterionStatement.WhenBeyond(Scale.Beyond.CAPPED)),
            Sentence.of(
                    "Trường hợp ngoài hai mốc: số liệu không hợp lệ",
                    "Trường hợp ngoài hai mốc: số liệu không hợp lệ",
                    "Thấp hơn mốc dưới hoặc cao hơn mốc trên là số liệu sai",
                    "A figure beyond a goalpost is a wrong figure",
                    s -> new CriterionStatement.WhenBeyond(Scale.Beyond.INVALID)),
            Sentence.of(
                    "Trường hợp các đơn vị bằng nhau: {award:AWARD}",
                    "Trường hợp các đơn vị bằng nhau: Điểm tối đa",
                    "Điểm của mọi đơn vị khi giá trị lớn nhất bằng giá trị nhỏ nhất",
                    "What every unit gets when the highest equals the lowest",
                    s -> new CriterionStatement.WhenEqual(s.award("award"))));

    private CriterionSentences() {}
}
