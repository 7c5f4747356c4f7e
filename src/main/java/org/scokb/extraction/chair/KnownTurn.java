package org.scokb.extraction.chair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * A turn that is known.
 *
 * @param opening the city of the summit that it began with; {@code null} where no source tells
 * @param closing the city of the summit that ends it
 */
record KnownTurn(
    String member,
    Term term,
    LocalDate first,
    LocalDate last,
    @Nullable String opening,
    @Nullable String closing) {

  /** Whether some day that the date may mean is of the turn. */
  boolean covers(EdtfDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && !from.isAfter(last) && !to.isBefore(first);
  }

  /** Whether all days that the date may mean are: a year has part in two turns. */
  boolean holds(EdtfDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    return from != null && to != null && !from.isBefore(first) && !to.isAfter(last);
  }

  /**
   * Whether all days that the date may mean are of the turn, where the day of a summit is of the
   * turn that it ends.
   */
  boolean holdsAfterItsOpening(EdtfDate date) {
    return holds(date) && !first.equals(date.earliest());
  }

  /** Whether it begins with another turn, unless it is to be given, or ends by it. */
  boolean isBeside(Term other, Turn.Part part) {
    return part != Turn.Part.GIVES && other.lastYear() == term.firstYear()
        || part != Turn.Part.TAKES && other.firstYear() == term.lastYear();
  }
}
