package org.scokb.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.scokb.server.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

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

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = current_schema and table_type = 'BASE TABLE'
      and table_name <> 'flyway_schema_history'""";

  /** The other tables that one refers to. */
  private static final String REFERRED_TO =
      """
      select pk.table_name from information_schema.referential_constraints fk
      join information_schema.table_constraints own
      on own.constraint_schema = fk.constraint_schema and own.constraint_name = fk.constraint_name
      join information_schema.table_constraints pk
      on pk.constraint_schema = fk.unique_constraint_schema and pk.constraint_name = fk.unique_constraint_name
      where own.table_schema = current_schema and own.table_name = ? and pk.table_name <> own.table_name""";

  private static final String COLUMNS =
      """
      select column_name from information_schema.columns
      where table_schema = current_schema and table_name = ?""";

  private static final String SEQUENCES =
      "select sequence_name from information_schema.sequences where sequence_schema = current_schema";

  /** Copies what is to be copied, if anything, into a database that has just been migrated. */
  void into(Flyway flyway) {
    String from = properties.copyFrom();
    if (from.isEmpty()) {
      return;
    }
    // Passwords stand in what isn't shown.
    String shown = from.replaceAll("(?<=//)[^/]*@|[?;].*", "");
    DataSource there = flyway.getConfiguration().getDataSource();
    JdbcTemplate target = new JdbcTemplate(there);
    try (SingleConnectionDataSource opened = open(from)) {
      JdbcTemplate source = new JdbcTemplate(opened);
      String lineage = lineage(source, Objects.requireNonNull(flyway.info().current()));
      if (lineage.equals(text(target, "select lineage from knowledge_base"))) {
        log.info("The database is a copy of {} already: scokb.copy-from can go", shown);
        return;
      }
      if (!"0".equals(text(target, "select revision from knowledge_base"))) {
        throw new RefusedStart(
            "scokb.copy-from is set, and the database isn't empty",
            "Give an empty database in spring.datasource.url, or leave the setting away.");
      }
      new TransactionTemplate(new DataSourceTransactionManager(there))
          .executeWithoutResult(status -> copy(source, target));
    } catch (DataAccessException | TransactionException failed) {
      String reason = String.valueOf(failed.getMostSpecificCause().getMessage());
      throw new RefusedStart(
          "nothing could be copied from %s: %s".formatted(shown, reason.replace(from, shown)),
          "See that nothing else has that database open, and that scokb.copy-from says where it is.");
    }
  }

  private static SingleConnectionDataSource open(String from) {
    if (!from.startsWith("jdbc:h2:")) {
      return new SingleConnectionDataSource(from, true);
    }
    String existing = from + ";IFEXISTS=TRUE";
    return from.toUpperCase(Locale.ROOT).contains(";USER=")
        ? new SingleConnectionDataSource(existing, true)
        : new SingleConnectionDataSource(existing, "sa", "", true);
  }

  /** The lineage of a database that has been used, and has the same migrations. */
  private static String lineage(JdbcTemplate source, MigrationInfo migration) {
    String needed = String.valueOf(migration.getVersion());
    String reached =
        text(
            source,
            "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc fetch first row only");
    String lineage =
        needed.equals(reached) ? text(source, "select lineage from knowledge_base") : null;
    if (lineage == null) {
      throw new RefusedStart(
          "the database to copy from is of another version (it has migration %s, not %s)"
              .formatted(reached, needed),
          "Start this version on it once, stop it, and copy it then.");
    }
    return lineage;
  }

  private static @Nullable String text(JdbcTemplate database, String query) {
    return DataAccessUtils.singleResult(texts(database, query));
  }

  private static List<String> texts(JdbcTemplate database, String query, Object... of) {
    return database.query(query, (row, number) -> row.getString(1), of);
  }

  private static void copy(JdbcTemplate source, JdbcTemplate target) {
    List<String> tables = tables(target);
    for (int last = tables.size() - 1; last >= 0; last--) {
      target.execute("delete from " + tables.get(last));
    }
    tables.forEach(table -> copy(table, source, target));
    for (String sequence : texts(target, SEQUENCES)) {
      String last = text(target, "select max(id) from " + sequence.replaceFirst("(?i)_seq$", ""));
      long next = (last == null ? 0 : Long.parseLong(last)) + BEYOND;
      target.execute("alter sequence %s restart with %d".formatted(sequence, next));
    }
  }

  /** All tables, each after those that it refers to. */
  private static List<String> tables(JdbcTemplate database) {
    List<String> left = texts(database, TABLES);
    List<String> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<String> free =
          left.stream()
              .filter(table -> Collections.disjoint(left, texts(database, REFERRED_TO, table)))
              .toList();
      ordered.addAll(free);
      left.removeAll(free);
    }
    return ordered;
  }

  private static void copy(String table, JdbcTemplate source, JdbcTemplate target) {
    List<String> columns = texts(target, COLUMNS, table);
    String names = String.join(", ", columns);
    String insert =
        "insert into %s (%s) values (?%s)"
            .formatted(table, names, ", ?".repeat(columns.size() - 1));
    List<@Nullable Object[]> batch = new ArrayList<>();
    source.query(
        "select %s from %s".formatted(names, table),
        rows -> {
          @Nullable Object[] row = new @Nullable Object[columns.size()];
          for (int column = 0; column < row.length; column++) {
            row[column] = value(rows, column + 1);
          }
          batch.add(row);
          if (batch.size() == BATCH) {
            target.batchUpdate(insert, batch);
            batch.clear();
          }
        });
    target.batchUpdate(insert, batch);
    log.info("{} rows of {} are copied", text(target, "select count(*) from " + table), table);
  }

  /** A value as every driver takes it. */
  private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
    return switch (rows.getMetaData().getColumnType(column)) {
      case Types.CLOB, Types.VARCHAR -> rows.getString(column);
      case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
          rows.getObject(column, OffsetDateTime.class);
      default -> rows.getObject(column);
    };
  }
}
