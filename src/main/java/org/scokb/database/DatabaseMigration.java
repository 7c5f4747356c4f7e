package org.scokb.database;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.scokb.server.RefusedStart;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Takes in databases that were made while the first migration was, for a day, what the first and
 * the second are together. Any other migration that isn't the one that was applied is refused.
 */
@Component
record DatabaseMigration(DatabaseCopy copy) implements FlywayMigrationStrategy {

  /** The first migration's checksum in these databases. */
  static final int CHECKSUM = -1783265446;

  @Override
  public void migrate(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
        .findFirst()
        .ifPresent(DatabaseMigration::refuse);
    if (Arrays.stream(flyway.info().applied())
        .anyMatch(applied -> Objects.equals(applied.getChecksum(), CHECKSUM))) {
      flyway.repair();
    }
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
