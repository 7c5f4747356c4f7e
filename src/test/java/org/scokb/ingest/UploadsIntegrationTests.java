package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** One editor can't flood it. */
@EditorTest
@TestPropertySource(properties = "scokb.uploads-a-minute=2")
class UploadsIntegrationTests {

  private static final String TEXT = "The SCO summit number %d was held on 4 July 2024.";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @AfterEach
  void takeAway() {
    editor.withdrawAll();
  }

  @Test
  void whoSendsTooManyInAMinuteIsToldWhenToComeAgain() {
    editor.add("first", "2024-07-05", TEXT.formatted(1));
    editor.add("second", "2024-07-05", TEXT.formatted(2));

    ApiResponse refused =
        api.send(
            "POST",
            "/api/v1/articles",
            java.net.http.HttpRequest.BodyPublishers.ofString(TEXT.formatted(3)),
            request -> EditorClient.authenticate(request.header("Content-Type", "text/plain")));

    assertThat(refused.status()).as(refused.body()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 31);
    assertThat(refused.body()).contains("More than 2 articles in a minute");
    assertThat(api.get("/api/v1/articles").status()).isEqualTo(200);
  }
}
