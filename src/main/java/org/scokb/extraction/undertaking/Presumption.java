package org.scokb.extraction.undertaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.clause.VerbGroup;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * What a reader takes for granted of an undertaking where no words that are understood speak of it:
 * it stands as the nearest verb tells, if only by its tense, else as the sentence that goes on
 * about it, else as the page tells of things in general.
 */
final class Presumption {

  /** Within how many words the next sentence says what has become of a thing. */
  private static final int OPENING = 6;

  private Presumption() {}

  /**
   * How it stands by the words of the page, and else by what may be presumed.
   *
   * @param held when the event is held that it is, if the page tells
   */
  static List<Predication.Step> steps(
      PageReading page, Undertaking undertaking, @Nullable EdtfDate held) {
    List<Predication.Step> told = undertaking.steps().toList();
    NounPhrase phrase = undertaking.first();
    EdtfDate today = page.analysis().page().publishedOn();
    if (isAhead(held, today)) {
      // Whatever is told of it in the present or the past, it is still to come.
      List<Predication.Step> ahead =
          told.stream()
              .filter(step -> step.status().compareTo(InitiativeStatus.IN_PROGRESS) < 0)
              .toList();
      return ahead.isEmpty()
          ? List.of(new Predication.Step(InitiativeStatus.IN_PREPARATION, phrase.span()))
          : ahead;
    }
    boolean open = told.stream().allMatch(step -> step.status() == InitiativeStatus.IN_PREPARATION);
    if (open && isAhead(today, held)) {
      return List.of(new Predication.Step(InitiativeStatus.COMPLETED, phrase.span()));
    }
    return told.isEmpty() ? List.of(status(page, phrase)) : told;
  }

  private static boolean isAhead(@Nullable EdtfDate date, @Nullable EdtfDate of) {
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = of == null ? null : of.latest();
    return first != null && last != null && first.isAfter(last);
  }

  private static Predication.Step status(PageReading page, NounPhrase phrase) {
    Optional<SentenceReading> reading = page.of(phrase.sentence());
    return reading
        .flatMap(own -> proposed(own, phrase))
        .or(() -> reading.map(own -> VerbGroup.read(own, phrase)))
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

  /** "SCO Relief Depot (Osh). A warehouse was leased in May": what a sentence only names. */
  static Predication.Step named(PageReading page, NounPhrase phrase) {
    return page.continuation(phrase.sentence())
        .flatMap(
            next ->
                next.predicates().stream()
                    .flatMap(verb -> step(next, verb).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(VerbGroup.first(next, phrase))))
        .orElseGet(() -> new Predication.Step(usual(page, phrase), phrase.span()));
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

  /** Whether its sentence, or what the next one says of it, turns something down or denies it. */
  static boolean isDenied(PageReading page, NounPhrase phrase) {
    List<Sentence> all = page.analysis().sentences();
    Sentence own = phrase.sentence();
    int next = own.index() + 1;
    // A name is denied beside it, what is only described anywhere in the sentence.
    boolean name = phrase.proper();
    int from = name ? own.last(phrase.start(), WordList.ASIDE_BOUNDS) + 1 : 0;
    int to = name ? own.next(phrase.to(), WordList.ASIDE_BOUNDS) : own.size();
    return denies(page, own, from, to)
        || next < all.size()
            && all.get(next).reads(0, WordList.SPOKEN_OF_AGAIN)
            && denies(page, all.get(next), 0, OPENING);
  }

  /** Whether words from a token to another say no, or a verb of the sentence does. */
  private static boolean denies(PageReading page, Sentence sentence, int from, int to) {
    return sentence.readsWithin(from, to, WordList.NEGATIONS)
        || page.of(sentence).stream()
            .flatMap(reading -> reading.predicates().stream())
            .anyMatch(predicate -> Chain.of(predicate).rejected());
  }
}
