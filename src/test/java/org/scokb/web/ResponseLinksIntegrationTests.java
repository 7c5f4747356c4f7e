package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every answer tells where it leads. */
@ApiTest
class ResponseLinksIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void aCollectionLeadsToItsPagesItsFormatsAndItsDescription() {
    assertThat(links("/api/v1/chairmanships?member=KZ&size=2&page=1"))
        .containsExactly(
            "</api/v1/chairmanships?member=KZ&size=2&page=0>; rel=\"first\"",
            "</api/v1/chairmanships?member=KZ&size=2&page=0>; rel=\"prev\"",
            "</api/v1/chairmanships?member=KZ&size=2&page=1>; rel=\"last\"",
            "</api/v1/chairmanships?member=KZ&size=2&page=1>; rel=\"self\"",
            "</api/v1/chairmanships?member=KZ&format=csv>; rel=\"alternate\"; type=\"text/csv\"",
            "</api/v1/chairmanships?member=KZ&format=ndjson>; rel=\"alternate\"; type=\"application/x-ndjson\"",
            "</v3/api-docs>; rel=\"describedby\"");
  }

  @Test
  void aWholeLeadsToNoPages() {
    assertThat(links("/api/v1/topics?format=csv"))
        .containsExactly(
            "</api/v1/topics?format=csv>; rel=\"self\"",
            "</api/v1/topics?format=json>; rel=\"alternate\"; type=\"application/json\"",
            "</api/v1/topics?format=ndjson>; rel=\"alternate\"; type=\"application/x-ndjson\"",
            "</v3/api-docs>; rel=\"describedby\"");
  }

  @Test
  void anEntityLeadsToItsCollectionAndToTheArticlesItComesFrom() {
    assertThat(links("/api/v1/chairmanships/kz-2023-2024"))
        .contains(
            "</api/v1/chairmanships/kz-2023-2024>; rel=\"self\"",
            "</api/v1/chairmanships>; rel=\"collection\"",
            "</api/v1/articles/kazakhstan-as-chair-of-the-sco>; rel=\"via\"",
            "</v3/api-docs>; rel=\"describedby\"");
    assertThat(links("/api/v1/chairmanships/kz-2004-2005")).noneMatch(it -> it.contains("via"));
  }

  @Test
  void aPartLeadsToWhatItIsAPartOf() {
    assertThat(links("/api/v1/members/KZ/statements")).contains("</api/v1/members/KZ>; rel=\"up\"");
  }

  @Test
  void aSearchLeadsToTheFeedOfWhatBecomesOfWhatItFinds() {
    String feed =
        "</api/v1/changes?q=anti-drug&resource=initiatives&format=atom>; rel=\"alternate\"; type=\"application/atom+xml\"";
    assertThat(links("/api/v1/search?q=anti-drug&resource=initiatives&size=1&facets=topic"))
        .contains(feed);
    assertThat(api.get(feed.substring(1, feed.indexOf('>'))).body())
        .contains("<entry>", "Anti-Drug Strategy");
    assertThat(links("/api/v1/search?q=anti-drug&topic=security"))
        .noneMatch(link -> link.contains("atom"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (String path : List.of("/api/v1/initiatives?topic=security", "/api/v1/members/KZ")) {
      for (String link : links(path)) {
        assertThat(api.get(link.substring(1, link.indexOf('>'))).status()).as(link).isEqualTo(200);
      }
    }
  }

  @Test
  void pagesLeadOnInTheBodyToo() {
    String server = "http://localhost:" + api.port();
    JsonNode middle = api.get("/api/v1/chairmanships?size=10&page=1").json().get("page");
    assertThat(middle.get("prev").asString())
        .isEqualTo(server + "/api/v1/chairmanships?size=10&page=0");
    assertThat(middle.get("next").asString())
        .isEqualTo(server + "/api/v1/chairmanships?size=10&page=2");
    JsonNode last = api.get("/api/v1/chairmanships?size=10&page=2").json().get("page");
    assertThat(last.get("next").isNull()).isTrue();
    assertThat(api.get("/api/v1/chairmanships").json().at("/page/prev").isNull()).isTrue();
  }

  @Test
  void headersStayShortWhateverTheAddress() {
    for (int length : new int[] {500, 2_000, 3_000, 7_000}) {
      String asked = "/api/v1/initiatives?page=1&size=1&article=" + "a".repeat(length);
      ApiResponse response = api.get(asked);

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.header("Link")).hasSizeLessThan(4_096).contains("rel=\"describedby\"");
      assertThat(response.header("Link").contains("rel=\"first\"")).isEqualTo(length == 500);
      assertThat(response.json().at("/page/prev").asString()).contains("a".repeat(length));
    }
  }

  @Test
  void whatMayBeDoneIsToldForEveryKindOfPath() {
    assertThat(allow("/api/v1")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    assertThat(allow("/api/v1/members/KZ")).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    assertThat(allow("/api/v1/articles"))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "OPTIONS");
    assertThat(allow("/api/v1/articles/any"))
        .containsExactlyInAnyOrder("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
    for (String path : List.of("/api/v1/articles", "/api/v1/articles/any", "/api/v1/topics")) {
      ApiResponse refused = api.send("PATCH", path, request -> {});
      assertThat(refused.status()).isEqualTo(405);
      assertThat(refused.header("Allow").split(",\\s*"))
          .containsExactlyInAnyOrder(allow(path).toArray(String[]::new));
    }
  }

  private List<String> allow(String path) {
    ApiResponse options = api.send("OPTIONS", path, request -> {});
    assertThat(options.status()).isEqualTo(200);
    return Arrays.asList(options.header("Allow").split(",\\s*"));
  }

  private List<String> links(String path) {
    String server = "http://localhost:" + api.port();
    return List.of(api.get(path).header("Link").replace(server, "").split(", (?=<)"));
  }
}
