package vn.dti.rules.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Rounding;
import vn.dti.domain.plan.SetHeader;

/** What is said of the whole index only. */
public sealed interface SetStatement extends Statement {
    /**
     * Không làm tròn kết quả trung gian; Điểm từng tiêu chí làm tròn đến 4 chữ số thập phân.
     *
     * @param rounding absent if nothing in between is rounded
     */
    record CriterionRounding(Optional<Rounding> rounding) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.CRITERION_ROUNDING;
        }
    }

    /**
     * Giá trị công bố lấy 4 chữ số thập phân.
     *
     * @param rounding the rounding
     */
    record ValueRounding(Rounding rounding) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.VALUE_ROUNDING;
        }
    }

    /**
     * Xếp hạng theo giá trị công bố từ cao xuống thấp.
     *
     * @param by the value that decides
     */
    record Ranking(SetHeader.RankBy by) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.RANKING;
        }
    }

    /**
     * Trọng số trụ cột: Chính quyền số 40%.
     *
     * @param weights the weights by the names of the children
     */
    record Weights(List<NamedWeight> weights) implements SetStatement {
        /** Keeps its own copy. */
        public Weights {
            weights = List.copyOf(weights);
        }

        @Override
        public Attribute attribute() {
            return Attribute.WEIGHTS;
        }
    }

    /**
     * One weight.
     *
     * @param name the name, alias or code of the child
     * @param percent the weight in percent
     */
    record NamedWeight(String name, BigDecimal percent) {}

    /**
     * Phần không được tính điểm: 60 điểm.
     *
     * @param points the points
     */
    record Unscored(BigDecimal points) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.UNSCORED;
        }
    }

    /**
     * Tổng điểm theo văn bản: 1.000.
     *
     * @param points the points
     */
    record StatedTotal(BigDecimal points) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.STATED_TOTAL;
        }
    }

    /**
     * Kết quả của đơn vị hợp nhất là trung bình cộng kết quả của các đơn vị cũ ở từng chỉ số chính.
     *
     * @param level the level at which means are taken
     */
    record Merged(NodeLevel level) implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.MERGED;
        }
    }

    /** Bộ chỉ số minh họa, số liệu được tạo ra để minh họa. */
    record Sample() implements SetStatement {
        @Override
        public Attribute attribute() {
            return Attribute.SAMPLE;
        }
    }
}
