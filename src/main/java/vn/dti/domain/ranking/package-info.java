/**
 * Ranks, ties and movement, computed from evaluated values.
 */
@NullMarked
package vn.dti.domain.ranking;

import org.jspecify.annotations.NullMarked;
