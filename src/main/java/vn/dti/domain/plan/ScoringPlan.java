package vn.dti.domain.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dti.domain.index.InputKey;
import vn.dti.domain.index.NodeCode;

/**
 * The scoring plan of one indicator set: its header and its tree. Nodes stand depth first, children in code order, so
 * that the same law always gives the same plan whatever the order of files and rules.
 */
public final class ScoringPlan {
    private final SetHeader header;
    private final List<PlanNode> nodes;
    private final Map<NodeCode, PlanNode> byCode;
    private final Map<NodeCode, List<PlanNode>> children;
    private final Map<InputKey, InputDefinition> inputs;

    private ScoringPlan(SetHeader header, List<PlanNode> nodes, Map<NodeCode, List<PlanNode>> children) {
        this.header = header;
        this.nodes = List.copyOf(nodes);
        this.children = children;
        Map<NodeCode, PlanNode> codes = new LinkedHashMap<>();
        Map<InputKey, InputDefinition> definitions = new TreeMap<>();
        for (PlanNode node : nodes) {
            codes.put(node.code(), node);
            for (InputDefinition input : node.inputs()) {
                definitions.put(input.key(), input);
            }
        }
        this.byCode = Collections.unmodifiableMap(codes);
        this.inputs = Collections.unmodifiableMap(definitions);
    }

    /**
     * Builds a plan from nodes in any order.
     *
     * @throws IllegalArgumentException if codes repeat, there is not exactly one root, or a parent is missing or cyclic
     */
    public static ScoringPlan of(SetHeader header, List<PlanNode> nodes) {
        Map<NodeCode, PlanNode> codes = new TreeMap<>();
        PlanNode root = null;
        for (PlanNode node : nodes) {
            if (codes.put(node.code(), node) != null) {
                throw new IllegalArgumentException("code used twice: " + node.code());
            }
            if (node.parent().isEmpty()) {
                if (root != null) {
                    throw new IllegalArgumentException("two roots: " + root.code() + ", " + node.code());
                }
                root = node;
            }
        }
        if (root == null) {
            throw new IllegalArgumentException("a plan needs a root");
        }
        Map<NodeCode, List<PlanNode>> children = new TreeMap<>();
        for (PlanNode node : codes.values()) {
            node.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(node));
        }
        List<PlanNode> ordered = new ArrayList<>();
        walk(root, children, ordered);
        if (ordered.size() != codes.size()) {
            throw new IllegalArgumentException("nodes without a way to the root");
        }
        Map<NodeCode, List<PlanNode>> frozen = new TreeMap<>();
        children.forEach((code, list) -> frozen.put(code, List.copyOf(list)));
        return new ScoringPlan(header, ordered, Collections.unmodifiableMap(frozen));
    }

    private static void walk(PlanNode node, Map<NodeCode, List<PlanNode>> children, List<PlanNode> out) {
        out.add(node);
        for (PlanNode child : children.getOrDefault(node.code(), List.of())) {
            walk(child, children, out);
        }
    }

    /** What the set says about itself. */
    public SetHeader header() {
        return header;
    }

    /** All nodes, depth first, children in code order; the root first. */
    public List<PlanNode> nodes() {
        return nodes;
    }

    /** The whole index. */
    public PlanNode root() {
        return nodes.get(0);
    }

    /** The node with this code. */
    public Optional<PlanNode> find(NodeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The node with this code, which must exist.
     *
     * @throws IllegalArgumentException if there is none
     */
    public PlanNode node(NodeCode code) {
        PlanNode node = byCode.get(code);
        if (node == null) {
            throw new IllegalArgumentException("no such node: " + code);
        }
        return node;
    }

    /** The children of a node, in code order. */
    public List<PlanNode> children(NodeCode code) {
        return children.getOrDefault(code, List.of());
    }

    /** All declared inputs by key. */
    public Map<InputKey, InputDefinition> inputs() {
        return inputs;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoringPlan that && header.equals(that.header) && nodes.equals(that.nodes);
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + nodes.hashCode();
    }

    @Override
    public String toString() {
        return "plan " + root().code() + " " + header.dataYear() + " with " + nodes.size() + " nodes";
    }
}
