package org.scokb.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.scokb.query.OpenSearchForTests;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same where nobody is kept from reading while the next revision appears. */
class OneSharedRevisionIntegrationTests extends OneRevisionIntegrationTests {

  @TempDir static Path home;

  private static OpenSearchForTests cluster;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    cluster = new OpenSearchForTests(home);
    settings.add("scokb.search.hosts", cluster::host);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }
}
