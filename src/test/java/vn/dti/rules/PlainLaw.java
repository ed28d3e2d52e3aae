package vn.dti.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.rules.engine.Firings;
import vn.dti.rules.engine.LawRule;

/**
 * What Drools does with the rules of a set, done a second time without it: plain loops until nothing new is said. Tests
 * compare the two, and run thousands of faulty sets with this one.
 */
final class PlainLaw {
    private record Node(int number, int parent, int level, boolean leaf) {}

    private final Firings firings;
    private final Map<Integer, List<Node>> nodes = new HashMap<>();
    private final Set<List<Integer>> sourced = new HashSet<>();
    private final Set<List<Integer>> spoken = new HashSet<>();
    private boolean changed;

    private PlainLaw(List<LawRule> rules) {
        this.firings = new Firings(rules);
    }

    /** Fires the rules. */
    static Firings fire(List<LawRule> rules, String fingerprint) {
        PlainLaw law = new PlainLaw(rules);
        do {
            law.changed = false;
            rules.forEach(law::fire);
        } while (law.changed);
        return law.firings;
    }

    private void fire(LawRule rule) {
        LawRule.Target target = rule.target();
        if (target instanceof LawRule.Root root) {
            if (say(rule, root.node())) {
                firings.root(rule.number());
                add(new Node(root.node(), -1, root.level(), false));
            }
        } else if (target instanceof LawRule.Child child) {
            for (Node parent : List.copyOf(nodes.getOrDefault(child.parent(), List.of()))) {
                if (child.parentLevels().contains(parent.level()) && say(rule, child.node())) {
                    int level = firings.grow(rule.number(), parent.level()).getLevel();
                    add(new Node(child.node(), child.parent(), level, child.leaf()));
                }
            }
        } else {
            all().stream().filter(node -> isMeant(target, node)).forEach(node -> say(rule, node.number()));
        }
    }

    private List<Node> all() {
        List<Node> all = new ArrayList<>();
        nodes.values().forEach(all::addAll);
        return all;
    }

    private boolean isMeant(LawRule.Target target, Node node) {
        if (target instanceof LawRule.EveryChild every) {
            return node.parent() == every.parent();
        }
        if (target instanceof LawRule.EveryLeafBelow below) {
            return node.leaf() && isBelow(node, below.ancestor());
        }
        return target instanceof LawRule.EveryLeafFrom from
                && node.leaf()
                && sourced.contains(List.of(from.source(), node.number()));
    }

    private boolean isBelow(Node node, int ancestor) {
        return node.parent() == ancestor
                || nodes.getOrDefault(node.parent(), List.of()).stream().anyMatch(parent -> isBelow(parent, ancestor));
    }

    private void add(Node node) {
        nodes.computeIfAbsent(node.number(), key -> new ArrayList<>()).add(node);
    }

    /** Says all sentences of a rule of a node; false if that was done before. */
    private boolean say(LawRule rule, int node) {
        if (!spoken.add(List.of(rule.number(), node))) {
            return false;
        }
        changed = true;
        for (int sentence = 0; sentence < rule.sentences(); sentence++) {
            firings.say(rule.number(), sentence, node);
            Integer source = rule.sources().get(sentence);
            if (source != null) {
                sourced.add(List.of(source, node));
            }
        }
        return true;
    }
}
