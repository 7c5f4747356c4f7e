package org.scokb.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** After a failover, connections may lead to a server that can only be read. */
@EditorTest
@DirtiesContext
class StandbyIntegrationTests {

  private static final String TEXT = "Uzbekistan proposed the %s Protection Strategy to the SCO.";

  @TempDir static Path home;
  private static EmbeddedPostgres server;

  @Autowired private ApiClient api;
  @Autowired private HikariDataSource pool;

  @DynamicPropertySource
  static void startServer(DynamicPropertyRegistry settings) throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(home.resolve("data"))
            .setCleanDataDirectory(false)
            .start();
    settings.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
    settings.add("spring.datasource.password", () -> "");
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @Test
  void aStandbyIsAnOutageUntilItIsTheFirst() throws Exception {
    int port = server.getPort();
    server.close();
    Files.createFile(home.resolve("data/standby.signal"));
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(home.resolve("data"))
            .setCleanDataDirectory(false)
            .setPort(port)
            .start();

    isAway(post("Lake"));
    isAway(api.get("/api/v1/statements"));
    assertThat(api.get("/api/v1/initiatives").status()).isEqualTo(200);

    execute("select pg_promote()");
    assertThat(post("Lake").status()).isEqualTo(201);
    assertThat(api.get("/api/v1/statements").status()).isEqualTo(200);
  }

  @Test
  void connectionsThatOnlyReadAreNotKept() throws Exception {
    execute("alter database postgres set default_transaction_read_only = on");
    pool.getHikariPoolMXBean().softEvictConnections();
    isAway(post("River"));

    execute("alter database postgres reset default_transaction_read_only");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(post("River").status()).isEqualTo(201));
  }

  private static void execute(String statement) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.setReadOnly(false);
      connection.createStatement().execute("set default_transaction_read_only = off");
      connection.createStatement().execute(statement);
    }
  }

  private static void isAway(ApiResponse answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("The database can't be asked now");
  }

  private ApiResponse post(String strategy) {
    return api.send(
        "POST",
        "/api/v1/articles",
        BodyPublishers.ofString(TEXT.formatted(strategy)),
        request -> EditorClient.authenticate(request.header("Content-Type", "text/plain")));
  }
}
