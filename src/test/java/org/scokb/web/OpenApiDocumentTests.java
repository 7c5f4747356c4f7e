package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A front-end developer can work from the OpenAPI document without asking. */
@ApiTest
class OpenApiDocumentTests {

  /** Where {@code src/test/scripts/lint-openapi} finds the document as it was last served. */
  private static final Path WRITTEN = Path.of("target/openapi.json");

  @Autowired private ApiClient client;

  @Test
  void itIsWrittenForTheLinter() throws IOException {
    assertThat(document().at("/openapi").asString()).isEqualTo("3.1.0");

    Files.writeString(WRITTEN, document().toPrettyString());
  }

  @Test
  void eachOperationHasAnIdASummaryADescriptionAndADeclaredTag() {
    List<String> tags =
        document().get("tags").valueStream().map(tag -> tag.get("name").asString()).toList();
    List<String> ids = new ArrayList<>();

    eachOperation(
        (name, operation) -> {
          ids.add(operation.path("operationId").asString());
          assertThat(operation.path("operationId").asString())
              .as(name)
              .matches("[a-z]+[A-Z][A-Za-z]+");
          assertThat(operation.path("summary").asString()).as(name).isNotBlank();
          assertThat(operation.path("description").asString()).as(name).isNotBlank();
          assertThat(operation.path("tags").valueStream().map(JsonNode::asString))
              .as(name)
              .hasSize(1)
              .isSubsetOf(tags);
        });
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void eachParameterIsDescribedWithAnExampleOrItsValues() {
    eachOperation(
        (name, operation) ->
            operation
                .path("parameters")
                .forEach(
                    parameter -> {
                      String what = name + " " + parameter.get("name").asString();
                      assertThat(parameter.path("description").asString()).as(what).isNotBlank();
                      JsonNode schema = parameter.path("schema");
                      assertThat(
                              parameter.has("example")
                                  || parameter.has("examples")
                                  || schema.has("default")
                                  || schema.path("items").has("enum"))
                          .as("%s has an example, a default or a list of values", what)
                          .isTrue();
                    }));
  }

  @Test
  void eachFieldIsDescribedAndEachValueHasAnExample() {
    document()
        .at("/components/schemas")
        .forEachEntry(
            (name, schema) -> {
              assertThat(schema.path("description").asString()).as(name).isNotBlank();
              schema
                  .path("properties")
                  .forEachEntry(
                      (field, property) -> {
                        String what = name + "." + field;
                        assertThat(property.path("description").asString()).as(what).isNotBlank();
                        if (isPlain(property)) {
                          assertThat(property.has("example"))
                              .as("%s has an example", what)
                              .isTrue();
                        }
                      });
            });
  }

  @Test
  void eachErrorResponseHasNamedExamples() {
    eachOperation(
        (name, operation) ->
            operation
                .get("responses")
                .forEachEntry(
                    (status, response) -> {
                      if (status.compareTo("400") >= 0) {
                        JsonNode described =
                            response.has("$ref")
                                ? document().at(response.get("$ref").asString().substring(1))
                                : response;
                        assertThat(
                                described.at("/content/application~1problem+json/examples").size())
                            .as("%s %s", name, status)
                            .isPositive();
                      }
                    }));
  }

  private static boolean isPlain(JsonNode property) {
    JsonNode type = property.path("type");
    String first = type.isArray() ? type.get(0).asString() : type.asString();
    return List.of("string", "integer", "number", "boolean").contains(first);
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
