/**
 * The vocabulary as documents: every sentence with what it means, where it may stand, a real example and what is often
 * written wrong, and the Drools DSL that plain Drools reads the same rule files with. Both are written from the program's own
 * vocabulary, so they cannot say anything else.
 */
@NullMarked
package vn.dti.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
