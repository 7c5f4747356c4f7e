package org.scokb.extraction.fact;

import org.scokb.text.Span;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;

/**
 * One thing that an article says of a fact's subject, and the words that say it.
 *
 * @param property what is claimed
 * @param value a literal in the API's form (an enumeration's word, an EDTF date, an ISO code, a
 *     name), or a link to another fact of the same article
 * @param evidence where the words stand in the article
 */
public record Claim(Property property, Value value, Span evidence) {

  /** A claim's value. */
  public sealed interface Value {}

  /** A value that stands for itself. */
  public record Literal(String text) implements Value {}

  /** A value that is another fact of the same article. */
  public record Link(Fact fact) implements Value {}

  public static Claim of(Property property, String value, Span evidence) {
    return new Claim(property, new Literal(value), evidence);
  }

  public static Claim of(Property property, ApiName value, Span evidence) {
    return of(property, value.apiName(), evidence);
  }

  public static Claim of(Property property, Fact value, Span evidence) {
    return new Claim(property, new Link(value), evidence);
  }
}
