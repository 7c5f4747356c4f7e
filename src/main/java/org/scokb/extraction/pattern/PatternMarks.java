package org.scokb.extraction.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a pattern as it is written into brackets, names, numbers of times, and elements. */
final class PatternMarks {

  private static final Pattern MARK =
      Pattern.compile(
          "(=|!?<|!)?\\(|\\)"
              + "|[a-z]\\w*:(?=\\S)"
              + "|[?+*](?=[?+*)\\s]|$)|\\{\\d+(,\\d+)?\\}"
              + "|(\\\\.|\\*(?=\\w)|[^\\s()?+*{\\\\])+"
              + "|\\s+");

  private PatternMarks() {}

  /**
   * The marks from left to right.
   *
   * @throws IllegalArgumentException if something is none
   */
  static List<String> of(String pattern) {
    List<String> marks = new ArrayList<>();
    Matcher found = MARK.matcher(pattern);
    while (found.regionStart() < pattern.length()) {
      if (!found.lookingAt()) {
        throw new IllegalArgumentException(pattern.substring(found.regionStart()));
      }
      if (!found.group().isBlank()) {
        marks.add(found.group());
      }
      found.region(found.end(), pattern.length());
    }
    return marks;
  }

  /** {@code name:}. */
  static boolean isName(String mark) {
    return mark.endsWith(":")
        && mark.chars().limit(mark.length() - 1L).allMatch(Character::isLetterOrDigit)
        && Character.isLowerCase(mark.charAt(0));
  }

  /** How often what stands before may be repeated. */
  static boolean isOften(String mark) {
    return mark.length() == 1 ? "?*+".contains(mark) : mark.startsWith("{");
  }
}
