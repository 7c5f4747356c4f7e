package org.scokb.explorer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scokb.query.OwnText;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entity as HTML that needs no script: its title, its facts with links to what they name, the
 * quotes that tell most of it, each with the way to its place, and the text of its own. It follows
 * from the representation, so that a new field is in it.
 */
@Component
record EntityText(JsonMapper json) {

  private static final Pattern QUOTE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

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

  /** The text of an entity; "start-end" are the code points of its own text that are asked for. */
  String of(String title, Object entity, Optional<OwnText> own, Optional<String> quote) {
    JsonNode fields = json.valueToTree(entity);
    StringBuilder html =
        new StringBuilder("<article><h1>%s</h1><dl class=\"facts\">".formatted(escaped(title)));
    fields.forEachEntry(
        (name, value) -> {
          String told = UNTOLD.contains(name) ? "" : told(name, value);
          if (!told.isEmpty()) {
            html.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(label(name), told));
          }
        });
    html.append("</dl>");
    fields.path("history").forEach(step -> html.append(step(step)));
    fields.path("evidence").forEach(each -> html.append(quote(each)));
    own.ifPresent(text -> html.append(text(text, quote)));
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
    return value.isNull() ? "" : escaped(value.asString());
  }

  private static String link(String field, JsonNode to) {
    String id = to.path("id").asString(to.path("code").asString(""));
    String name = to.path("title").asString(to.path("name").asString(to.path("term").asString(id)));
    return id.isEmpty()
        ? ""
        : "<a href=\"/%s/%s\">%s</a>"
            .formatted(COLLECTIONS.getOrDefault(field, field), escaped(id), escaped(name));
  }

  private static String step(JsonNode step) {
    String when = step.path("assertedOn").asString("at a date that isn't known");
    return "<p>%s, reported %s</p>%s"
        .formatted(
            escaped(StringUtils.capitalize(step.path("status").asString().replace('-', ' '))),
            escaped(when),
            quote(step.path("evidence")));
  }

  private static String quote(JsonNode quote) {
    String article = escaped(quote.path("article").asString());
    return """
        <figure class="quote"><blockquote><p>%s<mark>%s</mark>%s</p></blockquote>\
        <figcaption><a href="/articles/%s?quote=%d-%d">%s</a></figcaption></figure>"""
        .formatted(
            escaped(quote.path("prefix").asString()),
            escaped(quote.path("exact").asString()),
            escaped(quote.path("suffix").asString()),
            article,
            quote.path("start").asInt(),
            quote.path("end").asInt(),
            article);
  }

  /** A text line by line, with the words marked that are asked for. */
  private static String text(OwnText own, Optional<String> quote) {
    String text = own.text();
    Matcher asked = QUOTE.matcher(quote.orElse(""));
    int start = asked.matches() ? unit(own, asked.group(1)) : 0;
    int end = asked.matches() ? unit(own, asked.group(2)) : 0;
    String marked =
        start < end && !text.substring(start, end).contains("\n")
            ? "%s<mark>%s</mark>%s"
                .formatted(
                    escaped(text.substring(0, start)),
                    escaped(text.substring(start, end)),
                    escaped(text.substring(end)))
            : escaped(text);
    return marked
        .lines()
        .filter(line -> !line.isBlank())
        .map("<p>%s</p>"::formatted)
        .collect(Collectors.joining("", "<div class=\"text\">", "</div>"));
  }

  /** Where a code point of the whole text is in what is shown of it. */
  private static int unit(OwnText own, String point) {
    int points = own.text().codePointCount(0, own.text().length());
    return own.text()
        .offsetByCodePoints(
            0, Math.max(0, Math.min(points, Integer.parseInt(point) - own.start())));
  }

  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** "proposedBy" as "Proposed by". */
  private static String label(String field) {
    return StringUtils.capitalize(field.replaceAll("([A-Z])", " $1").toLowerCase());
  }
}
