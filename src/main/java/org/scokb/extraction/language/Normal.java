package org.scokb.extraction.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The view of a text that rules match on. Every character stays at its UTF-16 index, so that what
 * is found in the view stands at the same place in the original, which is never altered.
 */
public final class Normal {

  /** Cyrillic letters that look like the Latin ones below them, as pages of the region mix them. */
  private static final String LOOKALIKE = "АВЕЅІЈКМНОРСТХаеорсухіјѕԁ";

  private static final String LATIN = "ABESIJKMHOPCTXaeopcyxijsd";

  /** Reference marks: "[12]", "¹", "since 2010.1 Meanwhile", "cooperation.12". */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?=[\\[\\]\\d¹²³⁰⁴-⁹])(?:\\[\\[|\\]\\]|\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]+|(?<=[\\p{L})\"'\\d][.,;!?]|[.,!?][\"'])(?<!\\d[.,]\\d{0,2})(?<=\\p{L}[.,;!?\"']{1,2}|\\d{4}[.]|[)\"'][.,])\\d{1,2}(?=\\s|$)|(?<=\\p{Ll}{4})\\d{1,2}(?=[\\s.,;:]|$))");

  /** Wiki markup hides names: "'''[[Hu Jintao]]'''", "[[Osh Declaration (2007)|Declaration]]". */
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
    blank(MARKUP, view);
    blank(REFERENCE, view);
    return new String(view);
  }

  /** What a word is compared by: lower case, without diacritics and invisible characters. */
  public static String fold(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : INVISIBLE.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static void blank(Pattern marks, char[] view) {
    marks
        .matcher(new String(view))
        .results()
        .forEach(mark -> Arrays.fill(view, mark.start(), mark.end(), ' '));
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

  /** Within words that have Latin letters as well. */
  private static void replaceLookalikes(char[] view) {
    int from = 0;
    while (from < view.length) {
      int to = from;
      boolean latin = false;
      boolean cyrillic = false;
      for (; to < view.length && Character.isLetter(view[to]); to++) {
        latin |= view[to] < '\u0250';
        cyrillic |= view[to] >= '\u0400';
      }
      for (int i = from; latin && cyrillic && i < to; i++) {
        int at = LOOKALIKE.indexOf(view[i]);
        view[i] = at < 0 ? view[i] : LATIN.charAt(at);
      }
      from = to + 1;
    }
  }
}
