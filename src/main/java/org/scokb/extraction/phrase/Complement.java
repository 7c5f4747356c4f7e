package org.scokb.extraction.phrase;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Head;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.extraction.pattern.TokenPattern;

/**
 * How far a name runs on after its head, by capitals and by parts of speech, and over its years: "…
 * of Cooperation for 2026-2030 to implement the Strategy".
 */
final class Complement {

  private final TokenPattern begun;
  private final TokenPattern anything;
  private final TokenPattern capitals;

  Complement() {
    Rules<Void> rules = Rules.load("complement", Void.class);
    this.begun = rules.named("begun").pattern();
    this.anything = rules.named("complement").pattern();
    this.capitals = rules.named("capitals").pattern();
  }

  /** The token after the name. */
  int end(Sentence sentence, Phrases.Match<Head> head, boolean capitalised) {
    // The “Road Map” for trade.
    boolean quoted =
        sentence.reads(head.from() - 1, "\"")
            && sentence.reads(head.to(), "\"")
            && head.value().document() != null;
    int from = quoted ? head.to() + 1 : head.to();
    int end = capitalised ? end(capitals, sentence, from) : from;
    if (end == from) {
      int to = until(sentence, end(begun, sentence, end));
      return to == from ? head.to() : to;
    }
    return until(sentence, end);
  }

  /**
   * Where a name ends that goes on after its years: "Plan of Action for 2026-2030 to implement the
   * Strategy"; the same token where it doesn't.
   */
  int resumed(Sentence sentence, Phrases.Match<Head> head, int end) {
    if (head.value().document() == null || end > head.to() + 3) {
      return end;
    }
    int years = sentence.readsAny(end, "for", "in") ? end + 1 : end;
    if (!isDate(sentence, years, DateMention.Kind.YEARS)) {
      return end;
    }
    int next = sentence.afterDate(years);
    int to = end(begun, sentence, next);
    return to > next ? until(sentence, to) : end;
  }

  /** Where a noun phrase that begins at a token ends, without a head of ours. */
  int object(Sentence sentence, int from) {
    return Math.max(end(anything, sentence, from), from + 1);
  }

  private int end(TokenPattern pattern, Sentence sentence, int from) {
    @Nullable Match match = pattern.at(sentence, Chunks.NONE, from);
    return match == null ? from : match.to();
  }

  /** "Strategy until 2035": the end of its time belongs to the name. */
  private static int until(Sentence sentence, int end) {
    return isDate(sentence, end, DateMention.Kind.UNTIL) ? sentence.afterDate(end) : end;
  }

  private static boolean isDate(Sentence sentence, int i, DateMention.Kind kind) {
    DateMention date = i < sentence.size() ? sentence.dateAt(i) : null;
    return date != null && date.kind() == kind;
  }
}
