/**
 * Work that is done after its call was answered: what is known of a job, how it ends, and where jobs and their results
 * are kept (a port). What a job does is no matter here.
 */
@NullMarked
package vn.dti.domain.job;

import org.jspecify.annotations.NullMarked;
