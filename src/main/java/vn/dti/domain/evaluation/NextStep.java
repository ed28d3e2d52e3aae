package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.number.DecimalColumn;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.Measure;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.text.Bilingual;

/** Says which figure would earn a unit more points at a criterion: the next award of a table, else the maximum. */
final class NextStep {
    private final Criterion criterion;
    private final Measurement measurement;
    private final @Nullable Extremes extremes;
    private final CriterionColumns columns;
    private final DecimalColumn first;
    private final DecimalColumn second;
    private final int unit;

    NextStep(
            Criterion criterion,
            Measurement measurement,
            @Nullable Extremes extremes,
            CriterionColumns columns,
            int unit) {
        this.criterion = criterion;
        this.measurement = measurement;
        this.extremes = extremes;
        this.columns = columns;
        this.first = columns.first();
        this.second = columns.second();
        this.unit = unit;
    }

    /** The next step from these points, or nothing at the maximum and where figures must be mended first. */
    Optional<Bilingual> text(BigDecimal points) {
        if (measurement.kind() == Measurement.Kind.MISSING) {
            return Optional.of(report());
        }
        if (measurement.kind() != Measurement.Kind.MEASURED || points.compareTo(criterion.maximum()) >= 0) {
            return Optional.empty();
        }
        if (criterion.hasOptions()) {
            return option(points);
        }
        if (criterion.isSurvey() || criterion.scale() instanceof Scale.StandardScore) {
            return Optional.empty();
        }
        Fraction measure = Fraction.of(measurement.dividend(), measurement.divisor());
        return better(measure, points).flatMap(wanted -> figure(wanted, points));
    }

    private Bilingual report() {
        List<InputKey> keys = new ArrayList<>();
        criterion.group().filter(key -> !columns.group().hasValue(unit)).ifPresent(keys::add);
        List<InputKey> measured = criterion.measure().inputs();
        for (int k = 0; k < measured.size(); k++) {
            if (!columns.measured().get(k).hasValue(unit)) {
                keys.add(measured.get(k));
            }
        }
        String names = String.join(", ", keys.stream().map(InputKey::toString).toList());
        Bilingual most = Wording.points(criterion.maximum());
        return Bilingual.of(
                "Chưa có số liệu " + names + ": cần báo cáo để được tính điểm (tối đa " + most.vi() + ").",
                "No figure for " + names + ": report it to be scored (at most " + most.en() + ").");
    }

    /** The option with the least points above the present ones. */
    private Optional<Bilingual> option(BigDecimal points) {
        int best = -1;
        BigDecimal least = criterion.maximum();
        for (int i = 0; i < criterion.options().size(); i++) {
            Piece piece = criterion.options().get(i);
            BigDecimal award = piece.offset().toDecimal();
            boolean better = piece.refusal() == null && award.compareTo(points) > 0;
            if (better && (best < 0 || award.compareTo(least) < 0)) {
                best = i;
                least = award;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        Bilingual award = Wording.points(least);
        if (criterion.scale() instanceof Scale.Listed listed) {
            String label = listed.options().get(best).label();
            boolean grades = listed instanceof Scale.Grades;
            return Optional.of(Bilingual.of(
                    (grades ? "Dòng " : "Phương án ") + (best + 1) + " “" + label + "”: " + award.vi() + ".",
                    (grades ? "Row " : "Option ") + (best + 1) + " “" + label + "”: " + award.en() + "."));
        }
        String answer = best == 1 ? "Có" : "Không";
        return Optional.of(
                Bilingual.of(answer + ": " + award.vi() + ".", (best == 1 ? "Yes" : "No") + ": " + award.en() + "."));
    }

    /** The nearest measure that earns more: the top of the present line, else the start of a better piece. */
    private Optional<Fraction> better(Fraction measure, BigDecimal points) {
        List<Piece> pieces = criterion.function(extremes).pieces();
        int at = 0;
        while (!pieces.get(at).takes(measure)) {
            at++;
        }
        Piece own = pieces.get(at);
        if (isLowerBetter() && !criterion.isRelative()) {
            return betterBelow(pieces, at, points);
        }
        if (own.slope().signum() < 0 || isLowerBetter()) {
            return Optional.ofNullable(extremes)
                    .map(panel ->
                            Fraction.of(panel.least().dividend(), panel.least().divisor()));
        }
        Fraction max = Fraction.of(criterion.maximum());
        for (int above = at - 1; above >= 0; above--) {
            Piece piece = pieces.get(above);
            Fraction from = piece.from();
            boolean refused = piece.refusal() != null;
            if (from == null) {
                continue;
            }
            if (own.slope().signum() > 0 && above == at - 1 && refused) {
                Fraction top = max.minus(own.offset()).dividedBy(own.slope());
                return Optional.of(top.compareTo(from) <= 0 ? top : from);
            }
            Fraction earned = piece.slope().times(from).plus(piece.offset());
            if (!refused && earned.compareTo(Fraction.of(points)) > 0) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    /** Where less is better: the full goalpost, or the highest measure below that earns more. */
    private Optional<Fraction> betterBelow(List<Piece> pieces, int at, BigDecimal points) {
        if (criterion.scale() instanceof Scale.FixedGoalposts posts) {
            return Optional.of(Fraction.of(posts.full()));
        }
        if (criterion.scale() instanceof Scale.Ranks ranks) {
            Fraction above = pieces.get(at).from();
            Optional<Fraction> best = Optional.empty();
            for (Scale.RankRange range : ranks.ranks()) {
                Fraction to = Fraction.of(range.to());
                BigDecimal earned = new DecimalKernel(criterion, extremes).points(range.to(), BigDecimal.ONE);
                boolean below = above != null && to.compareTo(above) <= 0;
                if (below && earned != null && earned.compareTo(points) > 0) {
                    best = Optional.of(to);
                }
            }
            return best;
        }
        Fraction from = pieces.get(at).from();
        return from == null ? Optional.empty() : Optional.of(from);
    }

    private boolean isLowerBetter() {
        if (criterion.scale() instanceof Scale.FixedGoalposts posts) {
            return posts.zero().compareTo(posts.full()) > 0;
        }
        if (criterion.scale() instanceof Scale.PassFail passFail) {
            return passFail.target().lower().isEmpty();
        }
        return criterion.isRank() || (criterion.scale() instanceof Scale.OfPanel panel && !panel.highest());
    }

    /** The figure that gives a measure, with the digits in which the present figure is written. */
    private Optional<Bilingual> figure(Fraction wanted, BigDecimal points) {
        Measure.Ratio ratio = criterion.ratio();
        BigDecimal present = first.value(unit);
        Fraction exact = ratio == null
                ? wanted
                : wanted.times(Fraction.of(second.value(unit))).dividedBy(Fraction.of(ratio.factor()));
        boolean less = isLowerBetter();
        int digits = Math.max(0, present.stripTrailingZeros().scale());
        BigDecimal target = new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), digits, less ? RoundingMode.FLOOR : RoundingMode.CEILING);
        BigDecimal earned = earned(ratio, target);
        if (earned == null || earned.compareTo(points) <= 0 || target.compareTo(present) == 0) {
            return Optional.empty();
        }
        Bilingual change = Wording.number(target.subtract(present).abs());
        Bilingual award = Wording.points(earned);
        Bilingual at = Wording.row(criterion.first().variable(), " = ", target);
        Bilingual divisor = ratio == null
                ? Bilingual.of("Cần", "It takes")
                : Wording.row(
                        Bilingual.of("Với ", "With "),
                        ratio.b().variable(),
                        " = ",
                        second.value(unit),
                        Bilingual.of(", cần", ", it takes"));
        boolean relative = criterion.isRelative();
        String viEnd = relative ? ", nếu số liệu của các đơn vị khác không đổi." : ".";
        String enEnd = relative ? ", if the figures of the other units stay as they are." : ".";
        return Optional.of(Bilingual.of(
                divisor.vi() + " " + at.vi() + " (" + (less ? "giảm " : "thêm ") + change.vi() + ") → " + award.vi()
                        + viEnd,
                divisor.en() + " " + at.en() + " (" + change.en() + (less ? " less" : " more") + ") → " + award.en()
                        + enEnd));
    }

    private @Nullable BigDecimal earned(Measure.@Nullable Ratio ratio, BigDecimal target) {
        DecimalKernel kernel = new DecimalKernel(criterion, extremes);
        if (ratio == null) {
            return kernel.points(target, BigDecimal.ONE);
        }
        BigDecimal divisor = second.value(unit);
        return target.compareTo(divisor) > 0 && criterion.capsAbove()
                ? kernel.points(ratio.factor(), BigDecimal.ONE)
                : kernel.points(target.multiply(ratio.factor()), divisor);
    }
}
