package org.scokb.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that offer a page in other languages: nothing but languages' names, in English or as their
 * speakers write them, or their codes. The names are those of the Unicode CLDR that Java carries.
 */
final class Languages {

  private static final Pattern SEPARATOR = PageLexicon.pattern("language_separator");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]+");

  private static final Set<String> NAMES =
      Stream.concat(PageLexicon.words("languages").stream(), names())
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** Those of CLDR; a name of two letters is a code that it doesn't translate. */
  private static Stream<String> names() {
    return Stream.of(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .flatMap(it -> Stream.of(Locale.ENGLISH, it).map(it::getDisplayLanguage))
        .filter(name -> name.length() > 2 || name.codePoints().anyMatch(Character::isIdeographic));
  }

  /** Whether the line is nothing but languages' names; a lone code is too little to tell. */
  static boolean isMenu(String line) {
    String[] parts = SEPARATOR.split(line.strip());
    return Stream.of(parts).allMatch(part -> NAMES.contains(name(part)) || isCode(part))
        && (parts.length > 1 || parts.length == 1 && name(parts[0]).length() > 2);
  }

  private static boolean isCode(String part) {
    return CODES.contains(name(part)) && part.equals(part.toUpperCase(Locale.ROOT));
  }

  private static String name(String part) {
    return BRACKETS.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("").strip();
  }
}
