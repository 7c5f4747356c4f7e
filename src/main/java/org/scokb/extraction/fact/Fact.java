package org.scokb.extraction.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scokb.text.Span;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * A thing that an article states something of, as it was read and before it is stored: one fact for
 * each thing, however often it is named. What the claims of each resource are:
 *
 * <ul>
 *   <li>members: {@code code}, and a {@code name} or {@code mention} for each place that names it
 *   <li>chairmanships: {@code member} (an ISO code), {@code term}, {@code priorities} (a topic
 *       each), {@code startsOn}, {@code endsOn}, {@code summit} (a link), {@code mention}
 *   <li>meetings: {@code title}, {@code body} (a link to an organization), {@code date}, {@code
 *       place}, {@code people} (links), {@code mention}
 *   <li>documents: {@code title}, {@code type}, {@code period}, {@code mention}
 *   <li>initiatives: {@code title}, {@code type}, {@code status} (each step), {@code topics},
 *       {@code proposedBy} (an ISO code), {@code period}, {@code place}, {@code documents}, {@code
 *       meetings}, {@code organizations} (links), {@code mention}
 *   <li>people: {@code name}, {@code role}, {@code country} (an ISO code), {@code mention}
 *   <li>organizations: {@code name}, {@code abbreviation}, {@code aliases}, {@code mention}
 *   <li>what belongs to a turn in the chair: {@code chairmanship} (a link)
 * </ul>
 *
 * @param resource what kind of thing it is
 * @param name the best name or title that the article gives it; a member's ISO code; a
 *     chairmanship's member and term
 * @param claims what the article says of it, in the order of the text; never empty, since a fact
 *     without evidence is none
 */
public record Fact(Resource resource, String name, List<Claim> claims) {

  /**
   * @throws IllegalArgumentException if there is no claim
   */
  public Fact {
    claims =
        claims.stream()
            .map(claim -> claim.rule() == null ? claim.by(ruleOf(resource, claim)) : claim)
            .toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("A fact needs evidence: %s %s".formatted(resource, name));
    }
  }

  /** What a claim goes by that needs no more than the thing itself: its kind, and its property. */
  private static String ruleOf(Resource resource, Claim claim) {
    return resource.apiName() + "." + ApiName.kebab(claim.property());
  }

  /** The literal values claimed for a property, in the order of the text. */
  public List<String> values(Property property) {
    return claimed(property, Claim.Literal.class).map(Claim.Literal::text).toList();
  }

  /** The first literal value claimed for a property. */
  public Optional<String> value(Property property) {
    return values(property).stream().findFirst();
  }

  /** The facts that this one is linked to by a property. */
  public List<Fact> links(Property property) {
    return claimed(property, Claim.Link.class).map(Claim.Link::fact).toList();
  }

  private <V extends Claim.Value> Stream<V> claimed(Property property, Class<V> kind) {
    return claims.stream()
        .filter(claim -> claim.property() == property)
        .map(Claim::value)
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /** Every quote that backs a claim, each once, in the order of the text. */
  public List<Span> evidence() {
    return claims.stream().map(Claim::evidence).distinct().sorted().toList();
  }
}
