package vn.dti.rules.sentence;

import java.math.BigDecimal;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;

/** What is said of a scored criterion besides its scale: inputs, ratio, answers to borderline cases. */
public sealed interface CriterionStatement extends Statement {
    /**
     * a = Số văn bản đã ký.
     *
     * @param letter the letter
     * @param definition what is counted
     */
    record Input(String letter, String definition) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.INPUT;
        }
    }

    /**
     * Tỷ lệ = a/b * 100.
     *
     * @param a the letter of the dividend
     * @param b the letter of the divisor
     * @param factor the factor
     */
    record Ratio(String a, String b, BigDecimal factor) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MEASURE;
        }
    }

    /**
     * Trường hợp a lớn hơn b: tính bằng 100%.
     *
     * @param a the letter of the dividend
     * @param b the letter of the divisor
     * @param answer what holds
     */
    record WhenAbove(String a, String b, Measure.WhenAbove answer) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.WHEN_ABOVE;
        }
    }

    /**
     * Trường hợp b bằng 0: 0 điểm.
     *
     * @param b the letter of the divisor
     * @param answer what holds
     */
    record WhenZero(String b, Measure.WhenZero answer) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.WHEN_ZERO;
        }
    }

    /**
     * Trường hợp ngoài hai mốc: tính bằng mốc gần nhất.
     *
     * @param answer what holds
     */
    record WhenBeyond(Scale.Beyond answer) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.WHEN_BEYOND;
        }
    }

    /**
     * Trường hợp các đơn vị bằng nhau: Điểm tối đa.
     *
     * @param award what every unit gets
     */
    record WhenEqual(SaidAward award) implements CriterionStatement {
        @Override
        public Attribute attribute() {
            return Attribute.WHEN_EQUAL;
        }
    }
}
