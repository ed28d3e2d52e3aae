package vn.dti.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource: what it answers to a GET depends on the address, the headers {@code Accept} and {@code Accept-Language}
 * and the state of the index alone, not on who asks or on the database. Such answers are kept as bytes until the state is
 * another ({@link SendKnownAnswers}).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersFromState {}
