package vn.dti.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.number.Decimals;

/**
 * Where the points of a node come from. A result given at a node (see {@code InputKey#given}) always replaces what this
 * says: the node's subtree is then shown, never added.
 */
public sealed interface Scoring {
    /** The sum of the points of the children that count: all but overlapping pillars, remainders and unscored nodes. */
    record Sum() implements Scoring {}

    /** The most points among the children. */
    record Best() implements Scoring {}

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
