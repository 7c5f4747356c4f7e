package org.scokb.extraction.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** The facts that rules have found so far on a page, in their order. */
public record Facts(List<Fact> all) {

  /** These facts and more. */
  public Facts and(List<Fact> more) {
    return new Facts(Stream.concat(all.stream(), more.stream()).toList());
  }

  public Stream<Fact> of(Resource resource) {
    return all.stream().filter(fact -> fact.resource() == resource);
  }

  /** A link to each fact of a kind, once, by those of its words that are meant. */
  public List<Claim> links(Resource resource, Property property, Predicate<Span> meant) {
    return of(resource)
        .flatMap(
            fact ->
                fact.evidence().stream()
                    .filter(meant)
                    .limit(1)
                    .map(words -> Claim.of(property, fact, words)))
        .toList();
  }

  public Optional<Fact> named(Resource resource, String name) {
    return of(resource).filter(fact -> fact.name().equals(name)).findFirst();
  }
}
