package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of it when there is no room on the disk. */
class DiskIntegrationTests {

  private static final String ARTICLE =
      """
      Uzbekistan takes the SCO chair for the time number %d

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation number %d for 2022-2026.
      """;

  @TempDir Path home;
  private String seeds;

  @BeforeEach
  void makeSeeds() throws IOException {
    seeds = "--scokb.seeds=" + Files.createDirectory(home.resolve("seeds"));
  }

  @Test
  void whereThereIsHardlyAnyRoomItReadsAndDoesNotWrite() throws Exception {
    try (ForkedApplication application =
        new ForkedApplication(home, "-Xmx512m", seeds, "--scokb.least-room=1000TB")) {
      application.ready();

      var refused = application.post(ARTICLE.formatted(1, 1));
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("30");
      assertThat(refused.body()).contains("/problems/unavailable", "The disk is nearly full");
      assertThat(application.status("/api/v1/members")).isEqualTo(200);
      assertThat(application.status("/actuator/health/readiness")).isEqualTo(200);
      assertThat(application.status("/actuator/health"))
          .as("what an operator looks at")
          .isEqualTo(503);
    }
  }

  @Test
  void whatCannotBeWrittenIsNotAcknowledgedAndTheProcessEnds() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (ForkedApplication application = ForkedApplication.withoutRoom(3000, home, seeds)) {
      application.ready();
      for (int number = 0; application.process().isAlive() && number < 500; number++) {
        post(application, number, acknowledged);
      }
      assertThat(application.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(application.process().exitValue()).isEqualTo(4);
      assertThat(application.log()).contains("the process ends, to be started anew");
    }
    assertThat(acknowledged).isNotEmpty();
    try (ForkedApplication again = new ForkedApplication(home, "-Xmx512m", seeds)) {
      assertThat(
              JsonMapper.shared()
                  .readTree(
                      again
                          .ready()
                          .get("/api/v1/articles?format=ndjson&fields=id")
                          .body()
                          .lines()
                          .toList()
                          .toString())
                  .valueStream()
                  .map(article -> article.get("id").asString()))
          .containsAll(acknowledged)
          .hasSizeLessThanOrEqualTo(acknowledged.size() + 1);
    }
  }

  private static void post(ForkedApplication application, int number, List<String> acknowledged) {
    try {
      var answer = application.post(ARTICLE.formatted(number, number));
      if (answer.statusCode() == 201) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        acknowledged.add(location.substring(location.lastIndexOf('/') + 1));
      }
    } catch (IOException ended) {
      // It was never answered.
    }
  }
}
