package org.scokb.article;

import java.util.List;
import java.util.Objects;
import org.scokb.provenance.Evidence;
import org.scokb.provenance.Statement;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** What a response holds of a place where words stand in an article. */
public record QuoteRepresentation(
    int start, int end, String exact, String prefix, String suffix, List<Fact> facts) {

  public record Fact(Resource resource, String id, Property property) {}

  /** Tells what rests on words at a place, of all that their article claims. */
  static QuoteRepresentation of(Evidence place, List<Statement> claims) {
    List<Fact> facts =
        claims.stream()
            .filter(claim -> Objects.requireNonNull(claim.evidence()).span().overlaps(place.span()))
            .map(
                claim ->
                    new Fact(claim.subject().resource(), claim.subject().id(), claim.property()))
            .distinct()
            .toList();
    return new QuoteRepresentation(
        place.start(), place.end(), place.exact(), place.prefix(), place.suffix(), facts);
  }
}
