package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.ComparisonView;
import vn.dti.domain.edition.NodeComparison;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.unit.AssessedUnit;
import vn.dti.domain.unit.UnitCode;

/**
 * Two published years side by side.
 *
 * @param before the older year
 * @param after the newer year
 * @param samePanel whether both ranked the same units, so that ranks can be compared
 * @param crosswalk whether somebody wrote down how the newer set follows the older one
 * @param node the entry whose units are told
 * @param reservations what has to be known before ranks and values are compared
 * @param nodes every entry of either set
 * @param rows the units
 * @param onlyBefore the units that only the older year ranked
 * @param onlyAfter the units that only the newer year ranked
 */
@Schema(name = "Comparison")
public record ComparisonAnswer(
        @Schema(description = "The older year.") PeriodAnswer before,
        @Schema(description = "The newer year.") PeriodAnswer after,

        @Schema(description = "Whether both ranked the same units, so that ranks can be compared.")
        boolean samePanel,

        @Schema(description = "Whether somebody wrote down how the newer set follows the older one.")
        boolean crosswalk,

        @Schema(description = "The entry whose units are told.")
        Entry node,

        @Schema(
                description =
                        "What has to be known before ranks and values are compared; empty where nothing stands in the way.")
        List<Text> reservations,

        @Schema(description = "Every entry of either set, and whether it can be compared.")
        List<Entry> nodes,

        @Schema(
                description =
                        "The units: those of the newer year by their rank, then those that only the older one ranked.")
        List<Row> rows,

        @Schema(description = "The codes of the units that only the older year ranked.")
        List<String> onlyBefore,

        @Schema(description = "The codes of the units that only the newer year ranked.")
        List<String> onlyAfter) {
    /**
     * An entry in both sets.
     *
     * @param before the entry of the older set
     * @param after the entry of the newer set
     * @param comparability whether its values can be compared
     * @param words the same in words
     * @param note what the crosswalk says of it
     * @param source the keys of the sources of that
     */
    @Schema(name = "ComparedNode")
    public record Entry(
            @Schema(description = "The entry of the older set; absent if there is none.")
            Optional<NodeName> before,

            @Schema(description = "The entry of the newer set; absent if there is none.")
            Optional<NodeName> after,

            @Schema(
                    description = "Whether its values can be compared.",
                    enumeration = {"comparable", "changed", "new", "dropped", "unknown"})
            String comparability,

            @Schema(description = "The same in words.") Text words,

            @Schema(description = "What the crosswalk says of it.")
            Optional<Text> note,

            @Schema(description = "The keys of the sources of that, separated by semicolons.")
            Optional<String> source) {
        static Entry of(NodeComparison node) {
            return new Entry(
                    node.before().map(NodeName::of),
                    node.after().map(NodeName::of),
                    Words.of(node.comparability()),
                    Text.of(node.comparability().label()),
                    node.note().map(Text::of),
                    Optional.of(node.source()).filter(source -> !source.isEmpty()));
        }
    }

    /**
     * A unit in both years.
     *
     * @param unit the unit
     * @param rankBefore its rank in the older year
     * @param rankAfter its rank in the newer year
     * @param movement ranks gained or lost
     * @param valueBefore its value in the older year
     * @param valueAfter its value in the newer year
     * @param difference the newer minus the older value
     * @param merged the units of the older year that were merged into it
     * @param successor the unit of the newer year into which it was merged
     */
    @Schema(name = "ComparedUnit")
    public record Row(
            @Schema(description = "The unit.") UnitAnswer.Named unit,

            @Schema(description = "Its rank in the older year.")
            OptionalInt rankBefore,

            @Schema(description = "Its rank in the newer year.")
            OptionalInt rankAfter,

            @Schema(
                    description =
                            "Ranks gained (positive) or lost (negative); absent where the two years ranked other units.")
            OptionalInt movement,

            @Schema(description = "Its value in the older year. Decimal as a string.", examples = "0.7024")
            Optional<String> valueBefore,

            @Schema(description = "Its value in the newer year. Decimal as a string.", examples = "0.7468")
            Optional<String> valueAfter,

            @Schema(
                    description =
                            "The newer minus the older value; absent where they cannot be compared. Decimal as a string.",
                    examples = "0.0444")
            Optional<String> difference,

            @Schema(description = "The codes of the units of the older year that were merged into it.")
            List<String> merged,

            @Schema(description = "The unit of the newer year into which it was merged.")
            Optional<UnitAnswer.Named> successor) {
        static Row of(ComparisonView.Row row) {
            return new Row(
                    UnitAnswer.Named.of(row.unit()),
                    row.change().rankBefore(),
                    row.change().rankAfter(),
                    row.change().places(),
                    Words.value(row.change().before()),
                    Words.value(row.change().after()),
                    Words.value(row.change().difference()),
                    row.merged().stream()
                            .map(AssessedUnit::code)
                            .map(UnitCode::text)
                            .toList(),
                    row.successor().map(UnitAnswer.Named::of));
        }
    }

    /** The comparison as JSON, with the given ones of its rows. */
    public static ComparisonAnswer of(ComparisonView view, List<ComparisonView.Row> rows) {
        return new ComparisonAnswer(
                period(view.before()),
                period(view.after()),
                view.comparison().samePanel(),
                view.comparison().hasCrosswalk(),
                Entry.of(view.shown()),
                Text.of(view.reservations()),
                view.comparison().nodes().stream().map(Entry::of).toList(),
                rows.stream().map(Row::of).toList(),
                view.comparison().onlyBefore().stream().map(UnitCode::text).toList(),
                view.comparison().onlyAfter().stream().map(UnitCode::text).toList());
    }

    private static PeriodAnswer period(ComparisonView.Year year) {
        return PeriodAnswer.of(year.period(), year.set(), year.panel());
    }

    /** The units as a table, the given ones of them. */
    public static String csv(ComparisonView view, List<ComparisonView.Row> rows) {
        Csv csv = new Csv();
        csv.cell("before")
                .cell("after")
                .cell("node_before")
                .cell("node_after")
                .cell("comparability")
                .cell("unit")
                .cell("name")
                .cell("name_en")
                .cell("rank_before")
                .cell("rank_after")
                .cell("movement")
                .cell("value_before")
                .cell("value_after")
                .cell("difference")
                .cell("merged")
                .cell("successor");
        csv.endRow();
        for (ComparisonView.Row row : rows) {
            csv.cell(view.before().period().toString())
                    .cell(view.after().period().toString())
                    .cell(code(view.shown().before()))
                    .cell(code(view.shown().after()))
                    .cell(Words.of(view.shown().comparability()))
                    .cell(row.unit().code().text())
                    .cell(row.unit().name())
                    .cell(row.unit().nameEn())
                    .cell(row.change().rankBefore())
                    .cell(row.change().rankAfter())
                    .cell(row.change().places())
                    .cell(Words.value(row.change().before()))
                    .cell(Words.value(row.change().after()))
                    .cell(Words.value(row.change().difference()))
                    .cell(String.join(
                            ";",
                            row.merged().stream()
                                    .map(unit -> unit.code().text())
                                    .toList()))
                    .cell(row.successor().map(unit -> unit.code().text()));
            csv.endRow();
        }
        return csv.toString();
    }

    private static Optional<String> code(Optional<PlanNode> node) {
        return node.map(PlanNode::code).map(NodeCode::text);
    }
}
