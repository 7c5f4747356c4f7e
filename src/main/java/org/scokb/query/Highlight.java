package org.scokb.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that a search met, and where.
 *
 * @param field {@code title}, or {@code text} for a quote or another of the entity's own words
 * @param spans in code points from 0, in order and apart
 * @param start where it begins in the whole that it is a sentence of; {@code null} if it is whole
 */
public record Highlight(
    String field, String text, List<Place> spans, @Nullable Integer start, @Nullable Integer end) {

  /** Where words are in a text. */
  public record Place(int start, int end) {}
}
