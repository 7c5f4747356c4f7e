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

  /** Names that sites use and CLDR doesn't have, and the general word for the menu. */
  private static final Set<String> ALSO =
      Set.of(
          "language",
          "languages",
          "select",
          "choose",
          "oʻzbek",
          "oʻzbekcha",
          "o'zbek",
          "o'zbekcha",
          "o‘zbekcha",
          "ўзбек",
          "ўзбекча",
          "қазақша",
          "кыргызча",
          "тоҷикӣ",
          "қазақ",
          "кыргыз",
          "тоҷик",
          "türkmen",
          "türkmençe",
          "中文",
          "汉语",
          "русский",
          "latin",
          "cyrillic",
          "rus",
          "eng",
          "kaz",
          "uzb",
          "kyr",
          "tjk",
          "рус",
          "анг",
          "қаз",
          "кыр",
          "ўзб",
          "en",
          "ru",
          "kz",
          "uz",
          "kg",
          "tj",
          "cn",
          "ir");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[|·•/,;–—-]\\s*|\\s{2,}|\\t|(?<=\\p{L})\\s(?=\\p{L})");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]+");

  private static final Set<String> NAMES = names();
  private static final Set<String> CODES =
      Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

  private Languages() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>(ALSO);
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
