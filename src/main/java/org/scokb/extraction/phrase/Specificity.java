package org.scokb.extraction.phrase;

import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.VerbForms;
import org.scokb.text.Block;
import org.scokb.vocabulary.InitiativeType;

/**
 * Whether a phrase names anything of its own, or only says what something is like: "remains a
 * sturdy platform for dialogue", "improve the SCO mechanism", "under the motto “A Common Home”".
 */
public final class Specificity {

  /** How many words a verb may stand before the phrase that it makes something new of. */
  private static final int NEAR = 10;

  /** Parts of speech that may stand between "is" and what something is said to be. */
  private static final Set<String> MODIFYING = Set.of("DET", "ADJ", "CCONJ");

  private final Set<String> soft = Lexicon.words("soft_heads");
  private final Set<String> likening = Lexicon.words("likening");
  private final Phrases<String> serving = VerbForms.phrases(Lexicon.list("serving"));
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
        && (phrase.quoted() || !isLikened(phrase))
        && (proposed && phrase.isIndefinite() || !isSoft(phrase));
  }

  /** "Amendments to the Agreement", "under the Convention": it has been in force for long. */
  private boolean isCited(NounPhrase phrase) {
    return phrase.head().initiative() == InitiativeType.AGREEMENT
        && phrase.determiner().equals("the")
        && IntStream.range(Math.max(0, phrase.start() - 4), phrase.start())
            .mapToObj(from -> citing.at(phrase.sentence().tokens(), from))
            .anyMatch(cites -> cites != null && cites.to() == phrase.start());
  }

  /** "The SCO is a unique format", "serves as a bridge": what something else is said to be. */
  private boolean isLikened(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int before = phrase.start() - 1;
    // "Is a political, economic and security alliance".
    while (MODIFYING.contains(sentence.tag(before)) || sentence.reads(before, ",")) {
      before--;
    }
    boolean serves =
        sentence.reads(before, "as") && serving.at(sentence.tokens(), before - 1) != null;
    return !phrase.proper()
        && (serves || sentence.reads(phrase.start() - 1, "such") || likens(sentence, before));
  }

  private boolean likens(Sentence sentence, int before) {
    return likening.contains(sentence.norm(before))
        && (sentence.readsAny(before - 1, "it", "which", "this", "that", ")")
            || sentence.mentionAt(before - 1) != null);
  }

  /** A head that says no more than that people talk, unless something of the kind is founded. */
  private boolean isSoft(NounPhrase phrase) {
    return soft.contains(phrase.head().word()) && !isTitled(phrase) && !isFounded(phrase);
  }

  /** "The Osh Dialogue", "a “Green Way” platform": it has a name before its head. */
  private static boolean isTitled(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int head = phrase.headAt();
    if (phrase.quoted()) {
      return !sentence.readsAny(phrase.start() - 1, "in", "as", "of");
    }
    boolean named =
        IntStream.range(phrase.from(), head)
            .filter(i -> sentence.token(i).isCapitalised())
            .anyMatch(i -> !sentence.isNamed(i, Mention.Kind.SCO));
    boolean introduced =
        !phrase.determiner().isEmpty() || sentence.block().kind() == Block.Kind.LIST_ITEM;
    return sentence.token(head).isCapitalised() && (named || introduced && phrase.complemented());
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
        && IntStream.range(Math.max(0, open - 4), open)
            .anyMatch(i -> slogans.contains(sentence.norm(i)));
  }
}
