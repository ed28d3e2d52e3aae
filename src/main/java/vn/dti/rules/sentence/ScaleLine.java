package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.Scale;

/** One line of a scale; the lines of one criterion together are its scale. A quantity "" is "Tỷ lệ". */
public sealed interface ScaleLine extends Statement {
    @Override
    default Attribute attribute() {
        return Attribute.SCALE;
    }

    /**
     * Điểm = Tỷ lệ * Điểm tối đa.
     *
     * @param quantity the quantity
     */
    record Proportional(String quantity) implements ScaleLine {}

    /** How a step is bounded above. */
    enum Reach {
        /** Từ 4 cuộc trở lên. */
        AND_MORE,
        /** 3 cuộc; Từ 2 đến 3 cuộc. */
        UP_TO,
        /** Từ 2 đến dưới 4 cuộc. */
        BELOW
    }

    /**
     * 3 cuộc: 15 điểm.
     *
     * @param from the least count
     * @param reach how it is bounded above
     * @param to the upper border, absent with {@link Reach#AND_MORE}
     * @param award what it gives
     */
    record Step(BigDecimal from, Reach reach, Optional<BigDecimal> to, SaidAward award) implements ScaleLine {}

    /**
     * Dưới 1 cuộc: 0 điểm; Còn lại: 0 điểm.
     *
     * @param below the border, absent for "còn lại"
     * @param award what it gives
     */
    record Otherwise(Optional<BigDecimal> below, SaidAward award) implements ScaleLine {}

    /** Chọn một trong các phương án. */
    record ChoiceOpening() implements ScaleLine {}

    /**
     * Chưa có Ban Chỉ đạo: 0 điểm.
     *
     * @param label the option
     * @param award what it gives
     */
    record Option(String label, SaidAward award) implements ScaleLine {}

    /**
     * Có: Điểm tối đa.
     *
     * @param yes whether it is the yes
     * @param award what it gives
     */
    record YesNo(boolean yes, SaidAward award) implements ScaleLine {}

    /**
     * Tỷ lệ từ 90% đến dưới 100%: Điểm = Tỷ lệ * Điểm tối đa.
     *
     * @param quantity the quantity
     * @param lower the lower border
     * @param lowerIncluded whether it belongs to the band
     * @param upper the upper border
     * @param upperIncluded whether it belongs to the band
     * @param award what it gives
     */
    record Band(
            String quantity,
            Optional<SaidAward.Bound> lower,
            boolean lowerIncluded,
            Optional<SaidAward.Bound> upper,
            boolean upperIncluded,
            SaidAward award)
            implements ScaleLine {}

    /**
     * Mỗi ứng dụng: 1 điểm; tổng không quá 5 điểm.
     *
     * @param each points for one item
     * @param cap the most points
     */
    record PerItem(BigDecimal each, BigDecimal cap) implements ScaleLine {}

    /**
     * Điểm = x / Giá trị lớn nhất của các đơn vị cùng nhóm * Điểm tối đa.
     *
     * @param quantity the quantity
     */
    record RelativeToBest(String quantity) implements ScaleLine {}

    /**
     * Điểm = (x - Giá trị nhỏ nhất) / (Giá trị lớn nhất - Giá trị nhỏ nhất) * Điểm tối đa.
     *
     * @param quantity the quantity
     * @param highest whether the highest is best
     */
    record BetweenWorstAndBest(String quantity, boolean highest) implements ScaleLine {}

    /**
     * Điểm = (z + 3) / 6 * Điểm tối đa, từ 0 điểm đến Điểm tối đa; z = (x - Trung bình) / Độ lệch chuẩn.
     *
     * @param quantity the quantity
     * @param highest whether the highest is best
     * @param shift what is added to z
     * @param width what is divided by
     */
    record StandardScore(String quantity, boolean highest, BigDecimal shift, BigDecimal width) implements ScaleLine {}

    /**
     * Điểm = (Số đơn vị - Thứ hạng của x) / (Số đơn vị - 1) * Điểm tối đa; giá trị cao hơn xếp trước, bằng nhau thì đồng hạng.
     *
     * @param quantity the quantity
     * @param highest whether the highest is ranked first
     */
    record PanelRank(String quantity, boolean highest) implements ScaleLine {}

    /** Quy đổi theo bảng. */
    record GradesOpening() implements ScaleLine {}

    /**
     * Hạng từ 1 đến 10: 20 điểm.
     *
     * @param from the first rank
     * @param to the last rank, absent for "trở xuống"
     * @param award what it gives
     */
    record Rank(BigDecimal from, Optional<BigDecimal> to, SaidAward award) implements ScaleLine {}

    /**
     * Đạt khi Tỷ lệ từ 60% trở lên: Điểm tối đa.
     *
     * @param target the measures that pass, and what they give
     */
    record Pass(Band target) implements ScaleLine {}

    /**
     * Không đạt: 0 điểm.
     *
     * @param award what it gives
     */
    record Fail(SaidAward award) implements ScaleLine {}

    /**
     * Điểm do hội đồng thẩm định cho.
     *
     * @param who the appraiser
     */
    record Entered(String who) implements ScaleLine {}

    /** Đơn vị tự chấm điểm; tính theo điểm thẩm định. */
    record SelfScored() implements ScaleLine {}

    /**
     * Điểm = (x - 20) / (85 - 20) * Điểm tối đa, or with "ln" before each.
     *
     * @param quantity the quantity
     * @param zero the goalpost that earns nothing
     * @param full the goalpost that earns the maximum
     * @param again the goalpost that the formula repeats; must be that at which it begins
     * @param rising whether the quantity stands before its goalpost, so that high is good
     * @param curve how the place between them is measured
     */
    record FixedGoalposts(
            String quantity, BigDecimal zero, BigDecimal full, BigDecimal again, boolean rising, Scale.Curve curve)
            implements ScaleLine {}

    /**
     * Khảo sát theo phương án trả lời: A 100%; B 60%; C 20%; D 0%.
     *
     * @param options the options in order; the input of an option is its letter in lower case
     */
    record Answers(List<Answer> options) implements ScaleLine {
        /** Keeps its own copy. */
        public Answers {
            options = List.copyOf(options);
        }
    }

    /**
     * One option of a survey.
     *
     * @param letter the letter of its input, in lower case
     * @param percent what an answer stands for
     */
    record Answer(String letter, BigDecimal percent) {}

    /**
     * Đối với nhóm 1: mục tiêu 85%.
     *
     * @param group the number of the group
     * @param target its target
     */
    record GroupTarget(BigDecimal group, SaidAward.Bound target) implements ScaleLine {}

    /**
     * Đạt khi Tỷ lệ từ mục tiêu của nhóm trở lên: Điểm tối đa.
     *
     * @param quantity the quantity
     * @param award what it gives
     */
    record GroupPass(String quantity, SaidAward award) implements ScaleLine {}

    /**
     * Điểm = Tỷ lệ / mục tiêu của nhóm * Điểm tối đa, không quá Điểm tối đa.
     *
     * @param quantity the quantity
     */
    record GroupProportional(String quantity) implements ScaleLine {}

    /**
     * Khảo sát theo thang từ 1 đến 5: Điểm = (a/b - 1)/4 * Điểm tối đa.
     *
     * @param low the lowest answer
     * @param high the highest answer
     * @param a the letter of the sum of answers
     * @param b the letter of the number of answers
     * @param subtrahend what the formula subtracts; must be {@code low}
     * @param range what it divides by; must be {@code high - low}
     */
    record Survey(BigDecimal low, BigDecimal high, String a, String b, BigDecimal subtrahend, BigDecimal range)
            implements ScaleLine {}
}
