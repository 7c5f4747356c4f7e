package org.scokb.extraction.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scokb.vocabulary.Resource;

/**
 * The facts that rules have found so far on a page, in their order.
 *
 * @param all the facts
 */
public record Facts(List<Fact> all) {

  public Facts {
    all = List.copyOf(all);
  }

  public static Facts none() {
    return new Facts(List.of());
  }

  /** These facts and more. */
  public Facts and(List<Fact> more) {
    return new Facts(Stream.concat(all.stream(), more.stream()).toList());
  }

  public Stream<Fact> of(Resource resource) {
    return all.stream().filter(fact -> fact.resource() == resource);
  }

  /** The fact of that kind and name. */
  public Optional<Fact> named(Resource resource, String name) {
    return of(resource).filter(fact -> fact.name().equals(name)).findFirst();
  }
}
