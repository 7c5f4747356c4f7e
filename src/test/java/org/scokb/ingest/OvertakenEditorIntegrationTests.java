package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What one editor does is stored, and another undoes it before the first is answered. */
@EditorTest
class OvertakenEditorIntegrationTests {

  /**
   * The withdrawal comes before what is stated is stored, between that and its answer, or after.
   */
  private static final int TRIES = 12;

  private static final Duration STEP = Duration.ofMillis(20);

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @Test
  void whoStatesSomethingIsToldSoThoughTheArticleIsGoneByThen() {
    for (int tried = 0; tried < TRIES; tried++) {
      editor.add(
          "lake",
          "2031-01-01",
          "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2031-2036.");
      long wait = STEP.multipliedBy(tried).toMillis();
      CompletableFuture<Void> withdrawn =
          CompletableFuture.runAsync(
              () -> editor.withdraw("lake"),
              CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS));
      ApiResponse stated = state();
      withdrawn.join();

      assertThat(stated.status()).as(stated.body()).isLessThan(500);
      if (stated.status() == 201) {
        assertThat(stated.json().get("value").asString()).isEqualTo("Osh");
        assertThat(stated.header("Location")).endsWith(stated.json().get("id").asString());
      }
    }
    assertThat(send("PUT", "/api/v1/curation", "application/yaml", "{}").status()).isEqualTo(200);
  }

  @Test
  void whoRanksAStatementIsToldSoThoughTheArticleIsGoneByThen() {
    for (int tried = 0; tried < TRIES; tried++) {
      editor.add(
          "lake",
          "2031-01-01",
          "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2031-2036.");
      String id =
          api.get("/api/v1/articles/lake/statements?property=status")
              .json()
              .at("/content/0/id")
              .asString();
      long wait = STEP.multipliedBy(tried).toMillis();
      CompletableFuture<Void> withdrawn =
          CompletableFuture.runAsync(
              () -> editor.withdraw("lake"),
              CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS));
      ApiResponse ranked =
          send(
              "PUT",
              "/api/v1/statements/%s/rank".formatted(id),
              "application/json",
              "{\"rank\": \"deprecated\", \"reason\": \"Of another lake.\"}");
      withdrawn.join();

      long kept = api.get("/api/v1/decisions").json().at("/page/totalElements").asLong();
      assertThat(ranked.status()).as(ranked.body()).isEqualTo(kept == 0 ? 404 : 200);
      assertThat(send("PUT", "/api/v1/curation", "application/yaml", "{}").status()).isEqualTo(200);
    }
  }

  private ApiResponse state() {
    return send(
        "POST",
        "/api/v1/statements",
        "application/json",
        """
        {"resource": "initiatives", "subject": "lake-protection-strategy-2031-2036",
        "property": "place", "value": "Osh", "article": "lake", "start": 0, "end": 19, "note": "Said there."}
        """);
  }

  private ApiResponse send(String method, String path, String type, String body) {
    return api.send(
        method,
        path,
        BodyPublishers.ofString(body),
        request -> EditorClient.authenticate(request.header("Content-Type", type)));
  }
}
