package org.scokb.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** An entity that rots in the database isn't served in silence. */
@EditorTest
@TestPropertySource(properties = "scokb.verify-every=1s")
class MisstatementsIntegrationTests {

  private static final String STRATEGY = "lake-protection-strategy-2024-2029";

  @Autowired ApiClient api;
  @Autowired EditorClient editor;
  @Autowired DataSource database;

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
  }

  @Test
  void anEntityThatSaysSomethingElseThanItsStatementsIsToldInHealth() {
    editor.add(
        "summit",
        "2023-07-05",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.");
    becomes("UP");

    update("update initiative set title = 'Lake Protection Strateey' where id = '%s'");
    assertThat(becomes("DOWN").at("/details/misstated/0").asString())
        .isEqualTo("initiatives/" + STRATEGY);
    assertThat(api.get("/actuator/health/readiness").json().get("status").asString())
        .isEqualTo("UP");

    update("update initiative set title = 'Lake Protection Strategy' where id = '%s'");
    becomes("UP");

    update("update initiative set proposed_by = 'KG' where id = '%s'");
    becomes("DOWN");
    update("update initiative set proposed_by = 'UZ' where id = '%s'");
    becomes("UP");
  }

  private JsonNode becomes(String status) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> health().path("status").asString(), status::equals);
    return health();
  }

  private JsonNode health() {
    return api.send("GET", "/actuator/health", EditorClient::authenticate)
        .json()
        .at("/components/statedEntities");
  }

  private void update(String sql) {
    assertThat(JdbcClient.create(database).sql(sql.formatted(STRATEGY)).update()).isEqualTo(1);
  }
}
