package org.scokb.extraction.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.scokb.extraction.language.Sentence;

/**
 * A sentence in which patterns are looked for.
 *
 * @param chunks the stretches of it that were read before
 * @param ends where each part of patterns ends that begins at a token, as far as it was looked for
 */
record Searched(Sentence sentence, Chunks chunks, Map<Object, int[]> ends) {

  private static final int UNREAD = -2;

  Searched(Sentence sentence, Chunks chunks) {
    this(sentence, chunks, new HashMap<>());
  }

  /**
   * The token after a part of patterns that begins at a token; -1 where it doesn't fit.
   *
   * @param end tells it where that isn't known yet
   */
  int end(Object part, int from, IntUnaryOperator end) {
    int[] known = ends.computeIfAbsent(part, key -> unread());
    if (known[from] == UNREAD) {
      known[from] = end.applyAsInt(from);
    }
    return known[from];
  }

  private int[] unread() {
    int[] unread = new int[sentence.size()];
    Arrays.fill(unread, UNREAD);
    return unread;
  }
}
