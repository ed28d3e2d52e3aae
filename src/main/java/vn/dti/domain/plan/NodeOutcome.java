package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;
import vn.dti.domain.number.Rounding;

/**
 * What follows from the result of a node besides points, value and rank; none of it changes these of the node.
 *
 * @param classifications the levels into which units are put, several ways at once if need be
 * @param gates what must be met for a level, whatever the points
 * @param conversion the other scale on which the result is told
 * @param apart whether the points stand for themselves and never count for the node above (such as the mandatory criteria
 *     of the digital school, Decision 4725/QĐ-BGDĐT, which earn no points)
 */
public record NodeOutcome(
        List<Classification> classifications, List<Gate> gates, Optional<Conversion> conversion, boolean apart) {
    /** Nothing follows. */
    public static final NodeOutcome NONE = new NodeOutcome(List.of(), List.of(), Optional.empty(), false);

    /** Keeps its own copies. */
    public NodeOutcome {
        classifications = List.copyOf(classifications);
        gates = List.copyOf(gates);
    }

    /**
     * Levels from points or from the value (method 14 of the catalogue, such as the groups of the digital school, below 50, 50 to
     * 75 and above 75 points, or the map of the index of 2020 by values).
     *
     * @param name what the levels are about, in the words of the rule
     * @param byValue whether the published value decides; else the points
     * @param levels the levels in ascending order, without gap and overlap
     */
    public record Classification(String name, boolean byValue, List<Level> levels) {
        /** Keeps its own copy. */
        public Classification {
            levels = List.copyOf(levels);
        }

        /** The number of the level in which a result lies, -1 if it lies in none. */
        public int of(BigDecimal result) {
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i).contains(result)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * One level; an absent border is open.
     *
     * @param name its name
     * @param lower the lower border
     * @param lowerIncluded whether the lower border belongs to it
     * @param upper the upper border
     * @param upperIncluded whether the upper border belongs to it
     */
    public record Level(
            String name,
            Optional<BigDecimal> lower,
            boolean lowerIncluded,
            Optional<BigDecimal> upper,
            boolean upperIncluded) {
        /** Keeps the numbers in their one form. */
        public Level {
            lower = lower.map(Decimals::normal);
            upper = upper.map(Decimals::normal);
        }

        /** Whether a result lies in it. */
        public boolean contains(BigDecimal result) {
            int low = lower.map(result::compareTo).orElse(1);
            int high = upper.map(result::compareTo).orElse(-1);
            return (low > 0 || (low == 0 && lowerIncluded)) && (high < 0 || (high == 0 && upperIncluded));
        }
    }

    /**
     * A mandatory condition (method 13 of the catalogue, such as the mandatory criteria of the digital school): unless every
     * named node has its share of its maximum, a level and those above it are blocked, or every level. Points stay.
     *
     * @param level the lowest level that is blocked; absent if nothing is reached without the condition
     * @param nodes the nodes, in code order
     * @param share the share of the maximum that each needs, above 0 and at most 1
     */
    public record Gate(Optional<String> level, List<NodeCode> nodes, BigDecimal share) {
        /** Keeps its own copy and refuses a share that cannot be. */
        public Gate {
            nodes = List.copyOf(nodes);
            share = Decimals.normal(share);
            if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("not a share: " + share);
            }
        }
    }

    /**
     * The result on another scale: points / maximum * scale (method 19 of the catalogue, such as to 100, or in percent).
     *
     * @param scale what the full maximum becomes, positive
     * @param rounding the digits with which it is told
     */
    public record Conversion(BigDecimal scale, Rounding rounding) {
        /** Refuses a scale that is not positive. */
        public Conversion {
            if (scale.signum() <= 0) {
                throw new IllegalArgumentException("a positive scale is needed: " + scale);
            }
            scale = Decimals.normal(scale);
        }
    }
}
