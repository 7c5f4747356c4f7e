package org.scokb.extraction.chair;

import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.text.Span;

/**
 * A place where a sentence says, or takes for granted, what a member does with the chair.
 *
 * @param rule the name of the pattern that found it
 * @param member the ISO code of the member
 * @param part what it does
 * @param sentence where it says so
 * @param cue the last token of the words for the chair
 * @param evidence the words from the member to the chair
 * @param grounds how sure it is to be a turn
 */
record Turn(
    String rule,
    String member,
    Part part,
    Sentence sentence,
    int cue,
    Span evidence,
    Grounds grounds) {

  enum Part {
    HOLDS,
    TAKES,
    GIVES
  }

  /** How much the words must be borne out by what is known. */
  enum Grounds {
    SAID,
    /**
     * They say it where the chair is spoken of, in the sentence or the one before, if the member is
     * known to have had it then.
     */
    KNOWN,
    /** The same wherever the page speaks of the chair, since its years stand with it. */
    DATED,
    /** Nothing else does in the sentence, and the member has the chair at its publication. */
    PRESUMED
  }

  /** How many words before it may say that it is to come: "preparations for the". */
  private static final int NEAR = 4;

  /** Whether it is to come: it is taken, or "will be", or "the next". */
  boolean isAhead() {
    int from = sentence.tokenAt(evidence.start());
    return part == Part.TAKES
        || sentence.readsWithin(Math.max(0, from - NEAR), cue + 1, WordList.CHAIR_COMING);
  }

  /** "Took it for 2030–2031 and kept it for 2031–2032": whether years lie between two cues. */
  boolean isApartFrom(Turn other, DateMention years) {
    int at = sentence.tokenAt(years.span().start());
    return sentence == other.sentence && other.cue < at && sentence.afterDate(at) <= cue;
  }

  /** Another turn of the same member, told by a later token of the sentence. */
  Turn again(int later) {
    Span words = evidence.cover(sentence.token(later).span());
    return new Turn(rule, member, part, sentence, later, words, grounds);
  }
}
