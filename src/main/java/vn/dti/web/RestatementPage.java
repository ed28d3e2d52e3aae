package vn.dti.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dti.application.RestatementView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.plan.PlanNode;

/**
 * A year told anew for merged units: what each consists of, how these stood, and what follows for it.
 *
 * @param title its title
 * @param lead how the year is told anew
 * @param sample whether the figures are generated
 * @param rankings the rankings of the old and the new units
 * @param verdict how the restated ranks agree with the published ones; empty where none were published
 * @param agreement the same of values, in sentences
 * @param before the year before, with whose ranks movement is told; empty if there is none
 * @param oldUnits how many old units there are, in words
 * @param newUnits how many new units there are, in words
 * @param columns the names of the nodes at which means are taken
 * @param rows the new units
 * @param json everything for programs
 */
public record RestatementPage(
        String title,
        String lead,
        boolean sample,
        List<Link> rankings,
        String verdict,
        List<String> agreement,
        String before,
        String oldUnits,
        String newUnits,
        List<String> columns,
        List<Row> rows,
        String json)
        implements Page {
    /** Keeps its own copies. */
    public RestatementPage {
        rankings = List.copyOf(rankings);
        agreement = List.copyOf(agreement);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A new unit.
     *
     * @param unit its name and page
     * @param rank its restated rank
     * @param value its restated value
     * @param told its published value where that is another, else empty
     * @param parts the old units
     * @param rankBefore the rank of its namesake in the year before; empty if there is none
     * @param movement how the ministry and the press told its movement
     * @param cells its means, in the order of the columns
     */
    public record Row(
            Link unit,
            String rank,
            String value,
            String told,
            List<Part> parts,
            String rankBefore,
            Movement movement,
            List<Cell> cells) {
        /** Keeps its own copies. */
        public Row {
            parts = List.copyOf(parts);
            cells = List.copyOf(cells);
        }
    }

    /**
     * An old unit.
     *
     * @param unit its name and page
     * @param text its rank and value, in words
     */
    public record Part(Link unit, String text) {}

    /**
     * A mean.
     *
     * @param value the mean; empty where an old value is not public
     * @param told the published value where that is another, or where there is no mean; else empty
     */
    public record Cell(String value, String told) {}

    /** The page of a restated year. */
    static RestatementPage of(RestatementView view, Wording wording) {
        List<PlanNode> columns = view.columns().stream()
                .sorted(Comparator.comparing(PlanNode::code))
                .toList();
        String year = wording.year(view.set());
        RestatementView.Summary summary = view.summary();
        List<Link> rankings = new ArrayList<>();
        rankings.add(ranking(view.period(), view.old().units().size(), wording));
        view.stored()
                .ifPresent(stored ->
                        rankings.add(ranking(stored, view.now().units().size(), wording)));
        return new RestatementPage(
                wording.text(
                        "merged.title",
                        wording.title(view.set()),
                        year,
                        wording.count(view.old().units().size()),
                        wording.count(view.now().units().size())),
                wording.text(
                        view.ruled() ? "merged.rule.set" : "merged.rule.published",
                        wording.of(view.level().label())),
                view.set().sample(),
                rankings,
                summary.ranks() == 0
                        ? ""
                        : wording.text(
                                "ranking.ranks",
                                wording.count(summary.ranksEqual()) + "/" + wording.count(summary.ranks())),
                summary.ranks() == 0
                        ? List.of()
                        : List.of(
                                wording.text(
                                        "merged.cells",
                                        wording.count(summary.cellsEqual()),
                                        wording.count(summary.cells()),
                                        wording.count(summary.cellsUnknown())),
                                wording.text(
                                        "merged.totals",
                                        wording.count(summary.totalsEqual()),
                                        wording.count(summary.totals()))),
                view.before().map(id -> id.set().name()).orElse(""),
                wording.count(view.old().units().size()),
                wording.count(view.now().units().size()),
                columns.stream().map(wording::name).toList(),
                view.rows().stream().map(row -> row(row, columns, wording)).toList(),
                "/api/v1/rankings/" + view.period() + "/restatement?into="
                        + view.now().id());
    }

    private static Link ranking(PeriodId period, int units, Wording wording) {
        return Link.to(
                wording.text("merged.ranking", wording.count(units)),
                new Address.Ranking(period, Optional.empty()).in(wording.language()));
    }

    private static Row row(RestatementView.Row row, List<PlanNode> columns, Wording wording) {
        boolean other = row.value().isPresent()
                && row.told().isPresent()
                && row.value().get().compareTo(row.told().get()) != 0;
        return new Row(
                Link.to(wording.name(row.unit()), new Address.Profile(row.unit().code()).in(wording.language())),
                wording.rank(row.rank().isPresent() ? row.rank() : row.toldRank()),
                wording.value(row.value().or(row::told)),
                other ? wording.value(row.told()) : "",
                row.parts().stream().map(part -> part(part, wording)).toList(),
                row.before().map(it -> wording.count(it.rank())).orElse(""),
                Movement.of(row.before().map(RestatementView.Namesake::movement).orElse(OptionalInt.empty()), wording),
                columns.stream()
                        .map(node -> cell(row.means(), node.code(), wording))
                        .toList());
    }

    private static Part part(RestatementView.Part part, Wording wording) {
        String text = part.rank().isPresent()
                ? wording.text("merged.part", wording.rank(part.rank()), wording.value(part.value()))
                : wording.text("unpublished");
        return new Part(
                Link.to(
                        wording.name(part.unit()),
                        new Address.Profile(part.unit().code()).in(wording.language())),
                text);
    }

    private static Cell cell(Map<NodeCode, RestatementView.Mean> means, NodeCode node, Wording wording) {
        RestatementView.Mean mean = means.get(node);
        if (mean == null) {
            return new Cell("", "");
        }
        return new Cell(wording.value(mean.mean()), mean.isEqual() ? "" : wording.value(mean.told()));
    }

    @Override
    public String view() {
        return "restatement";
    }

    @Override
    public String part() {
        return "ranking";
    }
}
