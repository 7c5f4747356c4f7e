package org.scokb.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * Where and when an article was written, as agencies put it before the first sentence ("TIANJIN,
 * Sept. 1, 2025 (Eurasia Wire) —") and sites on a line of its own ("Published 20 September 2021").
 *
 * @param end how many characters of the line it takes
 * @param date the date it gives; {@code null} where it gives none, or none with a year
 */
record Dateline(int end, @Nullable EdtfDate date) {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY"
          + "|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?";
  private static final String DATE =
      "(?<date>"
          + WEEKDAY
          + "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})"
          + "|(?<dotted>\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})"
          + "|(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m1>MONTH),?(?:\\s+(?<y1>\\d{4}))?"
          + "|(?<m2>MONTH)\\s+(?:\\d{1,2}\\s*[–-]\\s*)?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y2>\\d{4}))?"
          + "|(?<m3>MONTH)\\s+(?<y3>\\d{4})))(?![\\p{L}\\d])";
  private static final String NAME = "\\p{Lu}[\\p{L}'’‘-]*";
  private static final String PLACE =
      "(?<place>NAME(?:\\s+NAME){0,2}(?:\\s*[,/]\\s*NAME(?:\\s+NAME)?(?=\\s*[,(–—/:-]))?(?:\\s*\\(NAME(?:\\s+NAME)?\\))?)"
          .replace("NAME", NAME);
  private static final String AGENCY =
      "(?<agency>\\((?:\\p{Lu}|“)[^()]{1,40}\\)|/[^/\\n]{2,40}/|(?:\\p{Lu}{3,}|Xinhua|Kazinform|Interfax|Reuters|Khabar|Kabar)(?=[.,]?\\s*[–—-]))";
  private static final String STAMP = "(?:[Dd]ate:?\\s+(?<stamp>\\d{4}-\\d{2}-\\d{2})\\s+)?";

  private static final Pattern BEFORE_PROSE =
      compile(
          STAMP
              + PLACE
              + "(?:[,.]?\\s+DATE)?[,.]?\\s*(?:AGENCY)?[.,]?\\s*(?<dash>[–—-]{1,2}|:)?\\s*");
  private static final Pattern STAMP_ALONE =
      compile("[Dd]ate:?\\s+(?<stamp>\\d{4}-\\d{2}-\\d{2})\\s+");
  private static final String CLOCK =
      "(?:[\\s,|·•/–—-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*(?:[ap]\\.?m\\.?|GMT|UTC|[A-Z]{2,4}|\\(.{2,12}\\)))*)?";
  private static final Pattern ALONE =
      compile(
          "(?:(?:[Ff]irst\\s+)?(?<label>[Pp]ublished|[Pp]osted|[Uu]pdated|[Ll]ast\\s+(?:[Uu]pdated|modified)|[Dd]ate|[Rr]eleased|[Ii]ssued|[Aa]dded|[Cc]reated)"
              + "(?:\\s+(?:[Oo]n|at|by\\s+[\\p{L} ]{2,40}))?[:,]?\\s*)?(?:PLACEHERE[,.]\\s+)?(?:\\d{1,2}:\\d{2}[,\\s|·-]+)?DATE"
                  .replace(
                      "PLACEHERE",
                      "(?:NAME(?:\\s+NAME){0,2}(?:,\\s+NAME(?:\\s+NAME)?)?)".replace("NAME", NAME))
              + CLOCK
              + "(?:[\\s,|·•/–—-]*(?:AGENCY))?(?:[\\s|·•/,–—-]+[^|·•]{1,40}){0,3}?\\.?");
  private static final Pattern WITHIN = compile("(?<!\\d)DATE");
  private static final Pattern APPEARED =
      Pattern.compile(
          "\\b(?:[Aa]ppeared|[Pp]ublished|[Pp]osted|[Uu]pdated?|ran)\\b(?= (?:in|on|at|first|here)\\b|:)");
  private static final Pattern READING_TIME =
      Pattern.compile(
          "(?i)(?:reading time:?\\s*)?\\d{1,3}[\\s-]*min(?:ute)?s?(?:[\\s-]+read(?:ing)?(?:\\s+time)?)?");
  private static final Pattern PARTING = Pattern.compile("\\s*[|·•]\\s*|\\s+(?:[–—-]+|/)\\s+");
  private static final Pattern DATA =
      Pattern.compile("(?i)(?:source|editor|author|updated|posted)\\s*:");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static Pattern compile(String template) {
    return Pattern.compile(
        template.replace("DATE", DATE).replace("AGENCY", AGENCY).replace("MONTH", MONTH));
  }

  /** The dateline before the first sentence of a paragraph, if there is one. */
  static @Nullable Dateline before(Line line) {
    String value = line.value();
    Matcher form = BEFORE_PROSE.matcher(value);
    if (form.lookingAt() && isDateline(form, value)) {
      return new Dateline(form.end(), date(form));
    }
    Matcher stamp = STAMP_ALONE.matcher(value);
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
          && isInCapitals(city(form.group("place")))
          && form.group().stripTrailing().endsWith(".");
    }
    boolean gap = dash.equals(":") || Character.isWhitespace(value.charAt(form.end() - 1));
    return gap && (form.group("date") != null || inCapitals(form.group("place"), dash, rest));
  }

  /** "ASTANA – The flags …": a place in capitals alone opens prose, never a headline. */
  private static boolean inCapitals(String place, String dash, String rest) {
    boolean capitals = isInCapitals(place) && place.length() > (dash.equals(":") ? 4 : 2);
    boolean prose = rest.chars().filter(Character::isWhitespace).count() >= 8;
    return capitals && prose && (!dash.equals(":") || rest.endsWith("."));
  }

  private static boolean isInCapitals(String place) {
    return place.equals(place.toUpperCase(Locale.ROOT));
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
    if (line.words().size() > 14) {
      return null;
    }
    String[] parts = PARTING.split(line.value());
    for (String part : parts) {
      Matcher labelled = ALONE.matcher(part);
      if (parts.length > 1 && parts.length < 5 && labelled.matches() && areLabels(parts)) {
        return new Dateline(line.value().length(), date(labelled));
      }
    }
    Matcher form = ALONE.matcher(line.value());
    if (form.matches() && (form.group("label") != null || line.words().size() <= 8)) {
      return new Dateline(line.value().length(), date(form));
    }
    if (READING_TIME.matcher(line.value()).matches()) {
      return new Dateline(line.value().length(), null);
    }
    // "Moscow, November 18th (Xinhua)": what opens a report elsewhere, on a line of its own.
    Matcher open = BEFORE_PROSE.matcher(line.value());
    return open.matches() && open.group("date") != null
        ? new Dateline(line.value().length(), date(open))
        : null;
  }

  /** The date in a line of a site's data: "Source: Xinhua 2024-07-05 09:12 Editor: huaxia". */
  static @Nullable EdtfDate inData(Line line) {
    if (line.words().size() > 14 || !DATA.matcher(line.value()).lookingAt()) {
      return null;
    }
    Matcher date = WITHIN.matcher(line.value());
    return date.find() ? date(date) : null;
  }

  /** The first date with a year in a short line, whatever else it says. */
  static @Nullable EdtfDate within(Line line) {
    Matcher form = WITHIN.matcher(line.value());
    while (line.words().size() <= 16 && form.find()) {
      EdtfDate date = date(form);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /**
   * The date in a line that says when the article came out: "This essay appeared in March 2024."
   */
  static @Nullable EdtfDate ofAppearance(Line line) {
    Matcher appearance = APPEARED.matcher(line.value());
    if (!appearance.find()) {
      return null;
    }
    Matcher form = WITHIN.matcher(line.value());
    return form.find(appearance.start()) ? date(form) : null;
  }

  private static boolean areLabels(String[] parts) {
    return java.util.Arrays.stream(parts).allMatch(part -> part.split("\\s+").length <= 5);
  }

  /** Whether a line that {@link #alone stands alone} speaks of an update, not of the first time. */
  static boolean isUpdate(Line line) {
    return line.value().toLowerCase(Locale.ROOT).matches("(?:last )?(?:updated|modified).*");
  }

  private static @Nullable EdtfDate date(Matcher form) {
    if (form.pattern() == BEFORE_PROSE && form.group("stamp") != null) {
      return of(form.group("stamp"));
    }
    if (form.group("date") == null) {
      return null;
    }
    if (form.group("iso") != null) {
      return of(form.group("iso"));
    }
    if (form.group("dotted") != null) {
      String[] parts = form.group("dotted").split("[./-]");
      return of(
          "%s-%02d-%02d"
              .formatted(parts[2], Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
    }
    if (form.group("m3") != null) {
      return of("%s-%02d".formatted(form.group("y3"), month(form.group("m3"))));
    }
    boolean dayFirst = form.group("m1") != null;
    String year = form.group(dayFirst ? "y1" : "y2");
    String month = form.group(dayFirst ? "m1" : "m2");
    String day = form.group(dayFirst ? "d1" : "d2");
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return EdtfDate.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable EdtfDate of(String value) {
    try {
      return new EdtfDate(value);
    } catch (IllegalArgumentException impossible) {
      return null;
    }
  }
}
