package vn.dti.web;

import java.util.List;

/**
 * Two published years compared.
 *
 * @param title its title
 * @param panels what each of the two years ranks
 * @param sample whether the figures are generated
 * @param rankings the rankings of both years
 * @param others the other years with which the newer one can be compared
 * @param reservations what has to be known before ranks and values are compared
 * @param before what the older year is called, such as "2023"
 * @param after what the newer year is called
 * @param choices by what can be compared
 * @param shown by what is compared
 * @param summary how many units went up, down or stayed; empty where ranks are not compared
 * @param rows the units of the newer year
 * @param gone the units that only the older year ranked
 * @param counts how many entries can be compared, and so on
 * @param rule by what entries were compared
 * @param nodes all entries of either set
 * @param csv the units for programs, as CSV
 * @param json everything for programs, as JSON
 */
public record ComparisonPage(
        String title,
        List<String> panels,
        boolean sample,
        List<Link> rankings,
        List<Link> others,
        List<String> reservations,
        String before,
        String after,
        List<Link> choices,
        String shown,
        List<String> summary,
        List<Row> rows,
        List<Row> gone,
        List<String> counts,
        String rule,
        List<Node> nodes,
        String csv,
        String json)
        implements Page {
    /** Keeps its own copies. */
    public ComparisonPage {
        panels = List.copyOf(panels);
        rankings = List.copyOf(rankings);
        others = List.copyOf(others);
        reservations = List.copyOf(reservations);
        choices = List.copyOf(choices);
        summary = List.copyOf(summary);
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
        counts = List.copyOf(counts);
        nodes = List.copyOf(nodes);
    }

    /**
     * A unit.
     *
     * @param unit its name and page
     * @param relation what it was formed from or is part of now; empty if nothing happened to it
     * @param rankBefore its rank in the older year; empty if it has none
     * @param rankAfter its rank in the newer year; empty if it has none
     * @param movement how its rank changed
     * @param valueBefore its value in the older year; empty if it has none
     * @param valueAfter its value in the newer year; empty if it has none
     * @param difference the newer minus the older value; empty where it is not told
     */
    public record Row(
            Link unit,
            String relation,
            String rankBefore,
            String rankAfter,
            Movement movement,
            String valueBefore,
            String valueAfter,
            String difference) {}

    /**
     * An entry of either set.
     *
     * @param before its code, name and maximum in the older set; empty if it has none
     * @param after the same in the newer set
     * @param state whether it can be compared, in words
     * @param style the same as the name of a style
     * @param show where it is compared unit by unit; none where it is not
     * @param note what the crosswalk says; empty if nothing
     * @param sources the sources of that
     */
    public record Node(
            String before, String after, String state, String style, List<Link> show, String note, List<Link> sources) {
        /** Keeps its own copies. */
        public Node {
            show = List.copyOf(show);
            sources = List.copyOf(sources);
        }
    }

    /** The counts of entries in one sentence. */
    public String countText() {
        return String.join(", ", counts);
    }

    /** The counts of units in one sentence. */
    public String summaryText() {
        return String.join(", ", summary);
    }

    /** Whether any difference of values is told. */
    public boolean isDiffering() {
        return rows.stream().anyMatch(row -> !row.difference().isEmpty());
    }

    /** Whether any movement is told. */
    public boolean isMoving() {
        return !summary.isEmpty();
    }

    @Override
    public String view() {
        return "comparison";
    }

    @Override
    public String part() {
        return "ranking";
    }
}
