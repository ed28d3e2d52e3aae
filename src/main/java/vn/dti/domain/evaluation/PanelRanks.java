package vn.dti.domain.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dti.domain.evaluation.PanelExtremes.Measured;
import vn.dti.domain.number.Fraction;

/** Ranks within a panel as a function of the measure: constant between one measure of the panel and the next. */
final class PanelRanks {
    private PanelRanks() {}

    /** How many measures of the panel are better than one. */
    static int better(List<Measured> ascending, Measured own, boolean highest) {
        return (int) ascending.stream()
                .filter(other -> highest ? other.compareTo(own) > 0 : other.compareTo(own) < 0)
                .count();
    }

    /** The pieces from the greatest measure down; a measure worse than every unit of the panel earns nothing. */
    static List<Piece> pieces(List<Measured> ascending, boolean highest, Fraction max) {
        int units = ascending.size();
        List<Piece> pieces = new ArrayList<>();
        int at = units;
        while (at > 0) {
            Measured value = ascending.get(at - 1);
            int first = at - 1;
            while (first > 0 && ascending.get(first - 1).compareTo(value) == 0) {
                first--;
            }
            // From this measure upwards the units above it are better; or, just above it, it and all units below it
            // are.
            int better = highest ? units - at : at;
            pieces.add(Piece.constant(points(units, better, max))
                    .startingAt(Fraction.of(value.dividend(), value.divisor()), highest));
            at = first;
        }
        pieces.add(Piece.constant(points(units, highest ? units : 0, max)));
        return pieces;
    }

    private static Fraction points(int units, int better, Fraction max) {
        int worse = Math.max(0, units - 1 - better);
        return max.times(fraction(worse)).dividedBy(fraction(units - 1));
    }

    private static Fraction fraction(int number) {
        return Fraction.of(BigDecimal.valueOf(number));
    }
}
