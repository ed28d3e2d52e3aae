package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.text.Bilingual;

/** Writes down how points follow from a measure, with the numbers of the unit. */
final class PointsExpression {
    private final Criterion criterion;
    private final Measurement measurement;
    private final @Nullable Extremes extremes;
    private final Bilingual measure;

    PointsExpression(Criterion criterion, Measurement measurement, @Nullable Extremes extremes) {
        this.criterion = criterion;
        this.measurement = measurement;
        this.extremes = extremes;
        this.measure = fraction(measurement.dividend(), measurement.divisor());
    }

    private static Bilingual fraction(BigDecimal dividend, BigDecimal divisor) {
        return divisor.compareTo(BigDecimal.ONE) == 0
                ? Wording.number(dividend)
                : Wording.row(dividend, " ÷ ", divisor);
    }

    private static Bilingual fraction(Measured measured) {
        Bilingual text = fraction(measured.dividend(), measured.divisor());
        return measured.divisor().compareTo(BigDecimal.ONE) == 0 ? text : Wording.row("(", text, ")");
    }

    Bilingual text() {
        Scale scale = criterion.scale();
        BigDecimal maximum = criterion.maximum();
        if (scale instanceof Scale.Proportional proportional) {
            if (proportional.target().isEmpty()) {
                return Wording.row(maximum, " × ", measure);
            }
            BigDecimal target = proportional.target().get();
            return reaches(target) ? Wording.number(maximum) : Wording.row(maximum, " × ", measure, " ÷ ", target);
        }
        if (scale instanceof Scale.PerItem item) {
            boolean capped = measurement
                            .dividend()
                            .multiply(item.pointsEach())
                            .compareTo(item.cap().multiply(measurement.divisor()))
                    >= 0;
            return capped ? Wording.number(item.cap()) : Wording.row(item.pointsEach(), " × ", measure);
        }
        if (scale instanceof Scale.Goalposts posts) {
            return Wording.row(
                    maximum, " × (", measure, " − ", posts.low(), ") ÷ (", posts.high(), " − ", posts.low(), ")");
        }
        if (scale instanceof Scale.FixedGoalposts posts && isBetween(posts)) {
            return place(posts);
        }
        if (criterion.isRelative() && extremes != null) {
            return relative(extremes);
        }
        return award();
    }

    private boolean isBetween(Scale.FixedGoalposts posts) {
        Measured own = new Measured(measurement.dividend(), measurement.divisor());
        return own.compareTo(new Measured(posts.zero().min(posts.full()), BigDecimal.ONE)) >= 0
                && own.compareTo(new Measured(posts.zero().max(posts.full()), BigDecimal.ONE)) <= 0;
    }

    private Bilingual place(Scale.FixedGoalposts posts) {
        BigDecimal maximum = criterion.maximum();
        boolean falling = posts.zero().compareTo(posts.full()) > 0;
        String ln = posts.curve() == Scale.Curve.LOGARITHM ? "ln " : "";
        Bilingual own = ln.isEmpty() ? measure : Wording.row("ln (", measure, ")");
        Bilingual above =
                falling ? Wording.row(ln, posts.zero(), " − ", own) : Wording.row(own, " − ", ln, posts.zero());
        Bilingual width = falling
                ? Wording.row(ln, posts.zero(), " − ", ln, posts.full())
                : Wording.row(ln, posts.full(), " − ", ln, posts.zero());
        return Wording.row(maximum, " × (", above, ") ÷ (", width, ")");
    }

    private boolean reaches(BigDecimal border) {
        return measurement.dividend().compareTo(border.multiply(measurement.divisor())) >= 0;
    }

    private Bilingual relative(Extremes panel) {
        BigDecimal maximum = criterion.maximum();
        Measured own = new Measured(measurement.dividend(), measurement.divisor());
        boolean level = panel.least().compareTo(panel.greatest()) == 0;
        Bilingual greatest = fraction(panel.greatest());
        if (!level && criterion.scale() instanceof Scale.StandardScore score) {
            BigDecimal points =
                    new DecimalKernel(criterion, panel).exactPoints(measurement.dividend(), measurement.divisor());
            boolean held = points.signum() == 0 || points.compareTo(maximum) == 0;
            return held
                    ? Wording.number(points)
                    : Wording.row(maximum, " × (z + ", score.shift(), ") ÷ ", score.width());
        }
        if (!level && criterion.scale() instanceof Scale.PanelRank rank) {
            BigDecimal units = BigDecimal.valueOf(panel.all().size());
            BigDecimal place = BigDecimal.valueOf(PanelRanks.better(panel.all(), own, rank.highest()) + 1L);
            return place.compareTo(units) > 0
                    ? settled()
                    : Wording.row(maximum, " × (", units, " − ", place, ") ÷ (", units, " − 1)");
        }
        if (criterion.scale() instanceof Scale.OfPanel && level) {
            return settled();
        }
        if (!(criterion.scale() instanceof Scale.BetweenWorstAndBest between)) {
            boolean line = panel.greatest().dividend().signum() > 0 && own.compareTo(panel.greatest()) < 0;
            return line ? Wording.row(maximum, " × ", measure, " ÷ ", greatest) : settled();
        }
        if (level || own.compareTo(panel.greatest()) > 0 || own.compareTo(panel.least()) < 0) {
            return settled();
        }
        Bilingual least = fraction(panel.least());
        Bilingual above = between.highest()
                ? Wording.row("(", measure, " − ", least, ")")
                : Wording.row("(", greatest, " − ", measure, ")");
        return Wording.row(maximum, " × ", above, " ÷ (", greatest, " − ", least, ")");
    }

    private Bilingual settled() {
        return Wording.number(
                new DecimalKernel(criterion, extremes).exactPoints(measurement.dividend(), measurement.divisor()));
    }

    private Bilingual award() {
        Award award = decidingAward();
        if (award instanceof Award.Share share && share.numerator().compareTo(share.denominator()) != 0) {
            return Wording.row(criterion.maximum(), " × ", share.numerator(), " ÷ ", share.denominator());
        }
        if (award instanceof Award.Proportion proportion) {
            Bilingual product = Wording.row(criterion.maximum(), " × ", measure);
            return proportion.divisor().compareTo(BigDecimal.ONE) == 0
                    ? product
                    : Wording.row(product, " ÷ ", proportion.divisor());
        }
        return settled();
    }

    private boolean isIn(Scale.Band band) {
        Fraction own = Fraction.of(measurement.dividend(), measurement.divisor());
        int lower =
                band.lower().map(border -> own.compareTo(Fraction.of(border))).orElse(1);
        int upper =
                band.upper().map(border -> own.compareTo(Fraction.of(border))).orElse(-1);
        return (lower > 0 || (lower == 0 && band.lowerIncluded()))
                && (upper < 0 || (upper == 0 && band.upperIncluded()));
    }

    /** The award of the option, step or band that decided; null for scales without awards. */
    private @Nullable Award decidingAward() {
        if (criterion.scale() instanceof Scale.Listed listed) {
            return listed.options()
                    .get(measurement.dividend().intValueExact() - 1)
                    .award();
        }
        if (criterion.scale() instanceof Scale.YesNo yesNo) {
            return measurement.dividend().signum() == 0 ? yesNo.no() : yesNo.yes();
        }
        if (criterion.scale() instanceof Scale.Steps steps) {
            return steps.steps().stream()
                    .filter(step -> reaches(step.from()))
                    .findFirst()
                    .map(Scale.Step::award)
                    .orElse(steps.otherwise());
        }
        if (criterion.scale() instanceof Scale.Ranks ranks) {
            return ranks.ranks().stream()
                    .filter(range -> measurement.dividend().compareTo(range.to()) <= 0)
                    .findFirst()
                    .map(Scale.RankRange::award)
                    .orElse(ranks.otherwise());
        }
        if (criterion.scale() instanceof Scale.PassFail passFail) {
            return isIn(passFail.target()) ? passFail.target().award() : passFail.failed();
        }
        if (criterion.scale() instanceof Scale.Bands bands) {
            for (int i = bands.bands().size() - 1; i >= 0; i--) {
                Scale.Band band = bands.bands().get(i);
                int order = band.lower()
                        .map(lower -> measurement.dividend().compareTo(lower.multiply(measurement.divisor())))
                        .orElse(1);
                if (order > 0 || (order == 0 && band.lowerIncluded())) {
                    return band.award();
                }
            }
        }
        return null;
    }
}
