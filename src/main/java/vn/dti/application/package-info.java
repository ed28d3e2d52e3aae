/**
 * The use cases, one class each, named by a verb and a noun. They hold transactions, roles and the clock; they know the
 * domain and its ports, and neither REST nor pages nor the database.
 */
@NullMarked
package vn.dti.application;

import org.jspecify.annotations.NullMarked;
