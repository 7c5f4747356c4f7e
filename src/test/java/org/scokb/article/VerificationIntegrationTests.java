package org.scokb.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every quote is held against its article as both are in the database now. */
@EditorTest
class VerificationIntegrationTests {

  private static final String SUMMIT =
      "🎉 The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2024-2029.";

  @Autowired ApiClient api;
  @Autowired EditorClient editor;
  @Autowired DataSource database;
  @Autowired MeterRegistry meters;

  @AfterEach
  void withdraw() {
    editor.withdrawAll();
    verify();
  }

  @Test
  void whatCameOfItIsToldInHealthAndByAMetric() {
    editor.add("summit", "2023-07-05", SUMMIT);
    verify();
    assertThat(api.get("/actuator/health").json().get("status").asString()).isEqualTo("UP");

    update("update article set text = replace(text, 'Lake', 'Pond') where id = 'summit'");
    JsonNode broken = verify();

    assertThat(api.get("/actuator/health").json().get("status").asString()).isEqualTo("DOWN");
    assertThat(meters.get("scokb.quotes.inexact").gauge().value())
        .isPositive()
        .isEqualTo(broken.get("inexact").size());
    assertThat(api.get("/actuator/health/readiness").json().get("status").asString())
        .isEqualTo("UP");
  }

  @Test
  void everyQuoteOfEveryArticleIsExact() {
    JsonNode alone = verify();
    editor.add("summit", "2023-07-05", SUMMIT);
    JsonNode both = verify();

    assertThat(alone.get("articles").asInt()).isEqualTo(1);
    assertThat(both.get("articles").asInt()).isEqualTo(2);
    assertThat(both.get("revision").asLong()).isEqualTo(alone.get("revision").asLong() + 1);
    assertThat(Instant.parse(both.get("checkedAt").asString()))
        .isAfter(Instant.parse(alone.get("checkedAt").asString()));
    for (JsonNode each : new JsonNode[] {alone, both}) {
      assertThat(each.get("quotes").asLong()).isPositive().isEqualTo(each.get("exact").asLong());
      assertThat(each.get("inexact").isEmpty()).isTrue();
    }
    assertThat(both.get("statements").asLong())
        .isEqualTo(count("kazakhstan-as-chair-of-the-sco") + count("summit"));
  }

  @Test
  void aTextThatHasChangedIsTold() {
    editor.add("summit", "2023-07-05", SUMMIT);
    long quotes = verify().get("quotes").asLong();
    update("update article set text = replace(text, 'Lake', 'Pond') where id = 'summit'");

    JsonNode broken = verify();

    assertThat(broken.get("quotes").asLong()).isEqualTo(quotes);
    assertThat(broken.get("exact").asLong()).isEqualTo(quotes - broken.get("inexact").size());
    JsonNode title = inexact(broken, "initiatives", "title");
    assertThat(title.get("article").asString()).isEqualTo("summit");
    assertThat(title.at("/statement/id").asString())
        .isEqualTo("lake-protection-strategy-2024-2029");
    assertThat(title.at("/statement/value").asString()).isEqualTo("Lake Protection Strategy");
    assertThat(title.at("/evidence/exact").asString()).contains("Lake Protection Strategy");
    assertThat(title.at("/found/exact").asString()).contains("Pond Protection Strategy");
    assertThat(title.at("/found/prefix").asString()).endsWith("Uzbekistan proposed the ");
  }

  @Test
  void aQuoteOfOtherWordsIsToldAndSoIsOneInAnotherPlace() {
    editor.add("summit", "2023-07-05", SUMMIT);
    String title =
        " where article_id = 'summit' and resource = 'INITIATIVES' and id in (select quote_id from statement"
            + " where assertion_id in (select id from assertion where property = 'TITLE'))";
    update("update quote set exact = exact || 's'" + title);
    assertThat(inexact(verify(), "initiatives", "title").at("/found/exact").asString())
        .doesNotEndWith("s");

    update("update quote set exact = substring(exact from 1 for char_length(exact) - 1)" + title);
    assertThat(verify().get("inexact").isEmpty()).isTrue();

    update("update quote set quote_start = quote_start + 1, quote_end = quote_end + 1" + title);
    assertThat(inexact(verify(), "initiatives", "title").at("/found/exact").asString())
        .startsWith("ake Protection");

    update("update quote set quote_start = quote_start - 1, quote_end = quote_end - 1" + title);
    update("update quote set suffix = '?'" + title);
    JsonNode surroundings = inexact(verify(), "initiatives", "title");
    assertThat(surroundings.at("/evidence/suffix").asString()).isEqualTo("?");
    assertThat(surroundings.at("/found/exact")).isEqualTo(surroundings.at("/evidence/exact"));

    update("update quote set suffix = '', prefix = '?'" + title);
    assertThat(inexact(verify(), "initiatives", "title").at("/evidence/prefix").asString())
        .isEqualTo("?");
  }

  @Test
  void wherePositionsRunPastTheEndNothingIsFound() {
    editor.add("summit", "2023-07-05", SUMMIT);
    update("update article set text = substring(text from 1 for 30) where id = 'summit'");

    assertThat(inexact(verify(), "initiatives", "title").get("found").isNull()).isTrue();
  }

  @Test
  void whatIsWrongWithThousandsOfQuotesIsAShortAnswer() {
    editor.add(
        "summit", "2023-07-05", SUMMIT + (" " + SUMMIT.replace("Lake", "River %d")).repeat(400));
    update("update article set text = '' where id = 'summit'");

    JsonNode broken = verify();

    assertThat(broken.get("quotes").asLong() - broken.get("exact").asLong()).isGreaterThan(1000);
    assertThat(broken.get("inexact").size()).isEqualTo(1000);
  }

  private JsonNode verify() {
    return api.get("/api/v1/verification").json();
  }

  private long count(String article) {
    return api.get("/api/v1/articles/%s/statements".formatted(article))
        .json()
        .at("/page/totalElements")
        .asLong();
  }

  private void update(String sql) {
    assertThat(JdbcClient.create(database).sql(sql).update()).isPositive();
  }

  private static JsonNode inexact(JsonNode verification, String resource, String property) {
    return verification
        .get("inexact")
        .valueStream()
        .filter(each -> each.at("/statement/resource").asString().equals(resource))
        .filter(each -> each.at("/statement/property").asString().equals(property))
        .findFirst()
        .orElseThrow(() -> new AssertionError(verification.toPrettyString()));
  }
}
