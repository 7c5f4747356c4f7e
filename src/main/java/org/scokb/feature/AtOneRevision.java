package org.scokb.feature;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks what reads the database: all of it is of one revision, which the answer that it is read for
 * is told ({@link StoredRevisions}).
 *
 * <p>What H2 calls a repeatable read begins anew at each table, hence the strongest isolation.
 * Nobody who writes has it, so that PostgreSQL finds no conflict.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface AtOneRevision {}
