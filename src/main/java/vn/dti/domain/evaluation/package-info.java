/**
 * Evaluation: a pure function from a plan and a table of inputs to points and values, its problems and its
 * explanation.
 */
@NullMarked
package vn.dti.domain.evaluation;

import org.jspecify.annotations.NullMarked;
