package org.scokb.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * Where and when an article was written, as agencies put it before the first sentence ("TIANJIN,
 * Sept. 1, 2025 (Eurasia Wire) —") and sites on a line of its own ("Published 20 September 2021"):
 * how many characters of the line it takes, and the date where it has a year.
 */
record Dateline(int end, @Nullable EdtfDate date) {

  private static final Pattern ALONE = PageLexicon.pattern("date_alone");
  private static final Pattern PARTING = PageLexicon.pattern("date_parting");

  /** How many characters a line has at most that says no more than when and where. */
  private static final int LONGEST = 400;

  /** The ways to write a day, whose groups for year, month and day bear these numbers. */
  private static final int WAYS = 5;

  /** The dateline before the first sentence of a paragraph, if there is one. */
  static @Nullable Dateline before(Line line) {
    String value = line.value();
    Matcher form = line.form("dateline");
    if (form.lookingAt() && isDateline(form, value)) {
      return new Dateline(form.end(), openingDate(form));
    }
    Matcher stamp = line.form("stamp");
    return stamp.lookingAt() ? new Dateline(stamp.end(), of(stamp.group("stamp"))) : null;
  }

  private static boolean isDateline(Matcher form, String value) {
    String rest = value.substring(form.end());
    if (rest.isEmpty() || !opensSentence(rest)) {
      return false;
    }
    String dash = form.group("dash");
    if (form.group("agency") != null) {
      // "Tashkent (TASS) said": what follows in lower case was ruled out, so the bracket closes it.
      return form.group("date") != null || dash != null;
    }
    if (dash == null) {
      // "TASHKENT, 20 September 2021. Uzbekistan …": capitals, a date and a full stop.
      return form.group("date") != null
          && Headline.isInCapitals(city(form.group("place")))
          && form.group().stripTrailing().endsWith(".");
    }
    boolean gap = dash.equals(":") || Character.isWhitespace(value.charAt(form.end() - 1));
    return gap && (form.group("date") != null || inCapitals(form.group("place"), dash, rest));
  }

  /** "ASTANA – The flags …": a place in capitals alone opens prose, never a headline. */
  private static boolean inCapitals(String place, String dash, String rest) {
    boolean capitals = Headline.isInCapitals(place) && place.length() > (dash.equals(":") ? 4 : 2);
    boolean prose = rest.chars().filter(Character::isWhitespace).count() >= 8;
    return capitals && prose && (!dash.equals(":") || rest.endsWith("."));
  }

  /** "NUKUS, Uzbekistan": the city, without the country after it. */
  private static String city(String place) {
    return place.split("\\s*[,/(]", 2)[0];
  }

  private static boolean opensSentence(String rest) {
    return Character.isUpperCase(rest.codePointAt(0))
        || Character.isDigit(rest.codePointAt(0))
        || "“\"‘'«(".indexOf(rest.charAt(0)) >= 0;
  }

  /** The date of a line that says nothing but when, and perhaps where, it was published. */
  static @Nullable Dateline alone(Line line) {
    if (line.words().size() > 14 || line.value().length() > LONGEST) {
      return null;
    }
    int all = line.value().length();
    List<String> parts = PARTING.splitAsStream(line.value()).toList();
    boolean labels = parts.stream().allMatch(part -> part.split("\\s+").length <= 5);
    for (String part : parts) {
      Matcher labelled = ALONE.matcher(part);
      if (parts.size() > 1 && parts.size() < 5 && labels && labelled.matches()) {
        return new Dateline(all, date(labelled));
      }
    }
    Matcher form = ALONE.matcher(line.value());
    if (form.matches() && (form.group("label") != null || line.words().size() <= 8)) {
      return new Dateline(all, date(form));
    }
    if (line.is("reading_time")) {
      return new Dateline(all, null);
    }
    // "Moscow, November 18th (Xinhua)": what opens a report elsewhere, on a line of its own.
    Matcher open = line.form("dateline");
    boolean dated = open.matches() && open.group("date") != null;
    return dated ? new Dateline(all, openingDate(open)) : null;
  }

  /** The date in a line of a site's data: "Source: Xinhua 2024-07-05 09:12 Editor: huaxia". */
  static @Nullable EdtfDate inData(Line line) {
    boolean isData = line.words().size() <= 14 && line.form("site_data").lookingAt();
    return isData ? within(line) : null;
  }

  /** The date in a line that says when the article came out: "This appeared in March 2024." */
  static @Nullable EdtfDate ofAppearance(Line line) {
    Matcher appearance = line.form("appeared");
    return appearance.find() ? within(line.from(appearance.start())) : null;
  }

  /** The first date with a year in a line, whatever else it says. */
  static @Nullable EdtfDate within(Line line) {
    Matcher form = line.form("date_within");
    EdtfDate date = null;
    while (date == null && form.find()) {
      date = date(form);
    }
    return date;
  }

  private static @Nullable EdtfDate openingDate(Matcher form) {
    return form.group("stamp") == null ? date(form) : of(form.group("stamp"));
  }

  private static @Nullable EdtfDate date(Matcher form) {
    for (int way = 1; way <= WAYS; way++) {
      String year = form.group("y" + way);
      if (year != null) {
        String day = form.group("d" + way);
        String month = "%s-%02d".formatted(year, month(form.group("m" + way)));
        return of(day.isEmpty() ? month : "%s-%02d".formatted(month, Integer.parseInt(day)));
      }
    }
    return null;
  }

  private static int month(String month) {
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : PageLexicon.list("months").indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) % 12
            + 1;
  }

  private static @Nullable EdtfDate of(String value) {
    try {
      return new EdtfDate(value);
    } catch (IllegalArgumentException impossible) {
      return null;
    }
  }
}
