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
            description = "Up to 32 characters before the quote.",
            example = "extremism in 2025-2027. Kazakhstan is also using ")
        String prefix,
    @Schema(
            description = "Up to 32 characters after the quote.",
            example = ", proposed to maintain a long-term ")
        String suffix,
    @Schema(
            description = "The fields that the quote states; `mention` where it states none.",
            example = "[\"status\", \"proposedBy\"]")
        List<Property> properties) {

  /** The evidence at a span of an article's text. */
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

  /** The same quote as what states some fields. */
  Evidence of(List<Property> stated) {
    return new Evidence(article, start, end, exact, prefix, suffix, stated);
  }
}
