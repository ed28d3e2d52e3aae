package vn.dti.rules.sentence;

import java.util.List;
import java.util.Optional;
import vn.dti.domain.index.NodeCode;
import vn.dti.domain.index.SourcePosition;
import vn.dti.rules.text.RuleText;

/**
 * A rule whose sentences are understood.
 *
 * @param text the rule as it was read
 * @param code the code of the node that the rule makes; absent for a rule about many nodes or where the code is wrong
 * @param name the name of the node, or the whole title of a rule about many nodes
 * @param condition of what it speaks; absent if its line was not understood
 * @param said its sentences in the order of the file, without those that were not understood
 * @param incomplete whether a line was not understood, so that what the rule lacks may be a consequence
 */
public record ReadRule(
        RuleText text,
        Optional<NodeCode> code,
        String name,
        Optional<Condition> condition,
        List<Said> said,
        boolean incomplete) {
    /**
     * A sentence and the line in which it stands.
     *
     * @param position the line
     * @param statement what it says
     */
    public record Said(SourcePosition position, Statement statement) {}

    /** Keeps its own copy. */
    public ReadRule {
        said = List.copyOf(said);
    }

    /** The title. */
    public String title() {
        return text.title();
    }

    /** The line of the title. */
    public SourcePosition place() {
        return text.titleLine().position();
    }

    /** The line of the condition, else of the title. */
    public SourcePosition conditionPlace() {
        return text.when().isEmpty() ? place() : text.when().get(0).position();
    }

    /** Whether the rule makes a node. */
    public boolean makesNode() {
        return code.isPresent()
                && condition
                        .filter(c -> c instanceof Condition.Root || c instanceof Condition.ChildOf)
                        .isPresent();
    }
}
