package org.scokb.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.regex.Pattern;
import org.scokb.web.ProblemException;
import org.scokb.web.ProblemHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Tells clients to come again while the database is away, and leaves connections to one that is
 * gone, so that the next one opens it again by itself. It is public for the pool, which makes one
 * by its name.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DatabaseOutage implements SQLExceptionOverride {

  private static final Logger log = LoggerFactory.getLogger(DatabaseOutage.class);

  private static final int RETRY_SECONDS = 5;

  /** H2: closed by an error or by itself, no room, unreadable, unwritable, connection broken. */
  private static final Set<Integer> GONE = Set.of(90098, 90121, 90028, 90030, 90031, 90067);

  /**
   * Classes of SQLSTATE in which waiting helps: connection, rollback (locks), resources, operator's
   * intervention and system error (SQL:2023, 24.1, and PostgreSQL's appendix A); a server that can
   * only be read, or, as a standby, not at one revision; and none, as the pool has it where a
   * transaction can't be rolled back because its connection is closed already.
   */
  private static final Pattern PASSING = Pattern.compile("(08|40|53|55|57|58).*|25006|0A000|null");

  /** A connection to a server that can only be read may lead to another when it is made anew. */
  private static final String ONLY_READ = "25006";

  @ExceptionHandler({
    DataAccessException.class,
    TransactionException.class,
    PersistenceException.class
  })
  ResponseEntity<Object> comeAgain(RuntimeException failure) {
    if (!isBehind(failure)) {
      throw failure;
    }
    log.warn("The database can't be asked: {}", failure.getMessage());
    ProblemException away =
        ProblemException.unavailable("The database can't be asked now", RETRY_SECONDS);
    return ProblemHandler.respond(away.getBody(), away.getHeaders());
  }

  /** Throws what failed for no fault of what was done: because the database can't be asked now. */
  public static void passOn(RuntimeException failure) {
    if (isBehind(failure)) {
      throw failure;
    }
  }

  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || cause instanceof SQLException sql
              && (GONE.contains(sql.getErrorCode())
                  || PASSING.matcher(String.valueOf(sql.getSQLState())).matches())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Else a connection to a closed database, or a standby, is given out again as long as it is used.
   */
  @java.lang.Override
  public SQLExceptionOverride.Override adjudicate(SQLException failure) {
    return GONE.contains(failure.getErrorCode()) || ONLY_READ.equals(failure.getSQLState())
        ? SQLExceptionOverride.Override.MUST_EVICT
        : SQLExceptionOverride.Override.CONTINUE_EVICT;
  }
}
