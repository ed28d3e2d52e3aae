package vn.dti.application;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.draft.RuleDraft;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.text.Bilingual;

/**
 * A draft with everything that a decision on it needs.
 *
 * @param draft the draft
 * @param checked what the check found in its content
 * @param base the set in force that it began as; absent if there is none
 * @param changes what changed against that set, node by node; none while the content has errors
 * @param effects who would move, for each year whose figures fit; none while the content has errors
 * @param isTaken whether a set of this name has come into force by another way, so that the draft cannot any more
 * @param awaitsFigures where its figures belong, once it is in force and has none
 */
public record DraftView(
        RuleDraft draft,
        CheckRules.Checked checked,
        Optional<SetView> base,
        List<ChangedRule> changes,
        List<Effect> effects,
        boolean isTaken,
        Optional<SetWithoutFigures> awaitsFigures) {
    /** Keeps its own copies. */
    public DraftView {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /**
     * One stored year, evaluated with the draft.
     *
     * @param period the year and its panel
     * @param title the title of its set
     * @param sample whether its figures are generated
     * @param evaluated how many units get a result by the draft
     * @param moved how many units change their rank
     * @param rows every unit with its rank and value in the stored year and by the draft, in the order of the new rank
     */
    public record Effect(
            PeriodId period, Bilingual title, boolean sample, int evaluated, int moved, List<TrialView.Row> rows) {
        /** Keeps its own copy. */
        public Effect {
            rows = List.copyOf(rows);
        }
    }
}
