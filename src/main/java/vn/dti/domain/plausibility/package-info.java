/**
 * Plausibility of reported figures: what a set holds to be doubtful, written by its staff as rules of their own, and the
 * doubts that these raise about the figures of one unit. A doubt changes no points; it says where somebody should look.
 */
@NullMarked
package vn.dti.domain.plausibility;

import org.jspecify.annotations.NullMarked;
