package vn.dti.web;

import java.util.List;

/**
 * How the points of one unit at one node came about.
 *
 * @param title the unit and the node
 * @param subtitle the set and the year
 * @param sample whether the figures are generated
 * @param crumbs the way from the unit through the tree to the node
 * @param results points, value and what else was found, each with its name
 * @param remarks what is to be known of the result as a whole
 * @param problems why there is no result
 * @param doubts what is doubtful in the unit's figures, by the plausibility rules of the set
 * @param applied the cell of the scale that decided, as a list of none or one
 * @param steps every intermediate number, in order
 * @param next what would lead to more points, as a list of none or one
 * @param inputs the inputs with their figures
 * @param marks the extremes of the panel for a criterion relative to other units
 * @param parts the nodes of which this one is made
 * @param method the method in words
 * @param basis the legal basis; empty if none is stated
 * @param lines the lines of the rule
 * @param references the sources, in the order of their numbers
 */
public record ExplanationPage(
        String title,
        String subtitle,
        boolean sample,
        List<Link> crumbs,
        List<Fact> results,
        List<String> remarks,
        List<String> problems,
        List<String> doubts,
        List<String> applied,
        List<Step> steps,
        List<String> next,
        List<Input> inputs,
        List<Fact> marks,
        List<Part> parts,
        List<String> method,
        String basis,
        List<Line> lines,
        List<Link> references)
        implements Page {
    /** Keeps its own copies. */
    public ExplanationPage {
        crumbs = List.copyOf(crumbs);
        results = List.copyOf(results);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
        doubts = List.copyOf(doubts);
        applied = List.copyOf(applied);
        steps = List.copyOf(steps);
        next = List.copyOf(next);
        inputs = List.copyOf(inputs);
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
        method = List.copyOf(method);
        lines = List.copyOf(lines);
        references = List.copyOf(references);
    }

    @Override
    public String view() {
        return "explanation";
    }

    @Override
    public String part() {
        return "ranking";
    }

    /**
     * Something that was found.
     *
     * @param name what it is
     * @param text what was found
     */
    public record Fact(String name, String text) {}

    /**
     * One step of the calculation.
     *
     * @param label what is calculated
     * @param expression how, with the numbers of the unit
     * @param result the result
     * @param rounding how the result was rounded; empty if it was not
     */
    public record Step(String label, String expression, String result, String rounding) {}

    /**
     * An input.
     *
     * @param key its name
     * @param meaning what is counted
     * @param allowed the values that are valid
     * @param figure the figure as it was written; empty if none was reported
     * @param basis on what it rests
     * @param sources where it comes from, as numbers of the references
     */
    public record Input(String key, String meaning, String allowed, String figure, String basis, List<Link> sources) {
        /** Keeps its own copy. */
        public Input {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A node of which the explained one is made.
     *
     * @param node its name and explanation
     * @param code its code
     * @param points its points; empty if it has none
     * @param maximum its maximum points; empty if they were not published
     * @param value its value; empty if it has none
     * @param note its weight, whether it counts, on what it rests
     * @param sources where a result given at it comes from, as numbers of the references
     */
    public record Part(
            Link node, String code, String points, String maximum, String value, String note, List<Link> sources) {
        /** Keeps its own copy. */
        public Part {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A line of the rule.
     *
     * @param place file and line
     * @param text the sentence
     * @param deciding whether it gave the points
     */
    public record Line(String place, String text, boolean deciding) {}
}
