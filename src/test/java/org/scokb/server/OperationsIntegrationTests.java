package org.scokb.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.RawHttp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an operator sees of it: metrics, structured logs, ids of requests, health on a port of its
 * own.
 */
class OperationsIntegrationTests {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @TempDir Path home;
  private int management;
  private ForkedApplication application;

  @BeforeEach
  void start() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      management = socket.getLocalPort();
    }
    application =
        new ForkedApplication(
            home,
            "-Xmx512m",
            "--management.server.port=" + management,
            "--scokb.longest-request=3s",
            "--logging.structured.format.console=ecs",
            "--spring.security.user.password=correct horse",
            "--scokb.verify-every=1s",
            "--scokb.least-room=1000TB");
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofMinutes(3))
        .ignoreExceptions()
        .until(() -> get(management, "/actuator/health/readiness").statusCode() == 200);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void itTellsAnOperatorHowItDoes() throws Exception {
    assertThat(get(application.port(), "/api/v1/members").statusCode()).isEqualTo(200);
    assertThat(get(application.port(), "/api/v1/members").statusCode()).isEqualTo(200);
    assertThat(get(management, "/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(
            get(management, "/actuator/prometheus", "Authorization", EditorClient.credentials())
                .body())
        .contains(
            "scokb_entities{collection=\"articles\"} 1.0",
            "scokb_entities{collection=\"members\"} 27.0",
            "scokb_articles_read_seconds_count 1",
            "scokb_revision 2.0",
            "scokb_index_lag 0.0",
            "scokb_quotes_inexact",
            "scokb_answers_ready_total",
            "scokb_answers_size_bytes",
            "http_server_requests_seconds_count")
        .doesNotContain("scokb_answers_ready_total 0.0", "scokb_answers_size_bytes 0.0");
    assertThat(get(application.port(), "/actuator/health").statusCode())
        .as("health is on a port of its own")
        .isEqualTo(404);

    JsonNode problem =
        json(
            get(
                application.port(),
                "/api/v1/members/XX",
                "traceparent",
                "00-" + TRACE + "-00f067aa0ba902b7-01"));
    assertThat(problem.get("traceId").asString()).isEqualTo(TRACE);
    for (String none :
        List.of(
            "",
            "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01",
            "ff-" + TRACE + "-00f067aa0ba902b7-01")) {
      assertThat(
              json(get(application.port(), "/api/v1/members/XX", "traceparent", none))
                  .get("traceId")
                  .asString())
          .matches("[0-9a-f]{32}")
          .isNotIn(TRACE, "0".repeat(32));
    }

    HttpResponse<String> refused =
        send(
            application.port(),
            "/api/v1/articles",
            request ->
                request
                    .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                    .header("Authorization", EditorClient.credentials())
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("The SCO summit.")));
    assertThat(refused.statusCode()).isEqualTo(503);
    JsonNode line =
        application
            .log()
            .lines()
            .filter(each -> each.contains("nothing is written"))
            .map(JsonMapper.shared()::readTree)
            .findFirst()
            .orElseThrow();
    assertThat(line.at("/trace/id").asString()).isEqualTo(TRACE);
    assertThat(line.at("/log/level").asString()).isEqualTo("WARN");
  }

  @Test
  void thePortOfItsOwnRefusesAsTheOtherDoes() throws Exception {
    for (String path : List.of("/nothing", "/actuator/health/nothing", "/actuator/prometheus")) {
      HttpResponse<String> refused =
          get(management, path, "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
      assertThat(refused.headers().firstValue("Content-Type"))
          .as(path)
          .contains("application/problem+json");
      assertThat(json(refused).get("traceId").asString()).isEqualTo(TRACE);
    }
    for (String line : List.of("GET /actuator/health", "POST /actuator/backup")) {
      int length = line.startsWith("GET") ? 1 : 100_000;
      ApiResponse refused =
          RawHttp.send(
              management,
              "%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                  .formatted(line, length, "x".repeat(length)));
      assertThat(refused.status()).as(line).isEqualTo(413);
      assertThat(refused.json().get("type").asString()).isEqualTo("/problems/content-too-large");
    }
    for (String line : List.of("GET /% HTTP/1.1", "NONSENSE", "FOO /actuator HTTP/1.1")) {
      ApiResponse refused =
          RawHttp.send(management, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(refused.status()).as(line).isEqualTo(line.startsWith("FOO") ? 501 : 400);
      assertThat(refused.mediaType()).as(line).isEqualTo("application/problem+json");
      assertThat(refused.json().get("type").asString())
          .isEqualTo(
              "/problems/" + (line.startsWith("FOO") ? "not-implemented" : "malformed-request"));
    }
  }

  @Test
  void aHeadThatTricklesIntoThePortOfItsOwnIsEnded() throws Exception {
    try (Socket socket = new Socket("localhost", management)) {
      socket.getOutputStream().write("GET / HTTP/1.1\r\nX-A: ".getBytes(ISO_8859_1));
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 300; i++) {
                  socket.getOutputStream().write('a');
                  Thread.sleep(100);
                }
              })
          .isInstanceOf(IOException.class);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static HttpResponse<String> get(int port, String path, String... headers)
      throws Exception {
    return send(
        port, path, headers.length == 0 ? request -> {} : request -> request.headers(headers));
  }

  private static HttpResponse<String> send(
      int port, String path, java.util.function.Consumer<HttpRequest.Builder> more)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    more.accept(request);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
