package org.scokb.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has H2 write what a transaction has changed before anybody is told of it. H2 would do so by
 * itself with a delay of zero, but then never tidies its file, which keeps every page that was ever
 * written. Other databases need no such word.
 *
 * <p>Where it can't be written, memory says what the disk doesn't, and nobody may be told of it:
 * the process ends, as PostgreSQL does when a sync fails.
 */
@Component
class Durability implements TransactionExecutionListener {

  private static final Logger log = LoggerFactory.getLogger(Durability.class);

  /** The process' exit status. */
  private static final int UNWRITTEN = 4;

  private final JdbcTemplate jdbc;
  private final boolean needed;

  Durability(DataSource source, DataSourceProperties properties) {
    this.jdbc = new JdbcTemplate(source);
    this.needed = DatabaseDriver.fromJdbcUrl(properties.determineUrl()) == DatabaseDriver.H2;
  }

  @Override
  public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
    if (needed && failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
      try {
        jdbc.execute("CHECKPOINT SYNC");
      } catch (DataAccessException unwritten) {
        log.error(
            "The database can't be written ({}): the process ends, to be started anew with what is on the disk",
            unwritten.getMostSpecificCause().getMessage());
        Runtime.getRuntime().halt(UNWRITTEN);
      }
    }
  }
}
