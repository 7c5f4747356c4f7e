package org.scokb.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A text as it was read, never altered, and the one place where Java's UTF-16 indices and the code
 * points of {@link Span} are turned into each other.
 */
public final class Text {

  private static final int CONTEXT = 32;

  private final String value;
  private final int length;

  /** Where each code point begins, and the end; empty where each is one character, as in most. */
  private final int[] starts;

  public Text(String value) {
    this.value = value;
    this.length = value.codePointCount(0, value.length());
    this.starts =
        IntStream.rangeClosed(0, length == value.length() ? -1 : value.length())
            .filter(at -> at == 0 || value.offsetByCodePoints(at - 1, 1) == at)
            .toArray();
  }

  public int length() {
    return length;
  }

  /** The span between two UTF-16 indices, such as those of a matcher on {@link #toString()}. */
  public Span span(int utf16Start, int utf16End) {
    return new Span(codePoint(utf16Start), codePoint(utf16End));
  }

  private int codePoint(int utf16) {
    int at = starts.length == 0 ? utf16 : Arrays.binarySearch(starts, utf16);
    return at < 0 ? -at - 1 : at;
  }

  /** The UTF-16 index of a code point; an IndexOutOfBoundsException if the text is shorter. */
  public int utf16(int codePoint) {
    Objects.checkIndex(codePoint, length + 1);
    return starts.length == 0 ? codePoint : starts[codePoint];
  }

  /** The characters of a span, exactly as they stand; it must not run past the end. */
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
