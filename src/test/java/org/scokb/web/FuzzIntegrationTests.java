package org.scokb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Every operation of the document that the application serves, and each of its parameters and
 * bodies, asked with hostile values: nothing fails, nothing is told that isn't meant to be, and the
 * answers are the same afterwards.
 */
@EditorTest
class FuzzIntegrationTests {

  /** Far more than an answer takes, so that one that never comes fails the test. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What tells of time, and what must be asked with words. */
  private static final Set<String> ASKED_OTHERWISE = Set.of("/api/v1/changes", "/api/v1/search");

  /** Where {@code src/test/scripts/fuzz} finds how long the slowest answers took. */
  private static final Path SLOWEST = Path.of("target", "fuzz-slowest.txt");

  private record Timing(long millis, String request) {}

  /** What only the application's makers could make use of. */
  private static final List<String> INTERNALS =
      List.of("Exception", "\tat ", "org.scokb.", "org.hibernate.", "java.lang.");

  private final List<String> failures = new ArrayList<>();
  private final List<Timing> timings = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  @Autowired private ApiClient client;

  @TestFactory
  Stream<DynamicTest> nothingFailsAndAnswersAreTheSameAfterwards() {
    String before = everything();
    List<Fuzz> operations = Fuzz.all(client.contract());
    assertThat(operations).hasSizeGreaterThan(30);
    Stream<DynamicTest> fuzzed =
        operations.stream()
            .map(
                each ->
                    DynamicTest.dynamicTest(
                        each.toString(),
                        () -> {
                          each.requests().forEach(this::ask);
                          assertThat(failures.stream().limit(10)).isEmpty();
                        }));
    DynamicTest afterwards =
        DynamicTest.dynamicTest(
            "the answers afterwards",
            () -> {
              report();
              written.forEach(
                  article -> client.send("DELETE", article, EditorClient::authenticate));
              assertThat(everything()).isEqualTo(before);
            });
    return Stream.concat(fuzzed, Stream.of(afterwards));
  }

  private void ask(Fuzz.Request request) {
    long began = System.nanoTime();
    ApiResponse response =
        client.send(
            request.method(),
            request.pathAndQuery(),
            request.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(request.body()),
            builder -> {
              builder.timeout(PATIENCE);
              if (request.type() != null) {
                builder.header("Content-Type", request.type());
              }
              if (!request.method().equals("GET")) {
                EditorClient.authenticate(builder);
              }
              request.headers().accept(builder);
            });
    timings.add(new Timing((System.nanoTime() - began) / 1_000_000, request.describe()));
    if (response.status() >= 500 || INTERNALS.stream().anyMatch(response.body()::contains)) {
      failures.add(
          "%s answered %d %s".formatted(request.describe(), response.status(), response.body()));
    }
    if (response.status() == 201) {
      written.add(response.header("Location"));
    }
  }

  private void report() throws IOException {
    Stream<String> slowest =
        timings.stream()
            .sorted(Comparator.comparing(Timing::millis).reversed())
            .limit(20)
            .map(timing -> "%d ms %s".formatted(timing.millis(), timing.request()));
    Stream<String> lines =
        Stream.concat(slowest, Stream.of("%d requests in all".formatted(timings.size())));
    // As bytes, since a request may hold half of a surrogate pair, which no writer of text takes.
    Files.write(SLOWEST, lines.collect(joining("\n", "", "\n")).getBytes(UTF_8));
  }

  /** Everything that the API tells, but for the revision and the changes. */
  private String everything() {
    StringBuilder all = new StringBuilder();
    client
        .contract()
        .document()
        .get("paths")
        .forEachEntry(
            (path, item) -> {
              boolean collection = item.at("/get/responses/200/content").has("text/csv");
              if (collection && !path.contains("{") && !ASKED_OTHERWISE.contains(path)) {
                JsonNode page = client.get(path + "?size=100").json();
                all.append(page.get("content"));
                page.get("content").forEach(entity -> all.append(entity(path, entity)));
              }
            });
    return all.toString();
  }

  private String entity(String collection, JsonNode entity) {
    String id = (entity.has("code") ? entity.get("code") : entity.get("id")).asString();
    return Stream.of("%s/%s", "%s/%s/statements?size=100")
        .map(path -> client.get(path.formatted(collection, id)))
        // Not every collection has entities at addresses of their own, or statements on them.
        .filter(response -> response.status() != 404)
        .map(ApiResponse::body)
        .collect(Collectors.joining());
  }
}
