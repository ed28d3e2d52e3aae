package vn.dti.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the rules of one set said while they fired. The generated rules call it with numbers only; what it holds does not
 * depend on the order of the calls.
 */
public final class Firings {
    /**
     * That a sentence speaks of a node.
     *
     * @param rule the number of the rule
     * @param sentence the number of the sentence in its rule
     * @param node the number of the node
     */
    public record Saying(int rule, int sentence, int node) implements Comparable<Saying> {
        private static final Comparator<Saying> ORDER = Comparator.comparingInt(Saying::node)
                .thenComparingInt(Saying::rule)
                .thenComparingInt(Saying::sentence);

        @Override
        public int compareTo(Saying other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<LawRule> rules;
    private final Set<Saying> sayings = new TreeSet<>();
    private final Set<Integer> fired = new TreeSet<>();
    private final Map<Integer, Integer> levels = new TreeMap<>();

    /** Nothing said yet. */
    public Firings(List<LawRule> rules) {
        this.rules = new ArrayList<>(rules);
    }

    /** Called by the rule of the whole index: the fact of its node. */
    public NodeFact root(int rule) {
        fired.add(rule);
        LawRule.Root root = (LawRule.Root) rules.get(rule).target();
        levels.put(root.node(), root.level());
        return new NodeFact(root.node(), -1, root.level(), 0);
    }

    /** Called by a rule that makes a node below another: the fact of its node. */
    public NodeFact grow(int rule, int parentLevel) {
        fired.add(rule);
        LawRule.Child child = (LawRule.Child) rules.get(rule).target();
        int level = child.levelByParent().getOrDefault(parentLevel, parentLevel);
        levels.put(child.node(), level);
        return new NodeFact(child.node(), child.parent(), level, child.leaf() ? 1 : 0);
    }

    /** Called for each sentence of a rule and each node of which it speaks. */
    public void say(int rule, int sentence, int node) {
        fired.add(rule);
        sayings.add(new Saying(rule, sentence, node));
    }

    /** Called for a sentence that names a data source: the fact that the node's figures come from it. */
    public SourceFact source(int rule, int sentence, int node) {
        return new SourceFact(node, rules.get(rule).sources().getOrDefault(sentence, -1));
    }

    /** All that was said, by node, rule and sentence. */
    public Set<Saying> sayings() {
        return Collections.unmodifiableSet(sayings);
    }

    /** The numbers of the rules that fired. */
    public Set<Integer> fired() {
        return Collections.unmodifiableSet(fired);
    }

    /** The level of each node that exists. */
    public Map<Integer, Integer> levels() {
        return Collections.unmodifiableMap(levels);
    }
}
