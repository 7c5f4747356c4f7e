package org.scokb.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A date told from the day of publication on: "yesterday", "on Monday", "next month", "in May". */
record RelativeDate(DateParts parts, DateTense tense) {

  /** The date in EDTF; {@code null} where what it is told from isn't known. */
  @Nullable String value(
      DateMention.Kind kind, @Nullable LocalDate published, @Nullable Integer year) {
    String weekday = parts.word("weekday");
    if (weekday != null && published != null) {
      LocalDate first = weekday(published, weekday, tense.isAhead());
      String last = parts.word("weekday2");
      return last == null ? first.toString() : first + "/" + weekday(first, last, true);
    }
    Integer steps = steps("relative");
    if (kind == DateMention.Kind.YEAR) {
      return steps == null || year == null ? null : String.valueOf(year + steps);
    }
    if (steps == null || published == null) {
      return null;
    }
    return kind == DateMention.Kind.MONTH
        ? YearMonth.from(published).plusMonths(steps).toString()
        : published.plusDays(steps).toString();
  }

  private @Nullable Integer steps(String part) {
    String word = parts.word(part);
    return word == null ? null : DateForm.steps(word);
  }

  /**
   * The year that a month is of, seen from another.
   *
   * @param leeway how many months the other may itself lie off the present
   */
  int year(YearMonth now, int month, int leeway) {
    YearMonth then = YearMonth.of(now.getYear(), month);
    Integer steps = steps("pointer");
    if (steps == null ? then.equals(now) : steps == 0) {
      return now.getYear();
    }
    if (steps != null && String.valueOf(parts.word("pointer")).endsWith("year")) {
      return now.getYear() + steps;
    }
    if (steps != null) {
      boolean next = steps > 0;
      // A season that has begun is "this", the next is a year away; the last one is over.
      then = parts.word("season") == null ? then : then.plusMonths(next ? -1 : 1);
      int year = now.getYear();
      return next ? (then.isAfter(now) ? year : year + 1) : (then.isBefore(now) ? year : year - 1);
    }
    long distance = now.until(then, ChronoUnit.MONTHS);
    long back = tense.isAhead() ? -leeway : tense.isBehind() ? leeway - 12 : leeway - 10;
    long ahead = tense.isAhead() ? 12 : tense.isBehind() ? leeway : 6;
    return now.getYear() + (distance > ahead ? -1 : distance <= back ? 1 : 0);
  }

  private static LocalDate weekday(LocalDate published, String word, boolean ahead) {
    DayOfWeek day =
        Arrays.stream(DayOfWeek.values())
            .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(word))
            .findFirst()
            .orElseThrow();
    return published.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }
}
