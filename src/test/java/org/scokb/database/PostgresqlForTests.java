package org.scokb.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A PostgreSQL of the tests' own, with as many databases as they want. With {@code
 * -Dtest.database=postgresql}, each application that would have a database in memory has one there.
 */
public class PostgresqlForTests implements EnvironmentPostProcessor {

  /** One for all tests of a JVM: it ends with it. */
  private static final class Server {

    private static final EmbeddedPostgres ONE = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "500").start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** The URL of a new and empty database. */
  public static String url() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = Server.ONE.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return Server.ONE.getJdbcUrl("postgres", name);
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String url = environment.getProperty("spring.datasource.url", "");
    if (url.startsWith("jdbc:h2:mem:")
        && "postgresql".equals(System.getProperty("test.database"))) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "postgresql",
                  Map.of(
                      "spring.datasource.url", url(),
                      "spring.datasource.username", "postgres",
                      "spring.datasource.password", "")));
    }
  }
}
