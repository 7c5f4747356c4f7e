package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When memory is gone, the process is too, so that it is started anew and nothing limps. */
class OutOfMemoryIntegrationTests {

  @TempDir Path home;

  @Test
  void itEndsWhenMemoryIsGoneAndLosesNothing() throws Exception {
    Path seeds = Files.createDirectory(home.resolve("seeds"));
    String[] arguments = {"--scokb.seeds=" + seeds, "--scokb.largest-article=900MB"};
    try (ForkedApplication application = new ForkedApplication(home, "-Xmx128m", arguments)) {
      application.ready();
      assertThat(application.post("The SCO summit was held on 4 July 2024.").statusCode())
          .isEqualTo(201);

      assertThatThrownBy(() -> application.post("word ".repeat(20_000_000)))
          .isInstanceOf(IOException.class);
      assertThat(application.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(application.process().exitValue()).isEqualTo(3);
      assertThat(application.log()).contains("Out of memory: the process ends");
    }
    try (ForkedApplication again = new ForkedApplication(home, "-Xmx128m", arguments)) {
      assertThat(again.ready().get("/api/v1/articles").body()).contains("\"totalElements\":1");
    }
  }
}
