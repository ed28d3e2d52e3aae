package vn.dti.domain.plan.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.SourcePosition;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.PlanNode;
import vn.dti.domain.plan.Scale;
import vn.dti.domain.plan.SourceAspect;

/** What a scale can give: nothing above the maximum, and the maximum itself can be reached. */
final class AwardCheck {
    private final Checked checked;
    private final PlanNode node;
    private final BigDecimal maximum;
    private final Reach reach;
    private final List<SourcePosition> lines;
    private Optional<BigDecimal> best = Optional.empty();
    private boolean above;

    AwardCheck(Checked checked, PlanNode node, BigDecimal maximum, Reach reach) {
        this.checked = checked;
        this.node = node;
        this.maximum = maximum;
        this.reach = reach;
        this.lines = checked.sources().of(node.code(), SourceAspect.SCORING);
    }

    void check(Scale scale) {
        if (scale instanceof Scale.Steps steps) {
            steps.steps().forEach(step -> fixed(step.award()));
            fixed(steps.otherwise());
            rising(steps.steps().stream().map(Scale.Step::award).toList(), steps.otherwise());
            reachable(steps);
        } else if (scale instanceof Scale.Listed listed) {
            listed.options().forEach(option -> fixed(option.award()));
        } else if (scale instanceof Scale.Ranks ranks) {
            ranks.ranks().forEach(rank -> fixed(rank.award()));
            fixed(ranks.otherwise());
            rising(ranks.ranks().stream().map(Scale.RankRange::award).toList(), ranks.otherwise());
        } else if (scale instanceof Scale.PassFail passFail) {
            fixed(passFail.target().award());
            fixed(passFail.failed());
            rising(List.of(passFail.target().award()), passFail.failed());
        } else if (scale instanceof Scale.YesNo yesNo) {
            fixed(yesNo.yes());
            fixed(yesNo.no());
        } else if (scale instanceof Scale.Bands bands) {
            bands.bands().forEach(this::band);
        } else if (scale instanceof Scale.PerItem perItem) {
            fixed(new Award.Points(perItem.cap()));
        } else if (scale instanceof Scale.OfPanel panel) {
            fixed(panel.whenEqual());
            return;
        } else if (scale instanceof Scale.Proportional proportional
                && proportional.target().isEmpty()
                && reach.greatest().isPresent()) {
            best = reach.greatest().map(maximum::multiply);
        } else {
            return;
        }
        if (!above && best.filter(points -> points.compareTo(maximum) < 0).isPresent()) {
            checked.warning("maximum-unreachable", node, SourceAspect.MAXIMUM)
                    .at(lines)
                    .found(
                            "Không ai đạt được điểm tối đa " + Checked.vi(maximum) + "; cao nhất là "
                                    + Checked.vi(best.get()),
                            "Nobody can reach the maximum of " + Checked.en(maximum) + "; the most is "
                                    + Checked.en(best.get()))
                    .allowed("Mức cao nhất bằng điểm tối đa", "The best case gives the maximum")
                    .remedy(
                            "Sửa điểm ở mức cao nhất, hoặc sửa điểm tối đa",
                            "Mend the points of the best case, or the maximum");
        }
    }

    private Optional<BigDecimal> points(Award award) {
        if (award instanceof Award.Points points) {
            return Optional.of(points.points());
        }
        if (award instanceof Award.Share share) {
            return Optional.of(maximum.multiply(share.numerator()).divide(share.denominator(), Decimals.QUOTIENT));
        }
        return Optional.empty();
    }

    private void fixed(Award award) {
        points(award).ifPresent(points -> {
            best = Optional.of(best.map(points::max).orElse(points));
            if (points.compareTo(maximum) > 0) {
                tellAbove(Checked.vi(points), Checked.en(points));
            }
        });
    }

    private void tellAbove(String vi, String en) {
        above = true;
        checked.error("points-above-maximum", node, SourceAspect.SCORING)
                .at(lines.stream().skip(1).toList())
                .at(checked.sources().of(node.code(), SourceAspect.MAXIMUM))
                .found(
                        "Có thể được " + vi + " điểm, quá điểm tối đa " + Checked.vi(maximum),
                        en + " points are possible, above the maximum of " + Checked.en(maximum))
                .allowed("Không quá điểm tối đa", "At most the maximum points")
                .remedy(
                        "Sửa điểm ở dòng tính điểm, hoặc sửa “Điểm tối đa”",
                        "Mend the points of the scale, or “Điểm tối đa”");
    }

    private void band(Scale.Band band) {
        if (!(band.award() instanceof Award.Proportion proportion)) {
            fixed(band.award());
            return;
        }
        Optional<BigDecimal> most = band.upper();
        if (reach.greatest().isPresent()) {
            most = Optional.of(most.map(upper -> upper.min(reach.greatest().get()))
                    .orElse(reach.greatest().get()));
        }
        if (most.isEmpty()) {
            tellAbove("vô hạn", "unlimited");
        } else if (most.get().compareTo(proportion.divisor()) > 0) {
            BigDecimal points = maximum.multiply(most.get()).divide(proportion.divisor(), Decimals.QUOTIENT);
            tellAbove(Checked.vi(points), Checked.en(points));
        } else {
            BigDecimal points = maximum.multiply(most.get()).divide(proportion.divisor(), Decimals.QUOTIENT);
            best = Optional.of(best.map(points::max).orElse(points));
        }
    }

    /** Better must not give less: awards from the best case to the last. */
    private void rising(List<Award> better, Award last) {
        List<Award> awards = new ArrayList<>(better);
        awards.add(last);
        for (int i = 0; i + 1 < awards.size(); i++) {
            Optional<BigDecimal> high = points(awards.get(i));
            Optional<BigDecimal> low = points(awards.get(i + 1));
            if (high.isPresent() && low.isPresent() && high.get().compareTo(low.get()) < 0) {
                checked.warning("scale-not-rising", node, SourceAspect.SCORING)
                        .at(lines.stream().skip(1).toList())
                        .found(
                                "Bậc cao hơn lại được ít điểm hơn (" + Checked.vi(high.get()) + " sau "
                                        + Checked.vi(low.get()) + ")",
                                "A higher step gives fewer points (" + Checked.en(high.get()) + " above "
                                        + Checked.en(low.get()) + ")")
                        .allowed("Thường thì bậc cao hơn được nhiều điểm hơn", "Usually a higher step gives more")
                        .remedy("Kiểm tra lại điểm các bậc", "Look at the points of the steps");
                return;
            }
        }
    }

    private void reachable(Scale.Steps steps) {
        for (Scale.Step step : steps.steps()) {
            if (!reach.reaches(step.from())) {
                checked.error("scale-unreachable", node, SourceAspect.SCORING)
                        .at(lines.stream().skip(1).toList())
                        .found(
                                "Không giá trị nào đạt bậc từ " + Checked.vi(step.from()),
                                "Nothing can reach the step from " + Checked.en(step.from()))
                        .allowed("Bậc mà giá trị có thể đạt", "Steps that can be reached")
                        .remedy("Sửa mốc của bậc", "Mend the border of the step");
                return;
            }
        }
    }
}
