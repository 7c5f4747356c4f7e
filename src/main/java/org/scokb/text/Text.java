package org.scokb.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A text as it was read, never altered, and the one place where Java's UTF-16 indices and the code
 * points of {@link Span} are turned into each other.
 */
public final class Text {

  private static final int CONTEXT = 32;

  /** Every so many characters it is known how many code points stand before. */
  private static final int STEP = 64;

  private final String value;

  private final int length;

  /** The code points before each step; empty where each character is one, as in most texts. */
  private final int[] before;

  public Text(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
    this.before = length == value.length() ? new int[0] : new int[value.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + value.codePointCount(start(i - 1), start(i));
    }
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  /**
   * The span between two UTF-16 indices, such as those of a {@link java.util.regex.Matcher} on
   * {@link #toString()}.
   */
  public Span span(int utf16Start, int utf16End) {
    return new Span(codePoint(utf16Start), codePoint(utf16End));
  }

  private int codePoint(int utf16) {
    int step = utf16 / STEP;
    return before.length == 0 ? utf16 : before[step] + value.codePointCount(start(step), utf16);
  }

  /** Where a step begins: never between the two halves of one code point. */
  private int start(int step) {
    int start = step * STEP;
    boolean parts =
        start > 0
            && start < value.length()
            && Character.isSurrogatePair(value.charAt(start - 1), value.charAt(start));
    return parts ? start - 1 : start;
  }

  /**
   * The UTF-16 index of a code point.
   *
   * @throws IndexOutOfBoundsException if the text is shorter
   */
  public int utf16(int codePoint) {
    Objects.checkIndex(codePoint, length + 1);
    if (before.length == 0) {
      return codePoint;
    }
    int found = Arrays.binarySearch(before, codePoint);
    int step = found < 0 ? -found - 2 : found;
    return value.offsetByCodePoints(start(step), codePoint - before[step]);
  }

  /**
   * The characters of a span, exactly as they stand.
   *
   * @throws IndexOutOfBoundsException if the span runs past the end; the message has both
   */
  public String exact(Span span) {
    if (span.end() > length()) {
      throw new IndexOutOfBoundsException(
          "%s runs past the end of a text of %d code points".formatted(span, length()));
    }
    return value.substring(utf16(span.start()), utf16(span.end()));
  }

  /** The sentence that a span stands in, or several; a line ends one, as headings have no stop. */
  public Span sentence(Span span) {
    int start = utf16(span.start());
    int end = utf16(span.end());
    int from = value.lastIndexOf('\n', start - 1) + 1;
    int line = value.indexOf('\n', end - 1);
    String lines = value.substring(from, line < 0 ? value.length() : Math.max(line, end));
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(lines);
    int first = ends.preceding(start - from + 1);
    String sentence = lines.substring(first, ends.following(end - from - 1));
    int words = from + first + sentence.length() - sentence.stripLeading().length();
    return span(Math.min(words, start), Math.max(words + sentence.strip().length(), end));
  }

  /** Up to 32 code points before the span. */
  public String prefix(Span span) {
    return between(Math.max(0, span.start() - CONTEXT), span.start());
  }

  /** Up to 32 code points after the span. */
  public String suffix(Span span) {
    return between(span.end(), Math.min(length, span.end() + CONTEXT));
  }

  /** The characters between two code points, of which there may be none. */
  public String between(int start, int end) {
    return start < end ? exact(new Span(start, end)) : "";
  }

  @Override
  public String toString() {
    return value;
  }
}
