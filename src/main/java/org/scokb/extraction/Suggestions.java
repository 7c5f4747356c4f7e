package org.scokb.extraction;

import java.util.Set;

/** Verbs by which somebody wants others to act: "suggested that the members draw up a plan". */
final class Suggestions {

  private static final Set<String> VERBS =
      Set.of(
          "propose",
          "proposes",
          "proposed",
          "proposing",
          "suggest",
          "suggests",
          "suggested",
          "suggesting",
          "recommend",
          "recommends",
          "recommended",
          "urge",
          "urges",
          "urged",
          "ask",
          "asks",
          "asked",
          "insist",
          "insists",
          "insisted",
          "advise",
          "advises",
          "advised");

  private Suggestions() {}

  /** Whether what a verb says is only suggested: "that" and such a verb stand before it. */
  static boolean governs(SentenceReading reading, Predicate verb) {
    Sentence sentence = reading.sentence();
    for (int i = verb.from() - 1; i > 0; i--) {
      if (sentence.readsAny(i, ";", ":", ".")) {
        return false;
      }
      if (sentence.norm(i).equals("that") && VERBS.contains(sentence.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
