package org.scokb.extraction.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a date give, each {@code null} where they don't. */
record DateParts(
    @Nullable Integer year,
    @Nullable Integer lastYear,
    @Nullable String monthWord,
    @Nullable String lastMonthWord,
    @Nullable Integer day,
    @Nullable Integer lastDay,
    @Nullable String season,
    @Nullable String quarter,
    @Nullable String relative,
    @Nullable String weekday,
    @Nullable String pointer,
    boolean yearPointed) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Spring on the northern half of the earth, where all members are, has its middle in April. */
  private static final int FIRST_PIVOT = 4;

  /** The month from 1 to 12. */
  @Nullable Integer month() {
    return month(monthWord);
  }

  /** The last month of a stretch; the first where it names one only. */
  @Nullable Integer lastMonth() {
    Integer last = month(lastMonthWord);
    return last == null ? month() : last;
  }

  /** The EDTF number of a season (21 to 24) or a quarter (33 to 36). */
  @Nullable Integer seasonNumber() {
    if (season != null) {
      return number(season);
    }
    if (quarter == null) {
      return null;
    }
    return switch (quarter.replaceAll("\\D", "") + quarter.replaceAll("[^a-p r-z]", "")) {
      case "first", "1st", "1" -> 33;
      case "second", "2nd", "2" -> 34;
      case "third", "3rd", "3" -> 35;
      default -> 36;
    };
  }

  private static int number(String season) {
    return switch (season) {
      case "spring" -> 21;
      case "summer" -> 22;
      case "autumn", "fall" -> 23;
      default -> 24;
    };
  }

  /** The last month given; for a season the month of its middle, and December for a winter. */
  @Nullable Integer pivot() {
    return season == null
        ? lastMonth()
        : Integer.valueOf(Math.min(12, FIRST_PIVOT + (number(season) - 21) * 3));
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
