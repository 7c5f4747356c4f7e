package org.scokb.extraction.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The view of a text that rules match on. Every character stays at its UTF-16 index, so that what
 * is found in the view stands at the same place in the original, which is never altered.
 */
public final class Normal {

  /** Cyrillic letters that look like the Latin ones below them, as pages of the region mix them. */
  private static final String LOOKALIKE = "АВЕЅІЈКМНОРСТХаеорсухіјѕԁ";

  private static final String LATIN = "ABESIJKMHOPCTXaeopcyxijsd";

  private static final Pattern MIXED = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]+");

  /** Reference marks: "[12]", "¹", "since 2010.1 Meanwhile", "cooperation.12". */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?=[\\[\\]\\d¹²³⁰⁴-⁹])(?:\\[\\[|\\]\\]|\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]+|(?<=[\\p{L})\"'\\d][.,;!?]|[.,!?][\"'])(?<!\\d[.,]\\d{0,2})(?<=\\p{L}[.,;!?\"']{1,2}|\\d{4}[.]|[)\"'][.,])\\d{1,2}(?=\\s|$)|(?<=\\p{Ll}{4})\\d{1,2}(?=[\\s.,;:]|$))");

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?=['\\[\\]{<])(?:'{2,}|\\[\\[(?:[^\\[\\]|\\n]*\\|)?|\\]\\]|\\{\\{[^{}\\n]*\\}\\}|<ref[^<>\\n]*/>|<ref[^<>\\n]*>[^\\n]*?</ref>)");

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\u00AD\\u200B-\\u200D]");

  private Normal() {}

  /** The view of a text, as long as the text itself. */
  public static String of(String text) {
    char[] view = text.toCharArray();
    for (int i = 0; i < view.length; i++) {
      view[i] = plain(view[i]);
    }
    replaceLookalikes(view);
    blankMarkup(view);
    Matcher reference = REFERENCE.matcher(new String(view));
    while (reference.find()) {
      java.util.Arrays.fill(view, reference.start(), reference.end(), ' ');
    }
    return new String(view);
  }

  /** What a word is compared by: lower case, without diacritics and invisible characters. */
  public static String fold(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return INVISIBLE.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return lower;
  }

  /**
   * Wiki markup hides names: "'''[[Hu Jintao]]'''", "[[Bishkek Declaration (2007)|Declaration]]".
   */
  private static void blankMarkup(char[] view) {
    Matcher markup = MARKUP.matcher(new String(view));
    while (markup.find()) {
      java.util.Arrays.fill(view, markup.start(), markup.end(), ' ');
    }
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u00A0', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000', '\t' -> ' ';
      case '‘', '’', '‚', 'ʼ', '`', '´', '′', '‛' -> '\'';
      case '“', '”', '„', '«', '»', '″', '‟' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u2012', '\u2014', '\u2015', '\u2212' -> '–';
      default -> c;
    };
  }

  private static void replaceLookalikes(char[] view) {
    boolean cyrillic = false;
    for (char c : view) {
      cyrillic |= c >= '\u0400' && c <= '\u052F';
    }
    if (!cyrillic) {
      return;
    }
    Matcher word = MIXED.matcher(new String(view));
    while (word.find()) {
      boolean latin = word.group().chars().anyMatch(c -> c < '\u0250');
      for (int i = word.start(); latin && i < word.end(); i++) {
        int at = LOOKALIKE.indexOf(view[i]);
        view[i] = at < 0 ? view[i] : LATIN.charAt(at);
      }
    }
  }
}
