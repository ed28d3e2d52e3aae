package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;

/**
 * Where the points of a node come from. A result given at a node (see {@code InputKey#given}) always replaces what this
 * says: the node's subtree is then shown, never added.
 */
public sealed interface Scoring {
    /** Whether points are made of those of all children that are scored. */
    default boolean isOfChildren() {
        return this instanceof Sum
                || this instanceof Best
                || this instanceof Worst
                || this instanceof Mean
                || this instanceof GeometricMean
                || this instanceof PassedShare
                || this instanceof AllPassed
                || this instanceof Adjusted
                || this instanceof Chosen
                || isOfApplicable();
    }

    /** Whether children that do not apply to a unit are left out. */
    default boolean isOfApplicable() {
        return this instanceof RescaledSum || this instanceof ReducedSum;
    }

    /**
     * The sum of the children that apply to the unit, brought to the full maximum: {@code sum of points / sum of maxima *
     * maximum} (methods 15 and 18 of the catalogue, such as the public administration index of communes of Hà Nội, which is
     * converted to 100 with or without a survey).
     *
     * @param whenNone what holds where no child applies
     */
    record RescaledSum(Measure.WhenZero whenNone) implements Scoring {}

    /**
     * The sum of the children that apply to the unit, out of a maximum that is smaller by those of the others (method 15 of
     * the catalogue, such as Lào Cai, 1,000 points with administrative procedures and 750 without, ranked apart).
     */
    record ReducedSum() implements Scoring {}

    /** The sum of the points of the children that count: all but overlapping pillars, remainders and unscored nodes. */
    record Sum() implements Scoring {}

    /** The most points among the children. */
    record Best() implements Scoring {}

    /** The least points among the children: the weakest part decides. */
    record Worst() implements Scoring {}

    /**
     * The mean of the children's values (points / maximum), each child counting the same, times the maximum of the node:
     * {@code (v1 + … + vn) / n * maximum}. So are the parts of the E-Government Development Index of the United Nations
     * put together, and the two kinds of schooling in the Human Development Index.
     */
    record Mean() implements Scoring {}

    /**
     * The geometric mean of the children's values (points / maximum), times the maximum of the node:
     * {@code (v1 * … * vn) ^ (1/n) * maximum}, as the dimensions of the Human Development Index (UNDP, technical note 1).
     */
    record GeometricMean() implements Scoring {}

    /**
     * The share of the children that passed, times the maximum: {@code passed / number of children * maximum} (method 11
     * of the catalogue). A child has passed if it has all of its points.
     */
    record PassedShare() implements Scoring {}

    /** The maximum if every child has passed (has all of its points), else nothing. */
    record AllPassed() implements Scoring {}

    /**
     * The points of the child whose number is reported: a criterion with several formulas, each with variables of its own, of which
     * the one that was chosen counts (method 23 of the catalogue, such as the public administration reform tool whose
     * components have several formulas). The others are shown and need no figures.
     *
     * @param ways the formulas by number, from 1
     */
    record Chosen(List<NodeCode> ways) implements Scoring {
        /** Keeps its own copy. */
        public Chosen {
            ways = List.copyOf(ways);
        }

        /** The input that says which formula was chosen. */
        public static InputKey choice(NodeCode node) {
            return new InputKey(node, "c");
        }
    }

    /**
     * The sum of the children with bonus and minus points, which stand outside the maximum (method 21 of the catalogue, such
     * as the third part of the public administration index of Hưng Yên, Decision 2741/QĐ-UBND): {@code min(cap, max(floor,
     * sum of the others + bonus - minus))}.
     *
     * @param bonus the children whose points are added beyond the maximum, in code order
     * @param minus the children whose points are taken off, in code order
     * @param floor the least points, not negative
     * @param cap the most points
     */
    record Adjusted(List<NodeCode> bonus, List<NodeCode> minus, BigDecimal floor, BigDecimal cap) implements Scoring {
        /** Keeps its own copies and the numbers in their one form. */
        public Adjusted {
            bonus = List.copyOf(bonus);
            minus = List.copyOf(minus);
            floor = Decimals.normal(floor);
            cap = Decimals.normal(cap);
            if (floor.signum() < 0 || floor.compareTo(cap) > 0) {
                throw new IllegalArgumentException("no range of points: " + floor + " to " + cap);
            }
        }

        /** Whether a child stands outside the maximum. */
        public boolean isExtra(NodeCode child) {
            return bonus.contains(child) || minus.contains(child);
        }
    }

    /**
     * The weighted mean of the children's values (points / maximum), times the maximum of the node.
     *
     * @param weights one weight for each child that counts; they add up to 1
     */
    record WeightedMean(List<Weight> weights) implements Scoring {
        /** Keeps its own copy. */
        public WeightedMean {
            weights = List.copyOf(weights);
        }
    }

    /**
     * The weight of one child.
     *
     * @param child the child
     * @param weight its weight, 0 to 1
     */
    record Weight(NodeCode child, BigDecimal weight) {
        /** Keeps the number in its one form. */
        public Weight {
            weight = Decimals.normal(weight);
        }
    }

    /** The value of the node, 0 to 1, is given; its points are the value times the maximum. */
    record Given() implements Scoring {}

    /**
     * A measure turned into points by a scale.
     *
     * @param measure the quantity
     * @param scale how it becomes points
     */
    record Scored(Measure measure, Scale scale) implements Scoring {}

    /** Shown, never scored, in no sum. */
    record NotScored() implements Scoring {}

    /** Known as structure only: how it is scored was not published. In no sum; the result stands at a node above. */
    record Unpublished() implements Scoring {}

    /**
     * A node outside the sum of its parent whose points and maximum are those of other nodes together, such as a pillar
     * that shares the foundation with other pillars.
     *
     * @param terms the nodes, each once, in code order
     */
    record Overlap(List<NodeCode> terms) implements Scoring {
        /** Keeps its own copy. */
        public Overlap {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The rest of a sum whose parts are not all known. Where all covered nodes have results, its points are their sum;
     * otherwise points given or derived for it stand in their place wherever all of them are added.
     *
     * @param covers the nodes that it replaces, each once, in code order
     * @param derivedFromTotal whether it may be derived from the published value of the whole index
     */
    record Remainder(List<NodeCode> covers, boolean derivedFromTotal) implements Scoring {
        /** Keeps its own copy. */
        public Remainder {
            covers = List.copyOf(covers);
        }
    }
}
