package org.scokb.extraction.language;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeType;

/**
 * The word, in the singular, that a name of an instrument or undertaking is built on, with the type
 * of document or initiative that it heads; a common one needs more than itself to name something.
 */
public record Head(
    String word,
    @Nullable DocumentType document,
    @Nullable InitiativeType initiative,
    boolean plural,
    boolean common) {

  /** The head of one such thing. */
  public Head single() {
    return new Head(word, document, initiative, false, false);
  }

  public boolean isEvent() {
    return initiative == InitiativeType.EVENT;
  }
}
