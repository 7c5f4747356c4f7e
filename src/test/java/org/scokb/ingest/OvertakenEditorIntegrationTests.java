package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.scokb.query.IndexFollower;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiResponse;
import org.scokb.web.EditorClient;
import org.scokb.web.EditorTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What one editor does is stored, and another undoes it before the first is answered. */
@EditorTest
class OvertakenEditorIntegrationTests {

  @Autowired private ApiClient api;
  @Autowired private EditorClient editor;
  @MockitoSpyBean private IndexFollower index;

  @Test
  void whoStatesSomethingIsToldSoThoughTheArticleIsGoneByThen() {
    editor.add(
        "lake",
        "2031-01-01",
        "The SCO leaders met. Uzbekistan proposed the Lake Protection Strategy for 2031-2036.");
    doAnswer(
            stored -> {
              editor.withdraw("lake");
              return null;
            })
        .doCallRealMethod()
        .when(index)
        .follow(anyLong());

    ApiResponse stated =
        send(
            "POST",
            "/api/v1/statements",
            "application/json",
            """
            {"resource": "initiatives", "subject": "lake-protection-strategy-2031-2036",
            "property": "place", "value": "Osh", "article": "lake", "start": 0, "end": 19, "note": "Said there."}
            """);

    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    assertThat(stated.json().get("value").asString()).isEqualTo("Osh");
    assertThat(stated.json().get("rank").asString()).isEqualTo("preferred");
    assertThat(stated.header("Location")).endsWith(stated.json().get("id").asString());
    assertThat(api.get(stated.header("Location")).status()).isEqualTo(404);

    assertThat(send("PUT", "/api/v1/curation", "application/yaml", "{}").status()).isEqualTo(200);
  }

  private ApiResponse send(String method, String path, String type, String body) {
    return api.send(
        method,
        path,
        BodyPublishers.ofString(body),
        request -> EditorClient.authenticate(request.header("Content-Type", type)));
  }
}
