package org.scokb.database;

import java.io.EOFException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;

/** Says in a line why the database can't be opened at the start, and what to do. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  private static final int IN_USE = 90020;
  private static final int UNREADABLE = 90030;
  private static final int UNWRITABLE = 90031;
  private static final int READ_ONLY = 90097;
  private static final int IO_FAILED = 90028;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
    boolean endsEarly = NestedExceptionUtils.getMostSpecificCause(cause) instanceof EOFException;
    return switch (endsEarly ? UNREADABLE : cause.getErrorCode()) {
      case IN_USE ->
          of(
              "another process has the database open",
              "End that process, or give this one a database of its own with spring.datasource.url; several instances"
                  + " can share a PostgreSQL database.",
              cause);
      case UNREADABLE ->
          of(
              "the database's file is damaged",
              "Restore a backup (docs/reliability.md); or move the file away, and everything but posted articles is read"
                  + " anew.",
              cause);
      case UNWRITABLE, READ_ONLY, IO_FAILED ->
          of(
              "the database's file can't be written",
              "Make its folder writable for the user that starts this, with room on its disk, or name another in"
                  + " spring.datasource.url.",
              cause);
      default ->
          DatabaseOutage.isBehind(cause) || String.valueOf(cause.getSQLState()).startsWith("28")
              ? of(
                  "the database can't be asked",
                  "See that it runs where spring.datasource.url says, can be written, and knows user and password.",
                  cause)
              : null;
    };
  }

  private static FailureAnalysis of(String what, String action, SQLException cause) {
    return new FailureAnalysis(
        "It can't start: %s (%s)".formatted(what, cause.getMessage()), action, cause);
  }
}
