package vn.dti.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A line chart of ranks over the years, as lines and dots in whole pixels; rank 1 is at the top. The table beside it
 * says the same in words.
 *
 * @param width width of the picture in pixels
 * @param height height of the picture in pixels
 * @param grid horizontal lines with the rank that they stand for
 * @param years the years below
 * @param breaks vertical lines where another indicator set begins
 * @param lines lines between the years of one panel
 * @param dots the ranks
 */
public record RankChart(
        int width, int height, List<Mark> grid, List<Mark> years, List<Mark> breaks, List<Line> lines, List<Dot> dots) {
    private static final int LEFT = 40;
    private static final int RIGHT = 44;
    private static final int TOP = 26;
    private static final int BOTTOM = 34;
    private static final int STEP = 10;
    private static final int LABEL_ABOVE = 11;
    private static final int LABEL_BELOW = 20;

    /** Keeps its own copies. */
    public RankChart {
        grid = List.copyOf(grid);
        years = List.copyOf(years);
        breaks = List.copyOf(breaks);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /**
     * One rank.
     *
     * @param year the data year
     * @param panel the panel, whose ranks alone are connected
     * @param rank the rank, from 1; absent where it was not published
     * @param size how many units were ranked
     * @param newSet whether another indicator set begins with this year
     */
    public record Point(String year, String panel, OptionalInt rank, int size, boolean newSet) {}

    /**
     * A line of the frame.
     *
     * @param at where it is
     * @param label what it stands for
     */
    public record Mark(int at, String label) {}

    /**
     * A line between two ranks.
     *
     * @param x1 its beginning
     * @param y1 its beginning
     * @param x2 its end
     * @param y2 its end
     * @param broken whether another indicator set lies between the two
     */
    public record Line(int x1, int y1, int x2, int y2, boolean broken) {}

    /**
     * A rank.
     *
     * @param x where it is
     * @param y where it is
     * @param labelX where its number stands
     * @param labelY where its number stands
     * @param label the rank
     * @param second whether it belongs to another panel than the line
     */
    public record Dot(int x, int y, int labelX, int labelY, String label, boolean second) {}

    /** The bottom of the frame. */
    public int floor() {
        return height - BOTTOM;
    }

    /** The left side of the frame. */
    public int left() {
        return LEFT;
    }

    /** The right side of the frame. */
    public int right() {
        return width - RIGHT;
    }

    /** The top of the frame. */
    public int top() {
        return TOP;
    }

    /** Draws the points, which are in the order of years, into a picture of this size. */
    static RankChart of(List<Point> points, int width, int height) {
        List<String> years =
                List.copyOf(new LinkedHashSet<>(points.stream().map(Point::year).toList()));
        int size = points.stream().mapToInt(Point::size).max().orElse(1);
        Frame frame = new Frame(years, size, width, height);
        List<Mark> grid = new ArrayList<>();
        for (int rank = 1; rank <= size; rank = rank == 1 ? STEP : rank + STEP) {
            grid.add(new Mark(frame.y(rank), Integer.toString(rank)));
        }
        List<Mark> labels =
                years.stream().map(year -> new Mark(frame.x(year), year)).toList();
        Drawing drawing =
                new Drawing(frame, points.isEmpty() ? "" : points.get(0).panel());
        points.forEach(drawing::add);
        return new RankChart(width, height, grid, labels, List.copyOf(drawing.breaks), drawing.lines, drawing.dots);
    }

    /** What was drawn up to a point. */
    private static final class Drawing {
        private final Frame frame;
        private final String mainPanel;
        private final List<Line> lines = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final Set<Mark> breaks = new LinkedHashSet<>();
        private final Map<String, Dot> last = new HashMap<>();
        private boolean broken;

        Drawing(Frame frame, String mainPanel) {
            this.frame = frame;
            this.mainPanel = mainPanel;
        }

        void add(Point point) {
            int x = frame.x(point.year());
            if (point.newSet() && frame.column(point.year()) > 0) {
                breaks.add(new Mark(x - frame.gap() / 2, point.year()));
                broken = true;
            }
            point.rank().ifPresent(rank -> add(point, x, frame.y(rank), rank));
        }

        private void add(Point point, int x, int y, int rank) {
            boolean second = !point.panel().equals(mainPanel);
            Dot before = last.get(point.panel());
            boolean low = before != null && before.y() < y;
            int at = second ? x + STEP + LABEL_BELOW / 2 : x;
            Dot dot = new Dot(
                    at,
                    y,
                    second ? at + 14 : at,
                    second ? y + 4 : low ? y + LABEL_BELOW : y - LABEL_ABOVE,
                    Integer.toString(rank),
                    second);
            dots.add(dot);
            if (before != null) {
                lines.add(new Line(before.x(), before.y(), dot.x(), dot.y(), broken));
            }
            last.put(point.panel(), dot);
            broken = broken && second;
        }
    }

    private record Frame(List<String> years, int size, int width, int height) {
        int column(String year) {
            return years.indexOf(year);
        }

        int gap() {
            return years.size() < 2 ? 0 : (width - LEFT - RIGHT - 2 * STEP) / (years.size() - 1);
        }

        int x(String year) {
            return years.size() < 2 ? (LEFT + width - RIGHT) / 2 : LEFT + STEP + column(year) * gap();
        }

        int y(int rank) {
            int room = height - TOP - BOTTOM;
            return size < 2 ? TOP : TOP + (rank - 1) * room / (size - 1);
        }
    }
}
