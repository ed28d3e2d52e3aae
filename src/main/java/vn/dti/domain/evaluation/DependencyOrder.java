package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sorts the nodes of a plan so that each comes after the nodes that it needs. */
final class DependencyOrder {
    private static final byte NEW = 0;
    private static final byte OPEN = 1;
    private static final byte DONE = 2;

    private final PreparedPlan plan;
    private final byte[] marks;
    private final List<Integer> sorted = new ArrayList<>();

    DependencyOrder(PreparedPlan plan) {
        this.plan = plan;
        this.marks = new byte[plan.size()];
    }

    /** The order; it is the same for the same plan. */
    List<Integer> sorted() {
        for (int node = 0; node < plan.size(); node++) {
            visit(node);
        }
        return List.copyOf(sorted);
    }

    private void visit(int node) {
        if (marks[node] == OPEN) {
            throw new IllegalArgumentException(
                    "a node depends on itself: " + plan.node(node).code());
        }
        if (marks[node] == NEW) {
            marks[node] = OPEN;
            Stream.concat(plan.terms(node).stream(), plan.substitutesOf(node).stream())
                    .forEach(this::visit);
            marks[node] = DONE;
            sorted.add(node);
        }
    }
}
