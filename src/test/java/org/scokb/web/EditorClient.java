package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/** Brings articles and takes them away again, over HTTP. */
@TestComponent
public class EditorClient {

  static final String NAME = "editor";
  static final String PASSWORD = "correct horse";

  private final ApiClient api;
  private final List<String> brought = new ArrayList<>();

  EditorClient(ApiClient api) {
    this.api = api;
  }

  /** Brings an article that isn't there yet. */
  public void add(String id, String publishedOn, String text) {
    String body =
        JsonMapper.shared()
            .writeValueAsString(Map.of("id", id, "publishedOn", publishedOn, "text", text));
    ApiResponse response =
        api.send(
            "POST",
            "/api/v1/articles",
            BodyPublishers.ofString(body),
            request -> authenticate(request.header("Content-Type", "application/json")));
    assertThat(response.status()).as(response.body()).isEqualTo(201);
    brought.add(id);
  }

  /** Brings an article, or puts it in the place of what it was. */
  public void replace(String id, String text) {
    ApiResponse response =
        api.send(
            "PUT",
            "/api/v1/articles/" + id,
            BodyPublishers.ofString(text),
            request -> authenticate(request.header("Content-Type", "text/plain")));
    assertThat(response.status()).as(response.body()).isIn(200, 201);
  }

  /** Takes away an article that this brought. */
  public void withdraw(String id) {
    ApiResponse response = api.send("DELETE", "/api/v1/articles/" + id, EditorClient::authenticate);
    assertThat(response.status()).as(response.body()).isEqualTo(204);
    brought.remove(id);
  }

  /** Takes away all articles that this brought. */
  public void withdrawAll() {
    List.copyOf(brought).forEach(this::withdraw);
  }

  /** Gives a request the editor's credentials. */
  public static void authenticate(HttpRequest.Builder request) {
    request.header("Authorization", credentials());
  }

  /** What stands in a header {@code Authorization}. */
  public static String credentials() {
    byte[] credentials = (NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }
}
