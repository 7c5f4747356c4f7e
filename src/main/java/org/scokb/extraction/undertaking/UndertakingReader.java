package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NestedPhrases;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.phrase.PhraseRow;
import org.scokb.text.Span;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;

/** Finds the instruments and undertakings of a page, each with every place that speaks of it. */
public final class UndertakingReader {

  private final PredicationReader standings = new PredicationReader();
  private final TakenUp taken = new TakenUp();
  private final PredicationContext context = new PredicationContext();

  /** The undertakings in the order of their first place. */
  public List<Undertaking> read(PageReading page) {
    List<Undertaking.Place> places = new ArrayList<>();
    Predication last = Predication.none();
    for (SentenceReading reading : page.sentences()) {
      List<NounPhrase> phrases = NestedPhrases.apart(reading.phrases());
      List<PhraseRow> rows = PhraseRow.of(reading.sentence(), phrases);
      for (int i = 0; i < phrases.size(); i++) {
        NounPhrase phrase = phrases.get(i);
        Predication standing = Predication.none();
        if (!NestedPhrases.cited(phrases, phrase) && !onlyActs(phrase)) {
          standing =
              context.complete(
                  page, reading, phrase, standings.read(reading, phrase, rows.get(i)), last);
          last = standing.steps().isEmpty() ? last : standing;
        }
        places.add(new Undertaking.Place(phrase, standing, true));
      }
      takeUp(places, reading);
    }
    return UndertakingGroups.of(places);
  }

  /** "… on which the Institute works", "opened at the University": it acts, or lends a roof. */
  static boolean onlyActs(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int before = phrase.start() - 1;
    return sentence.reads(before, "which")
        || phrase.head().initiative() == InitiativeType.INSTITUTION
            && !phrase.isIndefinite()
            && sentence.readsAny(before, "at", "by", "with", "from", "between");
  }

  /**
   * "He pressed for it", "India drafted it, and the ministers endorsed it": a further place of what
   * was named last, in the sentence before or earlier in this one.
   */
  private void takeUp(List<Undertaking.Place> places, SentenceReading reading) {
    TakenUp.Said said = places.isEmpty() ? null : taken.read(reading);
    if (said == null) {
      return;
    }
    Sentence last = places.get(places.size() - 1).phrase().sentence();
    if (reading.sentence().index() - last.index() > 1) {
      return;
    }
    Span words = reading.sentence().span(said.from(), said.to());
    List<NounPhrase> before =
        places.stream()
            .map(Undertaking.Place::phrase)
            .filter(phrase -> phrase.sentence() == last)
            .toList();
    List<NounPhrase> spokenOf =
        before.stream().filter(phrase -> !NestedPhrases.cited(before, phrase)).toList();
    int first = said.ofAll() ? 0 : Math.max(0, spokenOf.size() - 1);
    for (NounPhrase phrase : spokenOf.subList(first, spokenOf.size())) {
      InitiativeStatus status = PredicationReader.told(said.verbs(), phrase);
      if (status == null) {
        continue;
      }
      List<Predication.Step> steps = List.of(new Predication.Step(status, words));
      NounPhrase pronoun = phrase.again(reading.sentence(), said.from(), said.to());
      places.add(
          new Undertaking.Place(
              pronoun, new Predication(steps, true, said.verbs().rejected()), false));
    }
  }
}
