package org.scokb.text;

/**
 * A text as it was read, never altered, and the one place where Java's UTF-16 indices and the code
 * points of {@link Span} are turned into each other.
 */
public final class Text {

  private static final int CONTEXT = 32;

  private final String value;

  /** Whether every character is one code point, so that both ways of counting agree. */
  private final boolean basic;

  public Text(String value) {
    this.value = value;
    this.basic = value.codePointCount(0, value.length()) == value.length();
  }

  /** The number of code points. */
  public int length() {
    return basic ? value.length() : value.codePointCount(0, value.length());
  }

  /**
   * The span between two UTF-16 indices, such as those of a {@link java.util.regex.Matcher} on
   * {@link #toString()}.
   */
  public Span span(int utf16Start, int utf16End) {
    if (basic) {
      return new Span(utf16Start, utf16End);
    }
    int start = value.codePointCount(0, utf16Start);
    return new Span(start, start + value.codePointCount(utf16Start, utf16End));
  }

  /**
   * The UTF-16 index of a code point.
   *
   * @throws IndexOutOfBoundsException if the text is shorter
   */
  public int utf16(int codePoint) {
    return basic
        ? java.util.Objects.checkIndex(codePoint, value.length() + 1)
        : value.offsetByCodePoints(0, codePoint);
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

  /** Up to 32 code points before the span. */
  public String prefix(Span span) {
    return span.start() == 0
        ? ""
        : exact(new Span(Math.max(0, span.start() - CONTEXT), span.start()));
  }

  /** Up to 32 code points after the span. */
  public String suffix(Span span) {
    int length = length();
    return span.end() == length
        ? ""
        : exact(new Span(span.end(), Math.min(length, span.end() + CONTEXT)));
  }

  @Override
  public String toString() {
    return value;
  }
}
