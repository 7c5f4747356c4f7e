package org.scokb.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a response holds of a place where words stand in an article. */
@Schema(
    name = "Quote",
    description = "A place where the words stand in the article, and the facts that rest on it.")
public record QuoteRepresentation(
    @Schema(
            description = "First character, in Unicode code points from 0 into the article's text.",
            example = "5210",
            minimum = "0")
        int start,
    @Schema(
            description = "End, in Unicode code points, itself excluded.",
            example = "5228",
            minimum = "1")
        int end,
    @Schema(description = "The words, as they were asked for.", example = "Anti-Drug Strategy")
        String exact,
    @Schema(
            description = "Up to 32 characters before them.",
            example = "Kazakhstan is also using the ")
        String prefix,
    @Schema(
            description = "Up to 32 characters after them.",
            example = " for 2024-2029, proposed to")
        String suffix,
    @Schema(
            description =
                "The facts of this article whose own quote has at least one character in common with this place, each"
                    + " once, in the order of their quotes; empty where none rests on it.")
        List<Fact> facts) {

  @Schema(name = "QuotedFact", description = "A fact that rests on a quote.")
  public record Fact(
      @Schema(description = "The entity's collection.", example = "initiatives") Resource resource,
      @Schema(description = "The entity's id.", example = "anti-drug-strategy-2024-2029") String id,
      @Schema(description = "The field that the fact fills.", example = "title")
          Property property) {

    static Fact of(Statement claim) {
      return new Fact(claim.subject().resource(), claim.subject().id(), claim.property());
    }
  }

  static QuoteRepresentation of(Evidence place, List<Fact> facts) {
    return new QuoteRepresentation(
        place.start(), place.end(), place.exact(), place.prefix(), place.suffix(), facts);
  }
}
