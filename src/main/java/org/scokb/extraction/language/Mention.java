package org.scokb.extraction.language;

import org.scokb.text.Span;

/**
 * A name of the gazetteers where it stands in a sentence, up to the token before {@code to}: whom
 * or what it names, by an ISO code or the standard name.
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

  public enum Form {
    NAME,
    /** "Kazakh", "Indian". */
    DEMONYM,
    ABBREVIATION
  }
}
