package vn.dti.rules.sentence;

import java.math.BigDecimal;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scoring;

/** Where the points of a node come from when they are not scored from inputs. */
public sealed interface ResultStatement extends Statement {
    /** Nhập giá trị đã công bố, từ 0 đến 1. */
    record Given() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /** Không tính điểm. */
    record NotScored() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /** Cách tính chưa công bố. */
    record Unpublished() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /** Điểm = Tổng điểm của các tiêu chí thành phần. */
    record Sum() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /** Điểm = Điểm cao nhất trong các tiêu chí thành phần. */
    record Best() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /**
     * Giá trị = Trung bình cộng giá trị của các tiêu chí thành phần, and the other ways to make points of the children's.
     *
     * @param scoring the way
     */
    record OfChildren(Scoring scoring) implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /**
     * Tổng điểm sau khi cộng điểm thưởng, trừ điểm trừ: không thấp hơn 0 điểm, không quá 105 điểm.
     *
     * @param floor the least points
     * @param cap the most points
     */
    record Adjusted(BigDecimal floor, BigDecimal cap) implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RESULT;
        }
    }

    /**
     * Giá trị = Tổng điểm của các chỉ số 1 đến 5 và 7 / Tổng điểm tối đa của các chỉ số đó.
     *
     * @param codes the nodes named
     */
    record Overlap(CodeList codes) implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.COMPOSITION;
        }
    }

    /**
     * Phần còn lại của các chỉ số 1, 2, 4, 5.
     *
     * @param codes the nodes named
     */
    record Remainder(CodeList codes) implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.COMPOSITION;
        }
    }

    /**
     * Trường hợp không có tiêu chí thành phần nào áp dụng: 0 điểm.
     *
     * @param answer what holds
     */
    record WhenNone(Measure.WhenZero answer) implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.WHEN_NONE;
        }
    }

    /** Phần còn lại suy ra từ giá trị công bố của bộ chỉ số. */
    record Derived() implements ResultStatement {
        @Override
        public Attribute attribute() {
            return Attribute.DERIVED;
        }
    }
}
