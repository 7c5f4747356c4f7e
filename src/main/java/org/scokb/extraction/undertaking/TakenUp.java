package org.scokb.extraction.undertaking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Clauses;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.VerbAgents;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;

/** What a sentence says by "it" of an undertaking that was named before. */
final class TakenUp {

  /** Verbs by which others are for what somebody brought: it stands as before. */
  private final Phrases<String> seconding = VerbForms.phrases(Lexicon.list("seconding"));

  /** What a sentence says of the thing named before it: "the president pressed for it". */
  @Nullable Predication read(SentenceReading reading) {
    Sentence sentence = reading.sentence();
    for (Predicate predicate : reading.predicates()) {
      if (!sentence.readsAny(predicate.to(), "it", "them")
          || reading.isVerb(predicate.to() + 1)
          || predicate.sense() == VerbForms.Sense.HELPING
          || seconding.at(sentence.tokens(), predicate.verb()) != null) {
        continue;
      }
      Chain before = new Clauses(reading).before(predicate.to());
      Chain chain = before == null ? Chain.of(predicate) : before;
      InitiativeStatus status = chain.status();
      if (status != null) {
        Agent agent = VerbAgents.subject(reading, chain.outermost().from());
        Span words = sentence.span(chain.outermost().from(), predicate.to() + 1);
        List<Predication.Step> steps =
            chain.rejected() && status != InitiativeStatus.NOT_AGREED
                ? List.of()
                : List.of(new Predication.Step(status, words));
        return Predication.of(reading, steps, agent, true, chain.rejected());
      }
    }
    return null;
  }
}
