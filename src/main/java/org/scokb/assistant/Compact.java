package org.scokb.assistant;

import java.util.List;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers in few words: what a representation has, with the one quote that tells most. */
@Component
record Compact(JsonMapper json) {

  private static final List<String> OF_INITIATIVES =
      List.of("title", "status", "type", "proposedBy", "chairmanship", "period");

  /** Longer quotes are cut, and say so; their address shows them whole. */
  private static final int LONGEST = 280;

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  ObjectNode tree(Object representation) {
    return json.valueToTree(representation);
  }

  /** What an initiative promises, by whom, and how far that has come. */
  ObjectNode initiative(JsonNode initiative) {
    ObjectNode compact = object().put("id", initiative.get("id").asString());
    OF_INITIATIVES.forEach(field -> compact.set(field, id(initiative.get(field))));
    return sourced(compact, "initiatives", initiative);
  }

  /** The same with where it is, and its first quote. */
  private ObjectNode sourced(ObjectNode compact, String resource, JsonNode entity) {
    compact.put("url", page(resource, compact.get("id").asString()));
    JsonNode first = entity.path("evidence").path(0);
    return compact.set("quote", first.isObject() ? quote(first) : json.nullNode());
  }

  /**
   * What was found, with the quote that tells most, or of an article with the sentence that was
   * found.
   */
  ObjectNode found(ObjectNode result) {
    ObjectNode compact = result.deepCopy().retain("resource", "id", "title");
    sourced(compact, result.get("resource").asString(), result.get("entity"));
    result
        .get("highlights")
        .valueStream()
        .filter(highlight -> highlight.get("start").isNumber())
        .findFirst()
        .ifPresent(
            sentence -> {
              String words = sentence.get("text").asString();
              compact.set("quote", quote(words, compact.get("id").asString(), sentence));
            });
    return compact;
  }

  ObjectNode quote(JsonNode evidence) {
    return quote(evidence.get("exact").asString(), evidence.get("article").asString(), evidence);
  }

  /** Words of an article, and where people see them in it. */
  ObjectNode quote(String exact, String article, JsonNode position) {
    String address = page("articles", article);
    return object()
        .put(
            "exact",
            exact.codePointCount(0, exact.length()) > LONGEST
                ? exact.substring(0, exact.offsetByCodePoints(0, LONGEST)) + " […]"
                : exact)
        .put("article", article)
        .put("url", address + "?quote=%s-%s".formatted(position.get("start"), position.get("end")));
  }

  /** Where an entity is: a page for people, or what the API has of it. */
  String page(String resource, String id) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path(ApiName.find(Resource.class, resource).isPresent() ? "/" : "/api/v1/")
        .pathSegment(resource, id)
        .build()
        .toUriString();
  }

  /** Of a link, what it leads to. */
  private static JsonNode id(JsonNode value) {
    return value.isObject() ? value.iterator().next() : value;
  }
}
