package org.scokb.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that offer a page in other languages: nothing but languages' names, in English or as their
 * speakers write them, or their codes. The names are those of the Unicode CLDR that Java carries.
 */
final class Languages {

  private static final Pattern SEPARATOR = PageLexicon.pattern("language_separator");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]+");

  private static final Set<String> NAMES = names();
  private static final Set<String> CODES =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

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
    Iterator<String> parts = SEPARATOR.splitAsStream(line.strip()).iterator();
    boolean named = false;
    int count = 0;
    for (; parts.hasNext(); count++) {
      String part = parts.next();
      String name = BRACKETS.matcher(part.toLowerCase(Locale.ROOT)).replaceAll("").strip();
      boolean code = CODES.contains(name) && part.equals(part.toUpperCase(Locale.ROOT));
      if (NAMES.contains(name) && name.length() > 2) {
        named = true;
      } else if (!code && !NAMES.contains(name)) {
        return false;
      }
    }
    return named || count > 1;
  }
}
