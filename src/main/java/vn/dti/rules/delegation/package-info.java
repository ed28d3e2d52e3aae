/**
 * Maxima that a decision leaves to a lower level: the local file beside the rules of a set, which may split the points of the nodes
 * that the set names for it and nothing else.
 */
@NullMarked
package vn.dti.rules.delegation;

import org.jspecify.annotations.NullMarked;
