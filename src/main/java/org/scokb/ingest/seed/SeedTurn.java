package org.scokb.ingest.seed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Has processes that start on one database read their seeds one after another: the first reads
 * them, the others find them read. Whoever ends in the middle of it leaves the turn to the next.
 */
@Component
class SeedTurn {

  private static final long LOOK_MILLIS = 250;

  private final DataSource database;

  SeedTurn(DataSource database) {
    this.database = database;
  }

  /** The turn, until it is closed. */
  record Taken(Connection connection) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
      connection.rollback();
      connection.close();
    }
  }

  /** Waits for it. A look now and then is no long statement that a limit on those could end. */
  Taken take() throws SQLException, InterruptedException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    while (!isFree(connection)) {
      connection.rollback();
      Thread.sleep(LOOK_MILLIS);
    }
    return new Taken(connection);
  }

  private static boolean isFree(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet turn =
            statement.executeQuery("select id from seed_turn for update skip locked")) {
      return turn.next();
    }
  }
}
