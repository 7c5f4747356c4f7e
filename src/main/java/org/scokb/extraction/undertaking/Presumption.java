package org.scokb.extraction.undertaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * What a reader takes for granted of an undertaking where no words that are understood speak of it:
 * the nearest verb tells how it stands, if only by its tense.
 */
final class Presumption {

  /** Within how many words the next sentence says what has become of a thing. */
  private static final int OPENING = 6;

  /**
   * How it stands.
   *
   * @param told what the page says of that
   * @param held when the event is held that it is, if the page tells
   */
  List<Predication.Step> steps(
      PageReading page,
      Undertaking undertaking,
      List<Predication.Step> told,
      Optional<EdtfDate> held) {
    NounPhrase phrase = undertaking.places().get(0).phrase();
    EdtfDate today = page.analysis().page().publishedOn();
    if (held.filter(date -> isAhead(date, today)).isPresent()) {
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
    if (open && held.filter(date -> isAhead(today, date)).isPresent()) {
      return List.of(new Predication.Step(InitiativeStatus.COMPLETED, phrase.span()));
    }
    return told.isEmpty() ? List.of(PresumedStatus.of(page, phrase)) : told;
  }

  private static boolean isAhead(@Nullable EdtfDate date, @Nullable EdtfDate of) {
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = of == null ? null : of.latest();
    return first != null && last != null && first.isAfter(last);
  }

  /** Whether its sentence, or what the next one says of it, turns something down or denies it. */
  boolean isDenied(PageReading page, NounPhrase phrase) {
    List<Sentence> all = page.analysis().sentences();
    Sentence own = phrase.sentence();
    int next = own.index() + 1;
    // A name is denied beside it, what is only described anywhere in the sentence.
    IntPredicate part = i -> phrase.proper() && own.reads(i, WordList.ASIDE_BOUNDS);
    int from = phrase.start();
    int to = phrase.to();
    while (from > 0 && !part.test(from - 1)) {
      from--;
    }
    while (to < own.size() && !part.test(to)) {
      to++;
    }
    return denies(page, own, from, to)
        || next > 0
            && next < all.size()
            && all.get(next).reads(0, WordList.SPOKEN_OF_AGAIN)
            && denies(page, all.get(next), 0, OPENING);
  }

  /** Whether words from a token to another say no, or a verb of the sentence does. */
  private boolean denies(PageReading page, Sentence sentence, int from, int to) {
    return sentence.readsWithin(from, to, WordList.NEGATIONS)
        || page.of(sentence).stream()
            .flatMap(reading -> reading.predicates().stream())
            .anyMatch(predicate -> Chain.of(predicate).rejected());
  }
}
