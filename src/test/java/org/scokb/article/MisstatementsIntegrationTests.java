package org.scokb.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An entity that rots in the database isn't served in silence. */
@EditorTest
class MisstatementsIntegrationTests {

  private static final String STRATEGY = "lake-protection-strategy-2024-2029";

  @Autowired ApiClient api;
  @Autowired EditorClient editor;
  @Autowired DataSource database;
  @Autowired MeterRegistry meters;

  @BeforeEach
  void add() {
    editor.add(
        "summit",
        "2023-07-05",
        "The SCO leaders met. President Shavkat Mirziyoyev of Uzbekistan proposed the Lake Protection Strategy for"
            + " 2024-2029.");
    JsonNode well = verify();
    assertThat(well.get("entities").asLong())
        .isPositive()
        .isEqualTo(well.get("consistent").asLong());
    assertThat(well.get("misstated").isEmpty()).isTrue();
    assertThat(health().get("status").asString()).isEqualTo("UP");
  }

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
    verify();
  }

  @Test
  void anEntityThatSaysSomethingElseThanItsStatementsIsToldEverywhere() {
    update("update initiative set title = 'Lake Protection Strateey' where id = '%s'", STRATEGY);

    JsonNode broken = verify();
    assertThat(broken.get("entities").asLong()).isEqualTo(broken.get("consistent").asLong() + 1);
    assertThat(broken.get("misstated").size()).isEqualTo(1);
    JsonNode misstated = broken.at("/misstated/0");
    assertThat(misstated.get("resource").asString()).isEqualTo("initiatives");
    assertThat(misstated.get("id").asString()).isEqualTo(STRATEGY);
    assertThat(misstated.get("fields").size()).isEqualTo(1);
    JsonNode title = misstated.at("/fields/0");
    assertThat(title.get("property").asString()).isEqualTo("title");
    assertThat(title.get("from").asString()).isEqualTo("Lake Protection Strateey");
    assertThat(title.get("to").asString()).isEqualTo("Lake Protection Strategy");

    JsonNode health = health();
    assertThat(health.get("status").asString()).isEqualTo("DOWN");
    assertThat(health.at("/details/misstated/0").asString()).isEqualTo("initiatives/" + STRATEGY);
    assertThat(api.get("/actuator/health/readiness").json().get("status").asString())
        .isEqualTo("UP");
    assertThat(meters.get("scokb.entities.misstated").gauge().value()).isEqualTo(1);

    update("update initiative set title = 'Lake Protection Strategy' where id = '%s'", STRATEGY);
    update("update initiative set proposed_by = 'KG' where id = '%s'", STRATEGY);
    JsonNode member = verify().at("/misstated/0/fields/0");
    assertThat(member.get("property").asString()).isEqualTo("proposedBy");
    assertThat(member.get("from").asString()).isEqualTo("KG");
    assertThat(member.get("to").asString()).isEqualTo("UZ");
  }

  @Test
  void anEntityThatIsMissingIsToldAndSoIsOneThatNobodyStates() {
    update("update person set id = '%s' where id = 'shavkat-mirziyoyev'", "nobody");

    JsonNode broken = verify().get("misstated");
    assertThat(broken.size()).isEqualTo(2);
    JsonNode nobody = broken.get(0);
    assertThat(nobody.get("id").asString()).isEqualTo("nobody");
    assertThat(nobody.at("/fields/0/to").isNull()).isTrue();
    JsonNode missing = broken.get(1);
    assertThat(missing.get("id").asString()).isEqualTo("shavkat-mirziyoyev");
    assertThat(missing.at("/fields/0/from").isNull()).isTrue();

    update("update person set id = 'shavkat-mirziyoyev' where id = '%s'", "nobody");
  }

  @Test
  void anEntityWhoseStatementsAreRankedOtherwiseThanTheyWeighIsTold() {
    String ranked =
        "update standing set rank = '%s' where assertion_id in (select id from assertion"
            + " where property = 'PROPOSED_BY' and subject_id = '%%s')";
    update(ranked.formatted("NORMAL"), STRATEGY);

    JsonNode broken = verify().get("misstated");
    assertThat(broken.size()).isEqualTo(1);
    assertThat(broken.at("/0/id").asString()).isEqualTo(STRATEGY);
    assertThat(broken.at("/0/fields").isEmpty()).isTrue();

    update(ranked.formatted("PREFERRED"), STRATEGY);
  }

  private JsonNode verify() {
    return api.get("/api/v1/verification").json();
  }

  private JsonNode health() {
    return api.send("GET", "/actuator/health", EditorClient::authenticate)
        .json()
        .at("/components/verification");
  }

  private void update(String sql, String id) {
    assertThat(JdbcClient.create(database).sql(sql.formatted(id)).update()).isEqualTo(1);
  }
}
