package org.scokb.extraction.phrase;

import java.util.stream.IntStream;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.vocabulary.InitiativeType;

/**
 * Whether a phrase names anything of its own, or only says that people talk: "improve the SCO
 * mechanism", "under the motto “A Common Home”".
 */
public final class Specificity {

  /** How many words a verb may stand before the phrase that it makes something new of. */
  private static final int NEAR = 10;

  /**
   * Whether it names something.
   *
   * @param proposed whether somebody proposes it
   */
  public boolean isMet(NounPhrase phrase, boolean proposed) {
    return !isSlogan(phrase)
        && !isCited(phrase)
        && (proposed && phrase.isIndefinite()
            || !WordList.SOFT_HEADS.has(phrase.head().word())
            || isTitled(phrase)
            || isFounded(phrase));
  }

  /** "Amendments to the Agreement", "under the Convention": it has been in force for long. */
  private boolean isCited(NounPhrase phrase) {
    return phrase.head().initiative() == InitiativeType.AGREEMENT
        && phrase.isDefinite()
        && Condition.CITED.at(phrase.sentence(), phrase.start());
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

  private boolean isFounded(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int end = Math.min(sentence.size(), phrase.to() + NEAR);
    return IntStream.range(Math.max(0, phrase.start() - NEAR), end)
        .filter(i -> i < phrase.start() || i >= phrase.to())
        .anyMatch(
            i ->
                sentence.readsVerb(i, WordList.FOUNDING)
                    || i < phrase.start() && sentence.readsPhrase(i, WordList.NOMINAL_FOUNDING));
  }

  /** Whether it stands in quotes that words for a motto announce. */
  private boolean isSlogan(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int open = phrase.start() - 1;
    while (open > phrase.start() - NEAR && !sentence.norm(open).equals("\"")) {
      open--;
    }
    return sentence.reads(open, "\"") && sentence.readsWithin(open - 4, open, WordList.SLOGANS);
  }
}
