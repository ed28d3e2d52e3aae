/** Tests of the command line as it is packed. */
@NullMarked
package vn.dti.it.tool;

import org.jspecify.annotations.NullMarked;
