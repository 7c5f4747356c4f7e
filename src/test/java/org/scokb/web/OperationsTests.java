package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every operation of the OpenAPI document does what its own examples promise. */
@ApiTest
class OperationsTests {

  private final List<String> failures = new ArrayList<>();

  @Autowired private ApiClient client;

  @Test
  void tryItOutWorksOnTheFirstClick() {
    eachGet(
        (path, operation) -> {
          ApiResponse response = client.get(path);
          expect(response.status() == 200, path, response);
        });

    assertThat(failures).isEmpty();
  }

  @Test
  void eachExampleOfAParameterFindsSomethingInItsCollection() {
    eachGet(
        (path, operation) -> {
          for (JsonNode parameter : client.contract().parameters(operation)) {
            for (JsonNode example : parameter.at("/schema/examples")) {
              String value = example.isArray() ? example.get(0).asString() : example.asString();
              String query = with(path, parameter, value);
              ApiResponse response = client.get(query);
              boolean found =
                  !response.mediaType().equals("application/json")
                      || response.json().at("/page/totalElements").asInt() > 0;
              expect(response.status() == 200 && (found || mayBeEmpty(query)), query, response);
            }
          }
        });

    assertThat(failures).isEmpty();
  }

  @Test
  void eachValueThatAParameterListsIsTaken() {
    eachGet(
        (path, operation) -> {
          for (JsonNode parameter : client.contract().parameters(operation)) {
            JsonNode schema = parameter.get("schema");
            for (JsonNode value :
                schema.path("items").has("enum") ? schema.at("/items/enum") : schema.path("enum")) {
              String query = with(path, parameter, value.asString());
              ApiResponse response = client.get(query);
              expect(response.status() == 200, query, response);
            }
          }
        });

    assertThat(failures).isEmpty();
  }

  @Test
  void eachOperationRefusesAnUnknownParameterAndAnUnknownFormat() {
    eachGet(
        (path, operation) -> {
          ApiResponse unknown = client.get(path + separator(path) + "nonsense=1");
          expect(unknown.status() == 400, path, unknown);
          ApiResponse format = client.get(path, "Accept", "image/png");
          expect(format.status() == 406, path, format);
        });

    assertThat(failures).isEmpty();
  }

  @Test
  void eachOperationAnswersHeadLikeGetAndNamesItsMethods() {
    eachGet(
        (path, operation) -> {
          ApiResponse head = client.send("HEAD", path, request -> {});
          expect(head.status() == 200, "HEAD " + path, head);
          ApiResponse patch = client.send("PATCH", path, request -> {});
          expect(
              patch.status() == 405
                  && patch.header("Allow").matches("(DELETE,)?GET,HEAD,OPTIONS.*"),
              "PATCH " + path,
              patch);
        });

    assertThat(failures).isEmpty();
  }

  @Test
  void anIdThatThereIsNotIsNotFound() {
    eachGet(
        (path, operation) -> {
          for (JsonNode parameter : client.contract().parameters(operation)) {
            if (parameter.get("in").asString().equals("path")) {
              String absent = path.replace(parameter.get("example").asString(), "no-such-thing");
              ApiResponse response = client.get(absent);
              expect(response.status() == 404, absent, response);
            }
          }
        });

    assertThat(failures).isEmpty();
  }

  /** The statements on one entity have not all properties, and so have its quotes. */
  private static boolean mayBeEmpty(String query) {
    // Nobody has written or decided anything yet.
    return query.contains("/statements?")
        || query.contains("/evidence?")
        || query.contains("/decisions?")
        || query.contains("/changes?by=");
  }

  private void expect(boolean fulfilled, String what, ApiResponse response) {
    if (!fulfilled) {
      failures.add("%s answered %d %s".formatted(what, response.status(), response.body()));
    }
  }

  private void eachGet(BiConsumer<String, JsonNode> check) {
    client.contract().gets().forEach(check);
  }

  private static String with(String path, JsonNode parameter, String value) {
    return path + separator(path) + parameter.get("name").asString() + "=" + encode(value);
  }

  private static String separator(String path) {
    return path.contains("?") ? "&" : "?";
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
