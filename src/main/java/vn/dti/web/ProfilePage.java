package vn.dti.web;

import java.util.List;

/**
 * A unit over the years.
 *
 * @param title the name of the unit
 * @param sample whether all its figures are generated
 * @param predecessors the units that were merged into it
 * @param successor the unit into which it was merged, as a list of none or one
 * @param existence from when to when it exists, in words; empty if always
 * @param story its ranks in one line, such as {@code 55 → 12 → 18 → 44 → 20}; empty where there is one at most
 * @param years its years, oldest first
 * @param charts the chart of its ranks, wide and narrow; empty where there are fewer than two years
 * @param groups the years whose sets have the same structure, each with its pillars and main indices
 * @param doubts what is doubtful in the figures of each year whose set says so
 */
public record ProfilePage(
        String title,
        boolean sample,
        List<Link> predecessors,
        List<Link> successor,
        String existence,
        String story,
        List<Year> years,
        List<RankChart> charts,
        List<Group> groups,
        List<Doubts> doubts)
        implements Page {
    /** Keeps its own copies. */
    public ProfilePage {
        predecessors = List.copyOf(predecessors);
        successor = List.copyOf(successor);
        years = List.copyOf(years);
        charts = List.copyOf(charts);
        groups = List.copyOf(groups);
        doubts = List.copyOf(doubts);
    }

    @Override
    public String view() {
        return "profile";
    }

    @Override
    public String part() {
        return "units";
    }

    /**
     * What is doubtful in the figures of one year.
     *
     * @param year the year
     * @param texts the doubts, the heaviest first
     */
    public record Doubts(String year, List<String> texts) {
        /** Keeps its own copy. */
        public Doubts {
            texts = List.copyOf(texts);
        }
    }

    /** Whether another indicator set begins within these years. */
    public boolean isBroken() {
        return years.stream().anyMatch(Year::newSet);
    }

    /** Whether one data year was ranked in two panels. */
    public boolean isRegrouped() {
        return charts.stream().anyMatch(chart -> chart.dots().stream().anyMatch(RankChart.Dot::second));
    }

    /**
     * One year.
     *
     * @param ranking the year and its ranking
     * @param panelSize how many units were ranked
     * @param cell the total and its rank
     * @param movement how the rank changed against the year before in the same panel
     * @param basis on what the year rests
     * @param newSet whether another indicator set begins with this year
     * @param set the indicator set and its page
     * @param sample whether the figures are generated
     * @param sources the sources
     * @param remarks remarks of the sources
     * @param explanation the page that explains the total; empty if there is nothing to explain
     */
    public record Year(
            Link ranking,
            String panelSize,
            CellText cell,
            Movement movement,
            String basis,
            boolean newSet,
            Link set,
            boolean sample,
            List<Link> sources,
            List<String> remarks,
            String explanation) {
        /** Keeps its own copies. */
        public Year {
            sources = List.copyOf(sources);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Years whose sets have the same pillars and main indices.
     *
     * @param title the years
     * @param set the name of the set of these years
     * @param heads one head for each year and panel
     * @param lines the pillars and main indices
     */
    public record Group(String title, String set, List<String> heads, List<Line> lines) {
        /** Keeps its own copies. */
        public Group {
            heads = List.copyOf(heads);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A pillar or main index.
     *
     * @param name its name
     * @param level what it is
     * @param style the same as the name of a style
     * @param cells one cell for each head
     */
    public record Line(String name, String level, String style, List<Entry> cells) {
        /** Keeps its own copy. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A value and the page that explains it.
     *
     * @param cell the value
     * @param explanation the page; empty if there is nothing to explain
     */
    public record Entry(CellText cell, String explanation) {}
}
