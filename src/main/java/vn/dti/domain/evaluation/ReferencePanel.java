package vn.dti.domain.evaluation;

import java.math.BigInteger;
import java.util.List;
import vn.dti.domain.number.Fraction;

/**
 * The measures of a panel, for the reference evaluator.
 *
 * @param least the least
 * @param greatest the greatest
 * @param all each of them; empty where only the ends are known
 */
record ReferencePanel(Fraction least, Fraction greatest, List<Fraction> all) {
    static ReferencePanel of(PanelExtremes.Extremes extremes) {
        return new ReferencePanel(
                fraction(extremes.least()),
                fraction(extremes.greatest()),
                extremes.all().stream().map(ReferencePanel::fraction).toList());
    }

    private static Fraction fraction(PanelExtremes.Measured measured) {
        return Fraction.of(measured.dividend(), measured.divisor());
    }

    /** The points of a rank, counted unit by unit. */
    Fraction byRank(Fraction own, boolean highest, Fraction maximum) {
        int rank = 1;
        for (Fraction other : all) {
            boolean better = highest ? other.compareTo(own) > 0 : other.compareTo(own) < 0;
            rank += better ? 1 : 0;
        }
        int left = Math.max(0, all.size() - rank);
        return maximum.times(new Fraction(BigInteger.valueOf(left), BigInteger.valueOf(all.size() - 1L)));
    }
}
