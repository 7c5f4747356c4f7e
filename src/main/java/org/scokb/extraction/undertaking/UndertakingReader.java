package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scokb.extraction.clause.Chain;
import org.scokb.extraction.clause.Clauses;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predicate;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NestedPhrases;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.phrase.PhraseRow;
import org.scokb.vocabulary.InitiativeStatus;
import org.scokb.vocabulary.InitiativeType;

/** Finds the instruments and undertakings of a page, each with every place that speaks of it. */
public final class UndertakingReader {

  private final PredicationReader standings = new PredicationReader();
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
    return UndertakingGroups.of(places, page.analysis().deadline());
  }

  /** "Opened at the University": it acts, or lends a roof. */
  static boolean onlyActs(NounPhrase phrase) {
    return phrase.head().initiative() == InitiativeType.INSTITUTION
        && !phrase.isIndefinite()
        && Condition.BEHIND_SOMEBODY.at(phrase.sentence(), phrase.start());
  }

  /**
   * "He pressed for it", "India drafted it, and the ministers endorsed it": a further place of what
   * was named last, in the sentence before or earlier in this one.
   */
  private void takeUp(List<Undertaking.Place> places, SentenceReading reading) {
    Sentence sentence = reading.sentence();
    Optional<Predicate> verb =
        reading.predicates().stream()
            .filter(said -> sentence.reads(said.to(), WordList.TAKEN_UP))
            .filter(said -> !reading.isVerb(said.to() + 1))
            .filter(said -> !sentence.readsVerb(said.verb(), WordList.SECONDING))
            .findFirst();
    Chain chain = verb.map(said -> new Clauses(reading).before(said.to())).orElse(null);
    if (chain == null || places.isEmpty()) {
      return;
    }
    NounPhrase phrase = places.get(places.size() - 1).phrase();
    InitiativeStatus status = PredicationReader.told(chain, phrase);
    if (status != null && sentence.index() - phrase.sentence().index() <= 1) {
      int from = chain.outermost().from();
      int to = verb.get().to() + 1;
      Predication.Step step = new Predication.Step(status, sentence.span(from, to));
      Predication standing = new Predication(List.of(step), true, chain.rejected());
      places.add(new Undertaking.Place(phrase.again(sentence, from, to), standing, false));
    }
  }
}
