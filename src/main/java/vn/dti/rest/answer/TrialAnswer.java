package vn.dti.rest.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.TrialView;
import vn.dti.domain.edition.PeriodId;

/**
 * A trial set beside the set in force.
 *
 * @param trial the trial set
 * @param base the id of the set in force with which it is compared; absent if there is none
 * @param period the stored year whose figures were evaluated with both
 * @param changes what changed in the law
 * @param moved how many units change their rank
 * @param rows every unit in the order of its new rank
 * @param findings what the check of the folder found
 */
@Schema(name = "Comparison")
public record TrialAnswer(
        @Schema(description = "The trial set.") SetSummary trial,

        @Schema(description = "The id of the set in force with which it is compared; absent if there " + "is none.")
        Optional<String> base,

        @Schema(description = "The stored year whose figures were evaluated with both.")
        Optional<String> period,

        @Schema(description = "What changed in the law.") List<Change> changes,

        @Schema(description = "How many units change their rank.")
        int moved,

        @Schema(description = "Every unit in the order of its new rank.")
        List<Row> rows,

        @Schema(description = "What the check of the folder found.")
        List<FindingAnswer> findings) {
    /**
     * One change of the law.
     *
     * @param node the code of the node, empty for the set
     * @param text what changed
     */
    @Schema(name = "Change")
    public record Change(
            @Schema(description = "The code of the node, empty for the set.")
            String node,

            @Schema(description = "What changed.") Text text) {}

    /**
     * One unit under both sets.
     *
     * @param unit the unit
     * @param oldRank its rank under the set in force
     * @param newRank its rank under the trial set
     * @param movement ranks gained (positive) or lost (negative)
     * @param oldValue its value under the set in force
     * @param newValue its value under the trial set
     */
    @Schema(name = "TrialRow")
    public record Row(
            @Schema(description = "The unit.") UnitAnswer.Named unit,

            @Schema(description = "Its rank under the set in force.")
            OptionalInt oldRank,

            @Schema(description = "Its rank under the trial set.")
            OptionalInt newRank,

            @Schema(description = "Ranks gained (positive) or lost (negative).")
            OptionalInt movement,

            @Schema(description = "Its value under the set in force. Decimal as a string.", examples = "0.7024")
            Optional<String> oldValue,

            @Schema(description = "Its value under the trial set. Decimal as a string.", examples = "0.7011")
            Optional<String> newValue) {
        static Row of(TrialView.Row row) {
            OptionalInt movement = row.oldRank().isPresent() && row.newRank().isPresent()
                    ? OptionalInt.of(row.oldRank().getAsInt() - row.newRank().getAsInt())
                    : OptionalInt.empty();
            return new Row(
                    UnitAnswer.Named.of(row.unit()),
                    row.oldRank(),
                    row.newRank(),
                    movement,
                    row.oldValue().map(BigDecimal::toPlainString),
                    row.newValue().map(BigDecimal::toPlainString));
        }
    }

    /** The comparison as JSON. */
    public static TrialAnswer of(TrialView view) {
        return new TrialAnswer(
                SetSummary.of(view.trial()),
                view.base().map(base -> base.id().toString()),
                view.period().map(PeriodId::toString),
                view.changes().stream()
                        .map(change -> new Change(change.node(), Text.of(change.text())))
                        .toList(),
                view.moved(),
                view.rows().stream().map(Row::of).toList(),
                FindingAnswer.of(view.trial().findings()));
    }
}
