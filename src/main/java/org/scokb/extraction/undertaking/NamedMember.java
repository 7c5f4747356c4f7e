package org.scokb.extraction.undertaking;

import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;

/**
 * Where a sentence names a member, or somebody who stands for it.
 *
 * @param kind by its own name, by a city, or by who acts
 * @param side "before", "after" or "within" the undertaking's name
 * @param gapFrom the first token between it and the name
 * @param gapTo the token after them
 */
record NamedMember(
    int place,
    Sentence sentence,
    String member,
    String kind,
    int from,
    int to,
    String side,
    int gapFrom,
    int gapTo) {

  /** How many tokens stand between. */
  int distance() {
    return gapTo - gapFrom;
  }

  /** How little it tells of the member: who acts by name the most, a pronoun less, a city least. */
  int vagueness() {
    return switch (kind) {
      case "actor" -> 0;
      case "COUNTRY" -> 1;
      case "PLACE" -> 3;
      default -> 2;
    };
  }

  Span words() {
    return sentence.span(from, to);
  }
}
