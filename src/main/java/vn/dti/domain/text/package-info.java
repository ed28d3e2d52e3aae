/**
 * Texts for people, always in Vietnamese and English together, so that neither language can be forgotten.
 */
@NullMarked
package vn.dti.domain.text;

import org.jspecify.annotations.NullMarked;
