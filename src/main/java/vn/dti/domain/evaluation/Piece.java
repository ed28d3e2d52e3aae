package vn.dti.domain.evaluation;

import org.jspecify.annotations.Nullable;
import vn.dti.domain.number.Fraction;

/**
 * One piece of the function from measure to points: from a threshold on, points are {@code slope * measure + offset},
 * or the measure is refused.
 *
 * @param from the threshold; null for the piece that takes every measure that no piece before it took
 * @param inclusive whether the threshold itself belongs to the piece
 * @param slope points for one unit of the measure
 * @param offset points at the measure 0
 * @param refusal why there are no points; null where there are
 */
record Piece(
        @Nullable Fraction from,
        boolean inclusive,
        Fraction slope,
        Fraction offset,
        @Nullable ProblemCode refusal) {

    /** The same formula from another threshold on. */
    Piece startingAt(@Nullable Fraction threshold, boolean included) {
        return new Piece(threshold, included, slope, offset, refusal);
    }

    static Piece line(Fraction slope, Fraction offset) {
        return new Piece(null, true, slope, offset, null);
    }

    static Piece constant(Fraction points) {
        return line(Fraction.ZERO, points);
    }

    static Piece refused(ProblemCode reason) {
        return new Piece(null, true, Fraction.ZERO, Fraction.ZERO, reason);
    }

    /** Whether the piece takes this measure, provided that no piece before it did. */
    boolean takes(Fraction measure) {
        if (from == null) {
            return true;
        }
        int order = measure.compareTo(from);
        return order > 0 || (order == 0 && inclusive);
    }
}
