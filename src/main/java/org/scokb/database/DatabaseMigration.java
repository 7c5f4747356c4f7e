package org.scokb.database;

import java.util.Arrays;
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
    Arrays.stream(flyway.info().applied())
        .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
        .findFirst()
        .ifPresent(DatabaseMigration::refuse);
    flyway.migrate();
    copy.into(flyway);
  }

  private static void refuse(MigrationInfo newer) {
    throw new RefusedStart(
        "the database is of a newer version of this application (it has migration %s)"
            .formatted(newer.getVersion()),
        "Start that version or a newer one, or restore a backup that was made before.");
  }
}
