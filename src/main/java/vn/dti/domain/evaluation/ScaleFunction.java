package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dti.domain.evaluation.PanelExtremes.Extremes;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.number.Fraction;
import vn.dti.domain.plan.Award;
import vn.dti.domain.plan.Scale;

/**
 * A scale as one function from measure to points: pieces in descending order of their thresholds, the first that takes
 * the measure decides. Every scale but choices becomes such a function, so that one loop over the units serves them all.
 * Points below 0 or above the maximum are refused by pieces of their own.
 */
final class ScaleFunction {
    private final List<Piece> pieces;

    private ScaleFunction(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The pieces, highest threshold first; the last takes everything. */
    List<Piece> pieces() {
        return pieces;
    }

    /** The piece that decides over a measure. */
    Piece at(Fraction measure) {
        for (Piece piece : pieces) {
            if (piece.takes(measure)) {
                return piece;
            }
        }
        throw new IllegalStateException("no piece for " + measure);
    }

    /** The function of a scale that does not depend on other units. */
    static ScaleFunction of(Scale scale, BigDecimal maximum) {
        Fraction max = Fraction.of(maximum);
        return new ScaleFunction(guarded(pieces(scale, max), max));
    }

    private static List<Piece> pieces(Scale scale, Fraction max) {
        if (scale instanceof Scale.Proportional proportional) {
            return proportional(proportional, max);
        }
        if (scale instanceof Scale.Steps steps) {
            return steps(steps, max);
        }
        if (scale instanceof Scale.Bands bands) {
            return bands(bands, max);
        }
        if (scale instanceof Scale.PerItem perItem) {
            return perItem(perItem);
        }
        if (scale instanceof Scale.Goalposts posts) {
            return goalposts(posts, max);
        }
        if (scale instanceof Scale.Ranks ranks) {
            return ranks(ranks, max);
        }
        if (scale instanceof Scale.PassFail passFail) {
            return passFail(passFail, max);
        }
        if (scale instanceof Scale.Entered) {
            return List.of(
                    Piece.refused(ProblemCode.POINTS_OUT_OF_RANGE).startingAt(max, false),
                    Piece.line(Fraction.ONE, Fraction.ZERO));
        }
        if (scale instanceof Scale.FixedGoalposts posts) {
            return fixedGoalposts(posts, max);
        }
        throw new IllegalArgumentException("not a function of the measure alone: " + scale);
    }

    /** The function of a scale that compares with a panel. A measure beyond a frozen extreme counts as that extreme. */
    static ScaleFunction relative(Scale scale, BigDecimal maximum, @Nullable Extremes extremes) {
        if (extremes == null) {
            return new ScaleFunction(List.of(Piece.refused(ProblemCode.PANEL_EXTREMES_UNKNOWN)));
        }
        Fraction max = Fraction.of(maximum);
        Fraction least = fraction(extremes.least());
        Fraction greatest = fraction(extremes.greatest());
        if (scale instanceof Scale.OfPanel panel) {
            if (least.compareTo(greatest) == 0) {
                return new ScaleFunction(guarded(level(panel, max, greatest), max));
            }
            if (scale instanceof Scale.BetweenWorstAndBest between) {
                return new ScaleFunction(guarded(between(between, max, least, greatest), max));
            }
            if (extremes.all().isEmpty()) {
                return new ScaleFunction(List.of(Piece.refused(ProblemCode.PANEL_EXTREMES_UNKNOWN)));
            }
            // The points of a standard score are worked out apart; the piece only says that there are some.
            return new ScaleFunction(
                    scale instanceof Scale.PanelRank
                            ? PanelRanks.pieces(extremes.all(), panel.highest(), max)
                            : List.of(Piece.line(Fraction.ONE, Fraction.ZERO)));
        }
        return new ScaleFunction(guarded(relativeToBest(max, greatest), max));
    }

    private static Fraction fraction(Measured measured) {
        return Fraction.of(measured.dividend(), measured.divisor());
    }

    private static List<Piece> proportional(Scale.Proportional scale, Fraction max) {
        if (scale.target().isPresent()) {
            Fraction target = Fraction.of(scale.target().get());
            return List.of(
                    Piece.constant(max).startingAt(target, true), Piece.line(max.dividedBy(target), Fraction.ZERO));
        }
        return List.of(
                Piece.refused(ProblemCode.MEASURE_ABOVE_ONE).startingAt(Fraction.ONE, false),
                Piece.line(max, Fraction.ZERO));
    }

    private static List<Piece> steps(Scale.Steps scale, Fraction max) {
        List<Piece> pieces = new ArrayList<>();
        for (Scale.Step step : scale.steps()) {
            pieces.add(award(step.award(), max).startingAt(Fraction.of(step.from()), true));
        }
        pieces.add(award(scale.otherwise(), max));
        return pieces;
    }

    private static List<Piece> bands(Scale.Bands scale, Fraction max) {
        List<Piece> pieces = new ArrayList<>();
        List<Scale.Band> bands = scale.bands();
        for (int i = bands.size() - 1; i >= 0; i--) {
            Scale.Band band = bands.get(i);
            band.upper()
                    .ifPresent(upper -> pieces.add(Piece.refused(ProblemCode.OUTSIDE_BANDS)
                            .startingAt(Fraction.of(upper), !band.upperIncluded())));
            pieces.add(award(band.award(), max)
                    .startingAt(band.lower().map(Fraction::of).orElse(null), band.lowerIncluded()));
        }
        pieces.add(Piece.refused(ProblemCode.OUTSIDE_BANDS));
        return pieces;
    }

    private static List<Piece> perItem(Scale.PerItem scale) {
        Fraction each = Fraction.of(scale.pointsEach());
        Fraction cap = Fraction.of(scale.cap());
        if (each.signum() <= 0) {
            return List.of(Piece.constant(Fraction.ZERO));
        }
        return List.of(Piece.constant(cap).startingAt(cap.dividedBy(each), true), Piece.line(each, Fraction.ZERO));
    }

    private static List<Piece> goalposts(Scale.Goalposts scale, Fraction max) {
        Fraction low = Fraction.of(scale.low());
        Fraction high = Fraction.of(scale.high());
        return List.of(
                Piece.refused(ProblemCode.OUTSIDE_GOALPOSTS).startingAt(high, false),
                rising(low, high, max).startingAt(low, true),
                Piece.refused(ProblemCode.OUTSIDE_GOALPOSTS));
    }

    private static List<Piece> ranks(Scale.Ranks scale, Fraction max) {
        List<Piece> pieces = new ArrayList<>();
        Fraction after = Fraction.ZERO;
        for (Scale.RankRange range : scale.ranks()) {
            pieces.add(0, award(range.award(), max).startingAt(after, false));
            after = Fraction.of(range.to());
        }
        pieces.add(0, award(scale.otherwise(), max).startingAt(after, false));
        pieces.add(Piece.refused(ProblemCode.NOT_A_RANK));
        return pieces;
    }

    private static List<Piece> passFail(Scale.PassFail scale, Fraction max) {
        Scale.Band target = scale.target();
        Piece failed = award(scale.failed(), max);
        List<Piece> pieces = new ArrayList<>();
        target.upper().ifPresent(upper -> pieces.add(failed.startingAt(Fraction.of(upper), !target.upperIncluded())));
        pieces.add(award(target.award(), max)
                .startingAt(target.lower().map(Fraction::of).orElse(null), target.lowerIncluded()));
        pieces.add(failed);
        return pieces;
    }

    /** On a logarithm the inner piece has the right ends and the right direction; its points are worked out apart. */
    private static List<Piece> fixedGoalposts(Scale.FixedGoalposts scale, Fraction max) {
        Fraction zero = Fraction.of(scale.zero());
        Fraction full = Fraction.of(scale.full());
        boolean falling = zero.compareTo(full) > 0;
        boolean capped = scale.beyond() == Scale.Beyond.CAPPED;
        Piece refused = Piece.refused(ProblemCode.OUTSIDE_GOALPOSTS);
        Piece above = capped ? Piece.constant(falling ? Fraction.ZERO : max) : refused;
        Piece below = capped ? Piece.constant(falling ? max : Fraction.ZERO) : refused;
        return List.of(
                above.startingAt(falling ? zero : full, capped),
                rising(zero, full, max).startingAt(falling ? full : zero, !capped),
                below);
    }

    private static List<Piece> relativeToBest(Fraction max, Fraction greatest) {
        if (greatest.signum() == 0) {
            return List.of(Piece.constant(max).startingAt(greatest, false), Piece.constant(Fraction.ZERO));
        }
        return List.of(
                Piece.constant(max).startingAt(greatest, true), Piece.line(max.dividedBy(greatest), Fraction.ZERO));
    }

    /** All units of the panel are equal. */
    private static List<Piece> level(Scale.OfPanel scale, Fraction max, Fraction greatest) {
        return List.of(
                Piece.constant(scale.highest() ? max : Fraction.ZERO).startingAt(greatest, false),
                award(scale.whenEqual(), max).startingAt(greatest, true),
                Piece.constant(scale.highest() ? Fraction.ZERO : max));
    }

    private static List<Piece> between(
            Scale.BetweenWorstAndBest scale, Fraction max, Fraction least, Fraction greatest) {
        Piece high = Piece.constant(scale.highest() ? max : Fraction.ZERO);
        Piece low = Piece.constant(scale.highest() ? Fraction.ZERO : max);
        Piece inside = scale.highest() ? rising(least, greatest, max) : rising(greatest, least, max);
        return List.of(high.startingAt(greatest, true), inside.startingAt(least, false), low);
    }

    /** The line through (zero, 0) and (full, max). */
    private static Piece rising(Fraction zero, Fraction full, Fraction max) {
        Fraction slope = max.dividedBy(full.minus(zero));
        return Piece.line(slope, slope.times(zero).negated());
    }

    /** The formula of an award. */
    static Piece award(Award award, Fraction max) {
        if (award instanceof Award.Points points) {
            return Piece.constant(Fraction.of(points.points()));
        }
        if (award instanceof Award.Share share) {
            return Piece.constant(max.times(Fraction.of(share.numerator(), share.denominator())));
        }
        Award.Proportion proportion = (Award.Proportion) award;
        return Piece.line(max.dividedBy(Fraction.of(proportion.divisor())), Fraction.ZERO);
    }

    /** Puts refusing pieces before every piece that would leave the range from 0 to the maximum. */
    private static List<Piece> guarded(List<Piece> pieces, Fraction max) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.refusal() != null) {
                out.add(piece);
            } else if (piece.slope().signum() == 0) {
                out.add(constantWithinLimits(piece, max));
            } else {
                if (piece.slope().signum() > 0) {
                    Fraction limit = max.minus(piece.offset()).dividedBy(piece.slope());
                    boolean reachable = piece.from() == null || limit.compareTo(piece.from()) >= 0;
                    out.add(Piece.refused(ProblemCode.POINTS_ABOVE_MAXIMUM)
                            .startingAt(reachable ? limit : piece.from(), !reachable && piece.inclusive()));
                }
                out.add(piece);
            }
        }
        return reachable(out);
    }

    private static Piece constantWithinLimits(Piece piece, Fraction max) {
        if (piece.offset().compareTo(max) > 0) {
            return Piece.refused(ProblemCode.POINTS_ABOVE_MAXIMUM).startingAt(piece.from(), piece.inclusive());
        }
        if (piece.offset().signum() < 0) {
            return Piece.refused(ProblemCode.POINTS_BELOW_ZERO).startingAt(piece.from(), piece.inclusive());
        }
        return piece;
    }

    /** Leaves out the pieces whose measures are all taken by pieces before them. */
    private static List<Piece> reachable(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            if (out.isEmpty() || isBelow(piece, out.get(out.size() - 1))) {
                out.add(piece);
            }
            if (piece.from() == null) {
                break;
            }
        }
        return out;
    }

    private static boolean isBelow(Piece piece, Piece previous) {
        if (previous.from() == null) {
            return false;
        }
        if (piece.from() == null) {
            return true;
        }
        int order = piece.from().compareTo(previous.from());
        return order < 0 || (order == 0 && piece.inclusive() && !previous.inclusive());
    }
}
