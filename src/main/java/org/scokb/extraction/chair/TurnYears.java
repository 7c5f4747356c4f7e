package org.scokb.extraction.chair;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.text.Span;
import org.scokb.vocabulary.Term;

/**
 * The years of a turn in the chair.
 *
 * @param term the years
 * @param evidence the words that give them; {@code null} where they were concluded
 * @param startsOn when it begins, where the sentence says so
 * @param endsOn when it ends, where the sentence says so
 */
record TurnYears(
    Term term,
    @Nullable Span evidence,
    @Nullable DateMention startsOn,
    @Nullable DateMention endsOn) {

  static TurnYears of(Term term, @Nullable Span evidence) {
    return new TurnYears(term, evidence, null, null);
  }
}
