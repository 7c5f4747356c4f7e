package org.scokb.extraction.phrase;

import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.WordList;

/** Whether a phrase names one particular thing. */
public final class Naming {

  private Naming() {}

  /**
   * Whether a phrase introduces something, whatever verb brings it: a title with "a" ("a Forum of
   * Women Weavers") or in quotes.
   */
  public static boolean isNew(NounPhrase phrase) {
    return phrase.head().document() == null
        && phrase.proper()
        && (phrase.quoted() || phrase.isIndefinite());
  }

  /** Whether a phrase by itself names or describes one particular thing. */
  public static boolean isName(NounPhrase phrase) {
    String word = phrase.head().word();

    boolean opens = phrase.from() == phrase.headAt();
    if (!phrase.quoted()
        && WordList.NAMEABLE_TIMES.has(word)
        && (opens || phrase.sentence().reads(phrase.headAt() - 1, WordList.POINTERS))
        && !phrase.sentence().reads(phrase.headAt() + 1, "of")) {
      return false;
    }
    if (WordList.SPORTS_EVENTS.has(word) && !phrase.name().contains("SCO")) {
      return false;
    }
    if (phrase.quoted()) {
      return !phrase.head().plural();
    }
    if (WordList.VAGUE.has(phrase.determiner()) || phrase.head().plural() && !phrase.proper()) {
      return false;
    }
    // "The Charter" is that of the SCO.
    if (word.equals("charter") || phrase.head().document() != null && phrase.period() != null) {
      return true;
    }
    boolean ours = phrase.head().document() == null && phrase.name().startsWith("SCO ");
    return phrase.proper()
        && !phrase.head().plural()
        && (ours || isCompound(phrase) || ContentWords.of(phrase.name()).size() >= 2);
  }

  /** "The Agro-Expo": a word of its own. */
  private static boolean isCompound(NounPhrase phrase) {
    return phrase.head().isEvent() && phrase.sentence().norm(phrase.headAt()).indexOf('-') > 0;
  }
}
