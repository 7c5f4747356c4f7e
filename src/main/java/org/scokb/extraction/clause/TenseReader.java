package org.scokb.extraction.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * How something stands by a verb that tells little but its tense: "Osh gave its theatre over to a
 * Forum of Women".
 */
public final class TenseReader {

  /** Parts of speech before which a subject has its verb. */
  private static final Set<Tag> ENDS = Set.of(Tag.PUNCT, Tag.CCONJ, Tag.SCONJ, Tag.PRON);

  private TenseReader() {}

  /** The status by the verb that a phrase is the subject or object of; none without a verb. */
  public static Predication.@Nullable Step read(SentenceReading reading, NounPhrase phrase) {
    VerbGroup verb = reading.isVerb(phrase.start() - 1) ? null : asSubject(reading, phrase);
    verb = verb == null ? VerbGroup.before(reading, phrase.start()) : verb;
    verb = verb == null ? VerbGroup.after(reading, phrase.to()) : verb;
    return verb == null ? null : step(reading, phrase, verb);
  }

  /** How something stands by a verb; what doesn't found something new only speaks of it. */
  public static Predication.Step step(SentenceReading reading, NounPhrase phrase, VerbGroup verb) {
    boolean spokenOf =
        verb.tense() == VerbGroup.Tense.PAST
            && phrase.isIndefinite()
            && phrase.head().document() == null
            && !phrase.head().isEvent();
    return new Predication.Step(
        spokenOf ? InitiativeStatus.PROPOSED : status(verb.tense(), phrase),
        reading.sentence().span(verb.from(), verb.to()).cover(phrase.span()));
  }

  /** How the first verb of a sentence has the thing that the sentence is about stand. */
  public static Predication.@Nullable Step first(SentenceReading reading, NounPhrase phrase) {
    VerbGroup verb = VerbGroup.after(reading, 0);
    return verb == null
        ? null
        : new Predication.Step(
            phrase.head().document() == null
                ? status(verb.tense(), phrase)
                : InitiativeStatus.IN_PREPARATION,
            reading.sentence().span(verb.from(), verb.to()));
  }

  /** The verb that a phrase is the subject of, after a relative clause or an aside. */
  public static @Nullable VerbGroup asSubject(SentenceReading reading, NounPhrase phrase) {
    Sentence sentence = reading.sentence();
    int i = SubjectVerbs.skip(sentence, phrase.to());
    if (sentence.reads(i, ",")) {
      i = sentence.next(i + 1, WordList.ASIDE_ENDS) + 1;
    }
    while (i < sentence.size() && !ENDS.contains(sentence.tag(i))) {
      if (reading.isVerb(i)) {
        VerbGroup verb = VerbGroup.after(reading, i);
        return verb != null && verb.from() <= i ? verb : null;
      }
      i++;
    }
    return null;
  }

  /** An event is over when it is told of in the past; an instrument is adopted. */
  private static InitiativeStatus status(VerbGroup.Tense tense, NounPhrase phrase) {
    boolean instrument = phrase.head().document() != null;
    return switch (tense) {
      case AHEAD -> InitiativeStatus.IN_PREPARATION;
      case WISHED -> InitiativeStatus.PROPOSED;
      case UNDER_WAY -> instrument ? InitiativeStatus.IN_PREPARATION : InitiativeStatus.IN_PROGRESS;
      case PAST -> instrument ? InitiativeStatus.ADOPTED : InitiativeStatus.COMPLETED;
      case PRESENT ->
          instrument || phrase.head().isEvent()
              ? InitiativeStatus.IN_PREPARATION
              : InitiativeStatus.IN_PROGRESS;
    };
  }
}
