package vn.dti.soap;

import java.util.List;
import java.util.function.Function;
import vn.dti.application.SetView;
import vn.dti.application.SourceView;
import vn.dti.domain.edition.PeriodId;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.report.Figure;
import vn.dti.domain.unit.UnitCode;
import vn.dti.soap.message.Explanation;
import vn.dti.soap.message.FigureBasis;
import vn.dti.soap.message.PanelMark;
import vn.dti.soap.message.Part;
import vn.dti.soap.message.Step;
import vn.dti.soap.message.UsedFigure;
import vn.dti.soap.message.UsedInput;
import vn.dti.soap.message.ValueState;

/** An explanation as messages. */
final class ExplanationMessages {
    private final Function<String, List<SourceView>> sources;

    /**
     * Explanations whose figures name their sources.
     *
     * @param sources finds the sources behind the keys of a figure
     */
    ExplanationMessages(Function<String, List<SourceView>> sources) {
        this.sources = sources;
    }

    Explanation of(PeriodId period, SetView set, vn.dti.domain.evaluation.Explanation explained) {
        Explanation message = new Explanation();
        message.setPeriod(period.toString());
        message.setSample(set.sample());
        message.setUnit(explained.unit().text());
        message.setNode(Texts.name(explained.node()));
        message.setMaximum(Texts.orNull(explained.node().maximum().map(Decimals::normal)));
        message.setState(ValueState.fromValue(Texts.spelled(explained.state())));
        message.setPoints(Texts.orNull(explained.points().map(Decimals::normal)));
        message.setValue(Texts.orNull(explained.value()));
        message.setDerived(explained.derived());
        explained.method().forEach(text -> message.getMethod().add(Texts.of(text)));
        message.setApplied(Texts.of(explained.applied()));
        explained.lines().forEach(line -> message.getLine().add(Texts.of(line)));
        message.setDeciding(Texts.orNull(explained.deciding().map(Texts::of)));
        message.getLegalBasis().addAll(explained.node().documentation().legalBasis());
        explained.inputs().forEach(input -> message.getUsedInput().add(of(input)));
        explained.steps().forEach(step -> message.getStep().add(of(step)));
        explained.parts().forEach(part -> message.getPart().add(of(part)));
        explained.marks().forEach(mark -> message.getPanelMark().add(of(mark)));
        message.setNextStep(Texts.of(explained.nextStep()));
        explained.problems().forEach(problem -> message.getProblem().add(EvaluationMessages.of(problem)));
        return message;
    }

    private UsedInput of(vn.dti.domain.evaluation.Explanation.UsedInput input) {
        UsedInput message = new UsedInput();
        message.setInput(input.key().toString());
        message.setDefinition(Texts.of(input.definition()));
        message.setAllowed(Texts.of(input.allowed()));
        message.setFigure(Texts.orNull(input.figure().map(this::of)));
        return message;
    }

    private UsedFigure of(Figure figure) {
        UsedFigure message = new UsedFigure();
        message.setText(figure.text());
        message.setBasis(FigureBasis.fromValue(Texts.spelled(figure.basis())));
        sources.apply(figure.source()).forEach(source -> message.getSource().add(RankingMessages.of(source)));
        return message;
    }

    private static Step of(vn.dti.domain.evaluation.Explanation.Step step) {
        Step message = new Step();
        message.setLabel(Texts.of(step.label()));
        message.setExpression(Texts.of(step.expression()));
        message.setResult(step.result());
        message.setRounding(Texts.of(step.rounding()));
        return message;
    }

    private Part of(vn.dti.domain.evaluation.Explanation.Part part) {
        Part message = new Part();
        message.setNode(Texts.name(part.node()));
        message.setState(ValueState.fromValue(Texts.spelled(part.state())));
        message.setPoints(Texts.orNull(part.points().map(Decimals::normal)));
        message.setValue(Texts.orNull(part.value()));
        message.setCounted(part.counted());
        message.setDerived(part.derived());
        message.setWeight(Texts.orNull(part.weight().map(Decimals::normal)));
        message.setFigure(Texts.orNull(part.figure().map(this::of)));
        return message;
    }

    private static PanelMark of(vn.dti.domain.evaluation.Explanation.PanelMark mark) {
        PanelMark message = new PanelMark();
        message.setLabel(Texts.of(mark.label()));
        message.setMeasure(mark.measure());
        mark.units().stream().map(UnitCode::text).forEach(message.getUnit()::add);
        return message;
    }
}
