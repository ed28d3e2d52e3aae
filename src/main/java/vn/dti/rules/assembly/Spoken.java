package vn.dti.rules.assembly;

import java.util.Comparator;
import vn.dti.domain.index.SourcePosition;
import vn.dti.rules.sentence.ReadRule;
import vn.dti.rules.sentence.Statement;

/**
 * A statement about one node and where it was made.
 *
 * @param statement what was said
 * @param position the line
 * @param rule the rule
 */
record Spoken(Statement statement, SourcePosition position, ReadRule rule) {
    static final Comparator<SourcePosition> BY_PLACE =
            Comparator.comparing(SourcePosition::file).thenComparingInt(SourcePosition::line);
}
