package org.scokb.extraction.date;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which dates are written: "5 July 2023", "next summer", "2023-2025".
 *
 * @param kind what a date in this form tells
 * @param cue what a sentence must have for it
 * @param pattern how it is written
 * @param groups the named groups of the pattern
 */
record DateForm(DateMention.Kind kind, Cue cue, Pattern pattern, Set<String> groups) {

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?!\\p{L})";

  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String OPTIONAL_YEAR = "(?:,? (?:of )?(?<y>" + YEAR + ")\\b)?";
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
  private static final String DASH = "(?: ?[-–] ?| to | and | until | through |, ?)";

  /** What a sentence must have for forms of a sort to be worth trying: most have none of it. */
  enum Cue {
    YEAR(DateForm.YEAR),
    MONTH("J(?:an|u[nl])|Feb|Ma[ry]|A(?:pr|ug)|Sep|Oct|Nov|Dec"),
    SEASON("[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter"),
    RELATIVE("day|month|year|tomorrow|on the \\d");

    private final Pattern pattern;

    Cue(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    static Set<Cue> in(String sentence) {
      Set<Cue> cues = EnumSet.noneOf(Cue.class);
      for (Cue cue : values()) {
        if (cue.pattern.matcher(sentence).find()) {
          cues.add(cue);
        }
      }
      return cues;
    }
  }

  /** In the order in which they are tried: what one form has read, no later one reads again. */
  static final List<DateForm> ALL =
      List.of(
          form(
              DateMention.Kind.DAY,
              Cue.YEAR,
              "\\b(?<y>" + YEAR + ")-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)\\b"),
          form(
              DateMention.Kind.DAYS,
              Cue.YEAR,
              "\\b(?<d>[0-3]?\\d) ?[-–] ?(?<d2>[0-3]?\\d)[.](?<m>0[1-9]|1[0-2])[.](?<y>"
                  + YEAR
                  + ")\\b"),
          form(
              DateMention.Kind.DAY,
              Cue.YEAR,
              "\\b(?<d>[0-3]?\\d)[.](?<m>0[1-9]|1[0-2])[.](?<y>" + YEAR + ")\\b"),
          form(
              DateMention.Kind.DAYS,
              Cue.MONTH,
              "\\b(?<d>%s)(?: (?:of )?(?<m>%s))?%s(?<d2>%s) (?:of )?(?<m2>%s)%s"
                  .formatted(DAY, MONTH, DASH, DAY, MONTH, OPTIONAL_YEAR)),
          form(
              DateMention.Kind.DAYS,
              Cue.MONTH,
              "\\b(?<m>%s) (?<d>%s)%s(?:(?<m2>%s) )?(?<d2>%s)\\b%s"
                  .formatted(MONTH, DAY, DASH, MONTH, DAY, OPTIONAL_YEAR)),
          form(
              DateMention.Kind.DAY,
              Cue.MONTH,
              "\\b(?<d>%s) (?:of )?(?<m>%s)%s".formatted(DAY, MONTH, OPTIONAL_YEAR)),
          form(
              DateMention.Kind.DAY,
              Cue.MONTH,
              "\\b(?<m>%s) (?<d>%s)\\b(?!:\\d)%s".formatted(MONTH, DAY, OPTIONAL_YEAR)),
          form(
              DateMention.Kind.MONTH,
              Cue.MONTH,
              "\\b(?<m>%s) (?:of )?(?<pointer>[Nn]ext|[Ll]ast) year\\b".formatted(MONTH)),
          form(
              DateMention.Kind.MONTH,
              Cue.MONTH,
              "\\b(?<m>%s)(?:%s(?<m2>%s))?,? (?:of )?(?<y>%s)\\b"
                  .formatted(MONTH, DASH, MONTH, YEAR)),
          form(
              DateMention.Kind.SEASON,
              Cue.YEAR,
              "\\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? (?<y>%s)\\b"
                  .formatted(YEAR)),
          form(
              DateMention.Kind.SEASON,
              Cue.SEASON,
              "\\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?<pointer>[Nn]ext|[Ll]ast) year\\b"),
          form(
              DateMention.Kind.SEASON,
              Cue.SEASON,
              "\\b(?:[Ii]n(?: the)?|(?<pointer>[Tt]his|[Nn]ext|[Ll]ast)) (?<season>spring|summer|autumn|winter)\\b(?= |$|[.,;)])(?! of)"),
          form(
              DateMention.Kind.SEASON,
              Cue.YEAR,
              "\\b(?:(?<quarter>first|second|third|fourth|Q[1-4]|[1-4](?:st|nd|rd|th))(?: quarter)?(?: of)?) (?<y>%s)\\b"
                  .formatted(YEAR)),
          form(
              DateMention.Kind.YEARS,
              Cue.YEAR,
              "\\b(?<y>%s)(?: ?[-–/] ?| to | through )(?<y2>%s|'\\d\\d|\\d\\d(?!\\d))\\b"
                  .formatted(YEAR, YEAR)),
          form(
              DateMention.Kind.YEARS,
              Cue.YEAR,
              "\\b[Bb]etween (?<y>%s) and (?<y2>%s)\\b".formatted(YEAR, YEAR)),
          form(
              DateMention.Kind.UNTIL,
              Cue.YEAR,
              "\\b(?:until|till|up to|through|to|by)(?: the)?(?: end of)?(?: year)? (?<y>%s)\\b"
                  .formatted(YEAR)),
          form(
              DateMention.Kind.YEAR,
              Cue.YEAR,
              "(?<![\\d.,-])(?<y>%s)(?![\\d%%]|[.,]\\d|-\\d)".formatted(YEAR)),
          form(
              DateMention.Kind.MONTH,
              Cue.MONTH,
              "(?:\\b(?:[Ii]n|[Ff]or|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Mm]id|(?<pointer>[Tt]his|[Ll]ast|[Nn]ext|[Ff]ollowing)|of)[ -]|[:,] )(?<m>%s)(?= |$|[.,;)])"
                  .formatted(MONTH)),
          form(DateMention.Kind.MONTH, Cue.MONTH, "^(?<m>%s)(?=\\s{2,}| ?[:–|/])".formatted(MONTH)),
          form(
              DateMention.Kind.SEASON,
              Cue.SEASON,
              "^(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?=\\s{2,}| ?[:–|/])"),
          form(
              DateMention.Kind.YEAR,
              Cue.RELATIVE,
              "\\b(?<relative>[Tt]his|[Nn]ext|[Ll]ast|[Tt]he (?:following|previous|coming)) year\\b(?!s)"),
          form(
              DateMention.Kind.MONTH,
              Cue.MONTH,
              "\\b[Tt]he (?<m>%s)(?= (?:summit|meeting|session|sitting)\\b)".formatted(MONTH)),
          form(DateMention.Kind.YEAR, Cue.RELATIVE, "\\b(?<relative>[Aa] year ago)\\b"),
          form(
              DateMention.Kind.MONTH,
              Cue.RELATIVE,
              "\\b(?<relative>[Tt]his month|[Nn]ext month|[Ll]ast month)\\b"),
          form(
              DateMention.Kind.DAY,
              Cue.RELATIVE,
              "\\b(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?<relative>[Tt]oday|[Yy]esterday|[Tt]omorrow)\\b|\\bon the (?<d>%s)\\b(?! \\p{L}+ ?(?:meeting|summit|session))"
                  .formatted("(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)")));

  private static DateForm form(DateMention.Kind kind, Cue cue, String pattern) {
    Set<String> groups = new HashSet<>();
    Matcher group = Pattern.compile("\\(\\?<(\\w+)>").matcher(pattern);
    while (group.find()) {
      groups.add(group.group(1));
    }
    return new DateForm(kind, cue, Pattern.compile(pattern), Set.copyOf(groups));
  }

  /** The parts of a date that the pattern has found. */
  DateParts parts(Matcher matcher) {
    return new DateParts(
        number(group(matcher, "y")),
        secondYear(group(matcher, "y"), group(matcher, "y2")),
        word(group(matcher, "m")),
        word(group(matcher, "m2")),
        number(group(matcher, "d")),
        number(group(matcher, "d2")),
        word(group(matcher, "season")),
        word(group(matcher, "quarter")),
        word(group(matcher, "relative")),
        word(group(matcher, "weekday")),
        word(group(matcher, "pointer")),
        matcher.group().endsWith("year"));
  }

  private @Nullable String group(Matcher matcher, String name) {
    return groups.contains(name) ? matcher.group(name) : null;
  }

  private static @Nullable String word(@Nullable String group) {
    return group == null ? null : group.toLowerCase(Locale.ROOT);
  }

  private static @Nullable Integer number(@Nullable String group) {
    return group == null ? null : Integer.valueOf(NO_DIGIT.matcher(group).replaceAll(""));
  }

  private static @Nullable Integer secondYear(@Nullable String first, @Nullable String second) {
    if (first == null || second == null) {
      return null;
    }
    String digits = NO_DIGIT.matcher(second).replaceAll("");
    return Integer.valueOf(digits.length() == 4 ? digits : first.substring(0, 2) + digits);
  }
}
