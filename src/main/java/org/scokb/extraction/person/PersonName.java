package org.scokb.extraction.person;

import java.util.List;
import java.util.regex.Pattern;
import org.scokb.extraction.language.Normal;

/**
 * A person's name, comparable over spellings: Japarov and Zhaparov, Tokaev and Tokayev, "K.
 * Tokayev" and the bare surname.
 *
 * @param value the name as it stands
 * @param parts its words in one spelling for all
 */
record PersonName(String value, List<String> parts) {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
  private static final Pattern YE = Pattern.compile("(?<=[aeiou])y?e(?=v)");
  private static final Pattern I = Pattern.compile("y|ii|iy|j$");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1");

  static PersonName of(String value) {
    List<String> parts =
        WHITE_SPACE
            .splitAsStream(value.replace(".", ". ").strip())
            .map(PersonName::spelling)
            .filter(part -> !part.isEmpty())
            .toList();
    return new PersonName(value, parts);
  }

  /** Letters that transliterations of the region's names differ in are written alike. */
  private static String spelling(String part) {
    String letters = NO_LETTER.matcher(Normal.fold(part)).replaceAll("");
    String consonants =
        letters
            .replace("dzh", "j")
            .replace("zh", "j")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("ts", "s")
            .replace('w', 'v')
            .replace('q', 'k');
    String vowels = YE.matcher(consonants).replaceAll("e");
    return DOUBLE.matcher(I.matcher(vowels).replaceAll("i")).replaceAll("$1");
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  /** The word that stands for the person alone: the last, or in Chinese names the first. */
  private boolean isSurname(String part) {
    return part.equals(last()) || isChinese() && part.equals(parts.get(0));
  }

  /** Whether both can be the same person's within one article. */
  boolean matches(PersonName other) {
    if (parts.isEmpty() || other.parts.isEmpty()) {
      // In other letters than Latin ones, a name is like itself alone.
      return value.equals(other.value);
    }
    if (!isFull() || !other.isFull()) {
      PersonName shorter = isFull() ? other : this;
      PersonName longer = isFull() ? this : other;
      return shorter.parts.size() == 1 && longer.isSurname(shorter.last());
    }
    String first = parts.get(0);
    String otherFirst = other.parts.get(0);
    boolean initial = first.length() == 1 || otherFirst.length() == 1;
    return parts.containsAll(other.parts)
        || other.parts.containsAll(parts)
        || initial && last().equals(other.last()) && first.charAt(0) == otherFirst.charAt(0);
  }

  private String last() {
    return parts.get(parts.size() - 1);
  }

  private boolean isChinese() {
    return parts.size() == 2 && parts.get(0).length() <= 5 && !value.contains(".");
  }
}
