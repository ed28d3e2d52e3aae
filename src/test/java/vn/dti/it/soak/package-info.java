/**
 * Many callers at once while sets come into force again and again: no answer mixes two plans, nobody waits for ever, and
 * the process does not grow.
 */
@NullMarked
package vn.dti.it.soak;

import org.jspecify.annotations.NullMarked;
