package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An id that was given out once answers for as long as anybody may have kept it. */
@EditorTest
class FormerIdsIntegrationTests {

  private static final String VAGUE = "/api/v1/initiatives/reed-bed-strategy";
  private static final String DATED = "/api/v1/initiatives/reed-bed-strategy-2024-2029";

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;

  @AfterEach
  void withdrawAll() {
    editor.withdrawAll();
  }

  private void add(String id, String undertaking) {
    editor.add(
        id,
        "2023-07-05",
        "The SCO leaders met. Uzbekistan proposed the %s.".formatted(undertaking));
  }

  /** Where people see what is at a path of the API. */
  private static String page(String path) {
    return path.replace("/api/v1", "");
  }

  @Test
  void whatHasBecomeOneWithAnotherLeadsThereAndBackAgain() {
    add("vague", "Reed Bed Strategy");
    assertThat(api.get(VAGUE).status()).isEqualTo(200);
    String tag = api.get(VAGUE).header("ETag");

    add("dated", "Reed Bed Strategy for 2024-2029");
    for (String rest :
        List.of(
            "", "/statements", "/statements?rank=preferred&size=1", "?fields=id&format=jsonld")) {
      ApiResponse moved = api.get(VAGUE + rest);
      assertThat(moved.status()).as(rest).isEqualTo(308);
      assertThat(moved.header("Location"))
          .isEqualTo("http://localhost:%d%s%s".formatted(api.port(), DATED, rest));
      assertThat(moved.header("ETag")).isEmpty();
      assertThat(moved.header("Cache-Control")).isEqualTo("no-cache");
      assertThat(api.get(DATED + rest).status()).isEqualTo(200);
    }
    ApiResponse page = api.get(page(VAGUE) + "?quote=1-2", "Accept", "text/html");
    assertThat(page.status()).isEqualTo(308);
    assertThat(page.header("Location"))
        .isEqualTo("http://localhost:%d%s?quote=1-2".formatted(api.port(), page(DATED)));
    assertThat(api.get(VAGUE, "If-None-Match", tag).status()).isEqualTo(308);
    assertThat(api.send("HEAD", VAGUE, request -> {}).status()).isEqualTo(308);
    assertThat(api.get(VAGUE.replace("initiatives", "documents")).status()).isEqualTo(308);
    assertThat(api.get(VAGUE.replace("initiatives", "people")).status()).isEqualTo(404);

    add("other", "Reed Bed Strategy for 2031-2036");
    assertThat(api.get(VAGUE).status()).as("it may be either").isEqualTo(200);
  }

  @Test
  void whatIsWithdrawnSaysByWhichRevision() {
    add("dated", "Reed Bed Strategy for 2024-2029");
    assertThat(api.get(DATED).status()).isEqualTo(200);
    editor.withdraw("dated");
    long revision = api.get("/api/v1").json().get("revision").asLong();

    for (String path :
        List.of(
            DATED,
            DATED + "/statements",
            "/api/v1/articles/dated",
            "/api/v1/articles/dated/unread")) {
      ApiResponse gone = api.get(path);
      assertThat(gone.status()).as(path).isEqualTo(410);
      assertThat(gone.json().get("type").asString()).isEqualTo("/problems/withdrawn");
      assertThat(gone.json().get("revision").asLong()).isEqualTo(revision);
      assertThat(gone.json().get("instance").asString()).isEqualTo(path);
    }
    ApiResponse page = api.get(page(DATED), "Accept", "text/html");
    assertThat(page.status()).isEqualTo(410);
    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(
            api.get(
                    "/api/v1/changes?since=%d&id=reed-bed-strategy-2024-2029"
                        .formatted(revision - 1))
                .json()
                .at("/content/0/change")
                .asString())
        .isEqualTo("withdrawn");

    add("dated", "Reed Bed Strategy for 2024-2029");
    assertThat(api.get(DATED).status()).isEqualTo(200);
    assertThat(api.get("/api/v1/articles/dated").status()).isEqualTo(200);
  }

  @Test
  void whatIsWithdrawnIsGoneForThoseWhoWriteToo() {
    add("dated", "Reed Bed Strategy for 2024-2029");
    editor.withdraw("dated");
    ApiResponse article = write("DELETE", "/api/v1/articles/dated");
    assertThat(article.status()).isEqualTo(410);
    assertThat(article.json().get("detail"))
        .isEqualTo(api.get("/api/v1/articles/dated").json().get("detail"));

    ApiResponse entity = write("POST", DATED + "/merge");
    assertThat(entity.status()).isEqualTo(410);
    assertThat(entity.json().get("type").asString()).isEqualTo("/problems/withdrawn");
    assertThat(write("DELETE", "/api/v1/articles/never").status()).isEqualTo(404);
  }

  @Test
  void whatHasMovedIsNotWrittenToWhereItIs() {
    add("vague", "Reed Bed Strategy");
    add("dated", "Reed Bed Strategy for 2024-2029");
    assertThat(write("POST", VAGUE + "/merge").status()).isEqualTo(404);
  }

  private ApiResponse write(String method, String path) {
    String body = "{\"into\": \"anti-drug-strategy-2024-2029\", \"reason\": \"One.\"}";
    return api.send(
        method,
        path,
        method.equals("POST") ? BodyPublishers.ofString(body) : BodyPublishers.noBody(),
        request -> EditorClient.authenticate(request.header("Content-Type", "application/json")));
  }

  @Test
  void whatNeverWasIsNotFound() {
    assertThat(api.get("/api/v1/initiatives/reed-bed-strategy-1999").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/articles/never").status()).isEqualTo(404);
  }
}
