package org.scokb.query;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people call a thing by the initials of its name, though nobody has written that: "AIFC" for
 * "Astana International Financial Center as a platform".
 */
final class Acronyms {

  /** Words in upper case with small ones between them. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:(?:of|the|and|for|on|in|to)\\s+)*\\p{Lu}[\\p{L}'’-]*)+");

  private static final Pattern INITIAL = Pattern.compile("(?<=^|[\\s-])\\p{Lu}");

  private static final Set<Integer> LENGTHS = Set.of(3, 4, 5, 6);

  private Acronyms() {}

  /** Those of the names in a title. */
  static Stream<String> of(String title) {
    return NAME.matcher(title)
        .results()
        .map(name -> initials(name.group()))
        .filter(initials -> LENGTHS.contains(initials.length()));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    Matcher initial = INITIAL.matcher(name);
    while (initial.find()) {
      initials.append(initial.group());
    }
    return initials.toString();
  }
}
