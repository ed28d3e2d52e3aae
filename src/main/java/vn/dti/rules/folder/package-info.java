/**
 * The rule tree on disk: read as one snapshot, without following links that lead out of it, and watched until it comes
 * to rest after a change.
 */
@NullMarked
package vn.dti.rules.folder;

import org.jspecify.annotations.NullMarked;
