package org.scokb.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a representation that is answered as JSON-LD too. One that has a {@code @context} of its
 * own is written as it is, and needs neither type nor collection.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface LinkedData {

  /** What it describes: a term of the context, which says what class that is. */
  String type() default "";

  /** The collection that it is in: its id is relative to that. */
  String collection() default "";
}
