package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.server.ForkedApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch that goes away, and comes again with what it had or without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenSearchOutageIntegrationTests {

  private static final String READINESS = "/actuator/health/readiness";
  private static final String TEXT =
      "Uzbekistan proposed the %s Protection Strategy for 2024-2029 to the SCO.";

  @TempDir static Path home;

  private OpenSearchForTests cluster;
  private ForkedApplication application;

  @BeforeAll
  void start() throws IOException {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    Path seed = Path.of("seeds", "kazakhstan-as-chair-of-the-sco.txt");
    Files.copy(seed, seeds.resolve(seed.getFileName()));
    cluster = new OpenSearchForTests(Files.createDirectory(home.resolve("opensearch")));
    application =
        new ForkedApplication(
                home,
                "-Xmx400m",
                "--scokb.seeds=" + seeds,
                "--scokb.search.hosts=" + cluster.host())
            .ready();
  }

  @AfterAll
  void end() {
    application.close();
    cluster.close();
  }

  @Test
  void whileItIsStoppedReadersAreToldSoAndWhatIsWrittenIsFoundAfterwards() throws IOException {
    cluster.close();
    everythingElseGoesOn("Lake");
    cluster.restart();
    isFoundAgain("lake");
  }

  @Test
  void whileItDoesNotAnswerReadersAreToldSoAndWhatIsWrittenIsFoundAfterwards() throws Exception {
    signal("STOP");
    everythingElseGoesOn("River");
    signal("CONT");
    isFoundAgain("river");
  }

  @Test
  void anIndexThatIsDeletedIsMadeAnew() throws IOException {
    long initiatives = count("initiatives");
    assertThat(initiatives).isPositive();
    assertThat(cluster.send("DELETE", "/scokb-*-initiatives-000001"))
        .contains("\"acknowledged\":true");

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              HttpResponse<String> list = application.get("/api/v1/initiatives");
              assertThat(list.statusCode()).isIn(200, 503);
              assertThat(list.statusCode()).isEqualTo(200);
            });
    assertThat(count("initiatives")).isEqualTo(initiatives);
    assertThat(count("members")).isEqualTo(27);
  }

  private void everythingElseGoesOn(String strategy) throws IOException {
    HttpResponse<String> list = application.get("/api/v1/initiatives?q=agreement");
    assertThat(list.statusCode()).isEqualTo(503);
    assertThat(list.headers().firstValue("Retry-After")).contains("5");
    assertThat(list.body()).contains("The index can't be reached now; try again in 5 seconds.");
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(application.status(READINESS)).isEqualTo(503));
    assertThat(application.status("/actuator/health/liveness")).isEqualTo(200);
    assertThat(application.status("/api/v1/statements?size=1")).isEqualTo(200);
    assertThat(application.post(TEXT.formatted(strategy)).statusCode()).isEqualTo(201);
  }

  private void isFoundAgain(String strategy) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              assertThat(application.status(READINESS)).isEqualTo(200);
              assertThat(application.status("/api/v1/initiatives")).isEqualTo(200);
              assertThat(count("initiatives?q=" + strategy)).isEqualTo(1);
            });
  }

  private long count(String question) throws IOException {
    String separator = question.contains("?") ? "&" : "?";
    JsonNode page =
        JsonMapper.shared()
            .readTree(application.get("/api/v1/" + question + separator + "size=1").body());
    return page.at("/page/totalElements").asLong();
  }

  private void signal(String which) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + which, String.valueOf(cluster.running().pid()))
        .start()
        .waitFor();
  }
}
