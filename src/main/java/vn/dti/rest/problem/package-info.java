/**
 * Errors as {@code application/problem+json} (RFC 9457): one kind, one status, one stable address for programs, and for
 * people a title, a detail and every place at fault, in Vietnamese or in English as {@code Accept-Language} asks.
 */
@NullMarked
package vn.dti.rest.problem;

import org.jspecify.annotations.NullMarked;
