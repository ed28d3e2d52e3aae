package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.Explanation.PanelMark;
import vn.dti.domain.evaluation.Explanation.Step;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.MethodInWords;
import vn.dti.domain.plan.PlanSources;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.Scoring;
import vn.dti.domain.plan.SourceAspect;
import vn.dti.domain.text.Bilingual;
import vn.dti.domain.unit.UnitCode;

/** Explains the points of one unit at a scored criterion. */
final class CriterionExplanation {
    private final Evaluation evaluation;
    private final Criterion criterion;
    private final int unit;
    private final DecimalColumn first;
    private final DecimalColumn second;
    private final Measurement measurement;
    private final @Nullable Extremes extremes;

    CriterionExplanation(Evaluation evaluation, Criterion criterion, int unit) {
        this.evaluation = evaluation;
        this.criterion = criterion;
        this.unit = unit;
        DecimalColumn nothing = DecimalColumn.missing(evaluation.inputs().size());
        this.first = evaluation.inputs().column(criterion.first()).orElse(nothing);
        this.second = criterion
                .second()
                .flatMap(key -> evaluation.inputs().column(key))
                .orElse(nothing);
        this.measurement = Measurement.of(criterion, first, second, unit);
        this.extremes = evaluation.extremes().of(code()).orElse(null);
    }

    private NodeCode code() {
        return criterion.node().code();
    }

    private boolean isMeasured() {
        return measurement.kind() == Measurement.Kind.MEASURED;
    }

    /** Whether the dividend exceeds the divisor and the rule counts that as 100 percent. */
    private boolean isCapped() {
        return criterion.capsAbove() && isMeasured() && first.value(unit).compareTo(second.value(unit)) > 0;
    }

    /** The cell of the scale or the answer that decided. */
    Optional<Bilingual> applied() {
        return switch (measurement.kind()) {
            case MEASURED -> {
                List<Bilingual> cells = MethodInWords.cells(
                        criterion.node(), (Scoring.Scored) criterion.node().scoring());
                int cell = cell();
                yield cell < cells.size() ? Optional.of(cells.get(cell)) : Optional.empty();
            }
            case ZERO_POINTS ->
                Optional.of(Bilingual.of("Trường hợp mẫu số bằng 0: 0 điểm.", "A divisor of 0: 0 points."));
            case FULL_POINTS ->
                Optional.of(
                        Bilingual.of("Trường hợp mẫu số bằng 0: điểm tối đa.", "A divisor of 0: the maximum points."));
            case MISSING ->
                criterion.node().missingIsZero()
                        ? Optional.of(Bilingual.of("Không báo cáo số liệu: 0 điểm.", "Nothing reported: 0 points."))
                        : Optional.empty();
            case INVALID -> Optional.empty();
        };
    }

    /** The number of the cell that decided, in the order of {@link MethodInWords#cells}. */
    private int cell() {
        Scale scale = criterion.scale();
        if (scale instanceof Scale.Choice) {
            return measurement.dividend().intValueExact() - 1;
        }
        if (scale instanceof Scale.YesNo) {
            return measurement.dividend().signum() == 0 ? 1 : 0;
        }
        if (scale instanceof Scale.Steps steps) {
            int at = 0;
            while (at < steps.steps().size() && order(steps.steps().get(at).from()) < 0) {
                at++;
            }
            return at;
        }
        if (scale instanceof Scale.Bands bands) {
            int at = 0;
            while (at < bands.bands().size() && !contains(bands.bands().get(at))) {
                at++;
            }
            return at;
        }
        if (scale instanceof Scale.Proportional proportional
                && proportional.target().isPresent()) {
            return order(proportional.target().get()) >= 0 ? 0 : 1;
        }
        return scale instanceof Scale.BetweenWorstAndBest && isPanelLevel() ? 1 : 0;
    }

    private boolean isPanelLevel() {
        return extremes != null && extremes.least().compareTo(extremes.greatest()) == 0;
    }

    /** How the measure compares with a border. */
    private int order(BigDecimal border) {
        return measurement.dividend().compareTo(border.multiply(measurement.divisor()));
    }

    private boolean contains(Scale.Band band) {
        boolean above = band.lower().isEmpty()
                || order(band.lower().get()) > 0
                || (order(band.lower().get()) == 0 && band.lowerIncluded());
        boolean below = band.upper().isEmpty()
                || order(band.upper().get()) < 0
                || (order(band.upper().get()) == 0 && band.upperIncluded());
        return above && below;
    }

    /** The line of the rule that decided. */
    Optional<SourcePosition> deciding(PlanSources sources) {
        if (measurement.kind() == Measurement.Kind.MISSING && criterion.node().missingIsZero()) {
            return sources.best(code(), SourceAspect.MISSING);
        }
        if (measurement.kind() == Measurement.Kind.ZERO_POINTS || measurement.kind() == Measurement.Kind.FULL_POINTS) {
            return answer(sources, " bằng 0");
        }
        if (isCapped()) {
            return answer(sources, " lớn hơn ");
        }
        List<SourcePosition> scoring = sources.of(code(), SourceAspect.SCORING);
        boolean cells = criterion.scale() instanceof Scale.Steps
                || criterion.scale() instanceof Scale.Choice
                || criterion.scale() instanceof Scale.YesNo;
        int cell = isMeasured() ? cell() : 0;
        // A choice has one line more, the one that announces the options.
        int at = criterion.scale() instanceof Scale.Choice choice
                        && scoring.size() == choice.options().size() + 1
                ? cell + 1
                : cell;
        return cells && isMeasured() && at < scoring.size()
                ? Optional.of(scoring.get(at))
                : sources.best(code(), SourceAspect.SCORING);
    }

    private Optional<SourcePosition> answer(PlanSources sources, String words) {
        return sources.of(code(), SourceAspect.ANSWER).stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .or(() -> sources.best(code(), SourceAspect.ANSWER));
    }

    /** Measure, points and the rounding of the points. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        BigDecimal points = evaluation.points(unit, code()).orElseThrow();
        if (!isMeasured()) {
            Bilingual expression = measurement.kind() == Measurement.Kind.FULL_POINTS
                    ? Wording.number(criterion.maximum())
                    : Bilingual.same("0");
            steps.add(new Step(Bilingual.of("Điểm", "Points"), expression, points, Optional.empty()));
            return steps;
        }
        Measure.Ratio ratio = criterion.ratio();
        BigDecimal measure = Decimals.quotient(measurement.dividend(), measurement.divisor());
        if (ratio != null) {
            steps.add(new Step(
                    isCapped()
                            ? Bilingual.of("Tỷ lệ, tính bằng 100%", "Ratio, counted as 100%")
                            : Bilingual.of("Tỷ lệ", "Ratio"),
                    ratioExpression(ratio),
                    measure,
                    Optional.empty()));
        }
        DecimalKernel kernel = new DecimalKernel(criterion, extremes);
        BigDecimal exact = kernel.exactPoints(measurement.dividend(), measurement.divisor());
        steps.add(new Step(
                Bilingual.of("Điểm", "Points"),
                new PointsExpression(criterion, measurement, extremes).text(),
                exact,
                Optional.ofNullable(criterion.rounding()).map(Wording::rounding)));
        if (criterion.rounding() != null) {
            steps.add(new Step(
                    Bilingual.of("Điểm sau khi làm tròn", "Points after rounding"),
                    Wording.number(points),
                    points,
                    Optional.empty()));
        }
        return steps;
    }

    private Bilingual ratioExpression(Measure.Ratio ratio) {
        Bilingual quotient = Wording.row(first.value(unit), " ÷ ", second.value(unit));
        return ratio.factor().compareTo(BigDecimal.ONE) == 0 ? quotient : Wording.row(quotient, " × ", ratio.factor());
    }

    /** The extremes of the panel for a relative criterion. */
    List<PanelMark> marks() {
        if (!criterion.isRelative() || extremes == null) {
            return List.of();
        }
        List<PanelMark> marks = new ArrayList<>();
        if (criterion.scale() instanceof Scale.BetweenWorstAndBest) {
            marks.add(mark(Bilingual.of("Giá trị nhỏ nhất", "Least value"), extremes.least()));
        }
        marks.add(mark(Bilingual.of("Giá trị lớn nhất", "Greatest value"), extremes.greatest()));
        return marks;
    }

    private PanelMark mark(Bilingual label, Measured extreme) {
        List<UnitCode> units = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Measurement other = Measurement.of(criterion, first, second, i);
            if (other.kind() == Measurement.Kind.MEASURED
                    && new Measured(other.dividend(), other.divisor()).compareTo(extreme) == 0) {
                units.add(evaluation.inputs().units().get(i));
            }
        }
        return new PanelMark(label, Decimals.quotient(extreme.dividend(), extreme.divisor()), units);
    }

    /** What would reach the next award. */
    Optional<Bilingual> nextStep() {
        BigDecimal points = evaluation.points(unit, code()).orElse(BigDecimal.ZERO);
        return new NextStep(criterion, measurement, extremes, first, second, unit).text(points);
    }
}
