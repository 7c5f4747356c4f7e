package org.scokb.extraction.clause;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Who does what a verb says: its subject, or the one named after "by". */
public final class VerbAgents {

  private VerbAgents() {}

  /** The nearest subject before a verb, but for those of asides that are closed before it. */
  public static @Nullable Agent subject(SentenceReading reading, int verb) {
    Agent nearest = null;
    for (Agent agent : reading.agents()) {
      if (agent.from() < verb && agent.to() <= verb + 1) {
        boolean behind =
            nearest != null
                && reading
                    .sentence()
                    .readsWithin(agent.from() - 4, agent.from(), "which", "whom", "whose");
        nearest = behind ? nearest : agent;
      }
    }
    return nearest;
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
          return new Agent(mention.id(), false, mention.from(), mention.to());
        }
      }
    }
    return null;
  }
}
