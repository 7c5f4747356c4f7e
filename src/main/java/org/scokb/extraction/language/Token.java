package org.scokb.extraction.language;

import java.util.regex.Pattern;
import org.scokb.text.Span;

/**
 * A word, a number or a punctuation mark: its form after {@link Normal}, and that which lexicon
 * entries are compared with, in lower case and without diacritics.
 */
public record Token(Span span, String form, String norm) {

  private static final Pattern COINED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-?\\p{Lu}|-\\d).*");

  public boolean isWord() {
    return Character.isLetter(form.charAt(0));
  }

  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }

  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(form.charAt(0));
  }

  /** Whether it begins with a capital, or is a number that stands in a name. */
  public boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  /** Whether it is an abbreviation such as SCO or UNEP, and not the initials of a name. */
  public boolean isAcronym() {
    return form.length() > 1
        && isWord()
        && form.indexOf('.') < 0
        && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }

  /** Whether it is written as nobody writes a common word: AgroHub, Forum-2, Osh-Shield. */
  public boolean isCoined() {
    return COINED.matcher(form).matches();
  }
}
