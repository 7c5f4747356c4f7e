package org.scokb.extraction.language;

import java.util.Locale;

/** Endings of words that tell a form. */
public enum Ending {
  ING,
  ED,
  S,
  LY;

  private final String letters = name().toLowerCase(Locale.ROOT);

  /** Whether a word, folded, ends so. */
  public boolean isOf(String norm) {
    return norm.endsWith(letters);
  }

  /** A word without it. */
  public String cut(String word) {
    return word.endsWith(letters) ? word.substring(0, word.length() - letters.length()) : word;
  }
}
