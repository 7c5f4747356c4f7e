package org.scokb.extraction.chair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * A turn that is known.
 *
 * @param before the turn that ended when it began; {@code null} where none is known
 */
record KnownTurn(ChairTerm turn, @Nullable ChairTerm before) {

  Term term() {
    return turn.term();
  }

  LocalDate first() {
    return summit(before, LocalDate.of(term().firstYear(), 7, 1));
  }

  LocalDate last() {
    return summit(turn, LocalDate.of(term().lastYear(), 12, 31));
  }

  private static LocalDate summit(@Nullable ChairTerm ended, LocalDate otherwise) {
    LocalDate day = ended == null ? null : EdtfDate.lastDay(ended.summit());
    return day == null ? otherwise : day;
  }

  /** Whether some day that the date may mean is of the turn. */
  boolean covers(EdtfDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && !from.isAfter(last()) && !to.isBefore(first());
  }

  /** Whether all days that the date may mean are: a year has part in two turns. */
  boolean holds(EdtfDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && !from.isBefore(first()) && !to.isAfter(last());
  }

  /** Whether it begins with another turn, unless it is to be given, or ends by it. */
  boolean isBeside(Term other, Turn.Part part) {
    return part != Turn.Part.GIVES && other.lastYear() == term().firstYear()
        || part != Turn.Part.TAKES && other.firstYear() == term().lastYear();
  }
}
