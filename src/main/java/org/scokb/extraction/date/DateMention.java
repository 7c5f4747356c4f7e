package org.scokb.extraction.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;

/**
 * A date as an article gives it.
 *
 * @param kind how precise it is
 * @param value the date; {@code null} where neither the article nor its metadata tells the year
 * @param span where it stands in the text
 */
public record DateMention(Kind kind, @Nullable EdtfDate value, Span span) {

  /** The last year without an SCO; its summits are one a year, the first was that of 2001. */
  public static final int BEFORE_THE_SCO = 2000;

  /** How precise a date is, the most precise first, and whether it is a point or a stretch. */
  public enum Kind {
    /** "3-4 July 2024": an interval of days. */
    DAYS,
    DAY,
    MONTH,
    /** A season or a quarter. */
    SEASON,
    YEAR,
    /** "2025-2027": an interval of years. */
    YEARS,
    /** "until 2035": an interval without a beginning. */
    UNTIL;

    /** Whether something could be held then; for any other an instrument or a turn could run. */
    public boolean isWhen() {
      return this != YEARS && this != UNTIL;
    }
  }

  /** The year that it lies in or begins with, if it is known. */
  public @Nullable Integer year() {
    LocalDate first = EdtfDate.firstDay(value);
    LocalDate day = first == null ? EdtfDate.lastDay(value) : first;
    return day == null ? null : day.getYear();
  }

  /** Whether it was over before there was an SCO. */
  public boolean isBeforeTheSco() {
    LocalDate last = EdtfDate.lastDay(value);
    return last != null && last.getYear() <= BEFORE_THE_SCO;
  }
}
