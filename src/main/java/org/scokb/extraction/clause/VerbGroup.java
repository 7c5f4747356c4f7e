package org.scokb.extraction.clause;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;

/**
 * A verb with its auxiliaries, whatever it means ("has been running", "is to be opened"), and how
 * something stands by its tense alone: "Osh gave its theatre over to a Forum of Women".
 *
 * @param from its first token
 * @param to the token after it
 * @param tense what its form says of when
 */
public record VerbGroup(int from, int to, Tense tense) {

  /** What the form of a verb says of when. */
  public enum Tense {
    /** "Will open", "is to open", "plans to open". */
    AHEAD,
    /** "Should open", "could open". */
    WISHED,
    /** "Is opening", "is being built", "has been running". */
    UNDER_WAY,
    /** "Opened", "was opened", "has opened". */
    PAST,
    /** "Opens". */
    PRESENT
  }

  /** Parts of speech before which a subject has its verb. */
  private static final Set<Tag> ENDS = Set.of(Tag.PUNCT, Tag.CCONJ, Tag.SCONJ, Tag.PRON);

  /** The status by the verb that a phrase is the subject or object of; none without a verb. */
  public static Predication.@Nullable Step read(SentenceReading reading, NounPhrase phrase) {
    VerbGroup verb = reading.isVerb(phrase.start() - 1) ? null : ofSubject(reading, phrase);
    verb = verb == null ? before(reading, phrase.start()) : verb;
    verb = verb == null ? after(reading, phrase.to()) : verb;
    return verb == null ? null : verb.step(reading, phrase);
  }

  /** How the first verb of a sentence has the thing that the sentence is about stand. */
  public static Predication.@Nullable Step first(SentenceReading reading, NounPhrase phrase) {
    VerbGroup verb = after(reading, 0);
    return verb == null
        ? null
        : new Predication.Step(
            phrase.head().document() == null
                ? verb.status(phrase)
                : InitiativeStatus.IN_PREPARATION,
            reading.sentence().span(verb.from, verb.to));
  }

  /** The verb that a phrase is the subject of, after a relative clause or an aside. */
  public static @Nullable VerbGroup ofSubject(SentenceReading reading, NounPhrase phrase) {
    Sentence sentence = reading.sentence();
    int i = Condition.BETWEEN_SUBJECT_AND_VERB.after(sentence, phrase.to());
    if (sentence.reads(i, ",")) {
      i = sentence.next(i + 1, WordList.ASIDE_ENDS) + 1;
    }
    while (i < sentence.size() && !ENDS.contains(sentence.tag(i))) {
      if (reading.isVerb(i)) {
        VerbGroup verb = after(reading, i);
        return verb != null && verb.from <= i ? verb : null;
      }
      i++;
    }
    return null;
  }

  /** The last verb before a token that isn't in another part of the sentence. */
  private static @Nullable VerbGroup before(SentenceReading reading, int end) {
    return IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1)
        .filter(reading::isVerb)
        .filter(i -> !reading.sentence().reads(i, WordList.PARTICIPLE_PREPOSITIONS))
        .filter(i -> !reading.sentence().reads(i - 1, WordList.ARTICLES))
        .mapToObj(i -> around(reading, i))
        .findFirst()
        .orElse(null);
  }

  /** The first finite verb after a token. */
  private static @Nullable VerbGroup after(SentenceReading reading, int start) {
    return IntStream.range(start, reading.sentence().size())
        .filter(i -> reading.isVerb(i) && !Condition.BARE_PARTICIPLE.at(reading.sentence(), i))
        .mapToObj(i -> around(reading, i))
        .findFirst()
        .orElse(null);
  }

  private static VerbGroup around(SentenceReading reading, int at) {
    int from = at;
    while (from > 0 && isOfVerb(reading, from - 1)) {
      from--;
    }
    int to = at + 1;
    while (to < reading.sentence().size() && isOfVerb(reading, to)) {
      to++;
    }
    int helped = Predicate.helped(reading.sentence(), from);
    boolean row = helped < from;
    Tense tense = tense(reading.sentence(), row ? helped - 1 : from, row ? helped : to);
    return new VerbGroup(from, to, tense);
  }

  /** Whether a token is a verb, or stands between a verb and its auxiliary. */
  private static boolean isOfVerb(SentenceReading reading, int i) {
    Sentence sentence = reading.sentence();
    return reading.isVerb(i)
        || (sentence.reads(i, WordList.TO)
            ? reading.isVerb(i + 1)
            : sentence.reads(i, WordList.VERB_LINKS) || sentence.tag(i) == Tag.ADV);
  }

  private static Tense tense(Sentence sentence, int from, int to) {
    if (sentence.readsWithin(from, to, WordList.FUTURE_WORDS)) {
      return Tense.AHEAD;
    }
    if (sentence.readsWithin(from, to, WordList.WISHES)) {
      return Tense.WISHED;
    }
    List<String> forms =
        IntStream.range(from, to)
            .mapToObj(sentence::norm)
            .filter(form -> !WordList.LIKE_FORMS.has(form))
            .toList();
    if (forms.stream().anyMatch(form -> form.endsWith("ing"))) {
      return Tense.UNDER_WAY;
    }
    boolean past =
        forms.stream().anyMatch(form -> form.endsWith("ed") || VerbForms.isIrregularPast(form));
    return past || sentence.readsWithin(from, to, WordList.PAST_WORDS) ? Tense.PAST : Tense.PRESENT;
  }

  /** How something stands by it; what doesn't found something new only speaks of it. */
  public Predication.Step step(SentenceReading reading, NounPhrase phrase) {
    boolean spokenOf =
        tense == Tense.PAST
            && phrase.isIndefinite()
            && phrase.head().document() == null
            && !phrase.head().isEvent();
    return new Predication.Step(
        spokenOf ? InitiativeStatus.PROPOSED : status(phrase),
        reading.sentence().span(from, to).cover(phrase.span()));
  }

  /** An event is over when it is told of in the past; an instrument is adopted. */
  private InitiativeStatus status(NounPhrase phrase) {
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
