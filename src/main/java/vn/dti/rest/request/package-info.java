/**
 * What comes in: submitted figures as JSON or CSV, rule folders as JSON or zip. Everything is read strictly and within
 * limits; what cannot be read is told with its place. No number is ever turned into floating point.
 */
@NullMarked
package vn.dti.rest.request;

import org.jspecify.annotations.NullMarked;
