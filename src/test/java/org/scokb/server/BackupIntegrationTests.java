package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A backup that is made while articles come in starts elsewhere, and answers the same. */
class BackupIntegrationTests {

  private static final String ARTICLE =
      """
      Uzbekistan takes the SCO chair for the time number %d

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation number %d for 2022-2026.
      """;

  @TempDir Path home;

  @Test
  void whatIsBackedUpWhilePostingAnswersTheSameElsewhere() throws Exception {
    String seeds = "--scokb.seeds=" + Files.createDirectory(home.resolve("seeds"));
    List<String> posted = new CopyOnWriteArrayList<>();
    List<String> before;
    Map<String, JsonNode> there = new HashMap<>();
    Path zip = home.resolve("backup.zip");
    try (ForkedApplication application =
        new ForkedApplication(Files.createDirectory(home.resolve("one")), "-Xmx512m", seeds)) {
      application.ready();
      assertThat(application.status("/actuator/backup")).isEqualTo(401);
      Thread posting = new Thread(() -> post(application, posted));
      posting.start();
      Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> posted.size() >= 3);
      before = List.copyOf(posted);
      save(application, zip);
      posting.join();
      for (String id : posted) {
        there.put(id, statements(application, id));
      }
    }
    Path two = Files.createDirectory(home.resolve("two"));
    unzip(zip, two);
    try (ForkedApplication restored = new ForkedApplication(two, "-Xmx512m", seeds)) {
      restored.ready();
      JsonNode articles =
          JsonMapper.shared().readTree(restored.get("/api/v1/articles?size=100").body());
      assertThat(articles.get("content").valueStream().map(each -> each.get("id").asString()))
          .containsAll(before);
      for (JsonNode each : articles.get("content")) {
        String id = each.get("id").asString();
        assertThat(statements(restored, id))
            .as("nothing is there by half")
            .isEqualTo(there.get(id));
      }
      assertThat(restored.get("/api/v1/verification").body()).contains("\"inexact\":[]");
    }
  }

  private static JsonNode statements(ForkedApplication application, String article)
      throws IOException {
    return JsonMapper.shared()
        .readTree(application.get("/api/v1/articles/" + article + "/statements?size=100").body())
        .get("content");
  }

  private static void post(ForkedApplication application, List<String> posted) {
    try {
      for (int number = 0; number < 12; number++) {
        var answer = application.post(ARTICLE.formatted(number, number));
        assertThat(answer.statusCode()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        posted.add(location.substring(location.lastIndexOf('/') + 1));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void save(ForkedApplication application, Path zip) throws Exception {
    String credentials = Base64.getEncoder().encodeToString("editor:secret".getBytes());
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + application.port() + "/actuator/backup"))
                    .header("Authorization", "Basic " + credentials)
                    .build(),
                BodyHandlers.ofFile(zip));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  private static void unzip(Path zip, Path folder) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
      }
    }
  }
}
