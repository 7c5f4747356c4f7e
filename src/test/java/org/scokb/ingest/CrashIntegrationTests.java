package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.Application;
import tools.jackson.databind.JsonNode;

/** The application killed, as by {@code kill -9}, in the middle of writing. */
class CrashIntegrationTests {

  private static final String ARTICLE =
      """
      Uzbekistan takes the SCO chair for the time number %d

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.
      """;

  @TempDir Path home;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void nothingThatWasAnsweredIsLostAndNothingIsThereByHalf() throws Exception {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    int port = freePort();
    Process process = start(seeds, port);
    List<String> answered = new CopyOnWriteArrayList<>();
    try {
      Set<Integer> meanwhile = new HashSet<>();
      Set<String> pages = new HashSet<>();
      Awaitility.await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(20))
          .until(
              () -> {
                meanwhile.add(status(port, "/api/v1/initiatives"));
                pages.add(heading(port, "/initiatives/programme-of-green-cooperation"));
                return status(port, "/actuator/health/readiness") == 200;
              });
      assertThat(meanwhile)
          .as("no empty list is given while the seeds are still being read")
          .contains(503);
      assertThat(pages).as("nor is a page called missing").contains("503 Just a moment");
      Thread editor = new Thread(() -> postUntilItFails(port, answered));
      editor.start();
      Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> answered.size() >= 5);
    } finally {
      process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    try (RunningApplication application = new RunningApplication(home, seeds)) {
      List<String> kept =
          application
              .json("/api/v1/articles?size=100")
              .get("content")
              .valueStream()
              .map(article -> article.get("id").asString())
              .toList();
      assertThat(kept).containsAll(answered).hasSizeLessThanOrEqualTo(answered.size() + 1);
      String programme =
          application
              .json("/api/v1/initiatives?q=%22green+cooperation%22")
              .at("/content/0/id")
              .asString();
      JsonNode evidence =
          application.json("/api/v1/initiatives/" + programme + "/evidence?size=100");
      assertThat(
              evidence
                  .get("content")
                  .valueStream()
                  .map(quote -> quote.get("article").asString())
                  .distinct())
          .as("every article that is there is there with its facts")
          .containsExactlyInAnyOrderElementsOf(kept);
      assertThat(application.json("/api/v1").get("revision").asLong()).isEqualTo(1L + kept.size());
    }
  }

  private Process start(Path seeds, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")),
            Application.class.getName(),
            "--server.port=" + port,
            "--scokb.seeds=" + seeds,
            "--scokb.index=" + home.resolve("index"),
            "--spring.datasource.url=jdbc:h2:file:"
                + home.resolve("knowledge-base")
                + ";RETENTION_TIME=0",
            "--spring.security.user.name=editor",
            "--spring.security.user.password=secret")
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("log").toFile())
        .start();
  }

  private void postUntilItFails(int port, List<String> answered) {
    String credentials =
        Base64.getEncoder().encodeToString("editor:secret".getBytes(StandardCharsets.UTF_8));
    try {
      for (int number = 0; number < 1000; number++) {
        var response =
            http.send(
                HttpRequest.newBuilder(uri(port, "/api/v1/articles"))
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(ARTICLE.formatted(number)))
                    .build(),
                BodyHandlers.discarding());
        if (response.statusCode() == 201) {
          String location = response.headers().firstValue("Location").orElseThrow();
          answered.add(location.substring(location.lastIndexOf('/') + 1));
        }
      }
    } catch (IOException killed) {
      // What was on its way when the application was killed was never answered.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private int status(int port, String path) {
    try {
      return http.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** What a browser without scripts is shown. */
  private String heading(int port, String path) {
    try {
      var page =
          http.send(
              HttpRequest.newBuilder(uri(port, path)).header("Accept", "text/html").build(),
              BodyHandlers.ofString());
      return page.statusCode() + page.body().replaceAll("(?s).*<h1>|</h1>.*", " ").stripTrailing();
    } catch (IOException notYet) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static URI uri(int port, String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
