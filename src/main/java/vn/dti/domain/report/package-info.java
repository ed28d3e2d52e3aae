/**
 * Figures: what was reported or published for a unit, on what it rests, and the frozen table of inputs.
 */
@NullMarked
package vn.dti.domain.report;

import org.jspecify.annotations.NullMarked;
