/**
 * The neutral workload: an index of 306 criteria with generated figures for any number of units, whose results are known
 * by a checksum that several independent programs agree on.
 */
@NullMarked
package vn.dti.workload;

import org.jspecify.annotations.NullMarked;
