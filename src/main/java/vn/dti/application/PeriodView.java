package vn.dti.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.Panel;

/**
 * An evaluation period: one data year of one set and one panel, and how far it is.
 *
 * @param id the year and its panel
 * @param title what its set is called
 * @param dataYear the year whose figures are evaluated
 * @param panel the units that are ranked
 * @param status how far its newest evaluation is
 * @param evaluation the newest evaluation; absent if there is none
 * @param editions its editions, the oldest first
 */
public record PeriodView(
        PeriodId id,
        Bilingual title,
        int dataYear,
        Panel panel,
        Status status,
        Optional<EvaluationView> evaluation,
        List<EditionView> editions) {
    /** Keeps its own copy. */
    public PeriodView {
        editions = List.copyOf(editions);
    }

    /** How far a period is. */
    public enum Status {
        /** Not evaluated yet. */
        OPEN("đang mở", "open"),
        /** Evaluated; may be evaluated again. */
        EVALUATED("đã đánh giá", "evaluated"),
        /** Sealed: frozen for ever, and awaiting publication. */
        SEALED("đã chốt", "sealed"),
        /** Published. */
        PUBLISHED("đã công bố", "published");

        private final Bilingual label;

        Status(String vi, String en) {
            this.label = Bilingual.of(vi, en);
        }

        /** The words for it. */
        public Bilingual label() {
            return label;
        }
    }

    /**
     * One evaluation.
     *
     * @param revision which evaluation of the year it is, from 1
     * @param planFingerprint the plan that was applied
     * @param inputsFingerprint the figures
     * @param resultsFingerprint the results
     * @param tag what a caller has seen of it: names plan, figures, published record and results
     * @param problems how many problems its figures have
     * @param at when
     * @param by who had it evaluated
     */
    public record EvaluationView(
            int revision,
            String planFingerprint,
            String inputsFingerprint,
            String resultsFingerprint,
            String tag,
            int problems,
            Instant at,
            String by) {}
}
