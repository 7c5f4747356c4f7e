package org.scokb.extraction.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scokb.text.Span;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Gathers the claims on things of one kind as a rule comes across them, and makes one fact of each
 * thing in the order of their first mention.
 */
public final class Claims {

  private final Resource resource;
  private final Map<String, Set<Claim>> byName = new LinkedHashMap<>();

  public Claims(Resource resource) {
    this.resource = resource;
  }

  /** Claims something of the thing with that name, once for the same words. */
  public Claims add(String name, Property property, String value, Span evidence) {
    return add(name, Claim.of(property, value, evidence));
  }

  /** Claims an enumeration's constant. */
  public Claims add(String name, Property property, ApiName value, Span evidence) {
    return add(name, Claim.of(property, value, evidence));
  }

  /** Claims anything. */
  public Claims add(String name, Claim claim) {
    byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(claim);
    return this;
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** One fact for each name, its claims in the order of the text. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    byName.forEach(
        (name, claims) ->
            facts.add(
                new Fact(
                    resource,
                    name,
                    claims.stream().sorted(Comparator.comparing(Claim::evidence)).toList())));
    return facts;
  }
}
