/**
 * Plausibility rules ({@code checks.dslr} of a set): the same gate and form as the rules that score, a small vocabulary of
 * their own, and Drools rules generated from numbers, fired for the figures of each unit. No text of a file reaches a
 * compiler.
 */
@NullMarked
package vn.dti.rules.plausibility;

import org.jspecify.annotations.NullMarked;
