package org.scokb.provenance;

import jakarta.persistence.QueryHint;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.QueryHints;

/** A query that changes what is stored, and doesn't look through what the transaction holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Modifying
@QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
@interface BulkChange {}
