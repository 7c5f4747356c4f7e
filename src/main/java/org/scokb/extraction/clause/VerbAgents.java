package org.scokb.extraction.clause;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;

/** Who does what a verb says: its subject, or the one named after "by". */
public final class VerbAgents {

  private VerbAgents() {}

  /** The nearest subject before a verb. */
  public static @Nullable Agent subject(SentenceReading reading, int verb) {
    return reading.agents().stream()
        .filter(agent -> agent.from() < verb && agent.to() <= verb + 1)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** The one named after "by". */
  public static @Nullable Agent by(SentenceReading reading, int verb) {
    Sentence sentence = reading.sentence();
    for (int i = verb; i < sentence.size() && i < verb + 8; i++) {
      if (!sentence.norm(i).equals("by")) {
        continue;
      }
      int at = i;
      return reading.agents().stream()
          .filter(agent -> agent.from() > at && agent.from() <= at + 7)
          .findFirst()
          .orElse(null);
    }
    return null;
  }
}
