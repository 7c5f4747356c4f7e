package org.scokb.extraction.chair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * The years of a turn in the chair.
 *
 * @param rule what told them
 * @param term the years
 * @param evidence the words that give them; {@code null} where they were concluded
 */
record TurnYears(String rule, Term term, @Nullable Span evidence) {

  static @Nullable TurnYears concluded(String rule, @Nullable Term term) {
    return term == null ? null : new TurnYears(rule, term, null);
  }

  /** The two years of a date; {@code null} where it gives no such. */
  static @Nullable Term term(DateMention date) {
    LocalDate first = EdtfDate.firstDay(date.value());
    LocalDate last = EdtfDate.lastDay(date.value());
    boolean years = date.kind() == DateMention.Kind.YEARS;
    return years && first != null && last != null && last.getYear() - first.getYear() == 1
        ? new Term(first.getYear(), last.getYear())
        : null;
  }

  /** The end of two years that begin at a token; -1 if none do. */
  static int end(Sentence sentence, int from) {
    DateMention date = sentence.dateAt(from);
    return date != null && sentence.dateAt(from - 1) != date && term(date) != null
        ? sentence.afterDate(from)
        : -1;
  }
}
