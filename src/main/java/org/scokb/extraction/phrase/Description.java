package org.scokb.extraction.phrase;

import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;

/** Whether a phrase without a name describes one particular thing: "a joint dry port at Osh". */
public final class Description {

  /** Modifiers that tell a thing from no other. */
  private static final Set<String> BLAND = Lexicon.words("description_bland");

  /** Words of praise: what they stand with is spoken of, and not named. */
  static final Set<String> PRAISE = Lexicon.words("description_praise");

  /** What several states have together: one of its kind is meant. */
  private static final Set<String> SHARED = Lexicon.words("description_shared");

  private static final Set<String> ORDINALS = Lexicon.words("description_ordinals");

  private Description() {}

  /** Whether a phrase describes one particular thing well enough where a verb governs it. */
  public static boolean isMet(NounPhrase phrase) {
    boolean praised =
        phrase.from() < phrase.headAt() && PRAISE.contains(phrase.sentence().norm(phrase.from()));
    if (phrase.proper() || praised && phrase.isIndefinite()) {
      return false;
    }
    if (phrase.head().common()) {
      return phrase.isIndefinite()
          && phrase.complemented()
          && (phrase.from() < phrase.headAt()
              || phrase.sentence().norm(phrase.headAt() + 1).equals("for"));
    }
    if (Naming.VAGUE.contains(phrase.determiner())) {
      return false;
    }
    if (phrase.head().plural()) {
      return phrase.head().document() != null && phrase.complemented();
    }
    if (phrase.head().isEvent() && isNumbered(phrase) || phrase.isRoute()) {
      return true;
    }
    boolean definite = phrase.determiner().equals("the");
    return phrase.complemented()
        || !definite && modifiers(phrase) > 0
        || phrase.isIndefinite()
            && phrase.head().document() == null
            && isModifiedBy(phrase, SHARED);
  }

  /** "Asked for a relief convoy": what is only proposed need not be told from others as well. */
  public static boolean isMetIfProposed(NounPhrase phrase) {
    return phrase.head().common()
        && phrase.isIndefinite()
        && !phrase.head().word().equals("proposal")
        && (phrase.complemented() || modifiers(phrase) > 0);
  }

  /**
   * "The agreement on road transport", "the concept of its presidency": an instrument that the
   * reader is taken to know.
   */
  public static boolean isKnown(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int next = phrase.headAt() + 1;
    boolean known =
        sentence.readsAny(next, "on", "between", "with")
            || sentence.norm(next).equals("of")
                && sentence.readsWithin(
                    next + 1, next + 5, "chairmanship", "presidency", "chairship");
    return known && phrase.head().document() != null && phrase.determiner().equals("the");
  }

  /** "The second congress": told from others by its number. */
  public static boolean isNumbered(NounPhrase phrase) {
    return isModifiedBy(phrase, ORDINALS);
  }

  private static boolean isModifiedBy(NounPhrase phrase, Set<String> words) {
    return IntStream.range(phrase.from(), phrase.headAt())
        .anyMatch(i -> words.contains(phrase.sentence().norm(i)));
  }

  private static long modifiers(NounPhrase phrase) {
    return IntStream.range(phrase.from(), phrase.headAt())
        .filter(i -> !BLAND.contains(phrase.sentence().norm(i)))
        .count();
  }
}
