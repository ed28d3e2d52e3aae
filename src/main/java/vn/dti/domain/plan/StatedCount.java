package vn.dti.domain.plan;

import vn.dti.domain.index.NodeLevel;

/**
 * A count that a decision states for a node, such as "gồm 10 chỉ số thành phần".
 *
 * @param level what is counted below the node
 * @param count how many, not negative
 */
public record StatedCount(NodeLevel level, int count) {
    /** Refuses a negative count. */
    public StatedCount {
        if (count < 0) {
            throw new IllegalArgumentException("a count from 0: " + count);
        }
    }
}
