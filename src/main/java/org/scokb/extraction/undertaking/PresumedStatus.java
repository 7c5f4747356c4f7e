package org.scokb.extraction.undertaking;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.TenseReader;
import org.scokb.extraction.clause.VerbGroup;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How an undertaking stands where no words that are understood speak of it: as the nearest verb
 * tells, if only by its tense, else as the sentence that goes on about it, else as the page tells
 * of things in general.
 */
final class PresumedStatus {

  private final TenseReader tenses = new TenseReader();

  /** The status, by whatever tells the most. */
  Predication.Step of(PageReading page, NounPhrase phrase) {
    Optional<SentenceReading> reading = page.of(phrase.sentence());
    return reading
        .flatMap(own -> nearest(own, phrase).filter(step -> governs(own, phrase, step)))
        .or(() -> reading.flatMap(own -> Optional.ofNullable(tenses.read(own, phrase))))
        .orElseGet(() -> named(page, phrase));
  }

  /** The status of what a sentence without a verb only names. */
  Predication.Step named(PageReading page, NounPhrase phrase) {
    return continued(page, phrase)
        .orElseGet(() -> new Predication.Step(usual(page, phrase), phrase.span()));
  }

  /** "SCO Relief Depot (Osh). A warehouse was leased in May". */
  private Optional<Predication.Step> continued(PageReading page, NounPhrase phrase) {
    return page.continuation(phrase.sentence())
        .flatMap(
            next ->
                told(next)
                    .findFirst()
                    .map(predicate -> step(next, predicate))
                    .or(() -> Optional.ofNullable(tenses.first(next, phrase))));
  }

  private boolean governs(SentenceReading reading, NounPhrase phrase, Predication.Step step) {
    VerbGroup verb = tenses.verb(reading, phrase);
    return verb == null
        || step.status() == InitiativeStatus.PROPOSED
            && step.words().end() <= phrase.span().start();
  }

  private static InitiativeStatus usual(PageReading page, NounPhrase phrase) {
    if (!page.looksBack()) {
      return InitiativeStatus.IN_PREPARATION;
    }
    return phrase.head().document() == null ? InitiativeStatus.COMPLETED : InitiativeStatus.ADOPTED;
  }

  private static Optional<Predication.Step> nearest(SentenceReading reading, NounPhrase phrase) {
    return told(reading)
        .filter(verb -> verb.to() <= phrase.start() || verb.from() >= phrase.to())
        .min(Comparator.comparingInt(verb -> phrase.distance(verb.from(), verb.to())))
        .map(verb -> step(reading, verb));
  }

  /** The verbs of a sentence that tell a status. */
  private static Stream<Predicate> told(SentenceReading reading) {
    return reading.predicates().stream().filter(verb -> Chain.of(verb).status() != null);
  }

  private static Predication.Step step(SentenceReading reading, Predicate verb) {
    return new Predication.Step(
        Objects.requireNonNull(Chain.of(verb).status()),
        reading.sentence().span(verb.from(), verb.to()));
  }
}
