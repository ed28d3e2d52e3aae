/**
 * Assessed units: who is scored, under which names, and which units a year ranks.
 */
@NullMarked
package vn.dti.domain.unit;

import org.jspecify.annotations.NullMarked;
