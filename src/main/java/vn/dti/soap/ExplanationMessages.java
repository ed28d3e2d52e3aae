package vn.dti.soap;

import java.util.List;
import java.util.function.Function;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.report.Figure;

/** An explanation as a message. */
final class ExplanationMessages {
    private final Function<String, List<SourceView>> sources;
    private final MessageWriter writer;

    /**
     * Explanations whose figures name their sources.
     *
     * @param sources finds the sources behind the keys of a figure
     */
    ExplanationMessages(Function<String, List<SourceView>> sources, MessageWriter writer) {
        this.sources = sources;
        this.writer = writer;
    }

    void write(PeriodId period, SetView set, Explanation explained) {
        writer.element("explanation", () -> {
            writer.text("period", period.toString())
                    .flag("sample", set.sample())
                    .text("unit", explained.unit().text())
                    .node("node", explained.node())
                    .decimal("maximum", explained.node().maximum().map(Decimals::normal))
                    .constant("state", explained.state())
                    .decimal("points", explained.points().map(Decimals::normal))
                    .decimal("value", explained.value())
                    .flag("derived", explained.derived())
                    .both("method", explained.method())
                    .both("applied", explained.applied());
            explained.lines().forEach(line -> writer.line("line", line));
            explained.deciding().ifPresent(line -> writer.line("deciding", line));
            explained.node().documentation().legalBasis().forEach(basis -> writer.text("legalBasis", basis));
            explained.inputs().forEach(input -> writer.element("usedInput", () -> input(input)));
            explained.steps().forEach(step -> writer.element("step", () -> step(step)));
            explained.parts().forEach(part -> writer.element("part", () -> part(part)));
            explained.marks().forEach(mark -> writer.element("panelMark", () -> mark(mark)));
            writer.both("nextStep", explained.nextStep());
            EvaluationMessages.problems(explained.problems(), writer);
        });
    }

    private void input(Explanation.UsedInput input) {
        writer.text("input", input.key().toString())
                .both("definition", input.definition())
                .both("allowed", input.allowed());
        input.figure().ifPresent(this::figure);
    }

    private void figure(Figure figure) {
        writer.element("figure", () -> {
            writer.text("text", figure.text()).constant("basis", figure.basis());
            RankingMessages.sources(sources.apply(figure.source()), writer);
        });
    }

    private void step(Explanation.Step step) {
        writer.both("label", step.label())
                .both("expression", step.expression())
                .decimal("result", step.result())
                .both("rounding", step.rounding());
    }

    private void part(Explanation.Part part) {
        writer.node("node", part.node())
                .constant("state", part.state())
                .decimal("points", part.points().map(Decimals::normal))
                .decimal("value", part.value())
                .flag("counted", part.counted())
                .flag("derived", part.derived())
                .decimal("weight", part.weight().map(Decimals::normal));
        part.figure().ifPresent(this::figure);
    }

    private void mark(Explanation.PanelMark mark) {
        writer.both("label", mark.label()).decimal("measure", mark.measure());
        mark.units().forEach(unit -> writer.text("unit", unit.text()));
    }
}
