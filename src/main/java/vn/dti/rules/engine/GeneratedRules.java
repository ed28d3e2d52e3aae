package vn.dti.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Drools text of a set: patterns over facts and calls with numbers, never a word of a rule file. */
final class GeneratedRules {
    private static final String HEAD = """
            package vn.dti.generated;
            import vn.dti.rules.engine.StartFact;
            import vn.dti.rules.engine.NodeFact;
            import vn.dti.rules.engine.BelowFact;
            import vn.dti.rules.engine.SourceFact;
            global vn.dti.rules.engine.Firings firings;
            """;

    /** Every line that can come below the head: fixed words and numbers, so that no other text reaches a compiler. */
    private static final Pattern LINE = Pattern.compile(String.join(
            "|",
            "rule \"(r|below)[0-9]*\"",
            "when",
            "then",
            "end",
            " {4}StartFact\\(\\)",
            " {4}NodeFact\\(node == -?[0-9]+, level == [0-9]+( \\|\\| level == [0-9]+)*, \\$l : level\\)",
            " {4}NodeFact\\(parent == (-?[0-9]+|\\$m), \\$n : node\\)",
            " {4}NodeFact\\(node == \\$n, leaf == 1\\)",
            " {4}BelowFact\\(ancestor == -?[0-9]+, \\$n : node\\)",
            " {4}BelowFact\\(\\$a : ancestor, \\$m : node\\)",
            " {4}SourceFact\\(source == -?[0-9]+, \\$n : node\\)",
            " {4}insert\\(new BelowFact\\((-?[0-9]+|\\$a), \\$n\\)\\);",
            " {4}insert\\(firings\\.root\\([0-9]+\\)\\);",
            " {4}insert\\(firings\\.grow\\([0-9]+, \\$l\\)\\);",
            " {4}insert\\(firings\\.source\\([0-9]+, [0-9]+, ([0-9]+|\\$n)\\)\\);",
            " {4}firings\\.say\\([0-9]+, [0-9]+, ([0-9]+|\\$n)\\);"));

    private final StringBuilder out = new StringBuilder(HEAD);

    private GeneratedRules() {}

    static String of(List<LawRule> rules) {
        GeneratedRules text = new GeneratedRules();
        Set<Integer> ancestors = new TreeSet<>();
        for (LawRule rule : rules) {
            text.append(rule);
            if (rule.target() instanceof LawRule.EveryLeafBelow below) {
                ancestors.add(below.ancestor());
            }
        }
        ancestors.forEach(text::appendBelow);
        if (!ancestors.isEmpty()) {
            text.rule("below")
                    .append("    BelowFact($a : ancestor, $m : node)\n    NodeFact(parent == $m, $n : node)\nthen\n")
                    .append("    insert(new BelowFact($a, $n));\nend\n");
        }
        return text.out.toString();
    }

    /**
     * Sees to it that a text is one of those that are written here.
     *
     * @throws IllegalStateException if it has another line: a fault of this program, or somebody's way around it
     */
    static void requireForm(String text) {
        boolean head = text.startsWith(HEAD);
        Optional<String> foreign = head
                ? text.substring(HEAD.length())
                        .lines()
                        .filter(line -> !LINE.matcher(line).matches())
                        .findFirst()
                : text.lines().findFirst();
        if (foreign.isPresent()) {
            throw new IllegalStateException("not generated here: " + foreign.get());
        }
    }

    private StringBuilder rule(String name) {
        return out.append("rule \"").append(name).append("\"\nwhen\n");
    }

    private void appendBelow(int ancestor) {
        rule("below" + ancestor)
                .append("    NodeFact(parent == ")
                .append(ancestor)
                .append(", $n : node)\nthen\n    insert(new BelowFact(")
                .append(ancestor)
                .append(", $n));\nend\n");
    }

    private void append(LawRule rule) {
        int number = rule.number();
        rule("r" + number);
        String node = condition(rule.target(), number);
        for (int sentence = 0; sentence < rule.sentences(); sentence++) {
            String arguments = number + ", " + sentence + ", " + node;
            out.append("    firings.say(").append(arguments).append(");\n");
            if (rule.sources().containsKey(sentence)) {
                out.append("    insert(firings.source(").append(arguments).append("));\n");
            }
        }
        out.append("end\n");
    }

    /** Writes the "when" part and the beginning of the "then" part; returns the node that the sentences speak of. */
    private String condition(LawRule.Target target, int number) {
        if (target instanceof LawRule.Root root) {
            out.append("    StartFact()\nthen\n    insert(firings.root(")
                    .append(number)
                    .append("));\n");
            return String.valueOf(root.node());
        }
        if (target instanceof LawRule.Child child) {
            String levels = child.parentLevels().stream()
                    .sorted()
                    .map(level -> "level == " + level)
                    .collect(Collectors.joining(" || "));
            out.append("    NodeFact(node == ")
                    .append(child.parent())
                    .append(", ")
                    .append(levels)
                    .append(", $l : level)\nthen\n    insert(firings.grow(")
                    .append(number)
                    .append(", $l));\n");
            return String.valueOf(child.node());
        }
        if (target instanceof LawRule.EveryChild every) {
            out.append("    NodeFact(parent == ").append(every.parent()).append(", $n : node)\nthen\n");
        } else if (target instanceof LawRule.EveryLeafBelow below) {
            out.append("    BelowFact(ancestor == ")
                    .append(below.ancestor())
                    .append(", $n : node)\n    NodeFact(node == $n, leaf == 1)\nthen\n");
        } else if (target instanceof LawRule.EveryLeafFrom from) {
            out.append("    SourceFact(source == ")
                    .append(from.source())
                    .append(", $n : node)\n    NodeFact(node == $n, leaf == 1)\nthen\n");
        }
        return "$n";
    }
}
