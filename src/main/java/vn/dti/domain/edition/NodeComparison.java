package vn.dti.domain.edition;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.text.Bilingual;

/**
 * One entry in two editions.
 *
 * @param before the entry of the older edition; absent if there is none, or none is known to belong to it
 * @param after the entry of the newer edition; absent if there is none, or none is known to belong to it
 * @param comparability whether its values can be compared
 * @param note what the crosswalk says of it
 * @param source the keys of the sources of the crosswalk, separated by {@code ;}; empty if it does not name the entry
 * @param units its values unit by unit, in the order of their codes; empty where only one edition has the entry, or
 *     where it was not asked for
 */
public record NodeComparison(
        Optional<PlanNode> before,
        Optional<PlanNode> after,
        Comparability comparability,
        Optional<Bilingual> note,
        String source,
        List<UnitChange> units) {
    /** Whether two values can be compared. */
    public enum Comparability {
        /** They answer the same question in the same way. */
        COMPARABLE("so sánh được", "comparable"),
        /** The same subject was scored otherwise: they stand side by side, without a difference. */
        CHANGED("cách tính đã thay đổi, không tính chênh lệch", "scored otherwise; no difference is told"),
        /** Only the newer edition has it. */
        NEW("chỉ số mới", "new"),
        /** Only the older edition has it. */
        DROPPED("chỉ số đã bỏ", "dropped"),
        /** Nobody said whether they belong together. */
        UNKNOWN("chưa rõ có so sánh được không", "not known to be comparable");

        private final Bilingual label;

        Comparability(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it. */
        public Bilingual label() {
            return label;
        }
    }

    /** Keeps its own copy. */
    public NodeComparison {
        units = List.copyOf(units);
    }
}
