package org.scokb.ingest.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/**
 * Writes many rows in the transaction at hand, without the session watching over each of them to
 * its end.
 */
@Component
record Inserts(EntityManager entities) {

  /** Inserts entities at once. What they refer to is stored. */
  void insert(List<?> rows) {
    write(session -> session.insertMultiple(rows), rows);
  }

  /** Updates entities at once, of which the session holds none. */
  void update(List<?> rows) {
    write(session -> session.updateMultiple(rows), rows);
  }

  private void write(Consumer<StatelessSession> action, List<?> rows) {
    if (!rows.isEmpty()) {
      try (StatelessSession session =
          entities.unwrap(Session.class).statelessWithOptions().connection().open()) {
        action.accept(session);
      }
    }
  }
}
