package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What has been answered once is sent again only when it has changed. */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      "spring.security.user.password=secret",
    })
class ConditionalRequestsIntegrationTests {

  @Autowired private ApiClient api;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1",
        "/api/v1/initiatives?topic=security&sort=title",
        "/api/v1/initiatives?format=csv",
        "/api/v1/chairmanships?current=true",
        "/api/v1/members/KZ",
        "/api/v1/members/KZ/statements",
        "/api/v1/articles/kazakhstan-as-chair-of-the-sco",
        "/api/v1/articles/kazakhstan-as-chair-of-the-sco/annotations",
        "/api/v1/search?q=strategy",
        "/v3/api-docs",
        "/problems/no-such-path"
      })
  void whatIsStillRightIsNotSentAgain(String path) {
    ApiResponse first = api.get(path);
    String tag = first.header("ETag");
    assertThat(first.status()).isEqualTo(200);
    assertThat(tag).matches("(W/)?\"[^\"]+\"");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");

    for (String held : new String[] {tag, "\"other\", " + tag, tag.replace("W/", "")}) {
      ApiResponse again = api.get(path, "If-None-Match", held);
      assertThat(again.status()).as(held).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.header("ETag")).isEqualTo(tag);
      assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
      assertThat(vary(again)).isEqualTo(vary(first)).contains("accept-encoding");
    }
    assertThat(api.get(path, "If-None-Match", "W/\"other\"").status()).isEqualTo(200);
    assertThat(api.get(path, "If-None-Match", "nonsense, \"").status()).isEqualTo(200);

    ApiResponse head = api.send("HEAD", path, request -> {});
    assertThat(head.header("ETag")).isEqualTo(tag);
    assertThat(api.send("HEAD", path, request -> request.header("If-None-Match", tag)).status())
        .isEqualTo(304);
  }

  @Test
  void aClientThatWantsNothingIfThereIsAnythingIsGivenNothing() {
    for (String path :
        new String[] {
          "/api/v1/initiatives",
          "/api/v1/initiatives?format=ndjson",
          "/api/v1/members/KZ",
          "/api/v1/articles/kazakhstan-as-chair-of-the-sco",
          "/api/v1/export",
          "/contexts/entity",
          "/problems/no-such-path",
          "/v3/api-docs",
          "/llms.txt"
        }) {
      String tag = api.get(path).header("ETag");
      for (String method : new String[] {"GET", "HEAD", "GET"}) {
        ApiResponse told = api.send(method, path, request -> request.header("If-None-Match", "*"));
        assertThat(told.status()).as("%s %s", method, path).isEqualTo(304);
        assertThat(told.body()).isEmpty();
        assertThat(told.header("ETag")).isEqualTo(tag).isNotEmpty();
        assertThat(told.header("Content-Disposition")).isEmpty();
        assertThat(told.header("Link")).isEmpty();
      }
    }
    assertThat(api.get("/api/v1/members/XX", "If-None-Match", "*").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/members?sort=no", "If-None-Match", "*").status()).isEqualTo(400);
  }

  private static List<String> vary(ApiResponse response) {
    return response.listed("Vary").distinct().toList();
  }

  @Test
  void eachFormatHasATagOfItsOwn() {
    String json = api.get("/api/v1/members", "Accept", "application/json").header("ETag");
    String csv = api.get("/api/v1/members", "Accept", "text/csv").header("ETag");

    assertThat(json).isNotEqualTo(csv);
    ApiResponse asked =
        api.send(
            "GET",
            "/api/v1/members",
            request -> request.header("Accept", "text/csv").header("If-None-Match", json));
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.mediaType()).isEqualTo("text/csv");
  }

  @Test
  void aChangeIsSeenAtOnce() {
    for (String path :
        new String[] {"/api/v1/articles?q=tagged", "/api/v1/members/UZ", "/api/v1"}) {
      String before = api.get(path).header("ETag");
      String id = "tagged-" + Integer.toHexString(path.hashCode());

      ApiResponse put =
          write(
              "PUT",
              "/api/v1/articles/" + id,
              "Tagged %s\n\nUzbekistan holds the chairmanship of the SCO in 2021-2022."
                  .formatted(id),
              "If-None-Match",
              "*");
      assertThat(put.status()).as(put.body()).isEqualTo(201);

      ApiResponse after = api.get(path, "If-None-Match", before);
      assertThat(after.status()).isEqualTo(200);
      assertThat(after.header("ETag")).isNotEqualTo(before);
      assertThat(api.get(path).header("ETag")).isEqualTo(after.header("ETag"));
    }
  }

  @Test
  void aListKeptDuringAChangeIsNeverTakenForTheOneAfterIt() throws Exception {
    String path = "/api/v1/articles?q=keeper";
    AtomicBoolean changing = new AtomicBoolean(true);
    List<ApiResponse> kept = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              while (changing.get()) {
                kept.add(api.get(path));
              }
            });
    reader.start();
    for (int i = 0; i < 5; i++) {
      String text = "Keeper %d\n\nUzbekistan chaired the SCO in 2021-2022.".formatted(i);
      write("PUT", "/api/v1/articles/keeper-" + i, text, "If-None-Match", "*");
    }
    changing.set(false);
    reader.join();

    String now = api.get(path).body();
    for (ApiResponse old : kept) {
      if (!old.body().equals(now)) {
        assertThat(api.get(path, "If-None-Match", old.header("ETag")).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void theTagOfAnArticleIsAConditionForChangingIt() {
    String path = "/api/v1/articles/conditional";
    write("PUT", path, "One\n\nIndia chaired the SCO in 2022-2023.", "If-None-Match", "*");
    String tag = api.get(path).header("ETag");

    assertThat(tag).startsWith("\"");
    assertThat(write("PUT", path, "Two\n\nIndia chaired it.", "If-Match", "W/" + tag).status())
        .isEqualTo(412);
    assertThat(write("PUT", path, "Two\n\nIndia chaired it.", "If-Match", tag).status())
        .isEqualTo(200);
    assertThat(api.get(path, "If-None-Match", tag).status()).isEqualTo(200);
    assertThat(write("DELETE", path, "", "If-Match", tag).status()).isEqualTo(412);
    assertThat(write("DELETE", path, "", "If-Match", api.get(path).header("ETag")).status())
        .isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/members/nobody, 404",
    "/api/v1/members?size=0, 400",
    "/api/v1/members?format=pdf, 400",
    "/api/v1/nothing, 404"
  })
  void aProblemHasNoTagAndIsNeverNotModified(String path, int status) {
    String tag = api.get("/api/v1/members").header("ETag");
    for (String held : new String[] {"*", tag}) {
      ApiResponse problem = api.get(path, "If-None-Match", held);
      assertThat(problem.status()).isEqualTo(status);
      assertThat(problem.header("ETag")).isEmpty();
      assertThat(problem.header("Link")).isEmpty();
    }
  }

  @Test
  void whatIsVerifiedIsVerifiedAnewEachTime() {
    ApiResponse verified = api.get("/api/v1/verification");

    assertThat(verified.header("ETag")).isEmpty();
    assertThat(verified.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/chairmanships?size=100",
        "/api/v1/initiatives?format=csv",
        "/api/v1/chairmanships?format=ndjson"
      })
  void whatIsLargeIsCompressedUnderTheSameTag(String path) {
    ApiResponse plain = api.get(path);
    ApiResponse small = api.get(path, "Accept-Encoding", "gzip");

    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(small.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(small.body()).isEqualTo(plain.body());
    assertThat(plain.listed("Vary")).contains("accept", "accept-encoding");
    assertThat(small.header("ETag")).isEqualTo(plain.header("ETag"));
  }

  private ApiResponse write(String method, String path, String text, String header, String value) {
    return api.send(
        method,
        path,
        BodyPublishers.ofString(text),
        request ->
            request
                .header("Content-Type", "text/plain")
                .header("Authorization", "Basic ZWRpdG9yOnNlY3JldA==")
                .header(header, value));
  }
}
