package org.scokb.extraction.pattern;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts a pattern as it is written into brackets, names, numbers of times, and elements. */
final class PatternMarks {

  private static final Pattern MARK =
      Pattern.compile(
          """
          (=|!?<|!)?\\( | \\)
          | [a-z]\\w*:(?=\\S)
          | [?+*](?=[?+*)\\s]|$) | \\{\\d+(,\\d+)?\\}
          | (\\\\.|\\*(?=\\w)|[^\\s()?+*{\\\\])+
          | \\s+
          """,
          Pattern.COMMENTS);

  private PatternMarks() {}

  /** The marks from left to right; an IllegalArgumentException tells of what is none. */
  static List<String> of(String pattern) {
    List<String> marks = MARK.matcher(pattern).results().map(MatchResult::group).toList();
    if (!String.join("", marks).equals(pattern)) {
      throw new IllegalArgumentException("Only %s are marks".formatted(marks));
    }
    return marks.stream().filter(not(String::isBlank)).toList();
  }

  static boolean isName(String mark) {
    return mark.matches("[a-z][a-zA-Z0-9]*:");
  }

  /** How often what stands before may be repeated. */
  static boolean isOften(String mark) {
    return mark.length() == 1 ? "?*+".contains(mark) : mark.startsWith("{");
  }
}
