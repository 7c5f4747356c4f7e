package org.scokb.explorer;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entity as HTML that needs no script: its title, its facts with links to what they name, and
 * the quotes that tell most of it, each with the way to its place. It follows from the
 * representation, so that a new field is in it.
 */
@Component
class EntityText {

  /** Fields that are told otherwise, or say nothing to people. */
  private static final Set<String> UNTOLD =
      Set.of(
          "id code title name evidence evidenceCount history earliest latest sha256 origin unread text"
              .split(" "));

  /** Where fields lead whose name isn't that of a collection. */
  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "proposedBy", "members",
          "member", "members",
          "country", "members",
          "chairmanship", "chairmanships",
          "summit", "meetings",
          "body", "organizations");

  private final JsonMapper json;

  EntityText(JsonMapper json) {
    this.json = json;
  }

  /** The text of an entity, which is a representation. */
  String of(String title, Object entity) {
    JsonNode fields = json.valueToTree(entity);
    StringBuilder html =
        new StringBuilder("<article><h1>%s</h1><dl class=\"facts\">".formatted(htmlEscape(title)));
    fields.forEachEntry(
        (name, value) -> {
          String told = UNTOLD.contains(name) ? "" : told(name, value);
          if (!told.isEmpty()) {
            html.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(label(name), told));
          }
        });
    html.append("</dl>");
    fields.path("history").forEach(step -> html.append(step(step)));
    fields.path("evidence").forEach(quote -> html.append(quote(quote)));
    return html.append("</article>").toString();
  }

  private static String told(String field, JsonNode value) {
    if (value.isArray()) {
      return value
          .valueStream()
          .map(each -> told(field, each))
          .filter(each -> !each.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }
    if (value.isObject()) {
      return value.has("topic") ? told(field, value.path("topic")) : link(field, value);
    }
    return value.isNull() ? "" : htmlEscape(value.asString());
  }

  private static String link(String field, JsonNode to) {
    String id = to.path("id").asString(to.path("code").asString(""));
    String name = to.path("title").asString(to.path("name").asString(to.path("term").asString(id)));
    return id.isEmpty()
        ? ""
        : "<a href=\"/%s/%s\">%s</a>"
            .formatted(COLLECTIONS.getOrDefault(field, field), htmlEscape(id), htmlEscape(name));
  }

  private static String step(JsonNode step) {
    String when = step.path("assertedOn").asString("at a date that isn't known");
    return "<p>%s, reported %s</p>%s"
        .formatted(
            htmlEscape(StringUtils.capitalize(step.path("status").asString().replace('-', ' '))),
            htmlEscape(when),
            quote(step.path("evidence")));
  }

  private static String quote(JsonNode quote) {
    String article = htmlEscape(quote.path("article").asString());
    return """
        <figure class="quote"><blockquote><p>%s<mark>%s</mark>%s</p></blockquote>\
        <figcaption><a href="/articles/%s?quote=%d-%d">%s</a></figcaption></figure>"""
        .formatted(
            htmlEscape(quote.path("prefix").asString()),
            htmlEscape(quote.path("exact").asString()),
            htmlEscape(quote.path("suffix").asString()),
            article,
            quote.path("start").asInt(),
            quote.path("end").asInt(),
            article);
  }

  /** "proposedBy" as "Proposed by". */
  private static String label(String field) {
    return StringUtils.capitalize(field.replaceAll("([A-Z])", " $1").toLowerCase());
  }
}
