package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.DraftView;
import vn.dti.domain.draft.DraftStep;

/**
 * A draft with everything that a decision on it needs.
 *
 * @param summary what the list says of it
 * @param check what the check found in its content
 * @param changes what changed against the set that it began as
 * @param effects who would move
 * @param steps what was done to it and by whom
 */
@Schema(name = "Draft")
public record DraftAnswer(
        @Schema(description = "What the list says of it.") DraftSummary summary,

        @Schema(description = "What the check found in its content.")
        RuleCheckAnswer check,

        @Schema(description = "What changed against the set that it began as; none while the rules have errors.")
        List<RuleChange> changes,

        @Schema(
                description =
                        "Who would move: the stored year of the set that it began as, then the illustration's, as far"
                                + " as their figures fit; none while the rules have errors.")
        List<Effect> effects,

        @Schema(description = "What was done to it and by whom, the first an upload.")
        List<Step> steps) {
    /**
     * One stored year, evaluated with the draft.
     *
     * @param period the year and its panel
     * @param sample whether its figures are generated
     * @param units how many units it has
     * @param evaluated how many of them get a result by the draft
     * @param moved how many units change their rank
     * @param rows every unit in the order of its new rank
     */
    @Schema(name = "DraftEffect")
    public record Effect(
            @Schema(description = "The year and its panel.", examples = "province/2024/34")
            String period,

            @Schema(description = "Whether its figures are generated.")
            boolean sample,

            @Schema(description = "How many units it has.") int units,

            @Schema(description = "How many of them get a result by the draft.")
            int evaluated,

            @Schema(description = "How many units change their rank.")
            int moved,

            @Schema(description = "Every unit in the order of its new rank.")
            List<TrialAnswer.Row> rows) {}

    /**
     * One step.
     *
     * @param step its number, from 1
     * @param kind what was done
     * @param at when
     * @param by who did it
     * @param fingerprint the content that it was done to
     * @param reason why it was sent back
     */
    @Schema(name = "DraftStep")
    public record Step(
            @Schema(description = "Its number, from 1.") int step,

            @Schema(
                    description = "What was done.",
                    enumeration = {"uploaded", "submitted", "approved", "returned", "withdrawn"})
            String kind,

            @Schema(description = "When it was done, ISO 8601.")
            String at,

            @Schema(description = "Who did it.", examples = "bientap")
            String by,

            @Schema(description = "SHA-256 of the content that it was done to.")
            String fingerprint,

            @Schema(description = "Why the draft was sent back; absent for other steps.")
            Optional<String> reason) {
        static Step of(DraftStep taken) {
            return new Step(
                    taken.number(),
                    Words.of(taken.kind()),
                    taken.at().toString(),
                    taken.by(),
                    taken.fingerprint(),
                    taken.note().isEmpty() ? Optional.empty() : Optional.of(taken.note()));
        }
    }

    /** The draft as JSON. */
    public static DraftAnswer of(DraftView view) {
        return new DraftAnswer(
                DraftSummary.of(view.draft()),
                RuleCheckAnswer.of(view.checked()),
                RuleChange.of(view.changes()),
                view.effects().stream()
                        .map(effect -> new Effect(
                                effect.period().toString(),
                                effect.sample(),
                                effect.rows().size(),
                                effect.evaluated(),
                                effect.moved(),
                                effect.rows().stream().map(TrialAnswer.Row::of).toList()))
                        .toList(),
                view.draft().steps().stream().map(Step::of).toList());
    }
}
