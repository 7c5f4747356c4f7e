package org.scokb.extraction.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a date give, each {@code null} where they don't.
 *
 * @param words the words of each part, in lower case
 */
record DateParts(Map<String, String> words) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  /** Spring on the northern half of the earth, where all members are, has its middle in April. */
  private static final int FIRST_PIVOT = 4;

  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;

  @Nullable String word(String part) {
    return words.get(part);
  }

  private @Nullable Integer number(String part) {
    String word = words.get(part);
    return word == null ? null : Integer.valueOf(word.replaceAll("\\D", ""));
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

  @Nullable Integer lastDay() {
    return number("d2");
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
    if (quarter == null) {
      return FIRST_SEASON + season();
    }
    String digit = quarter.replaceAll("\\D", "");
    int index =
        digit.isEmpty()
            ? List.of("first", "second", "third", "fourth").indexOf(quarter)
            : Integer.parseInt(digit) - 1;
    return FIRST_QUARTER + index;
  }

  private int season() {
    String season = words.getOrDefault("season", "");
    return season.equals("fall") ? 2 : SEASONS.indexOf(season);
  }

  /** The last month given; for a season the month of its middle, and December for a winter. */
  @Nullable Integer pivot() {
    return words.containsKey("season")
        ? Integer.valueOf(Math.min(12, FIRST_PIVOT + season() * 3))
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
    return switch (kind) {
      case DAY -> day(year, from, day());
      case DAYS -> day(year, from, day()) + "/" + day(year, until, lastDay());
      case MONTH ->
          YearMonth.of(year, from) + (until == from ? "" : "/" + YearMonth.of(year, until));
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
        : MONTHS.indexOf(word.substring(0, 3)) + 1;
  }
}
