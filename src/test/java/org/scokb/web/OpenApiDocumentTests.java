package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A front-end developer can work from the OpenAPI document without asking. */
@ApiTest
class OpenApiDocumentTests {

  private final List<String> gaps = new ArrayList<>();

  @Autowired private ApiClient client;

  @Test
  void eachOperationHasAnIdASummaryADescriptionAndADeclaredTag() {
    List<String> tags =
        strings(document().get("tags").valueStream().map(tag -> tag.get("name")).toList());
    List<String> ids = new ArrayList<>();

    eachOperation(
        (name, operation) -> {
          ids.add(operation.path("operationId").asString());
          expect(
              operation.path("operationId").asString().matches("[a-z]+[A-Z][A-Za-z]+"), name, "id");
          expect(!operation.path("summary").asString().isBlank(), name, "summary");
          expect(!operation.path("description").asString().isBlank(), name, "description");
          List<String> own = strings(operation.path("tags").valueStream().toList());
          expect(own.size() == 1 && tags.containsAll(own), name, "one declared tag");
        });

    assertThat(gaps).isEmpty();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void eachOperationThatWritesAsksForCredentials() {
    eachOperation(
        (name, operation) -> {
          if (!name.startsWith("get ")) {
            expect(!operation.path("security").isEmpty(), name, "security");
            expect(operation.path("responses").has("401"), name, "401");
            String[] request =
                name.replace("{resource}", "people").replaceAll("\\{\\w+}", "a").split(" ");
            int answered =
                client.send(request[0].toUpperCase(Locale.ROOT), request[1], each -> {}).status();
            expect(answered == 401, name, "a refusal of whoever has no credentials");
          }
        });

    assertThat(gaps).isEmpty();
  }

  @Test
  void eachParameterIsDescribedAndHasAnExampleOrItsValues() {
    eachOperation(
        (name, operation) ->
            client
                .contract()
                .parameters(operation)
                .forEach(
                    parameter -> {
                      String what = name + " " + parameter.get("name").asString();
                      JsonNode schema = parameter.path("schema");
                      expect(
                          !parameter.path("description").asString().isBlank(), what, "description");
                      expect(
                          parameter.has("example")
                              || schema.has("examples")
                              || schema.has("default")
                              || schema.at("/items/enum").isArray()
                              || schema.path("enum").isArray(),
                          what,
                          "example, default or list of values");
                    }));

    assertThat(gaps).isEmpty();
  }

  @Test
  void eachFieldIsDescribedAndEachPlainOneHasAnExample() {
    document()
        .at("/components/schemas")
        .forEachEntry(
            (name, schema) -> {
              expect(!schema.path("description").asString().isBlank(), name, "description");
              schema
                  .path("properties")
                  .forEachEntry(
                      (field, property) -> {
                        String what = name + "." + field;
                        expect(
                            !property.path("description").asString().isBlank(),
                            what,
                            "description");
                        expect(property.has("example") || !isPlain(property), what, "example");
                      });
            });

    assertThat(gaps).isEmpty();
  }

  @Test
  void eachErrorResponseHasANamedExample() {
    eachOperation(
        (name, operation) ->
            operation
                .get("responses")
                .forEachEntry(
                    (status, response) -> {
                      String examples = "/content/application~1problem+json/examples";
                      expect(
                          status.compareTo("400") < 0 || resolve(response).at(examples).size() > 0,
                          name + " " + status,
                          "named example");
                    }));

    assertThat(gaps).isEmpty();
  }

  @Test
  void whatSeveralOperationsHaveAlikeIsSaidOnce() {
    Map<String, String> said = new HashMap<>();
    eachOperation(
        (name, operation) -> {
          for (JsonNode parameter : operation.path("parameters")) {
            expect(!parameter.at("/schema/enum").isArray(), name, "enumeration with a name");
            expect(!parameter.at("/schema/items/enum").isArray(), name, "enumeration with a name");
            sayOnce(said, parameter, name);
          }
          for (JsonNode response : operation.get("responses")) {
            response.path("headers").forEach(header -> sayOnce(said, header, name));
          }
        });

    assertThat(gaps).isEmpty();
    assertThat(said).isNotEmpty();
  }

  private void sayOnce(Map<String, String> said, JsonNode thing, String operation) {
    if (!thing.has("$ref")) {
      String before = said.put(thing.toString(), operation);
      expect(before == null, operation, "said by %s too: %s".formatted(before, thing));
    }
  }

  @Test
  void eachExampleKeepsToItsSchema() {
    document()
        .at("/components/schemas")
        .forEachEntry(
            (name, schema) ->
                schema
                    .path("properties")
                    .forEachEntry(
                        (field, property) -> {
                          if (property.has("example")) {
                            String pointer =
                                "/components/schemas/%s/properties/%s".formatted(name, field);
                            gaps.addAll(
                                client
                                    .contract()
                                    .complaints(pointer, property.get("example").toString()));
                          }
                        }));
    document()
        .at("/components/responses")
        .forEach(
            response ->
                response
                    .at("/content/application~1problem+json/examples")
                    .forEach(
                        example ->
                            gaps.addAll(
                                client
                                    .contract()
                                    .complaints(
                                        response
                                            .at("/content/application~1problem+json/schema/$ref")
                                            .asString()
                                            .substring(1),
                                        example.get("value").toString()))));

    assertThat(gaps).isEmpty();
  }

  private void expect(boolean fulfilled, String what, String lacking) {
    if (!fulfilled) {
      gaps.add("%s: %s".formatted(what, lacking));
    }
  }

  private static boolean isPlain(JsonNode property) {
    JsonNode type = property.path("type");
    String first = type.isArray() ? type.get(0).asString() : type.asString("");
    return List.of("string", "integer", "number", "boolean").contains(first);
  }

  private static List<String> strings(List<JsonNode> nodes) {
    return nodes.stream().map(JsonNode::asString).toList();
  }

  private JsonNode resolve(JsonNode response) {
    return response.has("$ref")
        ? document().at(response.get("$ref").asString().substring(1))
        : response;
  }

  private void eachOperation(BiConsumer<String, JsonNode> check) {
    document()
        .get("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) -> check.accept(method + " " + path, operation)));
  }

  private JsonNode document() {
    return client.contract().document();
  }
}
