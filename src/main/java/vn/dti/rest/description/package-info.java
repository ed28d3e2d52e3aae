/**
 * What the description of the interface (OpenAPI) says of every operation alike: errors with their documents, limits,
 * headers, and an example of each answer, which a test compares with what the service really answers.
 */
@NullMarked
package vn.dti.rest.description;

import org.jspecify.annotations.NullMarked;
