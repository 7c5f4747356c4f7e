package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A database that was lost is begun anew, but not in silence. */
class LostDatabaseIntegrationTests {

  @TempDir Path home;

  @Test
  void thatTheDatabaseIsAnotherThanTheOneBeforeIsTold() throws IOException {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.edit("PUT", "summit", "The SCO summit was held on 4 July 2024."))
          .isEqualTo(201);
    }
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(seeds(application).at("/status").asString()).isEqualTo("UP");
      assertThat(application.count("articles")).isEqualTo(1);
    }
    Files.delete(home.resolve("knowledge-base.mv.db"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(seeds(application).at("/status").asString()).isEqualTo("DOWN");
      assertThat(seeds(application).at("/details/problem").asString())
          .contains("The database is new, but the index beside it is of another");
      assertThat(application.count("articles")).isZero();
      assertThat(application.json("/actuator/health/readiness").get("status").asString())
          .isEqualTo("UP");
    }
  }

  @Test
  void whatWasKeptOfADatabaseIsNotTakenForWhatTheNextOneTells() throws IOException {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    String kept;
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.edit("PUT", "summit", "The SCO summit was held on 4 July 2024."))
          .isEqualTo(201);
      kept = application.tag("/api/v1/meetings");
    }
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.tag("/api/v1/meetings")).isEqualTo(kept);
    }
    Files.delete(home.resolve("knowledge-base.mv.db"));
    try (RunningApplication application = new RunningApplication(home, seeds)) {
      assertThat(application.edit("PUT", "summit", "The SCO summit was held on 5 July 2024."))
          .isEqualTo(201);
      assertThat(application.get("/api/v1/meetings")).contains("\"2024-07-05\"");
      assertThat(application.tag("/api/v1/meetings")).startsWith("W/\"2-").isNotEqualTo(kept);
      assertThat(kept).as("it was of the same revision").startsWith("W/\"2-");
    }
  }

  private static JsonNode seeds(RunningApplication application) {
    return application.health().at("/components/seeds");
  }
}
