package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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

/** Articles that come and go over HTTP. */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      "spring.security.user.password=correct horse",
      "scokb.largest-article=20KB"
    })
class EditorIntegrationTests {

  private static final String ARTICLES = "/api/v1/articles";

  private static final String TASHKENT =
      """
      Uzbekistan takes the SCO chair

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.
      """;

  @Autowired ApiClient api;

  @Test
  void anArticleComesIsFoundAgainAndGoesWithoutATrace() {
    String before = everything();
    long revision = revision();

    ApiResponse added = post(TASHKENT);
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo(ARTICLES + "/uzbekistan-takes-the-sco-chair");
    JsonNode report = added.json();
    assertThat(report.get("revision").asLong()).isEqualTo(revision + 1);
    assertThat(report.get("created").valueStream().map(entry -> entry.get("title").asString()))
        .contains("Programme of Green Cooperation", "Shavkat Mirziyoyev");
    assertThat(report.get("updated").valueStream().map(entry -> entry.get("id").asString()))
        .contains("UZ", "uz-2021-2022");
    assertThat(api.get("/api/v1/people?q=mirziyoyev").json().at("/content/0/name").asString())
        .isEqualTo("Shavkat Mirziyoyev");

    ApiResponse again = post(TASHKENT);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.header("Location")).isEqualTo(added.header("Location"));
    assertThat(again.json().get("created").isEmpty()).isTrue();
    assertThat(revision()).isEqualTo(revision + 1);

    assertThat(edit("DELETE", added.header("Location"), null, asEditor()).status()).isEqualTo(204);
    assertThat(everything()).isEqualTo(before);
    assertThat(api.get(added.header("Location")).status()).isEqualTo(410);
    assertThat(edit("DELETE", added.header("Location"), null, asEditor()).status()).isEqualTo(410);

    JsonNode changes = api.get("/api/v1/changes?size=100&since=" + revision).json().get("content");
    assertThat(changes.valueStream().map(change -> change.get("revision").asLong()).distinct())
        .containsExactly(revision + 1, revision + 2);
    assertThat(
            changes
                .valueStream()
                .filter(change -> change.get("resource").asString().equals("articles"))
                .map(change -> change.get("change").asString()))
        .containsExactly("created", "withdrawn");
    assertThat(
            changes
                .valueStream()
                .filter(change -> change.get("id").asString().equals("shavkat-mirziyoyev"))
                .map(change -> change.get("change").asString()))
        .containsExactly("created", "withdrawn");
    assertThat(
            changes
                .valueStream()
                .filter(change -> change.get("id").asString().equals("uz-2021-2022"))
                .map(change -> change.get("change").asString()))
        .containsExactly("updated", "updated");
  }

  @Test
  void metadataComeWithJson() {
    Map<String, Object> article =
        Map.of(
            "id", "dushanbe-hands-over",
            "title", "Dushanbe hands over",
            "authors", List.of("A. Writer"),
            "publisher", "Example Press",
            "language", "en",
            "publishedOn", "2021-09-18",
            "url", "https://example.org/dushanbe",
            "text", "Tajikistan held the chairmanship of the SCO in 2020-2021. 🎉 It is over.");
    ApiResponse added = postJson(JsonMapper.shared().writeValueAsString(article));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    JsonNode kept = api.get(ARTICLES + "/dushanbe-hands-over").json();
    article.forEach(
        (field, value) ->
            assertThat(kept.get(field)).isEqualTo(JsonMapper.shared().valueToTree(value)));
    JsonNode statement =
        api.get(ARTICLES + "/dushanbe-hands-over/statements").json().at("/content/0");
    assertThat(statement.get("assertedOn").asString()).isEqualTo("2021-09-18");
    edit("DELETE", ARTICLES + "/dushanbe-hands-over", null, asEditor());
  }

  /** "Aa" and "BB" are alike to a hash of 32 bits. */
  @Test
  void metadataAloneAreReplacedHoweverAlikeTheyAre() {
    String first = "{\"id\":\"alike\",\"publisher\":\"Aa\",\"text\":\"The SCO met.\"}";
    assertThat(postJson(first).status()).isEqualTo(201);
    String tag = api.get(ARTICLES + "/alike").header("ETag");
    ApiResponse replaced =
        api.send(
            "PUT",
            ARTICLES + "/alike",
            BodyPublishers.ofString(first.replace("Aa", "BB")),
            asEditor().andThen(request -> request.header("Content-Type", "application/json")));
    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(replaced.header("ETag")).isNotEqualTo(tag);
    assertThat(api.get(ARTICLES + "/alike").json().get("publisher").asString()).isEqualTo("BB");
    edit("DELETE", ARTICLES + "/alike", null, asEditor());
  }

  @Test
  void anIdThatAnotherTextHasIsRefusedUntilItIsReplaced() {
    assertThat(post(TASHKENT).status()).isEqualTo(201);
    ApiResponse other = post(TASHKENT.replace("2021-2022", "2015-2016"));
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().get("type").asString()).isEqualTo("/problems/article-id-taken");

    String path = ARTICLES + "/uzbekistan-takes-the-sco-chair";
    String tag = api.get(path).header("ETag");
    String text = TASHKENT.replace("2021-2022", "2015-2016");
    assertThat(put(path, text, "If-Match", "\"another\"").status()).isEqualTo(412);
    for (String held : new String[] {"*", tag, "W/" + tag, "\"other\", W/" + tag}) {
      assertThat(put(path, text, "If-None-Match", held).status()).as(held).isEqualTo(412);
    }
    assertThat(put(path, text, "If-Match", "W/" + tag).status()).isEqualTo(412);
    assertThat(
            edit(
                    "DELETE",
                    path,
                    null,
                    asEditor().andThen(request -> request.header("If-None-Match", "*")))
                .status())
        .isEqualTo(412);
    assertThat(api.get(path).json().get("text").asString()).isEqualTo(TASHKENT);

    ApiResponse replaced = put(path, text, "If-Match", tag);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.header("ETag")).isNotEqualTo(tag).isEqualTo(api.get(path).header("ETag"));
    assertThat(api.get(path).json().get("text").asString()).isEqualTo(text);
    assertThat(origin("uz-2021-2022")).isEqualTo("reference");
    assertThat(origin("uz-2015-2016")).isEqualTo("article");
    long revision = revision();
    assertThat(put(path, text, "If-Match", "*").status()).isEqualTo(200);
    assertThat(revision()).as("the same text again").isEqualTo(revision);

    assertThat(put(ARTICLES + "/new-one", text + "More.", "If-None-Match", "*").status())
        .isEqualTo(201);
    assertThat(put(ARTICLES + "/none-there", text, "If-Match", "*").status()).isEqualTo(412);
    edit("DELETE", path, null, asEditor());
    edit("DELETE", ARTICLES + "/new-one", null, asEditor());
  }

  @Test
  void withoutTheRightCredentialsNothingIsWritten() {
    String before = everything();
    for (Consumer<HttpRequest.Builder> credentials :
        List.<Consumer<HttpRequest.Builder>>of(
            request -> {},
            basic("editor", "wrong"),
            basic("user", "correct horse"),
            request -> request.header("Authorization", "Bearer token"),
            request -> request.header("Authorization", "Basic !"))) {
      for (String method : List.of("POST", "PUT", "DELETE")) {
        String path =
            method.equals("POST") ? ARTICLES : ARTICLES + "/kazakhstan-as-chair-of-the-sco";
        ApiResponse refused = edit(method, path, TASHKENT, credentials);
        assertThat(refused.status()).as(method).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(refused.mediaType()).isEqualTo("application/problem+json");
      }
    }
    assertThat(api.send("GET", "/api/v1/members/KZ", basic("editor", "wrong")).status())
        .as("reading needs no credentials")
        .isEqualTo(200);
    ApiResponse foreign =
        edit(
            "POST",
            ARTICLES,
            TASHKENT,
            asEditor().andThen(request -> request.header("Origin", "https://example.org")));
    assertThat(foreign.status()).as("a page of another origin").isEqualTo(403);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '{'                                        , 400, ''
          '[]'                                       , 400, ''
          'null'                                     , 400, ''
          '{}'                                       , 400, /text
          '{"text":null}'                            , 400, /text
          '{"text":1}'                               , 400, /text
          '{"text":"a","title":12345}'               , 400, /title
          '{"text":"a","publisher":true}'            , 400, /publisher
          '{"text":["a"]}'                           , 400, /text
          '{"text":"a","colour":"red"}'              , 400, /colour
          '{"text":"a","publishedOn":"yesterday"}'   , 400, /publishedOn
          '{"text":"a","language":"no language"}'    , 400, /language
          '{"text":"a","url":"javascript:alert(1)"}' , 400, /url
          '{"text":"a","id":"Not A Slug"}'           , 400, /id
          '{"text":"a","title":""}'                  , 400, /title
          '{"text":"a","authors":[null]}'            , 400, /authors
          '{"text":"a","text":"b"}'                  , 400, ''
          '{"text":"a"} {"text":"b"}'                , 400, ''
          '{"text":"   "}'                           , 422, /text
          '{"text":"a\\u0000b"}'                     , 422, /text
          '{"text":"a\\ud800b"}'                     , 422, /text
          '{"text":"自由"}'                            , 400, /id
          """)
  void aBodyThatCannotBeTakenIsRefused(String body, int status, String pointer) {
    long revision = revision();
    ApiResponse refused = postJson(body);
    assertThat(refused.status()).as(refused.body()).isEqualTo(status);
    JsonNode problem = refused.json();
    if (!pointer.isEmpty()) {
      assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
    assertThat(revision()).isEqualTo(revision);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] latin1 = "Überblick".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(post(latin1, "text/plain").status()).isEqualTo(422);
    assertThat(post(new byte[] {'a', 0, 'b'}, "text/plain").status()).isEqualTo(422);
    assertThat(post(new byte[0], "text/plain").status()).isEqualTo(422);
    assertThat(post("word ".repeat(5000).getBytes(StandardCharsets.UTF_8), "text/plain").status())
        .isEqualTo(413);
    assertThat(post("{}".getBytes(StandardCharsets.UTF_8), "application/xml").status())
        .isEqualTo(415);
    assertThat(post("text".getBytes(StandardCharsets.UTF_8), "text/plain;charset=latin1").status())
        .isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(ints = 24)
  void editorsAtOnceLoseNothing(int editors) throws Exception {
    String before = everything();
    long revision = revision();
    ExecutorService pool = Executors.newFixedThreadPool(editors);
    List<Future<ApiResponse>> answers = new ArrayList<>();
    for (int editor = 0; editor < editors; editor++) {
      String text = TASHKENT.replace("takes", "takes for the time number " + editor + " over");
      answers.add(pool.submit(() -> post(text)));
    }
    List<String> locations = new ArrayList<>();
    for (Future<ApiResponse> answer : answers) {
      assertThat(answer.get().status()).isEqualTo(201);
      locations.add(answer.get().header("Location"));
    }
    assertThat(locations).doesNotHaveDuplicates();
    assertThat(revision()).isEqualTo(revision + editors);
    assertThat(
            api.get("/api/v1/initiatives/green-cooperation-programme-2022-2026/evidence?size=100")
                .json()
                .get("content")
                .valueStream()
                .map(each -> each.get("article").asString())
                .distinct())
        .hasSize(editors);
    for (String location : locations) {
      answers.add(pool.submit(() -> edit("DELETE", location, null, asEditor())));
    }
    for (Future<ApiResponse> answer : answers.subList(editors, 2 * editors)) {
      assertThat(answer.get().status()).isEqualTo(204);
    }
    pool.shutdown();
    assertThat(everything()).isEqualTo(before);
  }

  private ApiResponse post(String text) {
    return post(text.getBytes(StandardCharsets.UTF_8), "text/plain");
  }

  private ApiResponse postJson(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  private ApiResponse post(byte[] body, String type) {
    return api.send(
        "POST",
        ARTICLES,
        BodyPublishers.ofByteArray(body),
        asEditor().andThen(request -> request.header("Content-Type", type)));
  }

  private ApiResponse put(String path, String text, String header, String value) {
    return edit("PUT", path, text, asEditor().andThen(request -> request.header(header, value)));
  }

  private ApiResponse edit(
      String method, String path, String text, Consumer<HttpRequest.Builder> more) {
    return api.send(
        method,
        path,
        text == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text),
        more.andThen(request -> request.header("Content-Type", "text/plain;charset=UTF-8")));
  }

  private static Consumer<HttpRequest.Builder> asEditor() {
    return basic("editor", "correct horse");
  }

  private static Consumer<HttpRequest.Builder> basic(String name, String password) {
    String credentials =
        Base64.getEncoder()
            .encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    return request -> request.header("Authorization", "Basic " + credentials);
  }

  private long revision() {
    return api.get("/api/v1").json().get("revision").asLong();
  }

  private String origin(String chairmanship) {
    return api.get("/api/v1/chairmanships/" + chairmanship).json().get("origin").asString();
  }

  /** Everything that the API tells, but for the revision and the changes. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String collection :
        List.of(
            "members",
            "chairmanships",
            "initiatives",
            "meetings",
            "documents",
            "people",
            "organizations",
            "topics",
            "articles")) {
      JsonNode page = api.get("/api/v1/" + collection + "?size=100").json();
      all.append(page);
      for (JsonNode entity : page.get("content")) {
        String id = (entity.has("code") ? entity.get("code") : entity.get("id")).asString();
        if (!collection.equals("topics")) {
          all.append(api.get("/api/v1/%s/%s".formatted(collection, id)).body())
              .append(
                  api.get("/api/v1/%s/%s/statements?size=100".formatted(collection, id)).body());
        }
      }
    }
    return all.toString();
  }
}
