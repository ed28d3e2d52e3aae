package vn.dti.rules.text;

import java.util.List;

/**
 * One rule as it was read, before its sentences are understood.
 *
 * @param title the text between the quotes of its first line
 * @param titleLine the line of the title
 * @param when the lines of the condition; exactly one in a rule that was read without a finding
 * @param then the lines of the sentences
 * @param broken whether something about its form was wrong, so that what it lacks may be a consequence
 */
public record RuleText(
        String title, SourceLine titleLine, List<SourceLine> when, List<SourceLine> then, boolean broken) {
    /** Keeps its own copies. */
    public RuleText {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
