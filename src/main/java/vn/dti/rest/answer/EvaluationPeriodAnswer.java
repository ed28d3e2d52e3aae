package vn.dti.rest.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.PeriodView;

/**
 * An evaluation period and how far it is.
 *
 * @param period its id: level, set and panel
 * @param title what its set is called
 * @param dataYear the year whose figures are evaluated
 * @param panelTitle what its panel is called
 * @param units how many units are ranked
 * @param status how far it is
 * @param evaluation its newest evaluation
 * @param editions its editions, the oldest first
 * @param href its address
 */
@Schema(name = "EvaluationPeriod")
public record EvaluationPeriodAnswer(
        @Schema(description = "Its id: level, set and panel.", examples = "province/2024/34")
        String period,

        @Schema(description = "What its set is called.") Text title,

        @Schema(description = "The year whose figures are evaluated.")
        int dataYear,

        @Schema(description = "What its panel is called.") Text panelTitle,

        @Schema(description = "How many units are ranked.") int units,

        @Schema(
                description =
                        "How far its newest evaluation is: open (none yet), evaluated (may be evaluated again), sealed"
                                + " (frozen, awaits publication), published.",
                enumeration = {"open", "evaluated", "sealed", "published"})
        String status,

        @Schema(description = "Its newest evaluation; absent if there is none.")
        Optional<EvaluationAnswer> evaluation,

        @Schema(description = "Its editions, the oldest first.")
        List<EditionAnswer> editions,

        @Schema(description = "Its address.") String href) {
    /**
     * One evaluation.
     *
     * @param revision which evaluation of the year it is
     * @param planFingerprint SHA-256 of the plan
     * @param inputsFingerprint SHA-256 of the frozen figures
     * @param resultsFingerprint SHA-256 of the results
     * @param problems how many problems the figures have
     * @param evaluatedAt when
     * @param evaluatedBy who had it evaluated
     */
    @Schema(name = "StoredEvaluation")
    public record EvaluationAnswer(
            @Schema(description = "Which evaluation of the year it is, from 1.")
            int revision,

            @Schema(description = "SHA-256 of the plan.") String planFingerprint,

            @Schema(description = "SHA-256 of the frozen figures.")
            String inputsFingerprint,

            @Schema(description = "SHA-256 of the results.") String resultsFingerprint,

            @Schema(description = "How many problems the figures have.")
            int problems,

            @Schema(description = "When, ISO 8601.") String evaluatedAt,

            @Schema(description = "Who had it evaluated.", examples = "congbo")
            String evaluatedBy) {
        private static EvaluationAnswer of(PeriodView.EvaluationView view) {
            return new EvaluationAnswer(
                    view.revision(),
                    view.planFingerprint(),
                    view.inputsFingerprint(),
                    view.resultsFingerprint(),
                    view.problems(),
                    view.at().toString(),
                    view.by());
        }
    }

    /** The period. */
    public static EvaluationPeriodAnswer of(PeriodView view) {
        return new EvaluationPeriodAnswer(
                view.id().toString(),
                Text.of(view.title()),
                view.dataYear(),
                Text.of(view.panel().title()),
                view.panel().units().size(),
                view.status().name().toLowerCase(Locale.ROOT),
                view.evaluation().map(EvaluationAnswer::of),
                view.editions().stream().map(EditionAnswer::of).toList(),
                "/api/v1/periods/" + view.id());
    }
}
