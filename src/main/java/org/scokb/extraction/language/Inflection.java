package org.scokb.extraction.language;

import java.util.Set;

/** How nouns and verbs take an ending, and names a capital. */
public final class Inflection {

  private static final Set<String> HISSING = Set.of("s", "sh", "ch", "x");

  private Inflection() {}

  /** "Plan of action" becomes "plans of action", "railway line" "railway lines". */
  static String plural(String phrase) {
    int of = phrase.indexOf(" of ");
    String head = of < 0 ? phrase : phrase.substring(0, of);
    String rest = phrase.substring(head.length());
    if (head.endsWith("s")) {
      return phrase;
    }
    return (head.endsWith("dum") ? cut(head, 2) + "a" : withS(head)) + rest;
  }

  /** A noun or verb with an "s": "cities", "searches", "plans". */
  static String withS(String word) {
    boolean hisses = HISSING.stream().anyMatch(word::endsWith);
    return endsInY(word) ? cut(word, 1) + "ies" : word + (hisses ? "es" : "s");
  }

  /** The past of a verb that isn't irregular, by what it has before the ending. */
  static String past(String base, String stem) {
    return endsInY(base) ? cut(base, 1) + "ied" : stem + "ed";
  }

  public static String withoutS(String word) {
    return word.endsWith("s") ? cut(word, 1) : word;
  }

  public static String upperFirst(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  private static boolean endsInY(String word) {
    return word.endsWith("y")
        && word.length() > 1
        && "aeou".indexOf(word.charAt(word.length() - 2)) < 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
