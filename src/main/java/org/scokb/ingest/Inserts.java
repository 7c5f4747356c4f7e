package org.scokb.ingest;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/**
 * Writes many rows that no one changes afterwards: in the transaction at hand, but without the
 * session watching over each of them to its end.
 */
@Component
class Inserts {

  private final EntityManager entities;

  Inserts(EntityManager entities) {
    this.entities = entities;
  }

  /** Inserts entities at once. What they refer to is stored. */
  void insert(List<?> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (StatelessSession session =
        entities.unwrap(Session.class).statelessWithOptions().connection().open()) {
      session.insertMultiple(rows);
    }
  }
}
