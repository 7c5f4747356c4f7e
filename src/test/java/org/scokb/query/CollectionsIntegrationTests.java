package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Collections asked over HTTP, on what the reference tables and the seed article give. */
@EditorTest
class CollectionsIntegrationTests {

  @TestConfiguration
  static class InOctober2026 {

    @Bean
    @Primary
    Clock october2026() {
      return Clock.fixed(Instant.parse("2026-10-15T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  @Autowired ApiClient api;
  @Autowired EditorClient editor;

  @Test
  void filtersNarrowAndSeveralValuesMeanAnyOfThem() {
    assertThat(ids("chairmanships?member=UZ&sort=term"))
        .containsExactly("uz-2003-2004", "uz-2009-2010", "uz-2015-2016", "uz-2021-2022");
    assertThat(ids("chairmanships?member=UZ&year=2016")).containsExactly("uz-2015-2016");
    assertThat(ids("chairmanships?member=UZ,IN&year=2022&sort=term"))
        .containsExactly("uz-2021-2022", "in-2022-2023");
    assertThat(ids("chairmanships?member=UZ&member=IN&year=2022&sort=term,desc"))
        .containsExactly("in-2022-2023", "uz-2021-2022");
    assertThat(ids("chairmanships?year=2001-06/2002&sort=term"))
        .containsExactly("cn-2000-2001", "ru-2001-2002", "ru-2002-2003");
    assertThat(ids("members?status=member&size=100")).hasSize(10).contains("KZ", "BY", "IR");
  }

  @Test
  void theCurrentChairFollowsFromTheDay() {
    assertThat(ids("chairmanships?current=true")).containsExactly("kg-2025-2026");
    assertThat(ids("chairmanships?current=false&size=100"))
        .hasSize(25)
        .doesNotContain("kg-2025-2026");

    // No table and no article says when its turn ended, but its summit was in September.
    editor.add(
        "bishkek",
        "2026-09-02",
        "Pakistan takes the SCO chair\n\nThe SCO Council of Heads of State met in Bishkek on 1 September 2026. Pakistan holds"
            + " the chairmanship of the Shanghai Cooperation Organization (SCO) in 2026-2027.");
    assertThat(ids("chairmanships?current=true")).containsExactly("pk-2026-2027");
    editor.withdrawAll();
  }

  @Test
  void facetsAreCountedOverWhatTheOtherFiltersLeave() {
    JsonNode facets =
        api.get("/api/v1/chairmanships?member=KZ&year=2010/2024&facets=member")
            .json()
            .get("facets");
    assertThat(facets.get("member").valueStream().map(JsonNode::toString))
        .contains(
            "{\"value\":\"KZ\",\"label\":\"Kazakhstan\",\"count\":3}",
            "{\"value\":\"IN\",\"label\":\"India\",\"count\":1}");
    assertThat(api.get("/api/v1/chairmanships").json().get("facets").isEmpty()).isTrue();
  }

  @Test
  void whatHasNoValueIsSelectedByNone() {
    List<String> without = all("initiatives", each -> each.get("status").isNull());
    assertThat(ids("initiatives?size=100&status=none"))
        .containsExactlyInAnyOrderElementsOf(without);
    List<String> either =
        all(
            "initiatives",
            each ->
                each.get("status").isNull() || each.get("status").asString().equals("proposed"));
    assertThat(ids("initiatives?size=100&status=proposed,none"))
        .containsExactlyInAnyOrderElementsOf(either);
    assertThat(ids("initiatives?size=100&period=none"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            all("initiatives", each -> each.get("period").isNull()));
    assertThat(ids("meetings?size=100&date=none,2023"))
        .containsExactlyInAnyOrderElementsOf(
            all(
                "meetings",
                each ->
                    each.get("date").isNull() || each.get("date").asString().startsWith("2023")));
    assertThat(ids("meetings?size=100&place=none"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(all("meetings", each -> each.get("place").isNull()));
  }

  @Test
  void severalAreFetchedByTheirIds() {
    assertThat(ids("members?id=KZ,CN,XX&sort=code")).containsExactly("CN", "KZ");
    assertThat(ids("chairmanships?id=kz-2023-2024&id=uz-2021-2022&sort=term"))
        .containsExactly("uz-2021-2022", "kz-2023-2024");
    assertThat(ids("topics?id=security,culture")).containsExactlyInAnyOrder("culture", "security");
    assertThat(ids("search?q=kazakhstan&id=KZ")).containsExactly("KZ");
    assertThat(ids("changes?id=KZ&size=100")).isNotEmpty().containsOnly("KZ");
  }

  /** What an index has of a word is kept for its next question, and for no later state. */
  @Test
  void aMistypedWordIsFoundFromTheArticleThatBringsItToTheOneThatTakesItAway() {
    for (int time = 0; time < 2; time++) {
      assertThat(ids("search?q=saffronbrigde")).isEmpty();
      assertThat(ids("search?q=saffronb")).isEmpty();
      editor.add("road", "2024-07-01", "The SCO met in Astana. Nobody spoke of Saffronbridge.");
      assertThat(ids("search?q=saffronbrigde")).containsExactly("road");
      assertThat(ids("search?q=saffronb")).containsExactly("road");
      editor.withdraw("road");
    }
  }

  @Test
  void aTitleThatHasTheWordsInTheirOrderComesFirst() {
    editor.add(
        "order",
        "2024-07-01",
        "The SCO leaders met. Uzbekistan proposed the Garden Lake Strategy for 2024-2029."
            + " Tajikistan proposed the Lake Garden Strategy for 2031-2036.");
    for (String path : List.of("initiatives?q=", "search?resource=initiatives&q=")) {
      assertThat(titles(path + "garden+lakes+strategy"))
          .containsExactly("Garden Lake Strategy", "Lake Garden Strategy");
      assertThat(titles(path + "lake-gardens+strategy"))
          .containsExactly("Lake Garden Strategy", "Garden Lake Strategy");
    }
    editor.withdrawAll();
  }

  private List<String> titles(String query) {
    return api.get("/api/v1/" + query)
        .json()
        .get("content")
        .valueStream()
        .map(each -> each.get("title").asString())
        .toList();
  }

  @Test
  void everyScalarFieldIsAKeyToSortBy() {
    api.contract()
        .document()
        .at("/components/schemas")
        .forEachEntry(
            (name, page) -> {
              String type = name.replaceFirst("Page$", "");
              JsonNode sortable =
                  api.contract().document().at("/components/schemas/" + type + "Sort");
              if (name.endsWith("Page") && sortable.isObject()) {
                List<String> keys =
                    sortable.get("enum").valueStream().map(JsonNode::asString).toList();
                api.contract()
                    .document()
                    .at("/components/schemas/" + type + "/properties")
                    .forEachEntry(
                        (field, schema) -> {
                          String kind = schema.path("type").toString();
                          if (kind.contains("string") || kind.contains("integer")) {
                            assertThat(keys).as(name).contains(field, field + ",desc");
                          }
                        });
              }
            });
    assertThat(ids("members?sort=officialName,desc&size=1&status=member")).containsExactly("RU");
    assertThat(ids("topics?sort=initiatives,desc&size=100").get(0))
        .isEqualTo(
            api.get("/api/v1/initiatives?facets=topic")
                .json()
                .at("/facets/topic/0/value")
                .asString());
  }

  @Test
  void datesHaveTheDaysThatTheyCanMeanBesideThem() {
    JsonNode meeting = api.get("/api/v1/meetings?date=2023-07&sort=date").json().at("/content/0");
    assertThat(meeting.get("date").asString()).isEqualTo("2023-07");
    assertThat(meeting.get("earliest").asString()).isEqualTo("2023-07-01");
    assertThat(meeting.get("latest").asString()).isEqualTo("2023-07-31");
    for (String path : List.of("initiatives", "documents")) {
      JsonNode strategy = api.get("/api/v1/%s/anti-drug-strategy-2024-2029".formatted(path)).json();
      assertThat(strategy.get("earliest").asString()).isEqualTo("2024-01-01");
      assertThat(strategy.get("latest").asString()).isEqualTo("2029-12-31");
    }
    JsonNode chairmanship = api.get("/api/v1/chairmanships/kz-2023-2024").json();
    assertThat(chairmanship.get("earliest").asString()).isEqualTo("2023-01-01");
    assertThat(chairmanship.get("latest").asString()).isEqualTo("2024-12-31");
    JsonNode undated = api.get("/api/v1/initiatives?period=none&size=1").json().at("/content/0");
    assertThat(undated.get("earliest").isNull()).isTrue();
    assertThat(undated.get("latest").isNull()).isTrue();
  }

  @Test
  void labelsAreFitToPrint() {
    assertThat(
            api.get("/api/v1/topics?id=education-science").json().at("/content/0/label").asString())
        .isEqualTo("Education and science");
    assertThat(api.get("/api/v1/initiatives?facets=proposedBy").json().at("/facets/proposedBy"))
        .anySatisfy(
            each -> {
              assertThat(each.get("value").asString()).isEqualTo("KZ");
              assertThat(each.get("label").asString()).isEqualTo("Kazakhstan");
            });
  }

  private List<String> all(String collection, Predicate<JsonNode> having) {
    return api.get("/api/v1/" + collection + "?size=100")
        .json()
        .get("content")
        .valueStream()
        .filter(having)
        .map(entity -> entity.has("code") ? entity.get("code") : entity.get("id"))
        .map(JsonNode::asString)
        .toList();
  }

  @Test
  void wordsAreFoundWhateverTheirEndingAndWithATypingMistake() {
    assertThat(ids("organizations?q=councils+of+government"))
        .contains("council-of-heads-of-government");
    assertThat(ids("organizations?q=coordinatrs")).contains("council-of-national-coordinators");
    assertThat(ids("organizations?q=%22heads+of+state%22")).contains("council-of-heads-of-state");
    assertThat(ids("organizations?q=nosuchword")).isEmpty();
    assertThat(ids("members?q=kazakhstan")).containsExactly("KZ");
  }

  @ParameterizedTest
  @CsvSource({"term", "'term,desc'", "member", "id"})
  void pagesMeetEachEntityOnce(String sort) {
    List<String> met = new ArrayList<>();
    String next = "/api/v1/chairmanships?size=7&sort=" + sort;
    while (next != null) {
      ApiResponse page = api.get(next);
      page.json().get("content").forEach(entity -> met.add(entity.get("id").asString()));
      next = link(page, "next");
    }
    assertThat(met).hasSize(26).doesNotHaveDuplicates();
  }

  @Test
  void linksTellThePagesAround() {
    ApiResponse page = api.get("/api/v1/chairmanships?size=10&page=1&member=RU,KZ,CN,UZ");
    assertThat(page.json().get("page").toString())
        .startsWith("{\"size\":10,\"number\":1,\"totalElements\":18,\"totalPages\":2,");
    assertThat(link(page, "first")).endsWith("?size=10&member=RU,KZ,CN,UZ&page=0");
    assertThat(link(page, "prev")).isEqualTo(link(page, "first"));
    assertThat(link(page, "last")).endsWith("?size=10&member=RU,KZ,CN,UZ&page=1");
    assertThat(link(page, "next")).isNull();
  }

  @Test
  void aPagePastTheEndIsEmptyAndStillTellsTheTotal() {
    for (String page : List.of("3", "1000000", "2147483647")) {
      JsonNode body = api.get("/api/v1/chairmanships?size=100&page=" + page).json();
      assertThat(body.get("content").isEmpty()).isTrue();
      assertThat(body.at("/page/totalElements").asLong()).isEqualTo(26);
    }
  }

  @Test
  void whatIsNoListTakesOneValue() {
    for (String query :
        List.of(
            "chairmanships?year=2022,2023",
            "chairmanships?year=2022&year=2023",
            "chairmanships?current=true,false",
            "chairmanships?current=true&current=true",
            "chairmanships?year=none",
            "chairmanships?member=none",
            "changes?since=0,1")) {
      assertThat(api.get("/api/v1/" + query).status()).as(query).isEqualTo(400);
    }
  }

  @Test
  void aRevisionIsWrittenInDigitsOfAscii() {
    assertThat(api.get("/api/v1/changes?since=0").status()).isEqualTo(200);
    for (String revision : List.of("%D9%A3", "-0", "%2B1", "1.0", "")) {
      assertThat(api.get("/api/v1/changes?since=" + revision).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/initiatives?topics=security, topics, chairmanship",
    "/api/v1/initiatives?topic=secure, topic, security",
    "/api/v1/initiatives?topic=, topic, security",
    "/api/v1/initiatives?sort=nope, sort, title",
    "'/api/v1/initiatives?sort=title,up', sort, 'title,desc'",
    "/api/v1/initiatives?facets=period, facets, status",
    "/api/v1/chairmanships?current=maybe, current, true",
    "/api/v1/initiatives?status=nothing, status, none",
    "/api/v1/initiatives?fields=titel, fields, title",
    "/api/v1/members/KZ?fields=id, fields, code",
    "/api/v1/members?fields=, fields, code",
    "/api/v1/members/KZ/statements?fields=id2, fields, value",
    "/api/v1/members/KZ/evidence?fields=quote, fields, exact",
    "/api/v1/search?q=a&fields=name, fields, title",
    "/api/v1/members/KZ/statements?property=colour, property, status",
    "/api/v1/members/KZ?format=pdf, format, ''"
  })
  void whatIsNotKnownIsRefusedWithWhatIs(String path, String parameter, String allowed) {
    ApiResponse refused = api.get(path);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.mediaType()).isEqualTo("application/problem+json");
    JsonNode error = refused.json().at("/errors/0");
    assertThat(error.get("parameter").asString()).isEqualTo(parameter);
    if (!allowed.isEmpty()) {
      assertThat(error.get("allowed").valueStream().map(JsonNode::asString)).contains(allowed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "page=-1, page",
    "page=x, page",
    "size=0, size",
    "size=101, size",
    "size=1e9, size",
    "page=99999999999, page",
    "page=-0, page",
    "page=%2B1, page",
    "page=%D9%A3, page",
    "size=%D9%A3, size",
    "proposedBy=Kazakhstan, proposedBy",
    "proposedBy=kz, proposedBy",
    "chairmanship=last, chairmanship",
    "period=2024-13, period",
    "period=soon, period",
    "page=1&page=2, page",
    "proposedBy=NONE, proposedBy"
  })
  void aValueThatCannotBeMeantIsRefused(String query, String parameter) {
    ApiResponse refused = api.get("/api/v1/initiatives?" + query);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void anUnknownIdIsNotFound() {
    for (String resource :
        List.of(
            "members",
            "chairmanships",
            "initiatives",
            "meetings",
            "documents",
            "people",
            "organizations",
            "articles")) {
      for (String rest : List.of("/nobody", "/nobody/statements")) {
        ApiResponse missing = api.get("/api/v1/" + resource + rest);
        assertThat(missing.status()).as(resource + rest).isEqualTo(404);
        assertThat(missing.json().get("detail").asString()).contains("'nobody'");
      }
    }
    assertThat(api.get("/api/v1/articles/nobody/annotations").status()).isEqualTo(404);
  }

  private List<String> ids(String query) {
    return api.get("/api/v1/" + query)
        .json()
        .get("content")
        .valueStream()
        .map(entity -> entity.has("code") ? entity.get("code") : entity.get("id"))
        .map(JsonNode::asString)
        .toList();
  }

  private static String link(ApiResponse response, String relation) {
    for (String link : response.header("Link").split(", ")) {
      if (link.endsWith("rel=\"" + relation + "\"")) {
        return link.substring(link.indexOf("/api/"), link.indexOf('>'));
      }
    }
    return null;
  }
}
