package vn.dti.rules.engine;

/** That the figures of a node come from a data source. */
public final class SourceFact {
    private final int node;
    private final int source;

    /**
     * A pair.
     *
     * @param node the number of the node
     * @param source the number of the data source
     */
    public SourceFact(int node, int source) {
        this.node = node;
        this.source = source;
    }

    /** The number of the node. */
    public int getNode() {
        return node;
    }

    /** The number of the data source. */
    public int getSource() {
        return source;
    }
}
