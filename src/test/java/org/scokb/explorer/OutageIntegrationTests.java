package org.scokb.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What people are shown while nothing can be had from the database. */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.datasource.hikari.connection-timeout=250",
      "spring.datasource.hikari.maximum-pool-size=4"
    })
class OutageIntegrationTests {

  private static final String PAGE = "/articles/kazakhstan-as-chair-of-the-sco";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Autowired private ApiClient api;
  @Autowired private HikariDataSource database;

  @Test
  void aPageSaysWhatIsTheMatterAndAsksAgain() throws SQLException {
    List<Connection> held = new ArrayList<>();
    try {
      while (held.size() < database.getMaximumPoolSize()) {
        held.add(database.getConnection());
      }
      ApiResponse page = api.get(PAGE, "Accept", BROWSER);

      assertThat(page.status()).isEqualTo(503);
      assertThat(page.mediaType()).isEqualTo("text/html");
      assertThat(page.header("Retry-After")).isEqualTo("5");
      assertThat(page.body())
          .contains("<h1>Just a moment</h1><p>The database can&#39;t be asked now;")
          .contains("<meta http-equiv=\"refresh\" content=\"5\">");
      assertThat(api.get(PAGE, "Accept", "*/*").mediaType()).isEqualTo("application/problem+json");
    } finally {
      for (Connection connection : held) {
        connection.close();
      }
    }
    assertThat(api.get(PAGE, "Accept", BROWSER).status()).isEqualTo(200);
  }
}
