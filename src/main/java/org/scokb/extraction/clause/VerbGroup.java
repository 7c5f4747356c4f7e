package org.scokb.extraction.clause;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Tag;
import org.scokb.extraction.language.VerbForms;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/**
 * A verb with its auxiliaries, whatever it means: "has been running", "is to be opened".
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

  /** The last verb before a token that isn't in another part of the sentence. */
  static @Nullable VerbGroup before(SentenceReading reading, int end) {
    return IntStream.iterate(end - 1, i -> i >= 0, i -> i - 1)
        .filter(reading::isVerb)
        .filter(i -> !reading.sentence().reads(i, WordList.PARTICIPLE_PREPOSITIONS))
        .filter(i -> !reading.sentence().reads(i - 1, WordList.ARTICLES))
        .mapToObj(i -> around(reading, i))
        .findFirst()
        .orElse(null);
  }

  /** The first finite verb after a token. */
  static @Nullable VerbGroup after(SentenceReading reading, int start) {
    return IntStream.range(start, reading.sentence().size())
        .filter(i -> reading.isVerb(i) && !Condition.BARE_PARTICIPLE.at(reading.sentence(), i))
        .mapToObj(i -> around(reading, i))
        .findFirst()
        .orElse(null);
  }

  private static VerbGroup around(SentenceReading reading, int at) {
    int from = at;
    while (from > 0 && (reading.isVerb(from - 1) || isLink(reading, from - 1))) {
      from--;
    }
    int to = at + 1;
    while (to < reading.sentence().size() && (reading.isVerb(to) || isLink(reading, to))) {
      to++;
    }
    return new VerbGroup(from, to, tense(reading.sentence(), from, to));
  }

  private static boolean isLink(SentenceReading reading, int i) {
    Sentence sentence = reading.sentence();
    if (sentence.norm(i).equals("to")) {
      return reading.isVerb(i + 1);
    }
    return sentence.reads(i, WordList.VERB_LINKS) || sentence.tag(i) == Tag.ADV;
  }

  private static Tense tense(Sentence sentence, int from, int to) {
    if (sentence.readsWithin(from, to, WordList.FUTURE_WORDS)) {
      return Tense.AHEAD;
    }
    if (sentence.readsWithin(from, to, WordList.WISHES)) {
      return Tense.WISHED;
    }
    if (IntStream.range(from, to).anyMatch(i -> sentence.ends(i, "ing"))) {
      return Tense.UNDER_WAY;
    }
    boolean past =
        IntStream.range(from, to)
            .mapToObj(sentence::norm)
            .anyMatch(form -> form.endsWith("ed") || VerbForms.isIrregularPast(form));
    return past || sentence.readsWithin(from, to, WordList.PAST_WORDS) ? Tense.PAST : Tense.PRESENT;
  }
}
