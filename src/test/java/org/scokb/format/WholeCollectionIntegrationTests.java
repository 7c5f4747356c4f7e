package org.scokb.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * A collection as rows and as lines: all that matches, under the same filters and in their order.
 */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      "spring.security.user.password=secret",
    })
class WholeCollectionIntegrationTests {

  private static final String CHAIRS =
      "id,member,term,earliest,latest,startsOn,endsOn,summit,origin,priorities,article,start,end,prefix,exact,suffix,evidenceCount,disputed\r\n";

  @Autowired private ApiClient api;

  @Test
  void rowsHaveTheFieldsInTheirOrderLinksAsIdsAndTheFirstQuote() {
    ApiResponse csv = api.get("/api/v1/chairmanships?member=KZ&sort=term&format=csv");

    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
    assertThat(csv.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"chairmanships.csv\"");
    assertThat(csv.body())
        .startsWith(
            CHAIRS
                + "kz-2004-2005,KZ,2004-2005,2004-01-01,2005-12-31,,2005-07-05,,reference,,,,,,,,0,\r\n"
                + "kz-2010-2011,KZ,2010-2011,2010-01-01,2011-12-31,,2011-06-15,,reference,,,,,,,,0,\r\n"
                + "kz-2016-2017,KZ,2016-2017,2016-01-01,2017-12-31,,2017-06-09,,reference,,,,,,,,0,\r\n"
                + "kz-2023-2024,KZ,2023-2024,2023-01-01,2024-12-31,,2024-07-04,,article,")
        .endsWith("\r\n");
    assertThat(rows(csv).get(4).get(9)).contains("security;");
    assertThat(rows(csv).get(4).get(10)).isEqualTo("kazakhstan-as-chair-of-the-sco");
  }

  @Test
  void aSearchHasWhatItsKindsHaveInCommon() {
    ApiResponse csv =
        api.get("/api/v1/search?q=antidrug+strategie&resource=initiatives&format=csv");

    assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"search.csv\"");
    List<List<String>> rows = rows(csv);
    assertThat(rows.get(0))
        .containsExactly(
            "resource",
            "id",
            "title",
            "highlights",
            "status",
            "topics",
            "chairmanship",
            "article",
            "start",
            "end",
            "prefix",
            "exact",
            "suffix");
    assertThat(rows.get(1).subList(0, 3))
        .containsExactly("initiatives", "anti-drug-strategy-2024-2029", "Anti-Drug Strategy");
    assertThat(rows.get(1).get(3)).startsWith("Anti-Drug Strategy");
    assertThat(rows.get(1).subList(5, 8))
        .containsExactly("security", "kz-2023-2024", "kazakhstan-as-chair-of-the-sco");
    assertThat(api.get("/api/v1/search?q=nosuchword&format=csv").body().lines()).hasSize(1);
  }

  @Test
  void whatMatchesNothingIsAHeaderAlone() {
    assertThat(api.get("/api/v1/chairmanships?q=nosuchword&format=csv").body()).isEqualTo(CHAIRS);
    ApiResponse lines = api.get("/api/v1/chairmanships?q=nosuchword&format=ndjson");
    assertThat(lines.status()).isEqualTo(200);
    assertThat(lines.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "members",
        "chairmanships",
        "chairmanships?sort=member,desc",
        "chairmanships?q=kazakhstan",
        "initiatives?topic=culture,tourism",
        "initiatives?sort=period&sort=title,desc",
        "initiatives?sort=status,desc",
        "meetings",
        "documents",
        "people",
        "organizations?q=council",
        "topics",
        "articles",
        "search?q=security",
        "search?q=%22heads+of+state%22&sort=title&resource=meetings,documents,articles",
        "changes?resource=initiatives&article=kazakhstan-as-chair-of-the-sco",
        "members/KZ/statements?property=status",
        "articles/kazakhstan-as-chair-of-the-sco/statements?property=status"
      })
  void linesAndRowsAreWhatThePagesHold(String collection) {
    String path = "/api/v1/" + collection + (collection.contains("?") ? "&" : "?");
    List<JsonNode> content =
        api.get(path + "size=100").json().get("content").valueStream().toList();
    ApiResponse lines = api.get(path + "format=ndjson");
    ApiResponse csv = api.get(path + "format=csv");

    assertThat(content).isNotEmpty();
    assertThat(lines.mediaType()).isEqualTo("application/x-ndjson");
    assertThat(lines.body().lines().map(JsonMapper.shared()::readTree)).isEqualTo(content);
    assertThat(rows(csv)).hasSize(content.size() + 1);
  }

  @Test
  void thePageAskedForNarrowsNothing() {
    String path = "/api/v1/chairmanships?size=5&page=3&facets=member&format=";
    assertThat(api.get(path + "csv").body().lines()).hasSize(27);
    assertThat(api.get(path + "ndjson").body().lines()).hasSize(26);
    assertThat(api.get(path + "json").json().get("content")).hasSize(5);
  }

  @Test
  void aCellCanDoNoHarmAndLosesNothing() {
    String hostile = "=HYPERLINK(\"http://x\";\"a, b\")";
    String body =
        JsonMapper.shared()
            .writeValueAsString(
                java.util.Map.of(
                    "id", "hostile",
                    "title", hostile,
                    "authors", List.of("@SUM(1)", "O'Neil; \"Bob\""),
                    "publisher", "+1 \"News\", Tashkent",
                    "text", "Uzbekistan holds the chairmanship of the SCO in 2021-2022."));
    ApiResponse added =
        api.send(
            "POST",
            "/api/v1/articles",
            BodyPublishers.ofString(body),
            request ->
                request
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Basic ZWRpdG9yOnNlY3JldA=="));
    assertThat(added.status()).as(added.body()).isEqualTo(201);

    List<String> row = rows(api.get("/api/v1/articles?article=hostile&format=csv")).get(1);
    JsonNode article = api.get("/api/v1/articles/hostile").json();

    assertThat(article.get("title").asString()).isEqualTo(hostile);
    assertThat(row.get(1)).isEqualTo("'" + hostile);
    assertThat(row.get(2)).isEqualTo("'@SUM(1);O'Neil; \"Bob\"");
    assertThat(row.get(3)).isEqualTo("'+1 \"News\", Tashkent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | text/csv",
        "*/*;q=0.1, text/csv | text/csv",
        "text/csv;q=0.5, application/x-ndjson | application/x-ndjson",
        "application/x-ndjson;q=0.4, text/*;q=0.6 | text/csv",
        "application/json;q=0, */*;q=0.1 | text/csv",
        "text/csv, */* | text/csv",
        "'text/csv, application/json' | application/json",
        "text/html, */*;q=0.8 | application/json",
        "application/* | application/json",
        "text/csv;header=present;charset=utf-8 | text/csv",
        "application/json, text/csv | application/json",
        "image/png, text/csv;q=0.001 | text/csv"
      })
  void whatIsMostWelcomeIsAnswered(String accept, String answered) {
    ApiResponse response = api.get("/api/v1/chairmanships", "Accept", accept);

    assertThat(response.mediaType()).isEqualTo(answered);
    assertThat(response.listed("Vary")).contains("accept");
  }

  @Test
  void theParameterIsStrongerThanTheHeader() {
    ApiResponse csv = api.get("/api/v1/chairmanships?format=csv", "Accept", "text/html");
    assertThat(csv.mediaType()).isEqualTo("text/csv");
    assertThat(api.get("/api/v1/chairmanships?format=json", "Accept", "text/csv").mediaType())
        .isEqualTo("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/ld+json",
        "application/problem+json",
        "text/csv;q=0",
        "text/html",
        "a"
      })
  void whatNobodyWritesIsRefusedWithWhatThereIs(String accept) {
    ApiResponse refused = api.get("/api/v1/chairmanships", "Accept", accept);

    assertThat(refused.status()).isEqualTo(406);
    assertThat(refused.mediaType()).isEqualTo("application/problem+json");
    if (!accept.equals("a")) {
      assertThat(refused.json().get("detail").asString())
          .contains("application/json, text/csv, application/x-ndjson");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "", "CSV", "jsonld", "csv&format=json", "csv,json", "%00"})
  void aFormatThatThereIsNotIsRefusedWithThoseThatThereAre(String format) {
    ApiResponse refused = api.get("/api/v1/chairmanships?format=" + format);

    assertThat(refused.status()).isEqualTo(400);
    JsonNode error = refused.json().at("/errors/0");
    assertThat(error.get("parameter").asString()).isEqualTo("format");
    assertThat(error.get("allowed").toString()).isEqualTo("[\"json\",\"csv\",\"ndjson\"]");
  }

  @Test
  void whatIsWrongIsAProblemInAnyFormat() {
    ApiResponse refused = api.get("/api/v1/initiatives?topic=secure&format=csv");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.mediaType()).isEqualTo("application/problem+json");
    assertThat(refused.header("Content-Disposition")).isEmpty();
    ApiResponse missing =
        api.get("/api/v1/members/nobody/statements", "Accept", "application/x-ndjson");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.mediaType()).isEqualTo("application/problem+json");
  }

  @Test
  void nothingIsWrittenForAFormatThatTheAnswerCannotHave() {
    ApiResponse refused =
        api.send(
            "POST",
            "/api/v1/articles",
            BodyPublishers.ofString("Uzbekistan chaired the SCO in 2021-2022, and nobody else."),
            request ->
                request
                    .header("Content-Type", "text/plain")
                    .header("Accept", "text/csv")
                    .header("Authorization", "Basic ZWRpdG9yOnNlY3JldA=="));

    assertThat(refused.status()).isEqualTo(406);
    assertThat(api.get("/api/v1/articles?q=nobody").json().at("/page/totalElements").asInt())
        .isZero();
  }

  @Test
  void headIsAnsweredLikeGet() {
    ApiResponse head = api.send("HEAD", "/api/v1/initiatives?format=csv", request -> {});

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.mediaType()).isEqualTo("text/csv");
    assertThat(head.header("Content-Disposition")).contains("initiatives.csv");
  }

  private static List<List<String>> rows(ApiResponse csv) {
    assertThat(csv.mediaType()).isEqualTo("text/csv");
    return new CsvMapper()
        .readerForListOf(String.class)
        .with(CsvReadFeature.WRAP_AS_ARRAY)
        .<List<String>>readValues(csv.body())
        .readAll();
  }
}
