package org.scokb.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
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
  private final Schemas whole;

  /** For answers of which some fields were asked for. */
  private final Schemas partial;

  private record Schemas(SchemaRegistry registry, Map<String, Schema> compiled) {

    static Schemas of(JsonNode document) {
      return new Schemas(
          SchemaRegistry.withDialect(
              Dialects.getOpenApi31(),
              builder -> builder.schemas(Map.of(DOCUMENT, document.toString()))),
          new ConcurrentHashMap<>());
    }

    Schema at(String pointer) {
      return compiled.computeIfAbsent(
          pointer, key -> registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + key)));
    }
  }

  OpenApiContract(String json) {
    document = JsonMapper.shared().readTree(json);
    JsonNode strict = JsonMapper.shared().readTree(json);
    refuseUnknownProperties(strict);
    whole = Schemas.of(strict);
    JsonNode lax = strict.deepCopy();
    lax.findParents("required").stream()
        .filter(schema -> schema.get("required").isArray())
        .forEach(schema -> ((ObjectNode) schema).remove("required"));
    // What is left out may be what tells one from another.
    lax.findParents("oneOf")
        .forEach(
            schema -> ((ObjectNode) schema).set("anyOf", ((ObjectNode) schema).remove("oneOf")));
    partial = Schemas.of(lax);
  }

  /** The document itself. */
  public JsonNode document() {
    return document;
  }

  /** The parameters of an operation, each with its schema in place of a reference to one. */
  List<JsonNode> parameters(JsonNode operation) {
    return operation.path("parameters").valueStream().map(this::resolved).toList();
  }

  private JsonNode resolved(JsonNode node) {
    if (node.has("$ref")) {
      return resolved(document.at(node.get("$ref").asString().substring(1)));
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    ObjectNode whole = object.deepCopy();
    for (String part : List.of("schema", "items")) {
      if (whole.has(part)) {
        whole.set(part, resolved(whole.get(part)));
      }
    }
    return whole;
  }

  /**
   * Each operation that reads, by its address with the examples and what it can't do without put
   * in. What has no end isn't among them.
   */
  public Map<String, JsonNode> gets() {
    Map<String, JsonNode> gets = new LinkedHashMap<>();
    document
        .get("paths")
        .forEachEntry(
            (template, item) -> {
              if (item.has("get")
                  && !item.at("/get/responses/200/content").has("text/event-stream")) {
                gets.put(address(template, parameters(item.get("get"))), item.get("get"));
              }
            });
    return gets;
  }

  private static String address(String template, List<JsonNode> parameters) {
    String address = template;
    for (JsonNode parameter : parameters) {
      String name = parameter.get("name").asString();
      if (parameter.get("in").asString().equals("path")) {
        address = address.replace("{%s}".formatted(name), parameter.get("example").asString());
      } else if (parameter.path("required").asBoolean(false)) {
        String value = URLEncoder.encode(parameter.get("example").asString(), UTF_8);
        address += (address.contains("?") ? "&" : "?") + name + "=" + value;
      }
    }
    return address;
  }

  /**
   * Fails unless the document describes the response: its status, its media type and its body. What
   * no operation answers must be a problem. What is outside of the API isn't looked at.
   */
  void verify(String method, URI address, ApiResponse response) {
    String path = address.getRawPath();
    boolean all = !String.valueOf(address.getRawQuery()).contains("fields=");
    if (!path.startsWith("/api/") || method.equals("OPTIONS")) {
      return;
    }
    String what = "%s %s answered %d".formatted(method, path, response.status());
    Optional<String> operation = operation(method.equals("HEAD") ? "GET" : method, path);
    if (operation.isEmpty()) {
      assertThat(response.status()).as("%s: no such operation", what).isGreaterThanOrEqualTo(400);
      if (!method.equals("HEAD")) {
        verifyBody(what, PROBLEM, whole, response);
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
      case "text/csv" -> {
        if (all) {
          verifyHeader(what, media + "/example", response);
        }
      }
      case "application/x-ndjson" -> verifyLines(what, described, all ? whole : partial, response);
      case "text/plain",
          "application/atom+xml",
          "application/yaml",
          "text/event-stream",
          "application/zip" -> {}
      default -> verifyBody(what, media + "/schema", all ? whole : partial, response);
    }
  }

  private void verifyHeader(String what, String example, ApiResponse response) {
    assertThat(response.body()).as(what).startsWith(document.at(example).asString());
  }

  /** Each line is what a page's content holds. */
  private void verifyLines(String what, String described, Schemas schemas, ApiResponse response) {
    String page = follow(described + "/content/application~1json/schema");
    response
        .body()
        .lines()
        .forEach(
            line ->
                assertThat(complaints(page + "/properties/content/items", schemas, line))
                    .as("%s: %s", what, line)
                    .isEmpty());
  }

  private void verifyBody(String what, String pointer, Schemas schemas, ApiResponse response) {
    assertThat(complaints(pointer, schemas, response.body()))
        .as("%s: %s", what, response.body())
        .isEmpty();
  }

  /** What the schema at a pointer into the document finds wrong with a value. */
  List<String> complaints(String pointer, String json) {
    return complaints(pointer, whole, json);
  }

  private static List<String> complaints(String pointer, Schemas schemas, String json) {
    return schemas
        .at(pointer)
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
