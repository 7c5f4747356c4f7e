package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What nobody sends who means well is refused, and said to be the client's fault. */
@EditorTest
class HostileRequestsIntegrationTests {

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @AfterEach
  void takeAway() {
    editor.withdrawAll();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health/a/b",
        "/actuator/health/liveness/x/y",
        "/actuator/health/seeds/../x",
        "/actuator/health//",
        "/actuator/health/%25"
      })
  void healthHasNoMorePaths(String path) {
    assertThat(api.get(path).status()).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {",,,", ",", ";", "a/b/c", "*/json", "text/*;q=x"})
  void anAcceptHeaderThatSaysNothingIsRefused(String accept) {
    for (String path : List.of("/api/v1/members", "/actuator/health", "/", "/nothing")) {
      assertThat(api.get(path, "Accept", accept).status()).as(path).isIn(200, 400, 404, 406);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Prefix, %",
    "X-Forwarded-Host, [",
    "X-Forwarded-Proto, ht tp",
    "X-Forwarded-Port, -1",
    "Forwarded, host=evil.example;proto=https",
    "X-Forwarded-Host, evil.example"
  })
  void whatWhoIsNoProxySaysOfTheAddressIsNotBelieved(String header, String value) {
    ApiResponse response = api.get("/api/v1/members?size=1", header, value);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("Link")).contains("<http://localhost:" + api.port() + "/api/v1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/plain;charset=", "text/plain;charset=x-none", "text", "/"})
  void aContentTypeThatNamesNoneIsRefused(String type) {
    assertThat(send("POST", "/api/v1/articles", type, "The SCO summit.").status()).isIn(400, 415);
  }

  @Test
  void anIdThatIsTooLongNamesNothing() {
    String id = "a".repeat(101);
    assertThat(send("PUT", "/api/v1/articles/" + id, "text/plain", "The SCO summit.").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the 99999999999th SCO summit is coming soon. The SCO summit was held on 4 July 2024 in Astana.",
        "The SCO summit of 99999999999 was held in the next year. The SCO plans for 9999-10000.",
        "The Council of Heads of State of the SCO met in the year 0000 and on 31 February 0001."
      })
  void numbersBeyondWhatIsCountedCostNothingElse(String text) {
    editor.add("numbers", "2999-12-31", text + "\n\nThe next year India takes the SCO chair.");
  }

  @Test
  void aMeetingWithALongNameIsDroppedWithItsLinks() {
    editor.add(
        "long-meeting",
        "2024-07-04",
        "Astana proposed to adopt the Anti-Drug Strategy for 2024-2029 at the SCO %s forum in Astana on 4 July 2024."
            .formatted("Very Long And Longer ".repeat(80)));

    api.get("/api/v1/initiatives?article=long-meeting&size=100")
        .json()
        .get("content")
        .forEach(
            initiative ->
                initiative
                    .get("meetings")
                    .forEach(
                        meeting ->
                            assertThat(
                                    api.get("/api/v1/meetings/" + meeting.get("id").asString())
                                        .status())
                                .isEqualTo(200)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title     | \"\\ud800\"",
        "publisher | \"\\udc00x\"",
        "authors   | [\"\\ud800\"]",
        "language  | \"no language\"",
        "url       | \"javascript:alert(1)\"",
        "publishedOn | \"9999-12-31\"",
        "publishedOn | \"../2024\""
      })
  void metadataThatCannotBeIsNamed(String field, String value) {
    ApiResponse response =
        json("{\"text\": \"The SCO summit.\", \"%s\": %s}".formatted(field, value));

    assertThat(response.status()).as(response.body()).isEqualTo(400);
    assertThat(response.json().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
  }

  @Test
  void authorsAreBounded() {
    List<String> many = java.util.Collections.nCopies(51, "A. Karimova");
    ApiResponse response =
        json(
            JsonMapper.shared()
                .writeValueAsString(Map.of("text", "The SCO summit.", "authors", many)));

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.json().at("/errors/0/pointer").asString()).isEqualTo("/authors");
  }

  @Test
  void healthTellsStrangersNoMoreThanWhetherItLives() {
    assertThat(api.get("/actuator/health").json().propertyNames())
        .doesNotContain("components", "details");
    assertThat(
            api.send("GET", "/actuator/health", EditorClient::authenticate)
                .json()
                .at("/components/seeds/details/folder")
                .asString())
        .isNotEmpty();
  }

  @Test
  void whatAPageOfAnotherSiteSendsIsRefused() {
    ApiResponse response =
        api.send(
            "POST",
            "/api/v1/articles",
            BodyPublishers.ofString("The SCO summit."),
            request -> {
              EditorClient.authenticate(request);
              request.header("Content-Type", "text/plain").header("Sec-Fetch-Site", "cross-site");
            });

    assertThat(response.status()).isEqualTo(403);
  }

  @Test
  void aProgramThatFollowsAWrongLinkIsToldInJson() {
    ApiResponse response = api.get("/initiatives/moon-base", "Accept", "application/json");

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.mediaType()).isEqualTo("application/problem+json");
    assertThat(response.listed("Vary")).contains("accept");
    ApiResponse page = api.get("/initiatives/moon-base", "Accept", "text/html");
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.listed("Vary")).contains("accept");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html, application/xml;q=0.9, */*;q=0.8 | text/html",
        "application/json;q=0.5, text/* | text/html",
        "application/json, text/html;q=0.1 | application/problem+json",
        "application/json, text/html | application/problem+json",
        "text/html;q=0, */*;q=0.1 | application/problem+json",
        "*/* | application/problem+json"
      })
  void aPageIsShownToWhomItIsMoreWelcomeThanJson(String accept, String answered) {
    assertThat(api.get("/initiatives/moon-base", "Accept", accept).mediaType()).isEqualTo(answered);
  }

  @Test
  void whoeverAsksForHtmlInWhicheverLineIsShownAPage() {
    ApiResponse response =
        api.send(
            "GET",
            "/initiatives/moon-base",
            request -> request.header("Accept", "application/xml").header("Accept", "text/html"));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.mediaType()).isEqualTo("text/html");
  }

  private ApiResponse json(String body) {
    return send("POST", "/api/v1/articles", "application/json", body);
  }

  private ApiResponse send(String method, String path, String type, String body) {
    return api.send(
        method,
        path,
        BodyPublishers.ofString(body),
        request -> {
          EditorClient.authenticate(request);
          request.header("Content-Type", type);
        });
  }
}
