package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.Optional;

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
