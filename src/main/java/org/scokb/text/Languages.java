package org.scokb.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines that offer a page in other languages: nothing but languages' names, in English or as their
 * speakers write them, or their codes. The names are those of the Unicode CLDR that Java carries.
 */
final class Languages {

  private static final Pattern SEPARATOR = PageLexicon.pattern("language_separator");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]+");

  private static final Set<String> NAMES = names();
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>(PageLexicon.words("languages"));
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      for (String name :
          List.of(
              language.getDisplayLanguage(Locale.ENGLISH), language.getDisplayLanguage(language))) {
        // A two-letter name is a code that CLDR doesn't translate.
        if (name.length() > 2 || name.codePoints().anyMatch(Character::isIdeographic)) {
          names.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
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
