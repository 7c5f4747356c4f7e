package org.scokb.extraction;

import org.scokb.text.Span;

/**
 * A word, a number or a punctuation mark of a sentence.
 *
 * @param span where it stands in the text
 * @param form its characters after {@link Normal}: straight quotes, no look-alike letters
 * @param norm the form that lexicon entries are compared with: lower case, without diacritics
 */
record Token(Span span, String form, String norm) {

  boolean isWord() {
    return Character.isLetter(form.charAt(0));
  }

  boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }

  boolean isPunctuation() {
    return !Character.isLetterOrDigit(form.charAt(0));
  }

  /** Whether it begins with a capital, or is a number that stands in a name. */
  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether it is an abbreviation such as SCO or UNEP. */
  boolean isAcronym() {
    return form.length() > 1
        && isWord()
        && isUpper(form.charAt(0))
        && isUpper(form.charAt(1))
        && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isUpper(char c) {
    return Character.toUpperCase(c) == c;
  }

  boolean is(String word) {
    return norm.equals(word);
  }
}
