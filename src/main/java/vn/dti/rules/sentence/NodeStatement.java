package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.StatedCount;

/** What may be said of every node: its level, points, counts and documentation. */
public sealed interface NodeStatement extends Statement {
    /**
     * Là trụ cột.
     *
     * @param level the level
     */
    record Level(NodeLevel level) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.LEVEL;
        }
    }

    /**
     * Điểm tối đa: 20.
     *
     * @param points the points
     */
    record Maximum(BigDecimal points) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MAXIMUM;
        }
    }

    /**
     * Điểm thưởng tối đa: 5 điểm; Điểm trừ tối đa: 5 điểm.
     *
     * @param bonus whether the points are added; else they are taken off
     * @param points the most points
     */
    record ExtraMaximum(boolean bonus, BigDecimal points) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MAXIMUM;
        }
    }

    /** Điểm tối đa: chưa công bố. */
    record MaximumUnpublished() implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MAXIMUM;
        }
    }

    /**
     * Gồm 10 chỉ số thành phần.
     *
     * @param counts what is counted
     */
    record Counts(List<StatedCount> counts) implements NodeStatement {
        /** Keeps its own copy. */
        public Counts {
            counts = List.copyOf(counts);
        }

        @Override
        public Attribute attribute() {
            return Attribute.COUNTS;
        }
    }

    /**
     * Danh mục chỉ số thành phần chưa công bố đầy đủ.
     *
     * @param level the level that is not fully listed
     */
    record Incomplete(NodeLevel level) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.INCOMPLETE;
        }
    }

    /**
     * Trường hợp không áp dụng: đơn vị không có thủ tục hành chính.
     *
     * @param text when it does not apply
     */
    record NotApplicable(String text) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.NOT_APPLICABLE;
        }
    }

    /**
     * Xếp loại mức độ theo điểm: từ 75 điểm trở lên là Tốt; dưới 75 điểm là Khá.
     *
     * @param classification the levels in ascending order
     */
    record Classified(NodeOutcome.Classification classification) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.CLASSIFICATION;
        }
    }

    /**
     * Điều kiện bắt buộc để xếp loại Tốt: các mục 1.1 và 1.2 đạt Điểm tối đa.
     *
     * @param level the lowest level that is blocked, absent for all
     * @param codes the nodes named
     * @param share the share of the maximum that each needs
     */
    record Mandatory(Optional<String> level, CodeList codes, BigDecimal share) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.GATE;
        }
    }

    /**
     * Quy đổi kết quả theo thang 100, lấy 2 chữ số thập phân.
     *
     * @param conversion the scale and its digits
     */
    record Converted(NodeOutcome.Conversion conversion) implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.CONVERSION;
        }
    }

    /** Không cộng vào điểm của mục trên. */
    record Apart() implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.APART;
        }
    }

    /** Điểm tối đa của các mục con do địa phương phân bổ. */
    record Delegated() implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.DELEGATION;
        }
    }

    /** Không báo cáo số liệu: 0 điểm. */
    record MissingIsZero() implements NodeStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MISSING;
        }
    }

    /**
     * A text in the words of the decision.
     *
     * @param attribute what it is
     * @param text the words
     */
    record Text(Attribute attribute, String text) implements NodeStatement {}
}
