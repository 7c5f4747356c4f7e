package org.scokb.extraction.phrase;

import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;

/**
 * How far a name runs on after its head, by capitals and by parts of speech, and over its years: "…
 * of Cooperation for 2026-2030 to implement the Strategy".
 */
final class Complement {

  private final Rules<Void> rules = Rules.load("complement", Void.class);

  /** The token after the name. */
  int end(Sentence sentence, Phrases.Match<Head> head, boolean capitalised) {
    // The “Road Map” for trade.
    boolean quoted =
        sentence.reads(head.from() - 1, "\"")
            && sentence.reads(head.to(), "\"")
            && head.value().document() != null;
    int from = quoted ? head.to() + 1 : head.to();
    int end = capitalised ? end("capitals", sentence, from) : from;
    end = end == from ? end("begun", sentence, from) : end;
    return end == from ? head.to() : end;
  }

  /**
   * Where a name ends that goes on after its years: "Plan of Action for 2026-2030 to implement the
   * Strategy"; the same token where it doesn't.
   */
  int resumed(Sentence sentence, Phrases.Match<Head> head, int end) {
    return head.value().document() == null || end > head.to() + 3
        ? end
        : end("resumed", sentence, end);
  }

  /** Where a noun phrase that begins at a token ends, without a head of ours. */
  int object(Sentence sentence, int from) {
    return Math.max(end("complement", sentence, from), from + 1);
  }

  private int end(String rule, Sentence sentence, int from) {
    Match match = rules.named(rule).at(sentence, Chunks.NONE, from);
    return match == null ? from : match.to();
  }
}
