package vn.dti.rest.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.NoteView;
import vn.dti.application.RankingView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.EvaluatedYear.PanelMean;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Outcomes;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.NodeOutcome;
import vn.dti.domain.plan.PlanNode;

/**
 * The ranking of a year by one node.
 *
 * @param period the year
 * @param node the node that is ranked by
 * @param complete whether every unit has a computed value, so that ranks could be computed
 * @param summary how it agrees with what was published
 * @param previous the year with whose ranks movement is given
 * @param columns the further nodes whose values each row has
 * @param means the means over all units of the panel by node
 * @param rows the rows in the order of their rank; those without a rank follow by name
 * @param notes contradictions of the sources and other remarks
 */
@Schema(name = "Ranking")
public record RankingAnswer(
        @Schema(description = "The year.") PeriodAnswer period,
        @Schema(description = "The node that is ranked by.") NodeName node,

        @Schema(description = "Whether every unit has a computed value, so that ranks could be computed.")
        boolean complete,

        @Schema(description = "How it agrees with what was published.")
        Summary summary,

        @Schema(description = "The year with whose ranks movement is given.")
        Optional<String> previous,

        @Schema(description = "The further nodes whose values each row has.")
        List<NodeName> columns,

        @Schema(
                description =
                        "The means over all units of the panel by the code of the node: of the ranked node and of the columns,"
                                + " where every unit has a value.")
        Map<String, Mean> means,

        @Schema(description = "The rows in the order of their rank; those without a rank follow by name.")
        List<Row> rows,

        @Schema(description = "Contradictions of the sources and other remarks.")
        List<Note> notes) {
    /**
     * How a ranking agrees with what was published.
     *
     * @param units the units of the panel
     * @param published those with a published rank
     * @param ranksAgreeing those whose computed rank is the published one
     * @param equal values with the same digits
     * @param withinRounding values within the rounding of the inputs
     * @param different values that differ
     * @param containedInInputs published values that were used to derive the remainder
     * @param publishedOnly values that cannot be computed
     * @param notPublished values that were not published
     */
    @Schema(name = "Agreement")
    public record Summary(
            @Schema(description = "The units of the panel.") int units,

            @Schema(description = "Those with a published rank.")
            int published,

            @Schema(description = "Those whose computed rank is the published one.")
            int ranksAgreeing,

            @Schema(description = "Values with the same digits.")
            int equal,

            @Schema(description = "Values within the rounding of the inputs.")
            int withinRounding,

            @Schema(description = "Values that differ.") int different,

            @Schema(description = "Published values that were used to derive the remainder.")
            int containedInInputs,

            @Schema(description = "Values that cannot be computed.")
            int publishedOnly,

            @Schema(description = "Values that were not published.")
            int notPublished) {
        static Summary of(RankingView.Summary summary) {
            return new Summary(
                    summary.units(),
                    summary.published(),
                    summary.ranksAgreeing(),
                    summary.equal(),
                    summary.withinRounding(),
                    summary.different(),
                    summary.contained(),
                    summary.publishedOnly(),
                    summary.notPublished());
        }
    }

    /**
     * A mean over all units of the panel.
     *
     * @param value the mean of the values before they were rounded, rounded as the set declares
     * @param halfWidth by how much it may be off at most because figures were rounded before they were published
     * @param derived whether it rests on figures that were derived from published totals
     */
    @Schema(name = "Mean")
    public record Mean(
            @Schema(
                    description =
                            "The mean of the values before they were rounded, rounded as the set declares. Decimal as a string.",
                    examples = "0.7582")
            String value,

            @Schema(
                    description =
                            "By how much it may be off at most because figures were rounded before they were published."
                                    + " Decimal as a string.")
            String halfWidth,

            @Schema(description = "Whether it rests on figures that were derived from published totals.")
            boolean derived) {
        static Map<String, Mean> of(Map<NodeCode, PanelMean> means) {
            Map<String, Mean> answers = new LinkedHashMap<>();
            means.forEach((code, mean) -> answers.put(
                    code.text(),
                    new Mean(
                            mean.value().toPlainString(),
                            Decimals.canonical(Decimals.shownWidth(mean.halfWidth())),
                            mean.derived())));
            return answers;
        }
    }

    /**
     * One row.
     *
     * @param rank the computed rank, else the published one
     * @param tied whether another unit has the same rank
     * @param unit the unit
     * @param value the computed value, else the published one
     * @param total computed and published at the ranked node
     * @param basis {@code all-inputs}, {@code remainder-derived}, {@code published-only} or {@code not-published}
     * @param previousRank the rank of the year before
     * @param movement ranks gained (positive) or lost (negative)
     * @param columns the values at the further nodes, by code
     * @param problems how many problems the unit's figures have
     * @param levels its levels at the ranked node; absent where the rules name none
     */
    @Schema(name = "RankingRow")
    public record Row(
            @Schema(description = "The computed rank, else the published one.")
            OptionalInt rank,

            @Schema(description = "Whether another unit has the same rank.")
            boolean tied,

            @Schema(description = "The unit.") UnitAnswer.Named unit,

            @Schema(
                    description = "The computed value, else the published one. Decimal as a string.",
                    examples = "0.8241")
            Optional<String> value,

            @Schema(description = "Computed and published at the ranked node.")
            CellAnswer total,

            @Schema(
                    description = "All-inputs, remainder-derived, published-only or not-published.",
                    enumeration = {"all-inputs", "remainder-derived", "published-only", "not-published"})
            String basis,

            @Schema(description = "The rank of the year before.")
            OptionalInt previousRank,

            @Schema(description = "Ranks gained (positive) or lost (negative).")
            OptionalInt movement,

            @Schema(description = "The values at the further nodes, by code.")
            Map<String, CellAnswer> columns,

            @Schema(description = "How many problems the unit's figures have.")
            int problems,

            @Schema(description = "Its levels at the ranked node; absent where the rules name none.")
            Optional<List<LevelAnswer>> levels) {
        static Row of(RankingView.Row row) {
            Map<String, CellAnswer> columns = new LinkedHashMap<>();
            row.columns().forEach((code, cell) -> columns.put(code.text(), CellAnswer.of(cell)));
            return new Row(
                    row.cell().shownRank(),
                    row.tied(),
                    UnitAnswer.Named.of(row.unit()),
                    Words.value(row.cell().shown()),
                    CellAnswer.of(row.cell()),
                    Words.of(row.basis()),
                    row.previousRank(),
                    row.movement(),
                    columns,
                    row.problems(),
                    LevelAnswer.of(row.levels()));
        }
    }

    /**
     * A remark on the year.
     *
     * @param topic what it is about
     * @param text the remark
     * @param source where it comes from
     */
    @Schema(name = "Note")
    public record Note(
            @Schema(description = "What it is about.") Text topic,
            @Schema(description = "The remark.") Text text,
            @Schema(description = "Where it comes from.") Optional<Source> source) {
        static Note of(NoteView note) {
            return new Note(
                    Text.of(note.topic()), Text.of(note.text()), note.source().map(Source::of));
        }
    }

    /**
     * A source of figures.
     *
     * @param source its short key
     * @param title what it is
     * @param url its address; absent if it has none
     */
    @Schema(name = "Source")
    public record Source(
            @Schema(description = "Its short key.") String source,
            @Schema(description = "What it is.") String title,

            @Schema(description = "Its address; absent if it has none.")
            Optional<String> url) {
        static Source of(SourceView source) {
            return new Source(
                    source.key(), source.title(), Optional.of(source.url()).filter(url -> !url.isEmpty()));
        }
    }

    /** The ranking as JSON, with the given ones of its rows. */
    public static RankingAnswer of(RankingView view, List<RankingView.Row> rows) {
        return new RankingAnswer(
                PeriodAnswer.of(view.period(), view.set(), view.panel()),
                NodeName.of(view.node()),
                view.complete(),
                Summary.of(view.summary()),
                view.previous().map(PeriodId::toString),
                view.columns().stream().map(NodeName::of).toList(),
                Mean.of(view.means()),
                rows.stream().map(Row::of).toList(),
                view.notes().stream().map(Note::of).toList());
    }

    /** The ranking as a table of the given ones of its rows; the columns of further nodes are named {@code value:CODE}. */
    public static String csv(RankingView view, List<RankingView.Row> rows) {
        Csv csv = new Csv();
        csv.cell("period")
                .cell("sample")
                .cell("rank")
                .cell("tied")
                .cell("unit")
                .cell("name")
                .cell("name_en")
                .cell("value")
                .cell("computed")
                .cell("computed_rank")
                .cell("published")
                .cell("published_rank")
                .cell("agreement")
                .cell("basis")
                .cell("previous_rank")
                .cell("movement");
        List<NodeCode> codes = view.columns().stream().map(PlanNode::code).toList();
        codes.forEach(code -> csv.cell("value:" + code));
        List<String> kinds = view.node().outcome().classifications().stream()
                .map(NodeOutcome.Classification::name)
                .toList();
        kinds.forEach(kind -> csv.cell("level:" + kind));
        csv.endRow();
        for (RankingView.Row row : rows) {
            csv.cell(view.period().toString())
                    .cell(view.set().sample() ? "1" : "0")
                    .cell(row.cell().shownRank())
                    .cell(row.tied() ? "1" : "0")
                    .cell(row.unit().code().text())
                    .cell(row.unit().name())
                    .cell(row.unit().nameEn())
                    .cell(Words.value(row.cell().shown()))
                    .cell(Words.value(row.cell().computed()))
                    .cell(row.cell().rank())
                    .cell(Words.value(row.cell().published()))
                    .cell(row.cell().publishedRank())
                    .cell(Words.of(row.cell().agreement()))
                    .cell(Words.of(row.basis()))
                    .cell(row.previousRank())
                    .cell(row.movement());
            codes.forEach(code ->
                    csv.cell(Optional.ofNullable(row.columns().get(code)).flatMap(cell -> Words.value(cell.shown()))));
            kinds.forEach(kind -> csv.cell(row.levels().stream()
                    .filter(placed -> placed.name().equals(kind))
                    .findFirst()
                    .flatMap(Outcomes.Placed::level)));
            csv.endRow();
        }
        return csv.toString();
    }
}
