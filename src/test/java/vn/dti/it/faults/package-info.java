/**
 * What happens when the machine fails: the process is killed at any moment, the database goes away and comes back, the
 * disk is full. Each test has a service, a data folder and a database of its own. See {@code src/docs/testing.md}.
 */
@NullMarked
package vn.dti.it.faults;

import org.jspecify.annotations.NullMarked;
