package org.scokb.extraction.undertaking;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Clauses;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.SubjectVerbs;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;

/** What a sentence says of an undertaking that was named before: "it", "both", "the document". */
final class TakenUp {

  /**
   * What is said.
   *
   * @param verbs the verbs that say it
   * @param ofAll whether it is said of all that the sentence before names
   * @param from the first of the words that say it, the pronoun among them
   * @param to the token after the last of them
   */
  record Said(Chain verbs, boolean ofAll, int from, int to) {}

  /** Verbs by which others are for what somebody brought: it stands as before. */
  private final Phrases<String> seconding = VerbForms.phrases(Lexicon.list("seconding"));

  private final Phrases<String> one = Lexicon.phrases("taken_up_one");
  private final Phrases<String> all = Lexicon.phrases("taken_up_all");

  /** What a sentence says of the thing or things named before it. */
  @Nullable Said read(SentenceReading reading) {
    Said said = asObject(reading);
    return said == null ? asSubject(reading) : said;
  }

  /** "The president pressed for it". */
  private @Nullable Said asObject(SentenceReading reading) {
    Sentence sentence = reading.sentence();
    for (Predicate predicate : reading.predicates()) {
      if (sentence.readsAny(predicate.to(), "it", "them")
          && !reading.isVerb(predicate.to() + 1)
          && seconding.at(sentence.tokens(), predicate.verb()) == null) {
        Chain before = new Clauses(reading).before(predicate.to());
        Chain chain = before == null ? Chain.of(predicate) : before;
        return new Said(chain, false, chain.outermost().from(), predicate.to() + 1);
      }
    }
    return null;
  }

  /** "Both were adopted", "The document is to be signed in Osh". */
  private @Nullable Said asSubject(SentenceReading reading) {
    Phrases.Match<String> several = all.at(reading.sentence().tokens(), 0);
    Phrases.Match<String> subject =
        several == null ? one.at(reading.sentence().tokens(), 0) : several;
    if (subject == null) {
      return null;
    }
    // "Both" and "all" belong to the verb where no noun follows.
    int end = several != null && subject.to() == 1 ? 0 : subject.to();
    Predicate verb = new SubjectVerbs(reading).after(end);
    return verb == null || !verb.passive() || !reading.isVerb(subject.to())
        ? null
        : new Said(Chain.of(verb), several != null, 0, verb.to());
  }
}
