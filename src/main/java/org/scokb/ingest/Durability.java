package org.scokb.ingest;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has H2 write what a transaction has changed before anybody is told of it. H2 would do so by
 * itself with a delay of zero, but then never tidies its file, which keeps every page that was ever
 * written. Other databases need no such word.
 */
@Component
class Durability implements TransactionExecutionListener {

  private final JdbcTemplate jdbc;
  private final boolean needed;

  Durability(DataSource source, DataSourceProperties properties) {
    this.jdbc = new JdbcTemplate(source);
    this.needed = DatabaseDriver.fromJdbcUrl(properties.determineUrl()) == DatabaseDriver.H2;
  }

  @Override
  public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
    if (needed && failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
      jdbc.execute("CHECKPOINT SYNC");
    }
  }
}
