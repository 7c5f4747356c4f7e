package org.scokb.extraction.clause;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
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
      for (Agent agent : reading.agents()) {
        if (agent.from() > i && agent.from() <= i + 7) {
          return agent;
        }
      }
      for (int k = i + 1; k < sentence.size() && k <= i + 8; k++) {
        Mention mention = sentence.mentionAt(k);
        if (mention != null && mention.kind() == Mention.Kind.COUNTRY) {
          return new Agent(mention.id(), mention.from(), mention.to());
        }
      }
    }
    return null;
  }
}
