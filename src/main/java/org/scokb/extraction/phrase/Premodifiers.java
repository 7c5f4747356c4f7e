package org.scokb.extraction.phrase;

import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;

/**
 * How far a name reaches back before its head: "the SCO Information and Coordination Centre", "a
 * Women's Forum".
 */
final class Premodifiers {

  private Premodifiers() {}

  /** The first token of the name, without article. */
  static int from(Sentence sentence, int head) {
    int from = head;
    int further = further(sentence, from);
    while (further < from) {
      from = further;
      further = further(sentence, from);
    }
    return from;
  }

  /** The first token with the article or pronoun before it. */
  static int withDeterminer(Sentence sentence, int from) {
    return sentence.reads(from - 1, WordList.DETERMINERS) ? from - 1 : from;
  }

  /** One word further back, or two that only go together; the same token where the name begins. */
  private static int further(Sentence sentence, int from) {
    if (Condition.PAIRED_MODIFIER.at(sentence, from)) {
      return from - 2;
    }
    return Condition.MODIFIER.at(sentence, from - 1) ? from - 1 : from;
  }
}
