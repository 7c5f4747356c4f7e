package org.scokb.extraction.chair;

import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;
import org.scokb.vocabulary.Term;

/**
 * A place where a sentence says, or takes for granted, what a member does with the chair.
 *
 * @param member the ISO code of the member
 * @param part what it does
 * @param sentence where it says so
 * @param cue the token that names the chair
 * @param evidence the words from the member to the chair
 * @param implied whether only a member and years stand side by side, so that it is a turn if it is
 *     a known one
 */
record Turn(String member, Part part, Sentence sentence, int cue, Span evidence, boolean implied) {

  /** What the member does with the chair. */
  enum Part {
    HOLDS,
    TAKES,
    GIVES
  }

  /** The name of the fact that a turn of those years is. */
  String name(Term term) {
    return member + " " + term;
  }
}
