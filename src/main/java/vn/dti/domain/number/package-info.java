/**
 * Exact decimal arithmetic. Sums, differences and products are exact; a quotient is correctly rounded to 34
 * significant digits, half even; every other rounding is one that an indicator set declares by name.
 */
@NullMarked
package vn.dti.domain.number;

import org.jspecify.annotations.NullMarked;
