package org.scokb.extraction.phrase;

import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.vocabulary.InitiativeType;

/**
 * Whether a phrase names anything of its own, or only says that people talk: "improve the SCO
 * mechanism", "under the motto “A Common Home”".
 */
public final class Specificity {

  /** How many words a verb may stand before the phrase that it makes something new of. */
  private static final int NEAR = 10;

  private final Set<String> soft = Lexicon.words("soft_heads");
  private final Phrases<String> founding = VerbForms.phrases(Lexicon.list("founding"));
  private final Phrases<String> foundings = Lexicon.phrases("nominal_founding");
  private final Set<String> slogans = Lexicon.words("slogans");
  private final Phrases<String> citing = Lexicon.phrases("citing");

  /**
   * Whether it names something.
   *
   * @param proposed whether somebody proposes it
   */
  public boolean isMet(NounPhrase phrase, boolean proposed) {
    return !isSlogan(phrase)
        && !isCited(phrase)
        && (proposed && phrase.isIndefinite()
            || !soft.contains(phrase.head().word())
            || isTitled(phrase)
            || isFounded(phrase));
  }

  /** "Amendments to the Agreement", "under the Convention": it has been in force for long. */
  private boolean isCited(NounPhrase phrase) {
    return phrase.head().initiative() == InitiativeType.AGREEMENT
        && phrase.determiner().equals("the")
        && IntStream.range(Math.max(0, phrase.start() - 4), phrase.start())
            .mapToObj(from -> citing.at(phrase.sentence().tokens(), from))
            .anyMatch(cites -> cites != null && cites.to() == phrase.start());
  }

  /** "The Osh Dialogue", "a “Green Way” platform": it has a name before its head. */
  private static boolean isTitled(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.headAt();
    if (phrase.quoted()) {
      return !sentence.readsAny(phrase.start() - 1, "in", "as", "of");
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
                founding.at(sentence.tokens(), i) != null
                    || i < phrase.start() && foundings.at(sentence.tokens(), i) != null);
  }

  /** Whether it stands in quotes that words for a motto announce. */
  private boolean isSlogan(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int open = phrase.start() - 1;
    while (open > phrase.start() - NEAR && !sentence.norm(open).equals("\"")) {
      open--;
    }
    return sentence.reads(open, "\"")
        && IntStream.range(open - 4, open).anyMatch(i -> slogans.contains(sentence.norm(i)));
  }
}
