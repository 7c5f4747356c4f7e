package org.scokb.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * Completes dates without a year, and those relative to the day of publication. Without such a day
 * the latest full date before counts; without either the date stays open.
 */
final class YearContext {

  /** The months of a season. */
  private static final int SEASON = 3;

  /** The months between which summits are held, so that they can be of both years of a turn. */
  private static final int FIRST_SUMMIT = 6;

  private static final int LAST_SUMMIT = 8;

  private final @Nullable LocalDate publishedOn;
  private final @Nullable Integer publishedIn;

  /** The first day of the publication, where it is known to a season. */
  private final @Nullable LocalDate present;

  /** The years of the dates that name a month. */
  private final Set<Integer> years = new HashSet<>();

  private int fullDates;
  private @Nullable Integer lastMonth;
  private @Nullable Integer lastYear;
  private @Nullable Integer lastValue;

  /** The month around which the page seems to speak: that of the latest full date. */
  private @Nullable YearMonth around;

  /** The year in which the turn in the chair began that the page tells of. */
  private @Nullable Integer turn;

  /** The months of the full dates of the sentence by where they stand. */
  private final NavigableMap<Integer, YearMonth> told = new TreeMap<>();

  private int at;
  private String sentence = "";
  private DateTense tense = DateTense.of("", 0);
  private final CalendarYears calendar;

  YearContext(@Nullable EdtfDate publishedOn, CalendarYears calendar) {
    this.calendar = calendar;
    LocalDate first = publishedOn == null ? null : publishedOn.earliest();
    LocalDate last = publishedOn == null ? null : publishedOn.latest();
    this.publishedOn = first != null && first.equals(last) ? first : null;
    this.publishedIn =
        first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : null;
    this.present =
        first == null || last == null || last.isAfter(first.plusMonths(SEASON)) ? null : first;
  }

  /** A sentence begins. */
  void enter(String words) {
    sentence = words;
    told.values()
        .forEach(month -> around = around == null || month.isAfter(around) ? month : around);
    told.clear();
    calendar.enter(words);
  }

  /** Takes note of a full date at a character of the sentence, which others may lean on. */
  void remember(int date, DateParts parts) {
    Integer month = parts.lastMonth();
    Integer year = parts.year();
    if (year != null) {
      turn = Integer.valueOf(year + 1).equals(parts.lastYear()) ? year : turn;
      if (month != null) {
        years.add(year);
        fullDates++;
        told.put(date, YearMonth.of(year, month));
      }
    }
    lastMonth = month == null ? lastMonth : month;
  }

  /**
   * A date at a character of the sentence, in EDTF; {@code null} where its year stays open or it
   * names no day that exists.
   */
  @Nullable EdtfDate value(int date, DateMention.Kind kind, DateParts parts) {
    at = date;
    tense = DateTense.of(sentence, date);
    calendar.approach(date);
    try {
      String value = edtf(kind, parts);
      return value == null ? null : new EdtfDate(value);
    } catch (IllegalArgumentException | DateTimeException impossible) {
      return null;
    }
  }

  private @Nullable String edtf(DateMention.Kind kind, DateParts parts) {
    if (parts.word("relative") != null || parts.word("weekday") != null) {
      return new RelativeDate(parts, tense).value(kind, publishedOn, presentYear());
    }
    Integer month = parts.month() == null ? parts.lastMonth() : parts.month();
    if (month == null && parts.day() != null) {
      month = lastMonth;
    }
    Integer year = parts.year() == null ? yearOf(parts, month) : parts.year();
    if (year == null) {
      return null;
    }
    lastYear = kind == DateMention.Kind.UNTIL ? lastYear : year;
    lastValue = parts.pivot() == null ? lastValue : year;
    calendar.note(year, parts.pivot());
    return parts.edtf(kind, year, month);
  }

  /** The year of publication, else that around which the page speaks. */
  private @Nullable Integer presentYear() {
    return publishedIn != null || around == null ? publishedIn : Integer.valueOf(around.getYear());
  }

  private @Nullable Integer yearOf(DateParts parts, @Nullable Integer first) {
    Integer month = parts.pivot() == null ? first : parts.pivot();
    if (month == null) {
      return null;
    }
    String pointer = parts.word("pointer");
    Integer scheduled = calendar.year(parts.pivot());
    if (scheduled != null && pointer == null && told.floorEntry(at) == null) {
      return scheduled;
    }
    boolean following = pointer != null && DateForm.steps(pointer) == null;
    if (!told.isEmpty() && (pointer == null || following)) {
      return besideOthers(month, following);
    }
    if (following || parts.pivot() == null) {
      return lastValue;
    }
    Integer ofTurn = ofTurn(month);
    if (pointer == null && ofTurn != null && present == null && around == null) {
      return ofTurn;
    }
    if (around != null && pointer == null && isOfOtherDays()) {
      return around.getYear() + (month < around.getMonthValue() ? 1 : 0);
    }
    if (present != null) {
      return new RelativeDate(parts, tense).year(YearMonth.from(present), month, 0);
    }
    if (around == null) {
      return lastYear;
    }
    return new RelativeDate(parts, tense).year(around, month, SEASON);
  }

  /** The year beside full dates of the sentence, where time goes on unless it is told otherwise. */
  private int besideOthers(int month, boolean following) {
    Map.Entry<Integer, YearMonth> before = told.floorEntry(at);
    YearMonth other = (before == null ? told.firstEntry() : before).getValue();
    int distance = month - other.getMonthValue();
    boolean later = following ? distance <= 0 : distance < -SEASON && tense.isAhead();
    boolean earlier = before == null && distance > 2 * SEASON;
    return other.getYear() + (earlier ? -1 : before != null && later ? 1 : 0);
  }

  private @Nullable Integer ofTurn(int month) {
    return turn == null || month >= FIRST_SUMMIT && month <= LAST_SUMMIT
        ? null
        : Integer.valueOf(month < FIRST_SUMMIT ? turn + 1 : turn);
  }

  /** Whether the page tells of what was years before: no full date so far is of its own time. */
  private boolean isOfOtherDays() {
    Integer now = publishedIn;
    return now != null
        && fullDates > 1
        && !tense.isAhead()
        && years.stream().allMatch(year -> year < now - 1);
  }
}
