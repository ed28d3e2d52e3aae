package vn.dti.rules.engine;

/** That a node stands somewhere below another. */
public final class BelowFact {
    private final int ancestor;
    private final int node;

    /**
     * A pair.
     *
     * @param ancestor the number of the node above
     * @param node the number of the node below
     */
    public BelowFact(int ancestor, int node) {
        this.ancestor = ancestor;
        this.node = node;
    }

    /** The number of the node above. */
    public int getAncestor() {
        return ancestor;
    }

    /** The number of the node below. */
    public int getNode() {
        return node;
    }
}
