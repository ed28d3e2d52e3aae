/**
 * The gate: bytes of rule files become lines, and lines become rules with a title, a condition and sentences. Nothing
 * else exists in a rule file; what cannot be read is told with its line, and reading goes on.
 */
@NullMarked
package vn.dti.rules.text;

import org.jspecify.annotations.NullMarked;
