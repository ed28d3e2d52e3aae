/**
 * What happens once, when the server starts, in the order of {@link vn.dti.start.StartUp}; and what is answered until
 * it is through. The only package that may see all others.
 */
@org.jspecify.annotations.NullMarked
package vn.dti.start;
