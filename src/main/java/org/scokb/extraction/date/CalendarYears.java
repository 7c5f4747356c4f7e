package org.scokb.extraction.date;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;

/**
 * The years of a calendar's lines: that of a line above that is a year and nothing else, and no
 * line that opens with a date goes back before the line above it.
 */
final class CalendarYears {

  private static final Pattern YEAR_ALONE = DateForm.words("year-alone");
  private static final int OPENING = 3;

  private Block.@Nullable Kind kind;
  private @Nullable Integer heading;
  private @Nullable YearMonth last;
  private boolean opens;

  /** That of a block of a chronicle, which opens with it: "2031. The heads of state met". */
  private @Nullable Integer chronicled;

  /** A block begins, which may be a line of the calendar. */
  void open(Block.Kind of) {
    kind = of;
    opens = false;
    chronicled = null;
  }

  /** A sentence begins; a heading that is a year is that of what stands below. */
  void enter(String sentence) {
    Matcher year = YEAR_ALONE.matcher(sentence);
    if (kind == Block.Kind.HEADING || year.matches()) {
      heading = year.matches() ? Integer.valueOf(year.group(1)) : null;
      last = heading == null ? last : null;
      chronicled = kind == Block.Kind.HEADING ? null : heading;
    }
  }

  /** A date at a character of the sentence is about to be read; one in prose ends the calendar. */
  void approach(int date) {
    opens = date < OPENING;
    last = opens || kind == Block.Kind.LIST_ITEM ? last : null;
  }

  /** The year of a month in a line of the calendar; {@code null} where no line tells it. */
  @Nullable Integer year(@Nullable Integer month) {
    if (month == null) {
      return null;
    }
    if (chronicled != null || !opens && kind != Block.Kind.LIST_ITEM) {
      return chronicled;
    }
    if (!opens || last == null) {
      return heading;
    }
    return last.getYear() + (month < last.getMonthValue() ? 1 : 0);
  }

  /** Takes note of the year and month of a date. */
  void note(int year, @Nullable Integer month) {
    if (opens && month != null) {
      last = YearMonth.of(year, month);
    }
  }
}
