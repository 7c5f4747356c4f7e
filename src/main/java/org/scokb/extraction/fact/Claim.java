package org.scokb.extraction.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;

/**
 * One thing that an article says of a fact's subject, and the words that say it.
 *
 * @param property what is claimed
 * @param value a literal in the API's form (an enumeration's word, an EDTF date, an ISO code, a
 *     name), or a link to another fact of the same article
 * @param evidence where the words stand in the article
 * @param rule the name of the pattern or rule that read it, such as {@code chair.holds}: the room
 *     that it belongs to, and what it goes by; {@code null} until the rule has put its name to it
 */
public record Claim(Property property, Value value, Span evidence, @Nullable String rule) {

  /** A claim's value. */
  public sealed interface Value {}

  /** A value that stands for itself. */
  public record Literal(String text) implements Value {}

  /** A value that is another fact of the same article. */
  public record Link(Fact fact) implements Value {}

  public static Claim of(Property property, String value, Span evidence) {
    return new Claim(property, new Literal(value), evidence, null);
  }

  public static Claim of(Property property, ApiName value, Span evidence) {
    return of(property, value.apiName(), evidence);
  }

  public static Claim of(Property property, Fact value, Span evidence) {
    return new Claim(property, new Link(value), evidence, null);
  }

  /** A title at the first of some places, and mentions by the words of the others. */
  public static List<Claim> titled(String title, List<Span> places, Text text) {
    List<Claim> claims = new ArrayList<>();
    for (Span words : places) {
      claims.add(
          claims.isEmpty()
              ? of(Property.TITLE, title, words)
              : of(Property.MENTION, text.exact(words), words));
    }
    return claims;
  }

  /** The same, read by that rule; {@code null} where that is still open. */
  public Claim by(@Nullable String name) {
    return new Claim(property, value, evidence, name);
  }
}
