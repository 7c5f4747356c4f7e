package org.scokb.extraction.undertaking;

import java.util.Optional;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.TenseReader;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How an undertaking stands where no words that are understood speak of it: as the nearest verb
 * tells, if only by its tense, else as the sentence that goes on about it, else as the page tells
 * of things in general.
 */
final class PresumedStatus {

  private PresumedStatus() {}

  /** The status, by whatever tells the most. */
  static Predication.Step of(PageReading page, NounPhrase phrase) {
    Optional<SentenceReading> reading = page.of(phrase.sentence());
    return reading
        .flatMap(own -> proposed(own, phrase))
        .or(() -> reading.flatMap(own -> Optional.ofNullable(TenseReader.read(own, phrase))))
        .orElseGet(() -> named(page, phrase));
  }

  /** "Suggested that 2028 be declared the Year of Gardens": by the last verb before it. */
  private static Optional<Predication.Step> proposed(SentenceReading reading, NounPhrase phrase) {
    return reading.predicates().stream()
        .filter(verb -> verb.to() <= phrase.start())
        .flatMap(verb -> step(reading, verb).stream())
        .reduce((first, last) -> last)
        .filter(step -> step.status() == InitiativeStatus.PROPOSED);
  }

  /** The status of what a sentence without a verb only names. */
  static Predication.Step named(PageReading page, NounPhrase phrase) {
    return continued(page, phrase)
        .orElseGet(() -> new Predication.Step(usual(page, phrase), phrase.span()));
  }

  /** "SCO Relief Depot (Osh). A warehouse was leased in May". */
  private static Optional<Predication.Step> continued(PageReading page, NounPhrase phrase) {
    return page.continuation(phrase.sentence())
        .flatMap(
            next ->
                next.predicates().stream()
                    .flatMap(verb -> step(next, verb).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(TenseReader.first(next, phrase))));
  }

  private static InitiativeStatus usual(PageReading page, NounPhrase phrase) {
    if (!page.looksBack()) {
      return InitiativeStatus.IN_PREPARATION;
    }
    return phrase.head().document() == null ? InitiativeStatus.COMPLETED : InitiativeStatus.ADOPTED;
  }

  /** What a verb tells by itself. */
  private static Optional<Predication.Step> step(SentenceReading reading, Predicate verb) {
    return Optional.ofNullable(Chain.of(verb).status())
        .map(
            status ->
                new Predication.Step(status, reading.sentence().span(verb.from(), verb.to())));
  }
}
