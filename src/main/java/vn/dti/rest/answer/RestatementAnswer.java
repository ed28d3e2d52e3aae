package vn.dti.rest.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.RestatementView;
import vn.dti.domain.edition.PeriodId;

/**
 * A year told anew for the units that were formed from its own by mergers.
 *
 * @param period the year
 * @param into the panel of the new units
 * @param units how many new units there are
 * @param ruled whether the set itself says how merged units are told
 * @param level the level at which means are taken
 * @param comparedWith the published year of the new units
 * @param before the year before
 * @param summary how the restated results agree with the published ones
 * @param columns the nodes at which means are taken
 * @param rows the new units
 */
@Schema(name = "Restatement")
public record RestatementAnswer(
        @Schema(description = "The year that is told anew.") PeriodAnswer period,

        @Schema(description = "The panel of the new units.", examples = "34")
        String into,

        @Schema(description = "How many new units there are.")
        int units,

        @Schema(
                description =
                        "Whether the set itself says how merged units are told; if not, means are taken at the main indices,"
                                + " as they were published for 2024.")
        boolean ruled,

        @Schema(description = "The level at which means are taken.", examples = "main-index")
        String level,

        @Schema(description = "The published year of the new units, with which the restated one is compared.")
        Optional<String> comparedWith,

        @Schema(description = "The year before, with whose ranks among the old units the ministry compared.")
        Optional<String> before,

        @Schema(description = "How the restated results agree with the published ones.")
        Agreement summary,

        @Schema(description = "The nodes at which means are taken.")
        List<NodeName> columns,

        @Schema(description = "The new units in the order of their rank.")
        List<Row> rows) {
    /**
     * How restated results agree with the published ones.
     *
     * @param ranks the ranks that can be compared
     * @param ranksEqual those that are the same
     * @param totals the values of the whole index that can be compared
     * @param totalsEqual those that are the same
     * @param cells the values at nodes that can be compared
     * @param cellsEqual those that are the same
     * @param cellsUnknown the values at nodes of which an old value is not public
     */
    @Schema(name = "RestatedAgreement")
    public record Agreement(
            @Schema(description = "The ranks that can be compared.")
            int ranks,

            @Schema(description = "Those of them that are the same.")
            int ranksEqual,

            @Schema(description = "The values of the whole index that can be compared.")
            int totals,

            @Schema(description = "Those of them that are the same to the last digit.")
            int totalsEqual,

            @Schema(description = "The values at nodes whose old values are all public.")
            int cells,

            @Schema(description = "Those of them that are the same to the last digit.")
            int cellsEqual,

            @Schema(description = "The values at nodes of which an old value is not public.")
            int cellsUnknown) {
        static Agreement of(RestatementView.Summary summary) {
            return new Agreement(
                    summary.ranks(),
                    summary.ranksEqual(),
                    summary.totals(),
                    summary.totalsEqual(),
                    summary.cells(),
                    summary.cellsEqual(),
                    summary.cellsUnknown());
        }
    }

    /**
     * A new unit.
     *
     * @param rank its restated rank
     * @param unit the unit
     * @param value its restated value
     * @param publishedRank its published rank
     * @param published its published value
     * @param parts the old units of which it consists
     * @param means its means by node
     * @param rankBefore the rank of the old unit of the same name in the year before
     * @param movementAsTold ranks gained against that one
     */
    @Schema(name = "RestatedUnit")
    public record Row(
            @Schema(description = "Its restated rank among the new units.")
            OptionalInt rank,

            @Schema(description = "The unit.") UnitAnswer.Named unit,

            @Schema(description = "Its restated value. Decimal as a string.", examples = "0.7857")
            Optional<String> value,

            @Schema(description = "Its published rank among the new units.")
            OptionalInt publishedRank,

            @Schema(description = "Its published value. Decimal as a string.", examples = "0.7857")
            Optional<String> published,

            @Schema(description = "The old units of which it consists; one alone where nothing was merged.")
            List<Part> parts,

            @Schema(description = "Its means by the code of the node.")
            Map<String, Mean> means,

            @Schema(description = "The rank of the old unit of the same name in the year before, among the old units.")
            OptionalInt rankBefore,

            @Schema(
                    description =
                            "Ranks gained (positive) or lost (negative) against that one, as the ministry and the press told"
                                    + " it; the two ranks are among different units.")
            OptionalInt movementAsTold) {
        static Row of(RestatementView.Row row) {
            Map<String, Mean> means = new LinkedHashMap<>();
            row.means()
                    .forEach((code, mean) ->
                            means.put(code.text(), new Mean(Words.value(mean.mean()), Words.value(mean.told()))));
            return new Row(
                    row.rank(),
                    UnitAnswer.Named.of(row.unit()),
                    Words.value(row.value()),
                    row.toldRank(),
                    Words.value(row.told()),
                    row.parts().stream().map(Part::of).toList(),
                    means,
                    row.before().map(before -> OptionalInt.of(before.rank())).orElse(OptionalInt.empty()),
                    row.before().map(RestatementView.Namesake::movement).orElse(OptionalInt.empty()));
        }
    }

    /**
     * An old unit.
     *
     * @param unit the unit
     * @param rank its rank among the old units
     * @param value its value
     */
    @Schema(name = "MergedPart")
    public record Part(
            @Schema(description = "The unit.") UnitAnswer.Named unit,

            @Schema(description = "Its rank among the old units.")
            OptionalInt rank,

            @Schema(description = "Its value. Decimal as a string.", examples = "0.8253")
            Optional<String> value) {
        static Part of(RestatementView.Part part) {
            return new Part(UnitAnswer.Named.of(part.unit()), part.rank(), Words.value(part.value()));
        }
    }

    /**
     * A new unit at a node.
     *
     * @param mean the mean of its old units
     * @param published its published value
     */
    @Schema(name = "MergedMean")
    public record Mean(
            @Schema(
                    description =
                            "The mean of its old units; absent where the value of one of them is not public. Decimal as a"
                                    + " string.",
                    examples = "0.9898")
            Optional<String> mean,

            @Schema(description = "Its published value. Decimal as a string.", examples = "0.9898")
            Optional<String> published) {}

    /** The restatement, with the given ones of its rows. */
    public static RestatementAnswer of(RestatementView view, List<RestatementView.Row> rows) {
        return new RestatementAnswer(
                PeriodAnswer.of(view.period(), view.set(), view.old()),
                view.now().id(),
                view.now().units().size(),
                view.ruled(),
                Words.of(view.level()),
                view.stored().map(PeriodId::toString),
                view.before().map(PeriodId::toString),
                Agreement.of(view.summary()),
                view.columns().stream().map(NodeName::of).toList(),
                rows.stream().map(Row::of).toList());
    }
}
