package org.scokb.extraction.language;

/** How nouns and verbs take an ending, and names a capital. */
public final class Inflection {

  private Inflection() {}

  /** "Plan of action" becomes "plans of action", "railway line" "railway lines". */
  static String plural(String phrase, WordList endings) {
    int of = phrase.indexOf(" of ");
    String head = of < 0 ? phrase : phrase.substring(0, of);
    return ending(head, endings) + phrase.substring(head.length());
  }

  /** A word with another ending: what the first ending of a list that it has becomes there. */
  static String ending(String word, WordList endings) {
    return endings.pairs().entrySet().stream()
        .filter(ending -> word.endsWith(ending.getKey()))
        .findFirst()
        .map(ending -> cut(word, ending.getKey().length()) + ending.getValue())
        .orElse(word);
  }

  public static String withoutS(String word) {
    return word.endsWith("s") ? cut(word, 1) : word;
  }

  public static String upperFirst(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
