package org.scokb.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Has processes on one database do something one after another, by a row that whoever does it
 * locks. Whoever ends in the middle of it leaves the turn to the next.
 *
 * @param table one of a single row
 */
public record Turn(DataSource database, String table) {

  private static final long LOOK_MILLIS = 250;

  /** The turn, until it is closed. */
  public record Taken(Connection connection) implements AutoCloseable {

    @Override
    public void close() {
      try (connection) {
        connection.rollback();
      } catch (SQLException gone) {
        throw new IllegalStateException("The turn ended with its connection", gone);
      }
    }
  }

  /** Waits for it. A look now and then is no long statement that a limit on those could end. */
  public Taken take() {
    try {
      while (true) {
        Connection connection = database.getConnection();
        boolean mine = false;
        try (Statement statement = connection.createStatement()) {
          connection.setAutoCommit(false);
          String row = "select id from %s for update skip locked".formatted(table);
          mine = statement.executeQuery(row).next();
        } finally {
          if (!mine) {
            connection.close();
          }
        }
        if (mine) {
          return new Taken(connection);
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (SQLException unreadable) {
      throw new IllegalStateException("Whose turn it is can't be read", unreadable);
    }
  }
}
