package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.phrase.NestedPhrases;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;

/** Finds the instruments and undertakings of a page, each with every place that speaks of it. */
public final class UndertakingReader {

  private final PredicationReader standings = new PredicationReader();
  private final PredicationContext context = new PredicationContext();

  /** The undertakings in the order of their first place. */
  public List<Undertaking> read(PageReading page) {
    List<Undertaking.Place> places = new ArrayList<>();
    Predication last = Predication.NONE;
    for (SentenceReading reading : page.sentences()) {
      List<NounPhrase> phrases = NestedPhrases.apart(reading.phrases());
      List<Match.Range> rows = NestedPhrases.rows(reading.sentence(), phrases);
      for (int i = 0; i < phrases.size(); i++) {
        NounPhrase phrase = phrases.get(i);
        Predication standing = Predication.NONE;
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
    return UndertakingGroups.of(places, page.analysis().deadline());
  }

  /** "Opened at the University", "met at the hospital": it acts, or lends a roof. */
  static boolean onlyActs(NounPhrase phrase) {
    return (phrase.head().initiative() == InitiativeType.INSTITUTION
            || WordList.ASSETS.has(phrase.head().word()))
        && !phrase.isIndefinite()
        && Condition.BEHIND_SOMEBODY.at(phrase.sentence(), phrase.start());
  }

  /**
   * "He pressed for it", "India drafted it, and the ministers endorsed it", "It was approved": a
   * further place of what was named last, in the sentence before or earlier in this one.
   */
  private void takeUp(List<Undertaking.Place> places, SentenceReading reading) {
    Sentence sentence = reading.sentence();
    for (Predicate said : reading.predicates()) {
      Chain chain = ofIt(reading, said);
      NounPhrase phrase = chain == null ? null : before(places, sentence, chain.nearest().from());
      if (chain != null && phrase != null) {
        int from = chain.outermost().from();
        InitiativeStatus status = PredicationReader.told(chain, phrase);
        if (status != null) {
          Predication.Step step = new Predication.Step(status, sentence.span(from, said.to()));
          Predication standing = new Predication(List.of(step), true, chain.rejected());
          NounPhrase again = phrase.again(sentence, from, said.to());
          places.add(new Undertaking.Place(again, standing, false));
        }
        return;
      }
    }
  }

  /** The verbs that govern "it" behind one of them, or the one that "it" is the subject of. */
  private static @Nullable Chain ofIt(SentenceReading reading, Predicate said) {
    Sentence sentence = reading.sentence();
    if (Condition.TAKEN_UP_AS_OBJECT.at(sentence, said.to())) {
      return reading.verbsBefore(said.to());
    }
    return Condition.TAKEN_UP_AS_SUBJECT.at(sentence, said.from() - 1) ? Chain.of(said) : null;
  }

  private static @Nullable NounPhrase before(
      List<Undertaking.Place> places, Sentence sentence, int at) {
    return places.stream()
        .map(Undertaking.Place::phrase)
        .filter(last -> last.sentence() != sentence || last.to() <= at)
        .reduce((first, last) -> last)
        .filter(last -> sentence.index() - last.sentence().index() <= 1)
        .orElse(null);
  }
}
