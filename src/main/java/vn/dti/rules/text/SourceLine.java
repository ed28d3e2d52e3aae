package vn.dti.rules.text;

import java.util.Set;
import vn.dti.domain.index.SourcePosition;

/**
 * One line of a rule file in three forms.
 *
 * @param position where it stands, with the text as the staff wrote it
 * @param clean the text without surrounding blanks and a trailing semicolon, with single plain blanks
 * @param folded {@code clean} with typographic signs replaced by plain ones, character by character, so that both have
 *     the same length and a place in one is the same place in the other
 * @param slips the slips of writing that were tidied up in {@code clean}
 */
public record SourceLine(SourcePosition position, String clean, String folded, Set<Tidied.Slip> slips) {
    /** Refuses forms of different length. */
    public SourceLine {
        slips = Set.copyOf(slips);
        if (clean.length() != folded.length()) {
            throw new IllegalArgumentException("forms of different length");
        }
    }

    /** Whether nothing stands in the line. */
    public boolean isBlank() {
        return clean.isEmpty();
    }
}
