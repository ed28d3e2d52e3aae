package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.domain.index.NodeLevel;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Rounding;

/**
 * What a set says about itself as a whole.
 *
 * @param levelName the level in the words of the rule, such as {@code tỉnh}
 * @param dataYear the year whose figures are scored, never the year of publication
 * @param sample whether the set is an illustration with generated figures
 * @param criterionRounding the rounding of each criterion's points, absent if nothing in between is rounded
 * @param valueRounding the rounding of published values
 * @param rankBy which value decides the rank
 * @param statedTotal the points that the decision states for the whole index, where they differ from the points scored
 * @param unscored the points of the stated total that are not scored, 0 if all are
 * @param mergedAt the level at which a unit formed by a merger has the means of the units merged into it; absent if the set does
 *     not say
 */
public record SetHeader(
        String levelName,
        int dataYear,
        boolean sample,
        Optional<Rounding> criterionRounding,
        Rounding valueRounding,
        RankBy rankBy,
        Optional<BigDecimal> statedTotal,
        BigDecimal unscored,
        Optional<NodeLevel> mergedAt) {
    /** The value by which units are ranked; equal keys share a rank and the next ranks are skipped. */
    public enum RankBy {
        /** The published value, rounded as the set declares. */
        PUBLISHED_VALUE,
        /** The value before the rounding for publication, compared at 20 decimal places. */
        UNROUNDED_VALUE
    }

    /** A set that says nothing of merged units. */
    public SetHeader(
            String levelName,
            int dataYear,
            boolean sample,
            Optional<Rounding> criterionRounding,
            Rounding valueRounding,
            RankBy rankBy,
            Optional<BigDecimal> statedTotal,
            BigDecimal unscored) {
        this(
                levelName,
                dataYear,
                sample,
                criterionRounding,
                valueRounding,
                rankBy,
                statedTotal,
                unscored,
                Optional.empty());
    }

    /** Refuses a year that is not plausible. */
    public SetHeader {
        if (dataYear < 1900 || dataYear > 2200) {
            throw new IllegalArgumentException("not a data year: " + dataYear);
        }
        statedTotal = statedTotal.map(Decimals::normal);
        unscored = Decimals.normal(unscored);
    }
}
