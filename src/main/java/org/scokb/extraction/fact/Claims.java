package org.scokb.extraction.fact;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Gathers the claims on things of one kind as a rule comes across them, and makes one fact of each
 * thing in the order of their first mention.
 */
public final class Claims {

  private final Resource resource;
  private final Map<String, Map<Claim, Claim>> byName = new LinkedHashMap<>();

  public Claims(Resource resource) {
    this.resource = resource;
  }

  /** Claims something of the thing with that name, once for the same words. */
  public void add(String rule, String name, Property property, String value, Span evidence) {
    Claim claim = Claim.of(property, value, evidence);
    byName.computeIfAbsent(name, key -> new LinkedHashMap<>()).putIfAbsent(claim, claim.by(rule));
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** One fact for each name, its claims in the order of the text. */
  public List<Fact> facts() {
    return byName.entrySet().stream()
        .map(
            named ->
                new Fact(
                    resource,
                    named.getKey(),
                    named.getValue().values().stream().sorted(comparing(Claim::evidence)).toList()))
        .toList();
  }
}
