package org.scokb.provenance;

import jakarta.persistence.QueryHint;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.QueryHints;

/**
 * A query that reads what is stored, to look at it. By default Hibernate would first hold all that
 * the transaction has read against what it was, and then watch over what the query finds too.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@QueryHints({
  @QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"),
  @QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT")
})
@interface AsStored {}
