package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.web.LinkedData;

/**
 * An article's claims as annotations of its text, as the W3C Web Annotation Data Model has them
 * (section 5, Collections): one page holds all.
 */
@LinkedData
record AnnotationCollection(
    @JsonProperty("@context") String context,
    String id,
    String type,
    String label,
    int total,
    Items first) {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  record Items(String id, String type, int startIndex, List<Annotation> items) {}

  record Annotation(String id, String type, String motivation, Subject body, Target target) {}

  record Subject(String source, String type, String purpose, String label) {}

  record Target(String source, List<Selector> selector) {}

  sealed interface Selector {}

  record PositionSelector(String type, int start, int end) implements Selector {}

  record QuoteSelector(String type, String exact, String prefix, String suffix)
      implements Selector {}

  static AnnotationCollection of(Article article, List<Statement> claims, String server) {
    String source = server + "/api/v1/articles/" + article.id();
    String own = source + "/annotations";
    List<Annotation> items = new ArrayList<>();
    for (Statement claim : claims) {
      Evidence evidence = Objects.requireNonNull(claim.evidence());
      items.add(
          new Annotation(
              own + "#" + (items.size() + 1),
              "Annotation",
              "identifying",
              new Subject(
                  "%s/api/v1/%s/%s"
                      .formatted(
                          server, claim.subject().resource().apiName(), claim.subject().id()),
                  "SpecificResource",
                  "identifying",
                  claim.property().apiName() + ": " + claim.value()),
              new Target(
                  source,
                  List.of(
                      new PositionSelector(
                          "TextPositionSelector", evidence.start(), evidence.end()),
                      new QuoteSelector(
                          "TextQuoteSelector",
                          evidence.exact(),
                          evidence.prefix(),
                          evidence.suffix())))));
    }
    return new AnnotationCollection(
        CONTEXT,
        own,
        "AnnotationCollection",
        article.title(),
        items.size(),
        new Items(own + "#page", "AnnotationPage", 0, items));
  }
}
