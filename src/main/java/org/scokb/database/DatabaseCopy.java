package org.scokb.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.scokb.server.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Moves to another database: copies all rows of one that has the same migrations, table by table,
 * into one that is empty. Nothing is read anew, and revisions go on.
 */
@Component
@EnableConfigurationProperties(DatabaseProperties.class)
record DatabaseCopy(DatabaseProperties properties) {

  private static final Logger log = LoggerFactory.getLogger(DatabaseCopy.class);

  private static final int BATCH = 500;

  /** Further than any process can have taken from a sequence without using it. */
  private static final long BEYOND = 100_000;

  /** Copies what is to be copied, if anything, into a database that has just been migrated. */
  void into(Flyway target) {
    String from = properties.copyFrom();
    if (from.isEmpty()) {
      return;
    }
    // Passwords stand in what isn't shown.
    String shown = from.replaceAll("(?<=//)[^/]*@|[?;].*", "");
    try (Connection source = open(from);
        Connection there = target.getConfiguration().getDataSource().getConnection()) {
      String lineage = lineage(source, migration(target));
      if (lineage.equals(text(there, "select lineage from knowledge_base"))) {
        log.info("The database is a copy of {} already: scokb.copy-from can go", shown);
        return;
      }
      if (!"0".equals(text(there, "select revision from knowledge_base"))) {
        throw new RefusedStart(
            "scokb.copy-from is set, and the database isn't empty",
            "Give an empty database in spring.datasource.url, or leave the setting away.");
      }
      there.setAutoCommit(false);
      copy(source, there);
      there.commit();
    } catch (SQLException failed) {
      throw new RefusedStart(
          "nothing could be copied from %s: %s"
              .formatted(shown, String.valueOf(failed.getMessage()).replace(from, shown)),
          "See that nothing else has that database open, and that scokb.copy-from says where it is.");
    }
  }

  private static Connection open(String from) throws SQLException {
    if (!from.startsWith("jdbc:h2:")) {
      return DriverManager.getConnection(from);
    }
    String existing = from + ";IFEXISTS=TRUE";
    return from.toUpperCase(Locale.ROOT).contains(";USER=")
        ? DriverManager.getConnection(existing)
        : DriverManager.getConnection(existing, "sa", "");
  }

  private static String migration(Flyway flyway) {
    MigrationInfo current = Objects.requireNonNull(flyway.info().current());
    return String.valueOf(current.getVersion());
  }

  /** The lineage of a database that has been used, and has the same migrations. */
  private static String lineage(Connection source, String migration) throws SQLException {
    String reached =
        text(
            source,
            "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc fetch first row only");
    String lineage =
        migration.equals(reached) ? text(source, "select lineage from knowledge_base") : null;
    if (lineage == null) {
      throw new RefusedStart(
          "the database to copy from is of another version (it has migration %s, not %s)"
              .formatted(reached, migration),
          "Start this version on it once, stop it, and copy it then.");
    }
    return lineage;
  }

  private static @Nullable String text(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  private static void copy(Connection source, Connection target) throws SQLException {
    List<String> tables = tables(target);
    List<String> backwards = new ArrayList<>(tables);
    Collections.reverse(backwards);
    for (String table : backwards) {
      execute(target, "delete from " + table);
    }
    for (String table : tables) {
      log.info("{} rows of {} are copied", copy(table, source, target), table);
    }
    try (Statement statement = target.createStatement();
        ResultSet all =
            statement.executeQuery(
                "select sequence_name from information_schema.sequences where sequence_schema = current_schema")) {
      while (all.next()) {
        String sequence = all.getString(1);
        String last = text(target, "select max(id) from " + sequence.replaceFirst("(?i)_seq$", ""));
        long next = (last == null ? 0 : Long.parseLong(last)) + BEYOND;
        execute(target, "alter sequence %s restart with %d".formatted(sequence, next));
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All tables, each after those that it refers to. */
  private static List<String> tables(Connection database) throws SQLException {
    Set<String> ordered = new LinkedHashSet<>();
    try (ResultSet all =
        database
            .getMetaData()
            .getTables(
                database.getCatalog(),
                database.getSchema(),
                "%",
                new String[] {"TABLE", "BASE TABLE"})) {
      while (all.next()) {
        add(all.getString("TABLE_NAME"), database, ordered);
      }
    }
    ordered.remove("flyway_schema_history");
    return List.copyOf(ordered);
  }

  private static void add(String table, Connection database, Set<String> ordered)
      throws SQLException {
    if (ordered.contains(table)) {
      return;
    }
    try (ResultSet keys =
        database
            .getMetaData()
            .getImportedKeys(database.getCatalog(), database.getSchema(), table)) {
      while (keys.next()) {
        if (!keys.getString("PKTABLE_NAME").equals(table)) {
          add(keys.getString("PKTABLE_NAME"), database, ordered);
        }
      }
    }
    ordered.add(table);
  }

  private static long copy(String table, Connection source, Connection target) throws SQLException {
    try (Statement statement = source.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + table)) {
      ResultSetMetaData columns = rows.getMetaData();
      List<String> names = new ArrayList<>();
      for (int column = 1; column <= columns.getColumnCount(); column++) {
        names.add(columns.getColumnName(column));
      }
      String insert =
          "insert into %s (%s) values (%s)"
              .formatted(
                  table,
                  String.join(", ", names),
                  String.join(", ", Collections.nCopies(names.size(), "?")));
      long count = 0;
      try (PreparedStatement inserted = target.prepareStatement(insert)) {
        while (rows.next()) {
          for (int column = 1; column <= names.size(); column++) {
            inserted.setObject(column, value(rows, column, columns.getColumnType(column)));
          }
          inserted.addBatch();
          if (++count % BATCH == 0) {
            inserted.executeBatch();
          }
        }
        inserted.executeBatch();
      }
      return count;
    }
  }

  /** A value as every driver takes it. */
  private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
    return switch (type) {
      case Types.CLOB, Types.VARCHAR -> rows.getString(column);
      case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
          rows.getObject(column, OffsetDateTime.class);
      default -> rows.getObject(column);
    };
  }
}
