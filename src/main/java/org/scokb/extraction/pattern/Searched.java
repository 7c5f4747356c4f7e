package org.scokb.extraction.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.scokb.extraction.language.Sentence;

/**
 * A sentence in which patterns are looked for.
 *
 * @param chunks the stretches of it that were read before
 * @param ends where each part of patterns ends that begins at a token, as far as it was looked for:
 *     two tokens further, so that nothing is 0
 */
record Searched(Sentence sentence, Chunks chunks, Map<Object, int[]> ends) {

  Searched(Sentence sentence, Chunks chunks) {
    this(sentence, chunks, new HashMap<>());
  }

  /**
   * The token after a part of patterns that begins at a token; -1 where it doesn't fit.
   *
   * @param end tells it where that isn't known yet
   */
  int end(Object part, int from, IntUnaryOperator end) {
    int[] known = ends.computeIfAbsent(part, key -> new int[sentence.size()]);
    if (known[from] == 0) {
      known[from] = end.applyAsInt(from) + 2;
    }
    return known[from] - 2;
  }
}
