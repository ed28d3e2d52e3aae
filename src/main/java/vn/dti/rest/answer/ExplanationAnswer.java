package vn.dti.rest.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;

/**
 * How the points of one unit at one node came about.
 *
 * @param period the stored year
 * @param sample whether the figures were generated for illustration
 * @param unit the code of the unit
 * @param node the node
 * @param state {@code value}, {@code missing} or {@code invalid}
 * @param points the exact points
 * @param value the value, 0 to 1, rounded as the set declares
 * @param derived whether it rests on a figure derived from the published total
 * @param method the method of the node, sentence by sentence
 * @param applied the cell of the scale or the answer of the rule that decided
 * @param lines the lines of the node's rule
 * @param deciding the line that gave the points
 * @param legalBasis the legal basis that stands at the node
 * @param inputs the inputs with their figures and sources
 * @param steps every intermediate number, in order
 * @param parts the nodes of which this one is made
 * @param panelMarks for a criterion relative to other units: the extremes of the panel
 * @param nextStep what would reach the next award, or where most points are still to be had
 * @param problems why there is no result
 * @param outcomes what follows from the result: levels, the result on another scale
 */
@Schema(name = "Explanation")
public record ExplanationAnswer(
        @Schema(description = "The stored year.", examples = "province/2022/63")
        String period,

        @Schema(description = "Whether the figures were generated for illustration.")
        boolean sample,

        @Schema(description = "The code of the unit.", examples = "quang-ninh")
        String unit,

        @Schema(description = "The node.") NodeName node,

        @Schema(
                description = "Value, missing or invalid.",
                enumeration = {"value", "missing", "invalid"})
        String state,

        @Schema(description = "The exact points. Decimal as a string.", examples = "546.28")
        Optional<String> points,

        @Schema(
                description = "The value, 0 to 1, rounded as the set declares. Decimal as a string.",
                examples = "0.7804")
        Optional<String> value,

        @Schema(description = "Whether it rests on a figure derived from the published total.")
        boolean derived,

        @Schema(description = "The method of the node, sentence by sentence.")
        List<Text> method,

        @Schema(description = "The cell of the scale or the answer of the rule that decided.")
        Optional<Text> applied,

        @Schema(description = "The lines of the node's rule.")
        List<NodeAnswer.Line> lines,

        @Schema(description = "The line that gave the points.")
        Optional<NodeAnswer.Line> deciding,

        @Schema(description = "The legal basis that stands at the node.")
        List<String> legalBasis,

        @Schema(description = "The inputs with their figures and sources.")
        List<UsedInput> inputs,

        @Schema(description = "Every intermediate number, in order.")
        List<Step> steps,

        @Schema(description = "The nodes of which this one is made.")
        List<Part> parts,

        @Schema(description = "For a criterion relative to other units: the extremes of the panel.")
        List<PanelMark> panelMarks,

        @Schema(description = "What would reach the next award, or where most points are still to be had.")
        Optional<Text> nextStep,

        @Schema(description = "Why there is no result.") List<EvaluationAnswer.UnitProblem> problems,

        @Schema(description = "What follows from the result: levels, the result on another scale.")
        List<Outcome> outcomes) {
    /**
     * Something that follows from a result.
     *
     * @param label what it is
     * @param text what it comes to
     */
    @Schema(name = "Outcome")
    public record Outcome(
            @Schema(description = "What it is.") Text label,
            @Schema(description = "What it comes to.") Text text) {}

    /**
     * A figure as it was written.
     *
     * @param text its characters
     * @param basis {@code reported}, {@code published} or {@code derived}
     * @param sources where it comes from
     */
    @Schema(name = "Figure")
    public record UsedFigure(
            @Schema(description = "Its characters.", examples = "0.7804")
            String text,

            @Schema(
                    description = "Reported, published or derived.",
                    enumeration = {"reported", "published", "derived"})
            String basis,

            @Schema(description = "Where it comes from.") List<RankingAnswer.Source> sources) {
        static UsedFigure of(Figure figure, Function<String, List<SourceView>> sources) {
            return new UsedFigure(
                    figure.text(),
                    Words.of(figure.basis()),
                    sources.apply(figure.source()).stream()
                            .map(RankingAnswer.Source::of)
                            .toList());
        }
    }

    /**
     * An input of the node.
     *
     * @param key its name in submissions
     * @param definition what is counted
     * @param allowed the values that are valid
     * @param figure the figure; absent where none was reported
     */
    @Schema(name = "UsedInput")
    public record UsedInput(
            @Schema(description = "Its name in submissions.")
            String key,

            @Schema(description = "What is counted.") Text definition,

            @Schema(description = "The values that are valid.")
            Text allowed,

            @Schema(description = "The figure; absent where none was reported.")
            Optional<UsedFigure> figure) {}

    /**
     * One step of the calculation.
     *
     * @param label what is calculated
     * @param expression how, with the numbers of the unit
     * @param result the result
     * @param rounding the rounding that was applied to it
     */
    @Schema(name = "Step")
    public record Step(
            @Schema(description = "What is calculated.") Text label,

            @Schema(description = "How, with the numbers of the unit.")
            Text expression,

            @Schema(description = "The result. Decimal as a string.")
            String result,

            @Schema(description = "The rounding that was applied to it.")
            Optional<Text> rounding) {}

    /**
     * One node of which the explained node is made.
     *
     * @param node the node
     * @param state whether it has a result
     * @param points its points
     * @param value its value
     * @param counted whether its points are in the explained node's
     * @param derived whether it rests on a derived figure
     * @param figure the result given at the node itself
     * @param weight its weight in a weighted mean
     * @param href its own explanation
     */
    @Schema(name = "Part")
    public record Part(
            @Schema(description = "The node.") NodeName node,

            @Schema(description = "Whether it has a result.")
            String state,

            @Schema(description = "Its points. Decimal as a string.")
            Optional<String> points,

            @Schema(description = "Its value. Decimal as a string.")
            Optional<String> value,

            @Schema(description = "Whether its points are in the explained node's.")
            boolean counted,

            @Schema(description = "Whether it rests on a derived figure.")
            boolean derived,

            @Schema(description = "The result given at the node itself.")
            Optional<UsedFigure> figure,

            @Schema(description = "Its weight in a weighted mean. Decimal as a string.")
            Optional<String> weight,

            @Schema(description = "Its own explanation.") String href) {}

    /**
     * An extreme of the panel.
     *
     * @param label least or greatest measure
     * @param measure the measure
     * @param units the units that have it
     */
    @Schema(name = "PanelMark")
    public record PanelMark(
            @Schema(description = "Least or greatest measure.")
            Text label,

            @Schema(description = "The measure. Decimal as a string.")
            String measure,

            @Schema(description = "The units that have it.") List<String> units) {}

    /**
     * The explanation as JSON.
     *
     * @param set the set of the year
     * @param sources finds the sources behind the keys of a figure
     */
    public static ExplanationAnswer of(
            SetView set, PeriodId period, Explanation explained, Function<String, List<SourceView>> sources) {
        return new ExplanationAnswer(
                period.toString(),
                set.sample(),
                explained.unit().text(),
                NodeName.of(explained.node()),
                Words.of(explained.state()),
                Words.points(explained.points()),
                Words.value(explained.value()),
                explained.derived(),
                Text.of(explained.method()),
                explained.applied().map(Text::of),
                NodeAnswer.Line.of(explained.lines()),
                explained.deciding().map(ExplanationAnswer::line),
                explained.node().documentation().legalBasis(),
                explained.inputs().stream()
                        .map(input -> new UsedInput(
                                input.key().toString(),
                                Text.of(input.definition()),
                                Text.of(input.allowed()),
                                input.figure().map(figure -> UsedFigure.of(figure, sources))))
                        .toList(),
                explained.steps().stream().map(ExplanationAnswer::step).toList(),
                explained.parts().stream()
                        .map(part -> part(period, explained.unit(), part, sources))
                        .toList(),
                explained.marks().stream().map(ExplanationAnswer::mark).toList(),
                explained.nextStep().map(Text::of),
                explained.problems().stream()
                        .map(EvaluationAnswer.UnitProblem::of)
                        .toList(),
                explained.outcomes().stream()
                        .map(outcome -> new Outcome(Text.of(outcome.label()), Text.of(outcome.text())))
                        .toList());
    }

    private static NodeAnswer.Line line(SourcePosition place) {
        return new NodeAnswer.Line(place.file(), place.line(), place.text());
    }

    private static Step step(Explanation.Step step) {
        return new Step(
                Text.of(step.label()),
                Text.of(step.expression()),
                step.result().toPlainString(),
                step.rounding().map(Text::of));
    }

    private static Part part(
            PeriodId period, UnitCode unit, Explanation.Part part, Function<String, List<SourceView>> sources) {
        return new Part(
                NodeName.of(part.node()),
                Words.of(part.state()),
                Words.points(part.points()),
                Words.value(part.value()),
                part.counted(),
                part.derived(),
                part.figure().map(figure -> UsedFigure.of(figure, sources)),
                Words.points(part.weight()),
                Words.href(unit, period, part.node().code()));
    }

    private static PanelMark mark(Explanation.PanelMark mark) {
        return new PanelMark(
                Text.of(mark.label()),
                mark.measure().toPlainString(),
                mark.units().stream().map(UnitCode::text).toList());
    }
}
