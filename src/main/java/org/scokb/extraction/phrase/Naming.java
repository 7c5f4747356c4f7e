package org.scokb.extraction.phrase;

import java.util.Set;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;

/** Whether a phrase names one particular thing. */
public final class Naming {

  /** Determiners of what is no particular thing. */
  static final Set<String> VAGUE = Words.of("naming_vague");

  /** Times that are named when something is made of them: "the Year of Tourism". */
  static final Set<String> TIMES = Words.of("naming_times");

  /** Sports events are the SCO's only where their name says so. */
  private static final Set<String> NEEDS_SCO = Words.of("naming_needs_sco");

  /** Of these a name often tells several: "the Atlas Scholarships", "the Days of Cinema". */
  private static final Set<String> SEVERAL = Words.of("naming_several");

  static final Set<String> ARTICLES = Words.of("naming_articles");

  private Naming() {}

  /**
   * Whether a phrase introduces something, whatever verb brings it: a title with "a" ("a Forum of
   * Women Weavers") or in quotes.
   */
  public static boolean isNew(NounPhrase phrase) {
    return phrase.head().document() == null
        && phrase.proper()
        && (phrase.quoted() || phrase.isIndefinite())
        && isName(phrase);
  }

  /** Whether a phrase by itself names or describes one particular thing. */
  public static boolean isName(NounPhrase phrase) {
    String word = phrase.head().word();

    boolean opens = phrase.from() == phrase.headAt();
    if (opens
        && !phrase.quoted()
        && TIMES.contains(word)
        && !phrase.sentence().norm(phrase.headAt() + 1).equals("of")) {
      return false;
    }
    if (NEEDS_SCO.contains(word) && !phrase.name().contains("SCO")) {
      return false;
    }
    if (phrase.quoted()) {
      return !phrase.head().plural();
    }
    if (phrase.head().document() == null && onlyItself(phrase)) {
      return false;
    }
    if (VAGUE.contains(phrase.determiner()) || phrase.head().plural() && !phrase.proper()) {
      return false;
    }
    if (phrase.head().document() != null && phrase.period() != null && !phrase.head().plural()) {
      return true;
    }
    if (word.equals("charter") && !phrase.head().plural()) {
      return phrase.name().contains("SCO")
          || phrase.name().contains("Shanghai")
          || phrase.proper() && phrase.complemented()
          || isOurCharter(phrase);
    }

    if (phrase.proper()) {
      boolean ours =
          phrase.head().document() == null
              && phrase.name().startsWith("SCO ")
              && phrase.sentence().token(phrase.headAt()).isCapitalised();
      return (!phrase.head().plural() || NEEDS_SCO.contains(word) || SEVERAL.contains(word))
          && (ours || isCompound(phrase) || ContentWords.of(phrase.name()).size() >= 2);
    }
    return false;
  }

  /** "The Charter", "its founding Charter": where nobody else's is named, that of the SCO. */
  private static boolean isOurCharter(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.headAt();
    return sentence.token(head).isCapitalised()
        && (phrase.determiner().equals("the") || phrase.determiner().equals("its"))
        && head - phrase.from() < 2
        && !sentence.norm(head + 1).equals("of")
        && sentence.mentions(Mention.Kind.ORGANIZATION).findAny().isEmpty();
  }

  /** "Informed the Council of the results": a known thing, and what was done to it. */
  private static boolean onlyItself(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.from() == phrase.headAt()
        && phrase.determiner().equals("the")
        && sentence.reads(phrase.headAt() + 1, "of", "the")
        && !sentence.token(phrase.headAt() + 3).isCapitalised();
  }

  /** "The Agro-Expo": a word of its own. */
  private static boolean isCompound(NounPhrase phrase) {
    return phrase.head().isEvent() && phrase.sentence().norm(phrase.headAt()).indexOf('-') > 0;
  }
}
