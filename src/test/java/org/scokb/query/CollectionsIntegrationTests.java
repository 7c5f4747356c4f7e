package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** Collections asked over HTTP, on what the reference tables and the seed article give. */
@ApiTest
class CollectionsIntegrationTests {

  @TestConfiguration
  static class InJanuary2024 {

    @Bean
    @Primary
    Clock january2024() {
      return Clock.fixed(Instant.parse("2024-01-15T12:00:00Z"), ZoneOffset.UTC);
    }
  }

  @Autowired ApiClient api;

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
    assertThat(ids("chairmanships?current=true")).containsExactly("kz-2023-2024");
    assertThat(ids("chairmanships?current=false&size=100"))
        .hasSize(25)
        .doesNotContain("kz-2023-2024");
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
        .isEqualTo("{\"size\":10,\"number\":1,\"totalElements\":18,\"totalPages\":2}");
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

  @ParameterizedTest
  @CsvSource({
    "/api/v1/initiatives?topics=security, topics, chairmanship",
    "/api/v1/initiatives?topic=secure, topic, security",
    "/api/v1/initiatives?topic=, topic, security",
    "/api/v1/initiatives?sort=nope, sort, title",
    "'/api/v1/initiatives?sort=title,up', sort, 'title,desc'",
    "/api/v1/initiatives?facets=period, facets, status",
    "/api/v1/chairmanships?current=maybe, current, true",
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
    "proposedBy=Kazakhstan, proposedBy",
    "proposedBy=kz, proposedBy",
    "chairmanship=last, chairmanship",
    "period=2024-13, period",
    "period=soon, period",
    "page=1&page=2, page"
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
