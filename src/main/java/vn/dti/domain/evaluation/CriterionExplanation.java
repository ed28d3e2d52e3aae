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
import vn.dti.domain.number.Fraction;
import vn.dti.domain.number.StandardScores;
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
    /** The criterion with all its groups. */
    private final Criterion whole;

    /** The criterion as it holds for the unit. */
    private final Criterion criterion;

    private final CriterionColumns columns;
    private final int unit;
    private final DecimalColumn first;
    private final DecimalColumn second;
    private final Measurement measurement;
    private final @Nullable Extremes extremes;

    CriterionExplanation(Evaluation evaluation, Criterion whole, int unit) {
        this.evaluation = evaluation;
        this.unit = unit;
        this.columns = CriterionColumns.of(
                whole,
                evaluation.inputs(),
                DecimalColumn.missing(evaluation.inputs().size()));
        this.whole = whole;
        this.criterion = whole.of(columns, unit);
        this.first = columns.first();
        this.second = columns.second();
        this.measurement = Measurement.of(whole, columns, unit);
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
                        criterion.node(), new Scoring.Scored(criterion.measure(), criterion.scale()));
                int cell = cell();
                yield cell < cells.size() ? Optional.of(ofGroup(cells.get(cell))) : Optional.empty();
            }
            case ZERO_POINTS, FULL_POINTS -> Optional.of(answerToNone());
            case MISSING ->
                criterion.node().missingIsZero()
                        ? Optional.of(Bilingual.of("Không báo cáo số liệu: 0 điểm.", "Nothing reported: 0 points."))
                        : Optional.empty();
            case INVALID -> Optional.empty();
        };
    }

    private Bilingual answerToNone() {
        boolean full = measurement.kind() == Measurement.Kind.FULL_POINTS;
        String vi = criterion.isSurvey() ? "Trường hợp không có phiếu trả lời: " : "Trường hợp mẫu số bằng 0: ";
        String en = criterion.isSurvey() ? "Nobody answered: " : "A divisor of 0: ";
        return Bilingual.of(
                vi + (full ? "điểm tối đa." : "0 điểm."), en + (full ? "the maximum points." : "0 points."));
    }
    /** A cell of the scale of a group says which group that is. */
    private Bilingual ofGroup(Bilingual cell) {
        int group = whole.cases().isEmpty() ? 0 : Measurement.groupNumber(whole, columns, unit);
        return group == 0
                ? cell
                : Bilingual.of("Nhóm " + group + ": " + cell.vi(), "Group " + group + ": " + cell.en());
    }

    /** The number of the cell that decided, in the order of {@link MethodInWords#cells}. */
    private int cell() {
        Scale scale = criterion.scale();
        if (scale instanceof Scale.Listed) {
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
        if (scale instanceof Scale.Ranks ranks) {
            int at = 0;
            while (at < ranks.ranks().size() && order(ranks.ranks().get(at).to()) > 0) {
                at++;
            }
            return at;
        }
        if (scale instanceof Scale.PassFail passFail) {
            return contains(passFail.target()) ? 0 : 1;
        }
        if (scale instanceof Scale.FixedGoalposts posts) {
            boolean inside = order(posts.zero().min(posts.full())) >= 0
                    && order(posts.zero().max(posts.full())) <= 0;
            return inside ? 0 : 1;
        }
        if (scale instanceof Scale.Proportional proportional
                && proportional.target().isPresent()) {
            return order(proportional.target().get()) >= 0 ? 0 : 1;
        }
        return scale instanceof Scale.OfPanel && isPanelLevel() ? 1 : 0;
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
            return answer(sources, criterion.isSurvey() ? "không có phiếu" : " bằng 0");
        }
        if (isCapped()) {
            return answer(sources, " lớn hơn ");
        }
        List<SourcePosition> scoring = sources.of(code(), SourceAspect.SCORING);
        boolean cells = criterion.scale() instanceof Scale.Steps
                || criterion.scale() instanceof Scale.Listed
                || criterion.scale() instanceof Scale.Ranks
                || criterion.scale() instanceof Scale.PassFail
                || criterion.scale() instanceof Scale.YesNo;
        int cell = isMeasured() ? cell() : 0;
        // A list has one line more, the one that announces its entries.
        int at = criterion.scale() instanceof Scale.Listed listed
                        && scoring.size() == listed.options().size() + 1
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
        if (criterion.measure() instanceof Measure.Answers answers) {
            steps.add(new Step(
                    Bilingual.of("Mức đánh giá", "Rating"), answersExpression(answers), measure, Optional.empty()));
        }
        panelStep(measure).ifPresent(steps::add);
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

    /** The standard score or the rank of the unit within its panel. */
    private Optional<Step> panelStep(BigDecimal measure) {
        StandardScores scores = criterion.standardScores(extremes);
        if (scores != null && criterion.scale() instanceof Scale.StandardScore score) {
            BigDecimal z = scores.score(Fraction.of(measurement.dividend(), measurement.divisor()));
            Bilingual away = score.highest()
                    ? Wording.row(measure, " − ", scores.mean())
                    : Wording.row(scores.mean(), " − ", measure);
            return Optional.of(new Step(
                    Bilingual.of("Điểm chuẩn z", "Standard score z"),
                    Wording.row("(", away, ") ÷ ", scores.deviation()),
                    score.highest() ? z : z.negate(),
                    Optional.empty()));
        }
        if (criterion.scale() instanceof Scale.PanelRank rank
                && extremes != null
                && !extremes.all().isEmpty()
                && !isPanelLevel()) {
            Measured own = new Measured(measurement.dividend(), measurement.divisor());
            BigDecimal better = BigDecimal.valueOf(PanelRanks.better(extremes.all(), own, rank.highest()));
            return Optional.of(new Step(
                    Bilingual.of("Thứ hạng trong nhóm", "Rank in the panel"),
                    Wording.row(better, " + 1"),
                    better.add(BigDecimal.ONE),
                    Optional.empty()));
        }
        return Optional.empty();
    }

    private Bilingual answersExpression(Measure.Answers answers) {
        List<Bilingual> shares = new ArrayList<>();
        List<Bilingual> counts = new ArrayList<>();
        for (int k = 0; k < answers.options().size(); k++) {
            BigDecimal count = columns.measured().get(k).value(unit);
            shares.add(Wording.row(answers.options().get(k).share(), " × ", count));
            counts.add(Wording.number(count));
        }
        return Wording.row("(", Wording.joined(" + ", shares), ") ÷ (", Wording.joined(" + ", counts), ")");
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
        if (criterion.scale() instanceof Scale.OfPanel) {
            marks.add(mark(Bilingual.of("Giá trị nhỏ nhất", "Least value"), extremes.least()));
        }
        marks.add(mark(Bilingual.of("Giá trị lớn nhất", "Greatest value"), extremes.greatest()));
        return marks;
    }

    private PanelMark mark(Bilingual label, Measured extreme) {
        List<UnitCode> units = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Measurement other = Measurement.of(criterion, columns, i);
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
        return new NextStep(criterion, measurement, extremes, columns, unit).text(points);
    }
}
