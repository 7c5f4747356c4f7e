package org.scokb.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the OpenAPI document says of responses, as a check of real ones. */
public final class OpenApiContract {

  private static final String DOCUMENT = "https://scokb.test/openapi.json";
  private static final String PROBLEM = "/components/schemas/Problem";

  private final JsonNode document;
  private final SchemaRegistry schemas;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  OpenApiContract(String json) {
    document = JsonMapper.shared().readTree(json);
    JsonNode strict = JsonMapper.shared().readTree(json);
    refuseUnknownProperties(strict);
    schemas =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemas(Map.of(DOCUMENT, strict.toString())));
  }

  /** The document itself. */
  public JsonNode document() {
    return document;
  }

  /**
   * Fails unless the document describes the response: its status, its media type and its body. What
   * no operation answers must be a problem. What is outside of the API isn't looked at.
   */
  void verify(String method, String path, ApiResponse response) {
    if (!path.startsWith("/api/") || method.equals("OPTIONS")) {
      return;
    }
    String what = "%s %s answered %d".formatted(method, path, response.status());
    Optional<String> operation = operation(method.equals("HEAD") ? "GET" : method, path);
    if (operation.isEmpty()) {
      assertThat(response.status()).as("%s: no such operation", what).isGreaterThanOrEqualTo(400);
      if (!method.equals("HEAD")) {
        verifyBody(what, PROBLEM, response);
      }
      return;
    }
    String described = follow(operation.get() + "/responses/" + response.status());
    assertThat(has(described)).as("%s: status isn't documented", what).isTrue();
    if (method.equals("HEAD") || response.body().isEmpty()) {
      return;
    }
    String media = described + "/content/" + escape(response.mediaType());
    assertThat(has(media)).as("%s: %s isn't documented", what, response.mediaType()).isTrue();
    switch (response.mediaType()) {
      case "text/csv" -> verifyHeader(what, media + "/example", response);
      case "application/x-ndjson" -> verifyLines(what, described, response);
      case "text/plain", "application/atom+xml", "text/event-stream", "application/zip" -> {}
      default -> verifyBody(what, media + "/schema", response);
    }
  }

  private void verifyHeader(String what, String example, ApiResponse response) {
    assertThat(response.body()).as(what).startsWith(document.at(example).asString());
  }

  /** Each line is what a page's content holds. */
  private void verifyLines(String what, String described, ApiResponse response) {
    String page = follow(described + "/content/application~1json/schema");
    response
        .body()
        .lines()
        .forEach(
            line ->
                assertThat(complaints(page + "/properties/content/items", line))
                    .as("%s: %s", what, line)
                    .isEmpty());
  }

  private void verifyBody(String what, String pointer, ApiResponse response) {
    assertThat(complaints(pointer, response.body())).as("%s: %s", what, response.body()).isEmpty();
  }

  /** What the schema at a pointer into the document finds wrong with a value. */
  List<String> complaints(String pointer, String json) {
    Schema schema =
        compiled.computeIfAbsent(
            pointer, key -> schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + key)));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The pointer to the operation that answers the path; a literal path before a templated one. */
  private Optional<String> operation(String method, String path) {
    return document.get("paths").propertyNames().stream()
        .filter(template -> path.matches(template.replaceAll("\\{[^/]+}", "[^/]+")))
        .sorted((a, b) -> Boolean.compare(a.contains("{"), b.contains("{")))
        .map(
            template -> "/paths/%s/%s".formatted(escape(template), method.toLowerCase(Locale.ROOT)))
        .filter(this::has)
        .findFirst();
  }

  private String follow(String pointer) {
    JsonNode reference = document.at(pointer).path("$ref");
    return reference.isString() ? reference.asString().substring(1) : pointer;
  }

  private boolean has(String pointer) {
    return !document.at(pointer).isMissingNode();
  }

  private static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** Clients may meet new properties one day; until one is documented, these tests may not. */
  private static void refuseUnknownProperties(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("unevaluatedProperties", false);
    }
    node.forEach(OpenApiContract::refuseUnknownProperties);
  }
}
