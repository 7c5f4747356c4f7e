package org.scokb.extraction.undertaking;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Decision;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tokenizer;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeType;

/**
 * Which undertakings are initiatives: those that a member stands behind. What belongs to the order
 * of the SCO itself is none, nor what only says what something is like; for the others it has been
 * learnt from articles whose initiatives are known.
 */
record InitiativeCriteria(Decision decision) {

  /** Instruments that say what somebody will do: who names one by its title tells of it. */
  private static final Set<DocumentType> OF_ACTS =
      EnumSet.of(DocumentType.PROGRAMME, DocumentType.PLAN, DocumentType.AGREEMENT);

  /** How many words a verb may stand before the phrase that it makes something new of. */
  private static final int NEAR = 10;

  /** "Proposed the establishment of a regional insurance fund": what is new and told of. */
  private static boolean isToBeFounded(Undertaking.Place place) {
    NounPhrase phrase = place.phrase();
    Sentence sentence = phrase.sentence();
    return !place.standing().steps().isEmpty()
        && !WordList.SOFT_HEADS.has(phrase.head().word())
        && (phrase.head().isEvent() && Condition.HELD_BY_A_MEMBER.at(sentence, phrase.start())
            || Condition.TO_BE_FOUNDED.at(sentence, phrase.start())
            || !phrase.head().plural() && Condition.BROUGHT_BY.at(sentence, phrase.to())
            || place.standing().isProposed() && Condition.TO_BE_MADE.at(sentence, phrase.start()));
  }

  /** Where institutions, projects and events are named on the page. */
  static List<Span> named(List<Undertaking> undertakings) {
    return undertakings.stream()
        .filter(told -> told.head().document() == null)
        .flatMap(told -> told.places().stream())
        .filter(Undertaking.Place::named)
        .map(place -> place.phrase().span())
        .toList();
  }

  /**
   * Whether an undertaking is an initiative.
   *
   * @param named where institutions, projects and events are named on the page
   */
  boolean isMet(PageReading page, Undertaking undertaking, List<Span> named) {
    return undertaking.head().initiative() != null
        && !undertaking.rejected()
        && undertaking.places().stream()
            .filter(Undertaking.Place::named)
            .anyMatch(InitiativeCriteria::isSpecific)
        && !isStatute(undertaking)
        && !founds(undertaking, named)
        && (decision.isLikely(InitiativeFeatures.of(page, undertaking, isTold(page, undertaking)))
            || undertaking.places().stream().anyMatch(InitiativeCriteria::isToBeFounded));
  }

  /**
   * Whether a place names anything of its own, rather than only saying that people talk: "improve
   * the SCO mechanism", "under the motto “A Common Home”".
   */
  private static boolean isSpecific(Undertaking.Place place) {
    NounPhrase phrase = place.phrase();
    return !UndertakingReader.onlyActs(phrase)
        && !Condition.NAMES_NOTHING.at(phrase.sentence(), phrase.start())
        && !isCited(phrase)
        && (place.standing().isProposed() && phrase.isIndefinite()
            || !WordList.SOFT_HEADS.has(phrase.head().word())
            || isTitled(phrase)
            || isFounded(phrase));
  }

  /** "Amendments to the Agreement", "a treaty of 1996": it has been in force for long. */
  private static boolean isCited(NounPhrase phrase) {
    List<DateMention> dates = phrase.sentence().dates();
    return phrase.head().initiative() == InitiativeType.AGREEMENT
        && (phrase.isDefinite() && Condition.CITED.at(phrase.sentence(), phrase.start())
            || !dates.isEmpty() && dates.stream().allMatch(DateMention::isBeforeTheSco));
  }

  /** "The Osh Dialogue", "a “Green Way” platform": it has a name before its head. */
  private static boolean isTitled(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.headAt();
    if (phrase.quoted()) {
      return !sentence.reads(phrase.start() - 1, WordList.BESIDE_A_MOTTO);
    }
    return sentence.token(head).isCapitalised()
        && (phrase.complemented()
            || IntStream.range(phrase.from(), head)
                .anyMatch(i -> sentence.token(i).isCapitalised()));
  }

  private static boolean isFounded(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return IntStream.range(phrase.start() - NEAR, phrase.to() + NEAR)
        .filter(i -> i < phrase.start() || i >= phrase.to())
        .anyMatch(
            i ->
                VerbForms.of(WordList.FOUNDING).at(sentence.tokens(), i) != null
                    || i < phrase.start() && sentence.readsPhrase(i, WordList.NOMINAL_FOUNDING));
  }

  /** Whether the page says who is behind it, what became of it, or gives it a title. */
  private boolean isTold(PageReading page, Undertaking undertaking) {
    NounPhrase phrase = undertaking.first();
    boolean stands = undertaking.steps().findAny().isPresent();
    boolean acts = page.of(phrase.sentence()).filter(SentenceReading::hasActor).isPresent();
    return acts && stands || !Presumption.isDenied(page, phrase) && (stands || tellsItself(phrase));
  }

  /** Whether it is told well enough by its title, or as one thing that is new. */
  private static boolean tellsItself(NounPhrase phrase) {
    DocumentType instrument = phrase.head().document();
    boolean telling =
        instrument == null
            ? (phrase.head().initiative() != InitiativeType.INSTITUTION || phrase.isOfTheSco())
                && !WordList.ASSETS.has(phrase.head().word())
            : OF_ACTS.contains(instrument);
    return !phrase.sentence().isHeadline() && (phrase.isIndefinite() || phrase.proper() && telling);
  }

  /**
   * What goes with the order of the SCO itself: its charter, the chair's own plan for its term, the
   * obligations that a state takes on when it joins.
   */
  private static boolean isStatute(Undertaking undertaking) {
    DocumentType instrument = undertaking.head().document();
    NounPhrase phrase = undertaking.first();
    Sentence sentence = phrase.sentence();
    String name = undertaking.name().toLowerCase(Locale.ROOT);
    int words = ContentWords.of(undertaking.name()).size();
    return instrument == DocumentType.CHARTER && words < 2
        || words < 4 && Tokenizer.words(name).stream().anyMatch(WordList.DUTIES::has)
        || instrument != null
            && WordList.TURNS_OF_THE_CHAIR.entries().stream().anyMatch(name::contains)
        || instrument == DocumentType.PLAN
            && sentence.readsWithin(phrase.to(), phrase.to() + 8, WordList.TURNS_OF_THE_CHAIR)
        || Condition.OF_A_BODY.at(sentence, phrase.headAt() + 1);
  }

  /** An agreement on an institution is told by the institution's own fact. */
  private static boolean founds(Undertaking undertaking, List<Span> named) {
    return undertaking.head().document() != null
        && named.stream().anyMatch(undertaking.first().span()::contains);
  }
}
