package org.scokb.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresqlTimeoutsTests {

  @ParameterizedTest
  @CsvSource({
    "tcp_keepalives_idle, 10",
    "tcp_keepalives_interval, 5",
    "tcp_keepalives_count, 4",
  })
  void theServerAsksWhetherAProcessIsStillThere(String setting, String value) throws SQLException {
    try (HikariDataSource pool = pool()) {
      new PostgresqlTimeouts().postProcessBeforeInitialization(pool, "dataSource");
      assertThat(shown(pool, setting)).isEqualTo(value);
    }
  }

  @Test
  void whatIsConfiguredForEachConnectionGoesFirst() throws SQLException {
    try (HikariDataSource pool = pool()) {
      pool.setConnectionInitSql("set tcp_keepalives_idle = 77");
      new PostgresqlTimeouts().postProcessBeforeInitialization(pool, "dataSource");
      assertThat(shown(pool, "tcp_keepalives_idle")).isEqualTo("77");
    }
  }

  private static HikariDataSource pool() {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(PostgresqlForTests.url());
    pool.setUsername("postgres");
    pool.setPassword("");
    pool.setMaximumPoolSize(1);
    return pool;
  }

  private static String shown(HikariDataSource pool, String setting) throws SQLException {
    try (Connection connection = pool.getConnection();
        ResultSet shown = connection.createStatement().executeQuery("show " + setting)) {
      shown.next();
      return shown.getString(1);
    }
  }
}
