package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What an editor is told of what an article has changed, and of what it has left as it was. */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      "spring.security.user.password=correct horse",
      "scokb.largest-article=20KB"
    })
class ArticleReportIntegrationTests {

  private static final String PATH = "/api/v1/articles/tashkent-takes-the-chair";

  private static final String TAKES_THE_CHAIR =
      """
      Tashkent takes the chair

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.

      """;

  private static final String CALM =
      "Nothing else was said on that day, which was a sunny one in the city and beyond it.\n\n";

  private static final String FORUM =
      "Pakistan hosted the SCO Beekeeping Forum in Lahore on 5 June 2022.\n";

  @Autowired ApiClient api;

  @AfterEach
  void withdraw() {
    send("DELETE", "");
  }

  @Test
  void everyEntityThatANewArticleSpeaksOfIsNamedOnceAndLinked() {
    ApiResponse added = send("PUT", TAKES_THE_CHAIR + CALM + FORUM);
    assertThat(added.status()).isEqualTo(201);
    JsonNode report = added.json();
    List<String> created = hrefs(report, "created");
    List<String> updated = hrefs(report, "updated");
    assertThat(created)
        .contains(
            "/api/v1/initiatives/green-cooperation-programme-2022-2026",
            "/api/v1/people/shavkat-mirziyoyev");
    assertThat(updated).contains("/api/v1/members/UZ", "/api/v1/chairmanships/uz-2021-2022");
    List<String> all = all(report);
    assertThat(all).doesNotHaveDuplicates().containsAll(statedOf());
    assertThat(all).allSatisfy(href -> assertThat(api.get(href).status()).as(href).isEqualTo(200));
  }

  @Test
  void theRulesThatReadAreNamedAndTheirStatementsAreFoundByThem() {
    JsonNode rules = send("PUT", TAKES_THE_CHAIR + FORUM).json().get("rules");
    assertThat(rules.valueStream().map(each -> each.get("rule").asString()))
        .contains("chair-taken", "members.name", "people.after-office");
    for (JsonNode each : rules) {
      String asked = "/api/v1/statements?article=tashkent-takes-the-chair&rule=%s";
      JsonNode found = api.get(asked.formatted(each.get("rule").asString())).json();
      assertThat(found.at("/page/totalElements").asLong())
          .as(each.toString())
          .isEqualTo(each.get("statements").asLong())
          .isPositive();
    }
  }

  @Test
  void theSameTextAgainLeavesAllThatItSpeaksOfAsItWas() {
    JsonNode first = send("PUT", TAKES_THE_CHAIR).json();
    JsonNode again = send("PUT", TAKES_THE_CHAIR).json();
    assertThat(again.get("revision")).isEqualTo(first.get("revision"));
    assertThat(Stream.of("created", "updated", "withdrawn").map(again::get))
        .allMatch(JsonNode::isEmpty);
    assertThat(hrefs(again, "unchanged")).containsExactlyInAnyOrderElementsOf(all(first));
  }

  @Test
  void aReplacementLeavesWhatItRestatesAsItWas() {
    send("PUT", TAKES_THE_CHAIR + CALM);
    JsonNode longer = send("PUT", TAKES_THE_CHAIR + CALM + FORUM).json();
    List<String> restated =
        List.of(
            "/api/v1/members/UZ",
            "/api/v1/chairmanships/uz-2021-2022",
            "/api/v1/initiatives/green-cooperation-programme-2022-2026",
            "/api/v1/people/shavkat-mirziyoyev");
    assertThat(hrefs(longer, "created"))
        .contains("/api/v1/meetings/beekeepe-forum-2022")
        .doesNotContainAnyElementsOf(restated);
    assertThat(hrefs(longer, "updated")).containsExactly("/api/v1/members/PK");
    assertThat(hrefs(longer, "withdrawn")).isEmpty();
    assertThat(hrefs(longer, "unchanged")).containsAll(restated);
    assertThat(changed(longer.get("revision").asLong()))
        .as("what changes tell")
        .doesNotContainAnyElementsOf(hrefs(longer, "unchanged"));

    JsonNode shorter = send("PUT", TAKES_THE_CHAIR + CALM).json();
    assertThat(hrefs(shorter, "withdrawn")).isEqualTo(hrefs(longer, "created"));
    assertThat(hrefs(shorter, "updated")).isEqualTo(hrefs(longer, "updated"));
    assertThat(hrefs(shorter, "unchanged")).isEqualTo(hrefs(longer, "unchanged"));
    assertThat(hrefs(shorter, "withdrawn"))
        .allSatisfy(href -> assertThat(api.get(href).status()).as(href).isEqualTo(410));
  }

  @Test
  void whatAnArticleOnlyLinksToIsLeftAsItWas() {
    JsonNode report =
        send("PUT", "The leaders of the SCO met at the summit in Samarkand on 15 September 2022.")
            .json();
    assertThat(hrefs(report, "created"))
        .containsExactly("/api/v1/meetings/council-of-heads-of-state-2022");
    assertThat(hrefs(report, "unchanged"))
        .containsExactly("/api/v1/organizations/council-of-heads-of-state");
  }

  private ApiResponse send(String method, String text) {
    String credentials = Base64.getEncoder().encodeToString("editor:correct horse".getBytes());
    return api.send(
        method,
        PATH,
        BodyPublishers.ofString(text),
        request ->
            request
                .header("Content-Type", "text/plain")
                .header("Authorization", "Basic " + credentials));
  }

  private static List<String> all(JsonNode report) {
    return Stream.of("created", "updated", "unchanged")
        .flatMap(part -> hrefs(report, part).stream())
        .toList();
  }

  private static List<String> hrefs(JsonNode report, String part) {
    return report.get(part).valueStream().map(entry -> entry.get("href").asString()).toList();
  }

  /** All entities that the article states something of. */
  private Set<String> statedOf() {
    Set<String> stated = new TreeSet<>();
    api.get(PATH + "/statements?size=100")
        .json()
        .get("content")
        .forEach(
            statement ->
                stated.add(
                    "/api/v1/%s/%s"
                        .formatted(
                            statement.get("resource").asString(),
                            statement.get("subject").asString())));
    return stated;
  }

  private List<String> changed(long revision) {
    return api.get("/api/v1/changes?size=100&since=" + (revision - 1))
        .json()
        .get("content")
        .valueStream()
        .map(ArticleReportIntegrationTests::href)
        .toList();
  }

  private static String href(JsonNode entity) {
    return "/api/v1/%s/%s"
        .formatted(entity.get("resource").asString(), entity.get("id").asString());
  }
}
