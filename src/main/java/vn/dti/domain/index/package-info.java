/**
 * The indicator tree: codes, levels, the identity of an indicator set and the places in rule files.
 */
@NullMarked
package vn.dti.domain.index;

import org.jspecify.annotations.NullMarked;
