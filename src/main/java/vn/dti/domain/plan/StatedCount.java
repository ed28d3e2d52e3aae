package vn.dti.domain.plan;

import vn.dti.domain.index.NodeLevel;

/**
 * A count that a decision states for a node, such as "gồm 10 chỉ số thành phần".
 *
 * @param level what is counted below the node
 * @param count how many, not negative
 * @param listed whether all of them are published, so that fewer nodes than stated are a fault of the set
 */
public record StatedCount(NodeLevel level, int count, boolean listed) {
    /** Refuses a negative count. */
    public StatedCount {
        if (count < 0) {
            throw new IllegalArgumentException("a count from 0: " + count);
        }
    }

    /** A count of nodes that are all published. */
    public StatedCount(NodeLevel level, int count) {
        this(level, count, true);
    }
}
