package org.scokb.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a response holds of a place where words stand in an article. */
public record QuoteRepresentation(
    int start, int end, String exact, String prefix, String suffix, List<Fact> facts) {

  @Schema(name = "QuotedFact")
  public record Fact(Resource resource, String id, Property property) {

    static Fact of(Statement claim) {
      return new Fact(claim.subject().resource(), claim.subject().id(), claim.property());
    }
  }

  static QuoteRepresentation of(Evidence place, List<Fact> facts) {
    return new QuoteRepresentation(
        place.start(), place.end(), place.exact(), place.prefix(), place.suffix(), facts);
  }
}
