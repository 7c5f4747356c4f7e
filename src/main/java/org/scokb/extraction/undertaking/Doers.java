package org.scokb.extraction.undertaking;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.VerbAgents;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.phrase.NounPhrase;

/** Who does what the verbs around an undertaking say. */
final class Doers {

  private Doers() {}

  /** Who does what the verbs say. */
  static @Nullable Agent of(
      SentenceReading reading, NounPhrase phrase, @Nullable Chain chain, @Nullable Predicate verb) {
    Agent doer = verb == null || !verb.passive() ? null : VerbAgents.by(reading, verb.to());
    if (doer == null && chain != null) {
      doer = doer(reading, chain.outermost());
    } else if (doer == null && verb != null && verb.wish()) {
      doer = VerbAgents.subject(reading, phrase.start());
    }
    // Whoever signs an instrument isn't thereby the one behind it.
    boolean signs =
        phrase.head().document() != null
            && chain != null
            && chain.verbs().stream().allMatch(each -> each.sense() == VerbForms.Sense.ADOPTED);
    return signs ? null : doer;
  }

  private static @Nullable Agent doer(SentenceReading reading, Predicate outermost) {
    Agent by = outermost.passive() ? VerbAgents.by(reading, outermost.to()) : null;
    return by == null && (!outermost.passive() || outermost.wish())
        ? VerbAgents.subject(reading, outermost.from())
        : by;
  }
}
