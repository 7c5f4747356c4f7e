package org.scokb.extraction.date;

import org.jspecify.annotations.Nullable;

/** The months of the turn in the chair that a page tells of, from one summit to the next. */
final class TurnMonths {

  /** The months between which summits are held, so that they can be of both years. */
  private static final int FIRST_SUMMIT = 6;

  private static final int LAST_SUMMIT = 8;

  private @Nullable Integer first;

  /** Takes note of two years, one after the other. */
  void note(int year, DateParts parts) {
    first = Integer.valueOf(year + 1).equals(parts.lastYear()) ? Integer.valueOf(year) : first;
  }

  /** The year of a month; {@code null} where no turn was told of or it has that month twice. */
  @Nullable Integer year(int month) {
    return first == null || month >= FIRST_SUMMIT && month <= LAST_SUMMIT
        ? null
        : Integer.valueOf(month < FIRST_SUMMIT ? first + 1 : first);
  }
}
