/**
 * The REST interface under {@code /api/v1}: each resource reads a request, hands it to one use case and writes the
 * answer; it decides nothing. What comes in is read in {@code request}, what goes out is shaped in {@code answer}, and
 * everything that goes wrong becomes a problem document in {@code problem}.
 *
 * <p>Decimals go out as JSON strings and come in as JSON strings or numbers; both keep every digit. Reading and
 * stateless calls are public; what changes state needs a role.
 */
@NullMarked
package vn.dti.rest;

import org.jspecify.annotations.NullMarked;
