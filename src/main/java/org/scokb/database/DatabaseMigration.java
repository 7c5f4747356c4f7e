package org.scokb.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.scokb.server.RefusedStart;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the migrations of this version. One of a newer version is refused, and one
 * that had another migration than is known here.
 */
@Component
record DatabaseMigration(DatabaseCopy copy) implements FlywayMigrationStrategy {

  @Override
  public void migrate(Flyway flyway) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new RefusedStart(
            "the database is of a newer version of this application (it has migration %s)"
                .formatted(applied.getVersion()),
            "Start that version or a newer one, or restore a backup that was made before.");
      }
    }
    flyway.migrate();
    copy.into(flyway);
  }
}
