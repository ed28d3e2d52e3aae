/**
 * The domain: what an index of public bodies is, how it is evaluated, ranked, explained and reproduced. It knows no
 * framework, no clock, no database and no indicator: every number that decides about points comes from a rule file.
 */
@NullMarked
package vn.dti.domain;

import org.jspecify.annotations.NullMarked;
