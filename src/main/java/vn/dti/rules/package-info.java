/**
 * Rule files: the only package that sees Drools. Staff text is read here and nowhere else: {@code text} turns bytes into
 * rules and lines, {@code sentence} knows the vocabulary, {@code engine} lets Drools find out which rule speaks of which
 * node, {@code assembly} puts the statements together as a plan, {@code folder} watches the rule folders and
 * {@code data} reads the CSV files beside them. No text of a rule file ever reaches a compiler.
 */
@NullMarked
package vn.dti.rules;

import org.jspecify.annotations.NullMarked;
