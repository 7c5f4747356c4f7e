package org.scokb.extraction.organization;

import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/** Whether a sentence says that an institution is only wanted, or denies it. */
final class InstitutionProspects {

  /** How many words before a name a verb of proposing or a denial reaches. */
  private static final int REACH = 12;

  private final Phrases<String> creations = Lexicon.phrases("institution_creations");
  private final Phrases<String> proposals = Lexicon.phrases("institution_proposals");
  private final Phrases<String> denials = Lexicon.phrases("institution_denials");

  boolean isProposed(Sentence sentence, int from, int to) {
    int before = sentence.reads(from - 1, "the") ? from - 2 : from - 1;
    if (sentence.readsAny(before, "by", "at", "from", "with", "between")
        || sentence.reads(before - 1, "basis", "of")) {
      return false;
    }
    boolean indefinite = sentence.readsAny(from - 1, "a", "an");
    for (int i = Math.max(0, from - REACH); i < from; i++) {
      Phrases.Match<String> proposal = proposals.at(sentence.tokens(), i);
      boolean wanted =
          creations.at(sentence.tokens(), i) != null
              || proposal != null && (indefinite || from - proposal.to() < 2);
      if (wanted && !isParted(sentence, i, from)) {
        return true;
      }
    }
    return sentence.reads(to, ",") && proposals.at(sentence.tokens(), to + 1) != null
        || sentence.readsAny(to, "should", "would", "could", "to") && sentence.reads(to + 1, "be")
        || sentence.reads(to, "is", "to", "be") && !sentence.reads(from - 1, "and");
  }

  boolean isDenied(Sentence sentence, int from) {
    for (int i = Math.max(0, from - REACH); i < from; i++) {
      if (denials.at(sentence.tokens(), i) != null && !isParted(sentence, i, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(Sentence sentence, int from, int to) {
    return sentence.readsWithin(from, to, "\"", ";", "but", "–");
  }
}
