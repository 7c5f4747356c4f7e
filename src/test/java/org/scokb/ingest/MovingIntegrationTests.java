package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.database.PostgresqlForTests;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** From the embedded database to PostgreSQL: everything comes along, and goes on there. */
@ExtendWith(OutputCaptureExtension.class)
class MovingIntegrationTests {

  private static final Path SEED = Path.of("seeds", "kazakhstan-as-chair-of-the-sco.txt");

  private static final String TASHKENT =
      """
      Uzbekistan takes the SCO chair

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President Shavkat \
      Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.
      """;

  @TempDir Path home;

  @Test
  void whatWasThereIsThereWithItsHistory(CapturedOutput log) throws Exception {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    Files.copy(SEED, seeds.resolve(SEED.getFileName()));
    String before;
    String changes;
    long revision;
    try (RunningApplication application = new RunningApplication(home.resolve("h2"), seeds)) {
      assertThat(application.edit("PUT", "tashkent", TASHKENT)).isEqualTo(201);
      assertThat(application.edit("PUT", "gone", "The SCO summit was held on 4 July 2024."))
          .isEqualTo(201);
      assertThat(application.edit("DELETE", "gone", "")).isEqualTo(204);
      before = application.everything();
      changes = application.get("/api/v1/changes?format=ndjson");
      revision = application.json("/api/v1").get("revision").asLong();
    }
    String[] settings = {
      "--spring.datasource.url=" + PostgresqlForTests.url() + "&password=topsecret",
      "--spring.datasource.username=postgres",
      "--spring.datasource.password=",
      "--scokb.copy-from=jdbc:h2:file:" + home.resolve("h2/knowledge-base")
    };
    try (RunningApplication moved = new RunningApplication(home.resolve("one"), seeds, settings)) {
      assertThat(moved.everything()).isEqualTo(before);
      assertThat(moved.get("/api/v1/changes?format=ndjson")).isEqualTo(changes);
      assertThat(moved.json("/api/v1").get("revision").asLong()).isEqualTo(revision);
      assertThat(moved.edit("PUT", "again", "The SCO summit was held on 4 July 2024."))
          .isEqualTo(201);
      assertThat(moved.edit("DELETE", "again", "")).isEqualTo(204);
    }
    try (RunningApplication again = new RunningApplication(home.resolve("one"), seeds, settings)) {
      assertThat(again.everything()).as("it isn't copied twice").isEqualTo(before);
    }
    settings[3] = "--scokb.copy-from=jdbc:h2:file:" + home.resolve("other/knowledge-base");
    new RunningApplication(home.resolve("other"), seeds).close();
    assertThatThrownBy(() -> new RunningApplication(home.resolve("one"), seeds, settings))
        .hasStackTraceContaining("scokb.copy-from is set, and the database isn't empty");
    assertThat(log).contains("copied").doesNotContain("topsecret");
  }
}
