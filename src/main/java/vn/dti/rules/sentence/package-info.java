/**
 * The vocabulary: every sentence that may stand in a rule, with its words, its typed slots, an example and an
 * explanation, and the statement that it makes. A line of a rule is one sentence as a whole or it is refused.
 */
@NullMarked
package vn.dti.rules.sentence;

import org.jspecify.annotations.NullMarked;
