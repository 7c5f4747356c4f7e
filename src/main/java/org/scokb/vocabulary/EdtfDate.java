package org.scokb.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or an interval as precise as its source, in the Extended Date/Time Format (ISO
 * 8601-2:2019, level 0, with level 1 seasons and open intervals, and level 2 quarters): {@code
 * 2023}, {@code 2023-07}, {@code 2023-07-04}, {@code 2025-23} (autumn), {@code 2024-34} (second
 * quarter), {@code 2024/2029}, {@code ../2035}.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public record EdtfDate(@JsonValue String value) {

  private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * @throws IllegalArgumentException if the text isn't in the format, or names a day that doesn't
   *     exist
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EdtfDate {
    if (value.split("/", -1).length > 2 || value.equals("..") || value.equals("../..")) {
      throw malformed(value);
    }
    LocalDate first = earliest(value);
    LocalDate last = latest(value);
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("'%s' ends before it begins".formatted(value));
    }
  }

  /** The year, as {@code 2023}. */
  public static EdtfDate of(int year) {
    return new EdtfDate("%04d".formatted(year));
  }

  /** The day, as {@code 2023-07-04}. */
  public static EdtfDate of(LocalDate day) {
    return new EdtfDate(day.toString());
  }

  /** The interval of two dates, as {@code 2024/2029}; {@code null} is an open end. */
  public static EdtfDate between(@Nullable EdtfDate first, @Nullable EdtfDate last) {
    return new EdtfDate(
        (first == null ? ".." : first.value) + "/" + (last == null ? ".." : last.value));
  }

  /** The first day that this can mean; {@code null} where the interval is open. */
  public @Nullable LocalDate earliest() {
    return earliest(value);
  }

  /** The last day that this can mean; {@code null} where the interval is open. */
  public @Nullable LocalDate latest() {
    return latest(value);
  }

  /** The first day that a date can mean; {@code null} where it is open or there is none. */
  public static @Nullable LocalDate firstDay(@Nullable EdtfDate date) {
    return date == null ? null : date.earliest();
  }

  /** The last day that a date can mean; {@code null} where it is open or there is none. */
  public static @Nullable LocalDate lastDay(@Nullable EdtfDate date) {
    return date == null ? null : date.latest();
  }

  /** Whether some day belongs to both. */
  public boolean intersects(EdtfDate other) {
    return startsBy(other.latest()) && other.startsBy(latest());
  }

  /**
   * Whether both may mean the same, one of them less exactly: a day that belongs to both, and, of
   * two intervals, ends that agree.
   */
  public boolean mayBe(EdtfDate other) {
    String[] ends = value.split("/", -1);
    String[] others = other.value.split("/", -1);
    return ends.length == 2 && others.length == 2
        ? mayBe(ends[0], others[0]) && mayBe(ends[1], others[1])
        : intersects(other);
  }

  /**
   * How much it tells: days more than one of them, that more than its month, and its year least.
   */
  public int exactness() {
    String[] ends = value.split("/", -1);
    return ends[0].split("-").length * 2 + ends.length;
  }

  private static boolean mayBe(String end, String other) {
    return end.equals("..")
        || other.equals("..")
        || new EdtfDate(end).intersects(new EdtfDate(other));
  }

  private boolean startsBy(@Nullable LocalDate day) {
    LocalDate first = earliest();
    return first == null || day == null || !first.isAfter(day);
  }

  @Override
  public String toString() {
    return value;
  }

  private static @Nullable LocalDate earliest(String value) {
    String end = value.split("/", -1)[0];
    return end.equals("..") ? null : bounds(end, value)[0];
  }

  private static @Nullable LocalDate latest(String value) {
    String end = value.substring(value.indexOf('/') + 1);
    return end.equals("..") ? null : bounds(end, value)[1];
  }

  private static LocalDate[] bounds(String point, String value) {
    Matcher form = POINT.matcher(point);
    if (!form.matches()) {
      throw malformed(value);
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) == null) {
      return months(YearMonth.of(year, 1), 12);
    }
    int part = Integer.parseInt(form.group(2));
    try {
      if (form.group(3) != null) {
        LocalDate day = LocalDate.of(year, part, Integer.parseInt(form.group(3)));
        return new LocalDate[] {day, day};
      }
      if (part >= 21 && part <= 24) {
        return months(YearMonth.of(year, 3).plusMonths(3L * (part - 21)), 3);
      }
      if (part >= 33 && part <= 36) {
        return months(YearMonth.of(year, 1).plusMonths(3L * (part - 33)), 3);
      }
      return months(YearMonth.of(year, part), 1);
    } catch (DateTimeException impossible) {
      throw malformed(value);
    }
  }

  /** So many months from one on; the winter of 2025 reaches into 2026. */
  private static LocalDate[] months(YearMonth first, int count) {
    return new LocalDate[] {first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()};
  }

  private static IllegalArgumentException malformed(String value) {
    return new IllegalArgumentException(
        "'%s' is no EDTF date such as 2023, 2023-07, 2023-07-04 or 2024/2029".formatted(value));
  }
}
