package org.scokb.web;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * Hostile requests to one operation, made from what the OpenAPI document says of it: each parameter
 * with each hostile value, and each of its bodies with each hostile content.
 *
 * @param contract the OpenAPI document
 * @param method the HTTP method
 * @param template the path as the document has it
 * @param operation what the document says of the operation
 */
record Fuzz(OpenApiContract contract, String method, String template, JsonNode operation) {

  /** One hostile request. */
  record Request(
      String method,
      String pathAndQuery,
      String type,
      byte[] body,
      Consumer<HttpRequest.Builder> headers) {

    String describe() {
      String whole =
          "%s %s %s"
              .formatted(method, pathAndQuery, type == null ? "" : type + " " + new String(body));
      return whole.length() > 300 ? whole.substring(0, 300) + "…" : whole;
    }
  }

  static List<Fuzz> all(OpenApiContract contract) {
    List<Fuzz> all = new ArrayList<>();
    contract
        .document()
        .get("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) -> {
                      // What has no end is asked by its own tests.
                      if (!operation.at("/responses/200/content").has("text/event-stream")) {
                        all.add(new Fuzz(contract, method.toUpperCase(), path, operation));
                      }
                    }));
    return all;
  }

  List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    for (JsonNode parameter : parameters()) {
      String name = parameter.get("name").asString();
      switch (parameter.get("in").asString()) {
        case "path" ->
            HostileValues.encoded().forEach(value -> requests.add(get(path(name, value), "")));
        case "query" ->
            HostileValues.encoded()
                .forEach(value -> requests.add(get(path("", ""), query(name, value))));
        case "header" ->
            HostileValues.TEXTS.stream()
                .filter(value -> value.matches("[\\x20-\\x7e]*"))
                .forEach(value -> requests.add(withHeader(name, value)));
        default -> throw new AssertionError(parameter);
      }
    }
    String required = query("", "");
    String many = "a=1&".repeat(1500);
    requests.add(get(path("", ""), join(required, many)));
    parameters().stream()
        .filter(parameter -> parameter.get("in").asString().equals("query"))
        .map(parameter -> parameter.get("name").asString())
        .forEach(name -> requests.add(get(path("", ""), (name + "=1&").repeat(600))));
    operation
        .at("/requestBody/content")
        .forEachEntry((type, media) -> bodies(type, media, requests));
    return requests;
  }

  private void bodies(String type, JsonNode media, List<Request> requests) {
    for (String content : HostileValues.TEXTS) {
      requests.add(post(type, content));
    }
    requests.add(post(type, "[".repeat(100_000)));
    requests.add(post(type, "{\"text\":".repeat(50_000)));
    requests.add(post(type, "SCO chairmanship of Kazakhstan, ".repeat(3000)));
    requests.add(post(type, "\n".repeat(50_000) + "Kazakhstan proposed the Strategy."));
    requests.add(post(type, "Kazakhstan".repeat(10_000)));
    if (type.endsWith("yaml")) {
      YAML.forEach(content -> requests.add(post(type, content)));
    }
    // What replaces an article is read as what adds one is.
    if (type.endsWith("json") && !template.matches("/api/v1/articles/.*")) {
      JsonNode schema = contract.document().at(media.at("/schema/$ref").asString().substring(1));
      for (String property : schema.get("properties").propertyNames()) {
        HostileValues.TEXTS.forEach(
            value -> requests.add(post(type, with(schema, property, value))));
        KINDS.forEach(
            value ->
                requests.add(
                    post(
                        type,
                        sample(schema).putRawValue(property, new RawValue(value)).toString())));
      }
    }
  }

  /** Values of all kinds, as JSON. */
  private static final List<String> KINDS =
      List.of(
          "null",
          "1e400",
          "-1",
          "2147483648",
          "true",
          "[]",
          "[null]",
          "[[\"a\"]]",
          "{}",
          "\"\\ud800\"",
          "\"a\\u0000b\"");

  /** What only a reader of YAML stumbles over. */
  private static final List<String> YAML =
      List.of(
          "a: &a [*a]",
          "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]",
          "statements: !!java.util.Date [2024-01-01]",
          "statements: !!binary AAAA",
          "statements: &a\n- *a",
          "--- {}\n--- {}",
          "statements: {resource: initiatives}",
          "statements: [{resource: initiatives, quote: [], at: yesterday}]",
          "ranks: [{resource: people, subject: a, property: role, value: x, rank: deprecated}]",
          "merges: [{resource: people, subject: a, into: b}, {resource: people, subject: b, into: a}]",
          "merges: [{resource: members, subject: KZ, into: CN}]",
          "merges: [{resource: chairmanships, subject: kz-2023-2024, into: kz-2016-2017}]",
          "statements: [{resource: chairmanships, subject: zz-2020-2021, property: endsOn, value: '2021',"
              + " quote: {article: kazakhstan-as-chair-of-the-sco, exact: Kazakhstan}}]",
          "statements: [{resource: initiatives, subject: a, property: chairmanship, value: zz-2020-2021,"
              + " quote: {article: kazakhstan-as-chair-of-the-sco, exact: Kazakhstan, start: -1}}]",
          "statements: [{resource: meetings, subject: a, property: people, value: nobody,"
              + " quote: {article: kazakhstan-as-chair-of-the-sco, exact: Kazakhstan, prefix: '\\', suffix: '*'}}]",
          "%TAG ! tag:x,2000:\n---\n!a b",
          "\t- x",
          "'\\ud800'",
          "{}");

  private static String with(JsonNode schema, String property, String value) {
    ObjectNode body = sample(schema);
    if (property.equals("authors")) {
      body.putArray(property).add(value);
    } else {
      body.put(property, value);
    }
    return body.toString();
  }

  /** A body with all that must be there, as the examples have it. */
  private static ObjectNode sample(JsonNode schema) {
    ObjectNode body = JsonMapper.shared().createObjectNode();
    if (schema.get("properties").has("id")) {
      body.put("id", "fuzzed");
    }
    schema
        .path("required")
        .forEach(
            name ->
                body.set(
                    name.asString(), schema.at("/properties/" + name.asString() + "/example")));
    return body;
  }

  private Request get(String path, String query) {
    return new Request(
        method, query.isEmpty() ? path : path + "?" + query, null, null, request -> {});
  }

  private Request withHeader(String name, String value) {
    return new Request(method, path("", ""), null, null, request -> request.setHeader(name, value));
  }

  private Request post(String type, String content) {
    return new Request(
        method,
        path("", ""),
        type,
        content.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        request -> {});
  }

  /** The path with one parameter replaced and the others as their examples have them. */
  private String path(String name, String value) {
    String path = template;
    for (JsonNode parameter : parameters()) {
      if (parameter.get("in").asString().equals("path")) {
        String own = parameter.get("name").asString();
        String example = parameter.get("example").asString();
        path = path.replace("{" + own + "}", own.equals(name) ? value : example(example));
      }
    }
    return path;
  }

  /** What is written or taken away is never what the other requests read. */
  private String example(String example) {
    return method.equals("GET") ? example : "fuzzed";
  }

  /** One parameter, and what must be given as its example has it. */
  private String query(String name, String value) {
    return parameters().stream()
        .filter(parameter -> parameter.get("in").asString().equals("query"))
        .map(
            parameter -> {
              String own = parameter.get("name").asString();
              boolean required = parameter.path("required").asBoolean();
              return own.equals(name)
                  ? own + "=" + value
                  : required
                      ? own + "=" + HostileValues.encode(parameter.get("example").asString())
                      : own.equals("size") ? "size=1" : "";
            })
        .filter(pair -> !pair.isEmpty())
        .collect(Collectors.joining("&"));
  }

  private static String join(String some, String more) {
    return some.isEmpty() ? more : some + "&" + more;
  }

  private List<JsonNode> parameters() {
    return contract.parameters(operation);
  }

  @Override
  public String toString() {
    return method + " " + template;
  }
}
