/**
 * What goes out: records in the words of the domain, written as JSON with their components in order, and tables as CSV.
 * Decimals are strings with every digit; what is not known is left out; texts for people stand in both languages.
 */
@NullMarked
package vn.dti.rest.answer;

import org.jspecify.annotations.NullMarked;
