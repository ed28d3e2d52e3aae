package vn.dti.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.edition.PublishedResult;
import vn.dti.domain.evaluation.Explanation;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.report.Figure;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.text.NumberText;

/**
 * The explanation of a result that rests on a remainder: how far it may be off, and, at the remainder itself, the
 * published figures from which it was derived, each with its source.
 */
final class DerivedExplanation {
    private DerivedExplanation() {}

    /**
     * Completes an explanation.
     *
     * @param halfWidth by how much the value may be off
     * @param total the published total
     * @param figures the unit's figures
     */
    static Explanation of(
            Explanation explained,
            Optional<BigDecimal> halfWidth,
            Optional<PublishedResult> total,
            List<Figure> figures) {
        List<Explanation.Step> steps = new ArrayList<>(explained.steps());
        if (halfWidth.isPresent() && !steps.isEmpty()) {
            Explanation.Step last = steps.remove(steps.size() - 1);
            steps.add(new Explanation.Step(
                    last.label(), last.expression(), last.result(), Optional.of(interval(last, halfWidth.get()))));
        }
        List<Explanation.UsedInput> inputs = new ArrayList<>(explained.inputs());
        if (explained.node().scoring() instanceof Scoring.Remainder) {
            total.ifPresent(published -> inputs.add(0, total(published)));
            figures.stream()
                    .filter(figure -> figure.basis() != Figure.Basis.DERIVED)
                    .forEach(figure -> inputs.add(known(figure)));
        }
        return new Explanation(
                explained.unit(),
                explained.node(),
                explained.state(),
                explained.points(),
                explained.value(),
                explained.derived(),
                explained.method(),
                explained.applied(),
                explained.lines(),
                explained.deciding(),
                inputs,
                steps,
                explained.parts(),
                explained.marks(),
                explained.nextStep(),
                explained.problems(),
                explained.outcomes());
    }

    private static Bilingual interval(Explanation.Step step, BigDecimal halfWidth) {
        Bilingual width = NumberText.of(Decimals.shownWidth(halfWidth));
        Bilingual text = Bilingual.of(
                "sai số ± %s do các số liệu công bố đã được làm tròn".formatted(width.vi()),
                "off by ± %s at most, since the published figures are rounded".formatted(width.en()));
        return step.rounding()
                .map(rounding -> Bilingual.of(rounding.vi() + "; " + text.vi(), rounding.en() + "; " + text.en()))
                .orElse(text);
    }

    private static Explanation.UsedInput total(PublishedResult published) {
        String text = published.value().map(BigDecimal::toPlainString).orElse("–");
        return new Explanation.UsedInput(
                InputKey.given(published.node()),
                Bilingual.of("Tổng công bố của bộ chỉ số", "The published total of the index"),
                Bilingual.of("giá trị từ 0 đến 1", "a value from 0 to 1"),
                Optional.of(new Figure(
                        published.unit(),
                        InputKey.given(published.node()),
                        text,
                        Figure.Basis.PUBLISHED,
                        published.source())));
    }

    private static Explanation.UsedInput known(Figure figure) {
        return new Explanation.UsedInput(
                figure.input(),
                Bilingual.of("Giá trị đã biết của mục này", "The known value of this entry"),
                Bilingual.of("giá trị từ 0 đến 1", "a value from 0 to 1"),
                Optional.of(figure));
    }
}
