package org.scokb.extraction.language;

import org.scokb.text.Span;

/**
 * A name of the gazetteers where it stands in a sentence.
 *
 * @param kind what it names
 * @param id whom or what: an ISO code, or the standard name
 * @param form how it names it
 * @param from its first token in the sentence
 * @param to the token after its last
 * @param span where it stands in the text
 */
public record Mention(Kind kind, String id, Form form, int from, int to, Span span) {

  /** What a name of the gazetteers names. */
  public enum Kind {
    /** A state; the id is its ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** A city; the id is its usual English name. */
    PLACE,
    /** A standing body of the SCO; the id is its standard name. */
    BODY,
    /** Any other organization; the id is its usual name. */
    ORGANIZATION,
    SCO
  }

  /** How a name names. */
  public enum Form {
    NAME,
    /** "Kazakh", "Indian". */
    DEMONYM,
    ABBREVIATION
  }
}
