package org.scokb.extraction.phrase;

import java.util.stream.IntStream;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/** Whether a phrase without a name describes one particular thing: "a joint dry port at Osh". */
public final class Description {

  private Description() {}

  /** Whether a phrase describes one particular thing well enough where a verb governs it. */
  public static boolean isMet(NounPhrase phrase) {
    boolean praised =
        phrase.from() < phrase.headAt() && phrase.sentence().reads(phrase.from(), WordList.PRAISE);
    if (phrase.proper() || praised && phrase.isIndefinite()) {
      return false;
    }
    if (phrase.head().common()) {
      return phrase.isIndefinite()
          && phrase.complemented()
          && (phrase.from() < phrase.headAt()
              || phrase.sentence().norm(phrase.headAt() + 1).equals("for"));
    }
    if (WordList.VAGUE.has(phrase.determiner())) {
      return false;
    }
    if (phrase.head().plural()) {
      return phrase.head().document() != null && phrase.complemented();
    }
    if (phrase.head().isEvent() && isNumbered(phrase) || phrase.isRoute()) {
      return true;
    }
    return phrase.complemented()
        || !phrase.isDefinite() && modifiers(phrase) > 0
        || phrase.isIndefinite()
            && phrase.head().document() == null
            && isModifiedBy(phrase, WordList.SHARED_MODIFIERS);
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
    return Condition.TELLS_ITS_MATTER.at(sentence, next)
        && phrase.head().document() != null
        && phrase.isDefinite();
  }

  /** "The second congress": told from others by its number. */
  public static boolean isNumbered(NounPhrase phrase) {
    return isModifiedBy(phrase, WordList.LATER_ORDINALS);
  }

  /** "The SCO media forum": told from others of its kind by what it is of. */
  public static boolean isToldApart(NounPhrase phrase) {
    return phrase.name().startsWith("SCO ")
        && phrase.isDefinite()
        && !phrase.proper()
        && (modifiers(phrase) > 0 || phrase.head().word().indexOf(' ') > 0);
  }

  private static boolean isModifiedBy(NounPhrase phrase, WordList words) {
    return phrase.sentence().readsWithin(phrase.from(), phrase.headAt(), words);
  }

  private static long modifiers(NounPhrase phrase) {
    return IntStream.range(phrase.from(), phrase.headAt())
        .filter(i -> !phrase.sentence().reads(i, WordList.BLAND_MODIFIERS))
        .count();
  }
}
