/** The same calls give the same bytes on Derby and on PostgreSQL: two services run beside each other. */
@NullMarked
package vn.dti.it.both;

import org.jspecify.annotations.NullMarked;
