/** The pages as a reader has them: over HTTP and in a browser, against the one running service. */
@NullMarked
package vn.dti.it.web;

import org.jspecify.annotations.NullMarked;
