package org.scokb.extraction.phrase;

import java.util.Set;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Lexicon;

/** Whether a phrase names one particular thing. */
public final class Naming {

  /** Determiners of what is no particular thing. */
  static final Set<String> VAGUE = Lexicon.words("naming_vague");

  /** Times that are named when something is made of them: "the Year of Tourism". */
  private static final Set<String> TIMES = Lexicon.words("naming_times");

  /** Sports events are the SCO's only where their name says so. */
  private static final Set<String> NEEDS_SCO = Lexicon.words("naming_needs_sco");

  static final Set<String> ARTICLES = Lexicon.words("naming_articles");

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
        && TIMES.contains(word)
        && (opens || phrase.sentence().readsAny(phrase.headAt() - 1, "next", "this", "last"))
        && !phrase.sentence().norm(phrase.headAt() + 1).equals("of")) {
      return false;
    }
    if (NEEDS_SCO.contains(word) && !phrase.name().contains("SCO")) {
      return false;
    }
    if (phrase.quoted()) {
      return !phrase.head().plural();
    }
    if (VAGUE.contains(phrase.determiner()) || phrase.head().plural() && !phrase.proper()) {
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
