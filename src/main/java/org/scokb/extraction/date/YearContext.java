package org.scokb.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.vocabulary.EdtfDate;

/**
 * Completes dates without a year, and those relative to the day of publication. Without such a day
 * the year of the last full date counts; without either the date stays open.
 */
final class YearContext {

  private final @Nullable LocalDate publishedOn;
  private final @Nullable Integer publishedIn;

  /** The day of publication, or one around which the page seems to speak. */
  private final @Nullable LocalDate present;

  /** The years of the dates that name a month: where there is one only, the page is of it. */
  private final Set<Integer> years = new HashSet<>();

  private int fullDates;
  private @Nullable Integer lastYear;
  private @Nullable Integer lastMonth;
  private @Nullable Integer lastPivot;
  private @Nullable Integer lastValue;
  private @Nullable Integer sentenceYear;
  private @Nullable Integer sentenceMonth;
  private String sentence = "";
  private DateTense tense = DateTense.of("", 0);
  private final CalendarYears calendar = new CalendarYears();

  YearContext(@Nullable EdtfDate publishedOn, @Nullable LocalDate around) {
    LocalDate first = publishedOn == null ? null : publishedOn.earliest();
    LocalDate last = publishedOn == null ? null : publishedOn.latest();
    this.publishedOn = first != null && first.equals(last) ? first : null;
    this.publishedIn =
        first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : null;
    this.present = this.publishedOn == null ? around : this.publishedOn;
  }

  /** A block begins, which may be a line of a calendar. */
  void open(Block.Kind kind) {
    calendar.open(kind);
  }

  /** A sentence begins. */
  void enter(String words) {
    sentence = words;
    sentenceYear = null;
    sentenceMonth = null;
    calendar.enter(words);
  }

  /** A date at a character of the sentence is about to be read. */
  void approach(int date) {
    tense = DateTense.of(sentence, date);
    calendar.approach(date);
  }

  /** Takes note of a full date, which later ones may lean on. */
  void remember(DateParts parts) {
    Integer month = parts.lastMonth();
    if (parts.year() != null) {
      lastYear = parts.year();
      lastPivot = parts.pivot();
      if (month != null) {
        years.add(parts.year());
        fullDates++;
      }
      if (month != null && sentenceYear == null) {
        sentenceYear = parts.year();
        sentenceMonth = month;
      }
    }
    if (month != null) {
      lastMonth = month;
    }
  }

  /** The date in EDTF; {@code null} where its year stays open or it names no day that exists. */
  @Nullable EdtfDate value(DateMention.Kind kind, DateParts parts) {
    try {
      String value = edtf(kind, parts);
      return value == null ? null : new EdtfDate(value);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      return null;
    }
  }

  private @Nullable String edtf(DateMention.Kind kind, DateParts parts) {
    if (parts.word("relative") != null || parts.word("weekday") != null) {
      return new RelativeDate(parts, tense).value(publishedOn, presentYear());
    }
    Integer month = parts.month() == null ? parts.lastMonth() : parts.month();
    if (month == null && parts.day() != null) {
      month = lastMonth;
    }
    Integer year = parts.year() == null ? yearOf(parts, month) : parts.year();
    if (year == null) {
      return null;
    }
    lastValue = parts.pivot() == null ? lastValue : year;
    calendar.note(year, parts.pivot());
    return switch (kind) {
      case DAY -> month == null ? null : day(year, month, parts.day());
      case DAYS -> {
        Integer until = parts.lastMonth();
        int from = month == null ? 0 : month;
        String first = day(year, from, parts.day());
        yield first + "/" + day(year, until == null ? from : until, parts.lastDay());
      }
      case MONTH -> {
        if (month == null) {
          yield null;
        }
        Integer last = parts.lastMonth();
        String first = YearMonth.of(year, month).toString();
        yield last == null || last.equals(month) ? first : first + "/" + YearMonth.of(year, last);
      }
      case SEASON -> year + "-" + parts.seasonNumber();
      case YEAR -> year.toString();
      case YEARS -> year + "/" + parts.lastYear();
      case UNTIL -> "../" + year;
    };
  }

  /** The year of publication, else the only one that the page's dates are of. */
  private @Nullable Integer presentYear() {
    return publishedIn == null && years.size() == 1
        ? Integer.valueOf(years.iterator().next())
        : publishedIn;
  }

  private static String day(int year, int month, @Nullable Integer day) {
    return LocalDate.of(year, month, day == null ? 0 : day).toString();
  }

  private @Nullable Integer yearOf(DateParts parts, @Nullable Integer first) {
    LocalDate day = present;
    Integer month = parts.pivot() == null ? first : parts.pivot();
    if (month == null) {
      return null;
    }
    Integer scheduled = calendar.year(parts.pivot());
    if (scheduled != null && parts.word("pointer") == null && sentenceYear == null) {
      return scheduled;
    }
    if ("following".equals(parts.word("pointer"))) {
      return lastYear == null || sentenceMonth == null || month > sentenceMonth
          ? lastYear
          : Integer.valueOf(lastYear + 1);
    }
    if (sentenceYear != null && !(day != null && "this".equals(parts.word("pointer")))) {
      return sentenceYear;
    }
    if (parts.pivot() == null) {
      return lastValue == null ? lastYear : lastValue;
    }
    Integer current = day == null ? publishedIn : Integer.valueOf(day.getYear());
    if (current != null
        && lastYear != null
        && parts.word("pointer") == null
        && isOfOtherDays(current)) {
      return lastPivot == null || month >= lastPivot ? lastYear : Integer.valueOf(lastYear + 1);
    }
    if (day == null) {
      return publishedIn != null ? publishedIn : lastYear;
    }
    return new RelativeDate(parts, tense).year(day, month);
  }

  /** Whether the page tells of what was years before: no full date so far is of its own time. */
  private boolean isOfOtherDays(int present) {
    return fullDates > 1 && !tense.isAhead() && years.stream().allMatch(year -> year < present - 1);
  }
}
