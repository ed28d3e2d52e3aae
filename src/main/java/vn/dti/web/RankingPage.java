package vn.dti.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ranking of a year.
 *
 * @param title its title
 * @param panel what is ranked
 * @param sample whether the figures are generated
 * @param levels the levels to choose from
 * @param years the years and panels of the level to choose from
 * @param comparisons the comparisons with other years
 * @param mergers where the year is told anew for merged units; none where nothing was merged
 * @param choices what can be ranked by
 * @param valueHead the head of the column that decides the rank
 * @param columns the heads of the further columns
 * @param rows the rows
 * @param means the mean of the ranked values, then of each further column; empty texts where there is none
 * @param complete whether ranks were computed
 * @param published whether anything was published with which the results can be compared
 * @param comparison how the ranking agrees with what was published
 * @param unknownColumns the names of the columns that are left out because no unit has a value
 * @param movementAgainst the year with which movement compares; empty if there is none
 * @param notes remarks on the year
 * @param method the page of the method
 * @param csv the table for programs, as CSV
 * @param json the table for programs, as JSON
 */
public record RankingPage(
        String title,
        String panel,
        boolean sample,
        List<Link> levels,
        List<Link> years,
        List<Link> comparisons,
        List<Link> mergers,
        List<Link> choices,
        String valueHead,
        List<Head> columns,
        List<Row> rows,
        List<Mean> means,
        boolean complete,
        boolean published,
        Comparison comparison,
        List<String> unknownColumns,
        String movementAgainst,
        List<Note> notes,
        String method,
        String csv,
        String json)
        implements Page {
    /** Keeps its own copies. */
    public RankingPage {
        levels = List.copyOf(levels);
        years = List.copyOf(years);
        comparisons = List.copyOf(comparisons);
        mergers = List.copyOf(mergers);
        choices = List.copyOf(choices);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        means = List.copyOf(means);
        unknownColumns = List.copyOf(unknownColumns);
        notes = List.copyOf(notes);
    }

    @Override
    public String view() {
        return "ranking";
    }

    @Override
    public String part() {
        return "ranking";
    }

    /** How many of the further columns are pillars. */
    public int pillars() {
        return (int)
                columns.stream().filter(head -> head.style().equals("pillar")).count();
    }

    /** How many of the further columns stand in for main indices that are not all known. */
    public int remainders() {
        return (int) columns.stream()
                .filter(head -> head.style().equals("remainder"))
                .count();
    }

    /** How many of the further columns are main indices. */
    public int mains() {
        return columns.size() - pillars() - remainders();
    }

    /** The names of the columns that are left out. */
    public String unknownColumnNames() {
        return String.join(", ", unknownColumns);
    }

    /** Whether any value of the table was not published. */
    public boolean isPartlyUnknown() {
        return rows.stream()
                .anyMatch(row -> row.cell().value().isEmpty()
                        || row.cells().stream().anyMatch(cell -> cell.value().isEmpty()));
    }

    /** Whether any mean is known. */
    public boolean isAveraged() {
        return means.stream().anyMatch(mean -> !mean.value().isEmpty());
    }

    /**
     * A mean over all units.
     *
     * @param value the mean; empty where some unit has no value
     * @param derived whether it rests on derived figures, so that "≈" stands before it
     */
    public record Mean(String value, boolean derived) {}

    /** Whether the rules put units into levels. */
    public boolean isClassified() {
        return rows.stream().anyMatch(row -> !row.levels().isEmpty());
    }

    /** Whether any row says how its rank changed. */
    public boolean isMoving() {
        return !movementAgainst.isEmpty();
    }

    /** Whether any value of the table is derived, so that "≈" needs its explanation. */
    public boolean isDerived() {
        return rows.stream()
                .anyMatch(row -> row.cell().derived() || row.cells().stream().anyMatch(CellText::derived));
    }

    /** Whether any rank of the table is one of several possible ones. */
    public boolean isRanged() {
        return rows.stream()
                .anyMatch(row -> !row.cell().range().isEmpty()
                        || row.cells().stream().anyMatch(cell -> !cell.range().isEmpty()));
    }

    /** Whether any value of the table is shown as it was published because it cannot be computed. */
    public boolean isPartlyPublished() {
        return rows.stream()
                .anyMatch(row -> row.cell().published()
                        || row.cell().rankPublished()
                        || row.cells().stream().anyMatch(cell -> cell.published() || cell.rankPublished()));
    }

    /**
     * The head of a column.
     *
     * @param link its name and the ranking by it
     * @param style the same as the name of a style
     */
    public record Head(Link link, String style) {}

    /**
     * One row.
     *
     * @param unit the unit and its page
     * @param relation the units of which it was formed; empty if nothing was merged into it
     * @param cell the value that decides the rank
     * @param tied whether another unit shares the rank
     * @param contested whether sources claim the rank for several units
     * @param movement how the rank changed
     * @param cells the further values
     * @param basis on what the row rests
     * @param problems how many problems the figures have, in words; empty if none
     * @param explanation the page that explains the value; empty if there is nothing to explain
     * @param levels the levels of the unit in words, such as "mức độ: Khá"
     */
    public record Row(
            Link unit,
            String relation,
            CellText cell,
            boolean tied,
            boolean contested,
            Movement movement,
            List<CellText> cells,
            String basis,
            String problems,
            String explanation,
            List<String> levels) {
        /** Keeps its own copies. */
        public Row {
            levels = List.copyOf(levels);
            cells = List.copyOf(cells);
        }

        /** Whether there is a page that explains the value. */
        public boolean isExplained() {
            return !explanation.isEmpty();
        }
    }

    /**
     * How the ranking agrees with what was published.
     *
     * @param ranks such as {@code 34/34}
     * @param allRanks whether every published rank was met
     * @param counts such as "27 giá trị trùng khớp"
     * @param values the rows whose values differ, with the computed and the published one
     * @param rankDifferences the rows whose ranks differ, with the computed and the published one
     */
    public record Comparison(
            String ranks,
            boolean allRanks,
            List<String> counts,
            List<Difference> values,
            List<Difference> rankDifferences) {
        /** Keeps its own copies. */
        public Comparison {
            counts = List.copyOf(counts);
            values = List.copyOf(values);
            rankDifferences = List.copyOf(rankDifferences);
        }

        /** The counts in one sentence. */
        public String sentence() {
            return String.join(", ", counts);
        }

        /** The units whose ranks differ, in the order of the table. */
        public String rankNames() {
            return rankDifferences.stream().map(Difference::unit).collect(Collectors.joining(", "));
        }

        /** Whether anything differs. */
        public boolean isDiffering() {
            return !values.isEmpty() || !rankDifferences.isEmpty();
        }
    }

    /**
     * A computed value or rank that is not the published one.
     *
     * @param unit the unit
     * @param computed the computed one
     * @param published the published one
     * @param difference the computed minus the published one; empty for ranks
     * @param why what explains the difference; empty if nothing is known
     */
    public record Difference(String unit, String computed, String published, String difference, String why) {}

    /**
     * A remark.
     *
     * @param topic what it is about
     * @param text the remark
     * @param source where it comes from, if anywhere
     */
    public record Note(String topic, String text, Optional<Link> source) {
        /** The sources as a list of none or one. */
        public List<Link> sources() {
            return source.stream().toList();
        }
    }
}
