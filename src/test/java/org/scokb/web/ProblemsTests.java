package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Every error is an RFC 9457 problem, whoever raises it. */
@EditorTest
@Import(SampleController.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {

  @Autowired private ApiClient client;

  @Test
  void anUnknownParameterIsRefusedWithTheNamesOfTheKnownOnes() {
    JsonNode problem =
        problem(client.get("/api/v1/samples?topik=security"), "unknown-parameter", 400);

    assertThat(problem.at("/detail").asString())
        .isEqualTo("There is no parameter 'topik' here; allowed are size, sort, topic.");
    assertThat(problem.at("/errors/0/parameter").asString()).isEqualTo("topik");
    assertThat(problem.at("/errors/0/allowed").toString())
        .isEqualTo("[\"size\",\"sort\",\"topic\"]");
    assertThat(problem.at("/instance").asString()).isEqualTo("/api/v1/samples");
  }

  @Test
  void anIdOfAnotherFormNamesNothing() {
    problem(client.get("/api/v1/samples/nowhere"), "no-such-entity", 404);
  }

  @Test
  void aMissingEntityIsNamedInTheDetail() {
    JsonNode problem = problem(client.get("/api/v1/samples/FR"), "no-such-entity", 404);

    assertThat(problem.at("/detail").asString())
        .isEqualTo("There is no 'FR' in members; GET /api/v1/members lists what there is.");
  }

  @Test
  void aPathThatNothingIsAtIsAProblem() {
    problem(client.get("/api/v1/nothing"), "no-such-path", 404);
    problem(client.get("/nothing"), "no-such-path", 404);
    problem(client.get("/error"), "no-such-path", 404);
    problem(client.get("/api/v1/samples/"), "no-such-path", 404);
    problem(client.get("/actuator/health/nothing"), "no-such-path", 404);
  }

  @Test
  void aMethodThatIsNotAllowedIsToldWhichAre() {
    ApiResponse response = client.send("DELETE", "/api/v1/samples/FR", request -> {});

    problem(response, "method-not-allowed", 405);
    assertThat(response.header("Allow")).isEqualTo("GET,HEAD,OPTIONS");
  }

  @Test
  void aFormatThatThereIsNotIsAnsweredWithThoseThatThereAre() {
    JsonNode problem =
        problem(client.get("/api/v1/samples", "Accept", "image/png"), "not-acceptable", 406);

    assertThat(problem.at("/detail").asString())
        .contains("application/json")
        .doesNotContain("yaml");
    problem(client.get("/api/v1/samples", "Accept", "application/yaml"), "not-acceptable", 406);
    problem(client.get("/api/v1/samples", "Accept", "foo"), "not-acceptable", 406);
  }

  @Test
  void aBodyOfAnotherTypeOrNoJsonIsRefused() {
    problem(post("text/csv", "name"), "unsupported-media-type", 415);
    problem(post("application/json", "{\"name\":"), "malformed-request", 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET //api/v1/samples HTTP/1.1",
        "GET /api/v1/samples;x=1 HTTP/1.1",
        "GET /api/v1/samples%3Bx HTTP/1.1",
        "GET /api/v1/%0a HTTP/1.1"
      })
  void whatTheFirewallRefusesIsAProblemToo(String requestLine) {
    problem(raw(requestLine, "Host: localhost"), "malformed-request", 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOO", "PROPFIND", "get", "TRACE", "CONNECT"})
  void aMethodThatIsNotHereAtAllIsNotImplemented(String method, CapturedOutput log) {
    ApiResponse response = raw(method + " /api/v1/samples HTTP/1.1", "Host: localhost");

    problem(response, "not-implemented", 501);
    assertThat(response.header("Allow")).isEmpty();
    assertThat(log).doesNotContain("failed, reported as");
  }

  @Test
  void badPercentEncodingInTheQueryIsTheClientsFault() {
    problem(raw("GET /api/v1/samples?q=% HTTP/1.1", "Host: localhost"), "malformed-request", 400);
    problem(client.get("/api/v1/samples?q=%FF"), "malformed-request", 400);
    problem(client.get("/api/v1/samples?" + "q&".repeat(1_500)), "malformed-request", 400);
  }

  @Test
  void aFailureTellsTheClientNothingButWhereTheLogTellsAll(CapturedOutput log) {
    ApiResponse response = client.get("/api/v1/samples/DE", "Origin", "https://elsewhere.test");

    JsonNode problem = problem(response, "internal-error", 500);
    assertThat(response.body()).doesNotContain("secret", "Exception", "org.scokb");
    assertThat(problem.at("/instance").asString()).startsWith("urn:uuid:");
    assertThat(log)
        .contains(
            "GET /api/v1/samples/DE failed, reported as " + problem.at("/instance").asString())
        .contains("a secret of ours");
    assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void theLogTellsHowWhatFailedWasAskedFor(CapturedOutput log) {
    assertThat(client.send("HEAD", "/api/v1/samples/DE", request -> {}).status()).isEqualTo(500);
    assertThat(log).contains("HEAD /api/v1/samples/DE failed, reported as ");
  }

  static Stream<Arguments> requestsThatTomcatRefuses() {
    String host = "Host: localhost";
    return Stream.of(
        Arguments.of("GET /% HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("GET /api/v1/\\ HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("GET /api/v1/| HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("GET /api/v1/%00 HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("GET /api/v1/a%2Fb HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("GET /../../etc/passwd HTTP/1.1", host, "malformed-request", 400),
        Arguments.of("NONSENSE", host, "malformed-request", 400),
        Arguments.of("GET /api/v1/samples HTTP/1.1", "Host: bad host", "malformed-request", 400),
        Arguments.of("GET /api/v1/samples HTTP/1.1", "X-No-Host: 1", "malformed-request", 400),
        Arguments.of(
            "GET /api/v1/samples HTTP/1.1",
            host + "\r\nX-Big: " + "a".repeat(20_000),
            "headers-too-large",
            431),
        Arguments.of("GET /api/v1/samples HTTP/9.9", host, "http-version-not-supported", 505),
        Arguments.of(
            "POST /api/v1/samples HTTP/1.1",
            host + "\r\nTransfer-Encoding: nonsense",
            "not-implemented",
            501));
  }

  @ParameterizedTest
  @MethodSource("requestsThatTomcatRefuses")
  void whatTomcatRefusesIsAProblemToo(String requestLine, String header, String slug, int status) {
    problem(raw(requestLine, header), slug, status);
  }

  @ParameterizedTest
  @EnumSource
  void theTypeOfAProblemLeadsToItsPage(ProblemType type) {
    ApiResponse page = client.get(type.uri().toString());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(page.body()).startsWith("# " + type.title());
  }

  @Test
  void aProblemThatThereIsNotHasNoPage() {
    problem(client.get("/problems/nothing"), "no-such-path", 404);
  }

  @Test
  void headAnswersLikeGetWithoutABody() {
    ApiResponse head = client.send("HEAD", "/api/v1/members", request -> {});

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.mediaType()).isEqualTo("application/json");
    assertThat(head.body()).isEmpty();
    assertThat(client.send("HEAD", "/api/v1/nothing", request -> {}).status()).isEqualTo(404);
  }

  @Test
  void optionsTellsWhatIsAllowed() {
    ApiResponse options = client.send("OPTIONS", "/api/v1/samples/KZ", request -> {});

    assertThat(options.status()).isEqualTo(200);
    assertThat(options.header("Allow").split(",")).contains("GET", "HEAD", "OPTIONS");
  }

  private ApiResponse post(String type, String body) {
    return client.send(
        "POST",
        "/api/v1/samples",
        request ->
            EditorClient.authenticate(
                request.header("Content-Type", type).POST(BodyPublishers.ofString(body))));
  }

  private ApiResponse raw(String requestLine, String header) {
    return RawHttp.send(
        client.port(), requestLine + "\r\n" + header + "\r\nConnection: close\r\n\r\n");
  }

  private static JsonNode problem(ApiResponse response, String slug, int status) {
    assertThat(response.status()).as(response.body()).isEqualTo(status);
    assertThat(response.mediaType()).isEqualTo("application/problem+json");
    JsonNode problem = response.json();
    assertThat(problem.at("/type").asString()).isEqualTo("/problems/" + slug);
    assertThat(problem.at("/status").asInt()).isEqualTo(status);
    assertThat(problem.at("/title").asString()).isNotBlank();
    assertThat(problem.at("/detail").asString()).isNotBlank();
    assertThat(problem.at("/instance").asString()).isNotBlank();
    return problem;
  }
}
