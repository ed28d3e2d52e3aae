package vn.dti.domain.index;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of one input of a set: input {@code a} of criterion {@code 1.2} is {@code 1.2:a}; the result given at node
 * {@code 1} itself is {@code 1}.
 *
 * @param node the node that uses the input
 * @param variable the letter of the input, or empty for a result given at the node itself
 */
public record InputKey(NodeCode node, String variable) implements Comparable<InputKey> {
    private static final Pattern VARIABLE = Pattern.compile("[a-z]?");

    /** Refuses a variable that is not empty or one lower-case letter. */
    public InputKey {
        if (!VARIABLE.matcher(variable).matches()) {
            throw new IllegalArgumentException("not an input letter: " + variable);
        }
    }

    /** The key of the result given at {@code node} itself. */
    public static InputKey given(NodeCode node) {
        return new InputKey(node, "");
    }

    /** Reads {@code 1.2:a} or {@code 1}, or nothing if the text is not of that form. */
    public static Optional<InputKey> parse(String text) {
        int colon = text.indexOf(':');
        String code = colon < 0 ? text : text.substring(0, colon);
        String variable = colon < 0 ? "" : text.substring(colon + 1);
        if ((colon >= 0 && variable.isEmpty()) || !VARIABLE.matcher(variable).matches()) {
            return Optional.empty();
        }
        return NodeCode.parse(code).map(node -> new InputKey(node, variable));
    }

    @Override
    public int compareTo(InputKey other) {
        int order = node.compareTo(other.node);
        return order != 0 ? order : variable.compareTo(other.variable);
    }

    @Override
    public String toString() {
        return variable.isEmpty() ? node.text() : node.text() + ":" + variable;
    }
}
