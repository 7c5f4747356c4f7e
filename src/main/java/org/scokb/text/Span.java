package org.scokb.text;

/**
 * A stretch of a text, in Unicode code points from 0, the end excluded, as the {@code
 * TextPositionSelector} of the W3C Web Annotation Data Model (section 4.2.5) counts.
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a negative start, and what isn't at least one code point long. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("No span runs from %d to %d".formatted(start, end));
    }
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The shortest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[%d,%d)".formatted(start, end);
  }
}
