/**
 * What can be said of a plan before anything is scored: sums, counts, weights, scales without gap or overlap, answered
 * borderline cases, codes and legal basis. Every finding names the line to mend.
 */
@NullMarked
package vn.dti.domain.plan.check;

import org.jspecify.annotations.NullMarked;
