package org.scokb.extraction.language;

import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeType;

/**
 * The word that a name of an instrument or undertaking is built on.
 *
 * @param word the word, singular
 * @param document the document type, if it heads instruments
 * @param initiative the initiative type; {@code null} for instruments that are never initiatives
 * @param plural whether it stands in the plural
 * @param common whether it needs more than itself to name something
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
