package org.scokb.extraction.date;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a date give, each {@code null} where they don't.
 *
 * @param words the words of each part, in lower case, by the part's name in {@code dates.yml}
 */
record DateParts(Map<String, String> words) {

  /** Spring on the northern half of the earth, where all members are, has its middle in April. */
  private static final int FIRST_PIVOT = 4;

  private static final int FIRST_SEASON = 21;

  /** The parts of a date that a form has found. */
  static DateParts of(DateForm form, Matcher matcher) {
    Map<String, String> parts = new HashMap<>();
    for (String part : form.groups()) {
      String words = matcher.group(part);
      if (words != null) {
        parts.put(part, words.toLowerCase(Locale.ROOT));
      }
    }
    return new DateParts(parts);
  }

  @Nullable String word(String part) {
    return words.get(part);
  }

  private @Nullable Integer number(String part) {
    String word = words.get(part);
    return word == null ? null : Integer.valueOf(digits(word));
  }

  @Nullable Integer year() {
    return number("y");
  }

  /** The last year of a stretch, of the same century where it is told by two digits. */
  @Nullable Integer lastYear() {
    Integer first = year();
    Integer last = number("y2");
    return first == null || last == null || last > 99
        ? last
        : Integer.valueOf(first / 100 * 100 + last);
  }

  @Nullable Integer day() {
    return number("d");
  }

  /** The month from 1 to 12. */
  @Nullable Integer month() {
    return month(words.get("m"));
  }

  /** The last month of a stretch; the first where it names one only. */
  @Nullable Integer lastMonth() {
    Integer last = month(words.get("m2"));
    return last == null ? month() : last;
  }

  /** The EDTF number of a season (21 to 24) or a quarter (33 to 36). */
  private int seasonNumber() {
    String quarter = words.get("quarter");
    return DateForm.number(quarter == null ? words.getOrDefault("season", "") : quarter);
  }

  private static String digits(String word) {
    return word.codePoints()
        .filter(Character::isDigit)
        .mapToObj(Character::toString)
        .collect(joining());
  }

  /** The last month given; for a season the month of its middle, and December for a winter. */
  @Nullable Integer pivot() {
    return words.containsKey("season")
        ? Integer.valueOf(Math.min(12, FIRST_PIVOT + (seasonNumber() - FIRST_SEASON) * 3))
        : lastMonth();
  }

  /**
   * The date in EDTF.
   *
   * @param month its first month, which may be told elsewhere
   * @throws java.time.DateTimeException if it names no day that exists, or no month where it must
   */
  String edtf(DateMention.Kind kind, int year, @Nullable Integer month) {
    int from = month == null ? 0 : month;
    Integer last = lastMonth();
    int until = last == null ? from : last;
    // "28 December to 3 January 2025": a year is that of the last month.
    int first = until < from ? year - 1 : year;
    return switch (kind) {
      case DAY -> day(year, from, day());
      case DAYS -> day(first, from, day()) + "/" + day(year, until, number("d2"));
      case MONTH ->
          YearMonth.of(first, from) + (until == from ? "" : "/" + YearMonth.of(year, until));
      case SEASON -> year + "-" + seasonNumber();
      case YEAR -> String.valueOf(year);
      case YEARS -> year + "/" + lastYear();
      case UNTIL -> "../" + year;
    };
  }

  private static String day(int year, int month, @Nullable Integer day) {
    return LocalDate.of(year, month, day == null ? 0 : day).toString();
  }

  private static @Nullable Integer month(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return Character.isDigit(word.charAt(0))
        ? Integer.valueOf(word)
        : Arrays.stream(Month.values())
            .filter(each -> each.name().startsWith(word.substring(0, 3).toUpperCase(Locale.ROOT)))
            .findFirst()
            .map(Month::getValue)
            .orElseThrow();
  }
}
