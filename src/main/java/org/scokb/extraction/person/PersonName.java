package org.scokb.extraction.person;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.WordList;

/**
 * A person's name, comparable over spellings: Japarov and Zhaparov, Tokaev and Tokayev, "K.
 * Tokayev" and the bare surname.
 *
 * @param value the name as it stands
 * @param parts its words in one spelling for all
 */
record PersonName(String value, List<String> parts) {

  static PersonName of(String value) {
    List<String> parts =
        Collections.list(new StringTokenizer(value, ". \t\r\n")).stream()
            .map(part -> spelling(part + " "))
            .filter(part -> !part.isEmpty())
            .toList();
    return new PersonName(value, parts);
  }

  /** Letters that transliterations of the region's names differ in are written alike, and once. */
  private static String spelling(String part) {
    String alike = Normal.fold(part);
    for (Map.Entry<String, String> each : WordList.NAME_SPELLINGS.pairs().entrySet()) {
      alike = alike.replace(each.getKey(), each.getValue());
    }
    StringBuilder once = new StringBuilder();
    for (char letter : alike.toCharArray()) {
      if (letter >= 'a' && letter <= 'z' && !once.toString().endsWith("" + letter)) {
        once.append(letter);
      }
    }
    return once.toString();
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  /** The word that stands for the person alone: the last or, as in Chinese names, the first. */
  private boolean isSurname(String part) {
    return part.equals(last()) || part.equals(parts.get(0));
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
    return parts.containsAll(other.parts)
        || other.parts.containsAll(parts)
        || last().equals(other.last()) && (isInitialOf(otherFirst) || other.isInitialOf(first));
  }

  /** "Y.", "Yu.", "Y": whether the first word is the beginning of one. */
  private boolean isInitialOf(String word) {
    String first = parts.get(0);
    return first.length() <= (value.contains(".") ? 2 : 1) && word.startsWith(first);
  }

  private String last() {
    return parts.get(parts.size() - 1);
  }
}
