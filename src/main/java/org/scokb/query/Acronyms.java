package org.scokb.query;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people call a thing by the initials of its name, though nobody has written that: "AIFC" for
 * "Astana International Financial Center as a platform".
 */
final class Acronyms {

  /** Words in upper case with small ones between them. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:(?:of|the|and|for|on|in|to)\\s+)*\\p{Lu}[\\p{L}'’-]*)+");

  private static final Pattern INITIAL = Pattern.compile("(?<=^|[\\s-])\\p{Lu}");

  private Acronyms() {}

  /** Those of the names in a title, of three letters to six. */
  static Stream<String> of(String title) {
    return NAME.matcher(title)
        .results()
        .map(
            name ->
                INITIAL.matcher(name.group()).results().map(MatchResult::group).collect(joining()))
        .filter(initials -> initials.length() >= 3 && initials.length() <= 6);
  }
}
