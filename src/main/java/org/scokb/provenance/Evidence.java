package org.scokb.provenance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Slug;

/**
 * The quote that backs a claim, and where it stands: a text position selector and a text quote
 * selector of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5) in one.
 */
@Schema(description = "A quote that backs a fact, and where it stands in its article.")
public record Evidence(
    @Schema(
            description = "Id of the article.",
            pattern = Slug.PATTERN,
            example = "kazakhstan-as-chair-of-the-sco")
        String article,
    @Schema(
            description = "First character, in Unicode code points from 0 into the article's text.",
            example = "4211",
            minimum = "0")
        int start,
    @Schema(
            description = "End, in Unicode code points, itself excluded.",
            example = "4240",
            minimum = "1")
        int end,
    @Schema(
            description = "The characters between the two, exactly as they stand.",
            example = "the Anti-Drug Strategy for 2024-2029")
        String exact,
    @Schema(
            description = "What stands before the quote in its sentence, at most 300 characters.",
            example = "extremism in 2025-2027. Kazakhstan is also using ")
        String prefix,
    @Schema(
            description = "What stands after the quote in its sentence, at most 300 characters.",
            example = ", proposed to maintain a long-term ")
        String suffix,
    @Schema(
            description = "The fields that the quote states; `mention` where it states none.",
            example = "[\"status\", \"proposedBy\"]")
        List<Property> properties) {

  /** The most code points before and after the quote. */
  private static final int AROUND = 300;

  /** The evidence at a span of an article's text, with a few words around it. */
  public static Evidence of(String article, Text text, Span span) {
    return new Evidence(
        article,
        span.start(),
        span.end(),
        text.exact(span),
        text.prefix(span),
        text.suffix(span),
        List.of());
  }

  /**
   * The evidence at a span of an article's text.
   *
   * @param sentence what it stands in, from its beginning to its end
   */
  public static Evidence of(String article, Text text, Span span, Span sentence) {
    int from = Math.max(sentence.start(), span.start() - AROUND);
    int to = Math.min(sentence.end(), span.end() + AROUND);
    return new Evidence(
        article,
        span.start(),
        span.end(),
        text.exact(span),
        from < span.start() ? text.exact(new Span(from, span.start())) : "",
        to > span.end() ? text.exact(new Span(span.end(), to)) : "",
        List.of());
  }
}
