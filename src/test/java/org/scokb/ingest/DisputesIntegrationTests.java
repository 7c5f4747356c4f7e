package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Articles that contradict each other, and those that only seem to. */
@EditorTest
class DisputesIntegrationTests {

  private static final String STRATEGY = "/api/v1/initiatives/lake-protection-strategy-2031-2036";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @AfterEach
  void withdrawAll() {
    editor.withdrawAll();
  }

  @Test
  void twoWhoClaimOneProposalForDifferentStatesDisputeItUntilOneIsWithdrawn() {
    add("one", "2031-01-01", "Uzbekistan proposed the Lake Protection Strategy for 2031-2036.");
    assertThat(disputed()).isEmpty();

    add("two", "2031-02-01", "Kazakhstan proposed the Lake Protection Strategy for 2031-2036.");
    JsonNode strategy = api.get(STRATEGY).json();
    assertThat(strategy.get("disputed").toString()).isEqualTo("[\"proposedBy\"]");
    assertThat(strategy.at("/proposedBy/code").asString()).isEqualTo("KZ");
    assertThat(disputed()).contains("lake-protection-strategy-2031-2036");
    assertThat(
            api.get("/api/v1/initiatives?disputed=false&q=lake")
                .json()
                .at("/page/totalElements")
                .asInt())
        .isZero();
    assertThat(
            api.get("/api/v1/initiatives?facets=disputed&q=lake")
                .json()
                .at("/facets/disputed/0/value")
                .asString())
        .isEqualTo("true");
    JsonNode claims = api.get(STRATEGY + "/statements?property=proposedBy").json().get("content");
    assertThat(
            claims.valueStream().map(each -> each.get("value") + " " + each.get("rank")).toList())
        .containsExactly("\"UZ\" \"normal\"", "\"KZ\" \"preferred\"");

    editor.withdraw("two");
    assertThat(disputed()).isEmpty();
    assertThat(api.get(STRATEGY).json().get("disputed").isEmpty()).isTrue();
  }

  @Test
  void anotherSpellingAVaguerDateAndAStatusThatMovedOnAreNone() {
    add("one", "2031-01-01", "Uzbekistan proposed the Lake Protection Strategy for 2031-2036.");
    add("two", "2032-01-01", "The leaders adopted the Lake Protection Strategy for 2031-2036.");
    add("three", "2032-02-01", "Kyrgyz President Sadyr Zhaparov spoke of lakes.");
    add("four", "2032-03-01", "President of the Kyrgyz Republic Sadyr Japarov spoke of lakes.");
    assertThat(disputed()).isEmpty();
    for (String collection : new String[] {"people", "meetings", "documents"}) {
      assertThat(
              api.get("/api/v1/" + collection + "?disputed=true")
                  .json()
                  .at("/page/totalElements")
                  .asInt())
          .as(collection)
          .isZero();
    }
  }

  private void add(String id, String publishedOn, String sentence) {
    editor.add(id, publishedOn, "The SCO leaders met. " + sentence);
  }

  private List<String> disputed() {
    return api.get("/api/v1/initiatives?disputed=true&size=100")
        .json()
        .get("content")
        .valueStream()
        .map(each -> each.get("id").asString())
        .toList();
  }
}
