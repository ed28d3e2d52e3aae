package vn.dti.domain.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.domain.plan.Scoring;

/**
 * A sum in which remainders stand for the nodes that they cover.
 *
 * @param terms the nodes to add, remainders among them
 * @param opened the sums whose children were taken instead of themselves; the formula holds only for units at which
 *     none of them has a result given
 */
record Formula(List<Integer> terms, List<Integer> opened) {

    /**
     * The sum of a node with remainders put in, or nothing if the node is no sum or not all nodes that the remainders
     * cover are added in it. Sums are opened where covered nodes stand below them, and covered sums are opened where
     * their children are added one by one.
     */
    static Optional<Formula> of(PreparedPlan plan, int node, List<Integer> remainders) {
        Scoring scoring = plan.node(node).scoring();
        if (!(scoring instanceof Scoring.Sum) && !(scoring instanceof Scoring.Overlap)) {
            return Optional.empty();
        }
        Formula formula = new Formula(plan.terms(node), List.of());
        for (int remainder : remainders) {
            Optional<Formula> next = formula.with(plan, remainder, node);
            if (next.isEmpty()) {
                return next;
            }
            formula = next.get();
        }
        return Optional.of(formula);
    }

    private Optional<Formula> with(PreparedPlan plan, int remainder, int node) {
        Set<Integer> covered = new HashSet<>(plan.terms(remainder));
        if (covered.isEmpty() || covered.contains(node) || terms.contains(remainder)) {
            return Optional.empty();
        }
        Set<Integer> left = new HashSet<>(covered);
        while (true) {
            List<Integer> kept = new ArrayList<>();
            List<Integer> nowOpened = new ArrayList<>(opened);
            Set<Integer> missed = new HashSet<>(left);
            for (int term : terms) {
                take(plan, term, missed, kept, nowOpened);
            }
            if (missed.isEmpty()) {
                kept.add(remainder);
                return Optional.of(new Formula(List.copyOf(kept), List.copyOf(nowOpened)));
            }
            for (int open : missed) {
                if (!plan.isSum(open) || plan.terms(open).isEmpty() || open == node) {
                    return Optional.empty();
                }
                left.remove(open);
                left.addAll(plan.terms(open));
            }
        }
    }

    private static void take(
            PreparedPlan plan, int term, Set<Integer> missed, List<Integer> kept, List<Integer> opened) {
        if (missed.remove(term)) {
            return;
        }
        if (plan.isSum(term) && reaches(plan, term, missed)) {
            opened.add(term);
            for (int child : plan.terms(term)) {
                take(plan, child, missed, kept, opened);
            }
        } else {
            kept.add(term);
        }
    }

    private static boolean reaches(PreparedPlan plan, int node, Set<Integer> wanted) {
        for (int child : plan.terms(node)) {
            if (wanted.contains(child) || (plan.isSum(child) && reaches(plan, child, wanted))) {
                return true;
            }
        }
        return false;
    }
}
