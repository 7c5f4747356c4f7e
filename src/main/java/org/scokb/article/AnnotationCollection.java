package org.scokb.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
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
@Schema(
    description =
        "The claims of an article as annotations of its text (W3C Web Annotation Data Model), all in one page.")
@LinkedData
record AnnotationCollection(
    @JsonProperty("@context")
        @Schema(description = "The JSON-LD context.", example = CONTEXT, allowableValues = CONTEXT)
        String context,
    @Schema(
            description = "The collection's own URL.",
            example =
                "http://localhost:8080/api/v1/articles/kazakhstan-as-chair-of-the-sco/annotations",
            format = "uri")
        String id,
    @Schema(description = "What this is.", allowableValues = "AnnotationCollection") String type,
    @Schema(description = "The article's title.", example = "Kazakhstan as Chair of the SCO")
        String label,
    @Schema(description = "How many annotations there are.", example = "96", minimum = "0")
        int total,
    @Schema(description = "The only page.") Items first) {

  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  @Schema(name = "AnnotationPage", description = "A page of annotations.")
  record Items(
      @Schema(
              description = "The page's own URL.",
              example =
                  "http://localhost:8080/api/v1/articles/kazakhstan-as-chair-of-the-sco/annotations#page",
              format = "uri")
          String id,
      @Schema(description = "What this is.", allowableValues = "AnnotationPage") String type,
      @Schema(description = "Annotations before this page.", example = "0", minimum = "0")
          int startIndex,
      @Schema(description = "The annotations, in the order of the text.") List<Annotation> items) {}

  @Schema(description = "One claim, and the quote that it rests on.")
  record Annotation(
      @Schema(
              description = "The annotation's own URL.",
              example =
                  "http://localhost:8080/api/v1/articles/kazakhstan-as-chair-of-the-sco/annotations#1",
              format = "uri")
          String id,
      @Schema(description = "What this is.", allowableValues = "Annotation") String type,
      @Schema(description = "Why it was made.", allowableValues = "identifying") String motivation,
      @Schema(description = "The entity that the quote speaks of.") Subject body,
      @Schema(description = "Where the quote stands.") Target target) {}

  @Schema(
      name = "AnnotationBody",
      description = "The entity that a quote speaks of, and what it says of it.")
  record Subject(
      @Schema(
              description = "The entity's URL.",
              example = "http://localhost:8080/api/v1/initiatives/anti-drug-strategy-2024-2029",
              format = "uri")
          String source,
      @Schema(description = "What this is.", allowableValues = "SpecificResource") String type,
      @Schema(description = "What the body is for.", allowableValues = "identifying")
          String purpose,
      @Schema(
              description = "The property that is claimed, and its value.",
              example = "status: proposed")
          String label) {}

  @Schema(name = "AnnotationTarget", description = "The quote that an annotation is about.")
  record Target(
      @Schema(
              description = "The article's URL.",
              example = "http://localhost:8080/api/v1/articles/kazakhstan-as-chair-of-the-sco",
              format = "uri")
          String source,
      @Schema(description = "Where the quote stands, in two ways.") List<Selector> selector) {}

  @Schema(
      description = "One way to find the quote.",
      oneOf = {PositionSelector.class, QuoteSelector.class})
  sealed interface Selector {}

  @Schema(
      name = "TextPositionSelector",
      description = "The quote by its position, in Unicode code points.")
  record PositionSelector(
      @Schema(description = "What this is.", allowableValues = "TextPositionSelector") String type,
      @Schema(description = "First character, from 0.", example = "4211", minimum = "0") int start,
      @Schema(description = "End, itself excluded.", example = "4240", minimum = "1") int end)
      implements Selector {}

  @Schema(name = "TextQuoteSelector", description = "The quote by its words and those around it.")
  record QuoteSelector(
      @Schema(description = "What this is.", allowableValues = "TextQuoteSelector") String type,
      @Schema(description = "The quote.", example = "the Anti-Drug Strategy for 2024-2029")
          String exact,
      @Schema(description = "Up to 32 characters before it.", example = "Kazakhstan is also using ")
          String prefix,
      @Schema(description = "Up to 32 characters after it.", example = ", proposed to maintain")
          String suffix)
      implements Selector {}

  /**
   * @param server the scheme and authority that the URLs begin with
   */
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
        article.metadata().title(),
        items.size(),
        new Items(own + "#page", "AnnotationPage", 0, items));
  }
}
