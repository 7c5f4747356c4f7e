package org.scokb.extraction.undertaking;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.VerbAgents;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.phrase.PhraseRow;

/** Who does what the verbs around an undertaking say. */
final class Doers {

  private Doers() {}

  /** Who does what the verbs say. */
  static @Nullable Agent of(
      SentenceReading reading,
      NounPhrase phrase,
      @Nullable Chain chain,
      @Nullable Predicate verb,
      PhraseRow row) {
    Agent doer = verb == null ? null : doer(reading, chain, verb, row);
    if (doer == null && chain != null) {
      doer = doer(reading, chain.outermost());
    }
    // Whoever signs an instrument isn't thereby the one behind it.
    boolean signs = phrase.head().document() != null && chain != null && onlyAdopted(chain);
    return signs && doer != null && !doer.collective() ? null : doer;
  }

  private static @Nullable Agent doer(SentenceReading reading, Predicate outermost) {
    Agent by = outermost.passive() ? VerbAgents.by(reading, outermost.to()) : null;
    return by == null && (!outermost.passive() || outermost.wish())
        ? VerbAgents.subject(reading, outermost.from())
        : by;
  }

  private static @Nullable Agent doer(
      SentenceReading reading, @Nullable Chain chain, Predicate verb, PhraseRow row) {
    Agent by = verb.passive() ? VerbAgents.by(reading, verb.to()) : null;
    return by == null && chain == null && (verb.wish() || isReported(reading, row.start()))
        ? VerbAgents.subject(reading, row.start())
        : by;
  }

  private static boolean onlyAdopted(Chain chain) {
    return chain.verbs().stream().allMatch(verb -> verb.sense() == VerbForms.Sense.ADOPTED)
        && chain.outermost().to() - chain.outermost().verb() < 3;
  }

  /** Whether a phrase begins what someone said: "she said that a fund would be set up". */
  private static boolean isReported(SentenceReading reading, int start) {
    return reading.sentence().norm(start - 1).equals("that");
  }
}
