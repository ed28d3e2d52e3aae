package vn.dti.rules.sentence;

import java.util.List;
import vn.dti.domain.index.NodeCode;

/**
 * Nodes named by code, singly or from one to another: "1 đến 5 và 7".
 *
 * @param items the items in the order of the sentence
 */
public record CodeList(List<Item> items) {
    /** Keeps its own copy. */
    public CodeList {
        items = List.copyOf(items);
    }

    /**
     * One node, or all nodes of the same level between two in code order.
     *
     * @param first the first node
     * @param last the last node, the same as the first for a single one
     */
    public record Item(NodeCode first, NodeCode last) {}
}
