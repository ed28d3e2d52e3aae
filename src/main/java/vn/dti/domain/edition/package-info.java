/**
 * Stored results of a year: fingerprints, receipts, and the comparison with what was published.
 */
@NullMarked
package vn.dti.domain.edition;

import org.jspecify.annotations.NullMarked;
