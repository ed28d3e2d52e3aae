package vn.dti.rules.engine;

/** That a node of the index exists; all numbers are those of {@link LawRule}. */
public final class NodeFact {
    private final int node;
    private final int parent;
    private final int level;
    private final int leaf;

    /**
     * A node.
     *
     * @param node its number
     * @param parent the number of its parent, -1 for the whole index
     * @param level the number of its level
     * @param leaf 1 if no rule makes a child of it and it can be scored, else 0
     */
    public NodeFact(int node, int parent, int level, int leaf) {
        this.node = node;
        this.parent = parent;
        this.level = level;
        this.leaf = leaf;
    }

    /** Its number. */
    public int getNode() {
        return node;
    }

    /** The number of its parent. */
    public int getParent() {
        return parent;
    }

    /** The number of its level. */
    public int getLevel() {
        return level;
    }

    /** 1 for a leaf, else 0. */
    public int getLeaf() {
        return leaf;
    }
}
