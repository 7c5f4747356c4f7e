package org.scokb.extraction.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.scokb.extraction.language.Sentence;

/**
 * A sentence in which patterns are looked for.
 *
 * @param chunks the stretches of it that were read before
 * @param ends where each part of patterns or stretch ends that begins at a token, as far as it was
 *     looked for: two tokens further, so that nothing is 0
 */
record Searched(Sentence sentence, Chunks chunks, Map<String, int[]> ends) {

  Searched(Sentence sentence, Chunks chunks) {
    this(sentence, chunks, new HashMap<>());
  }

  /**
   * The token after a part of patterns, or a stretch, that begins at a token; -1 where none does.
   *
   * @param end tells it where that isn't known yet
   */
  int end(String part, int from, IntUnaryOperator end) {
    int[] known = ends.computeIfAbsent(part, key -> new int[sentence.size()]);
    if (known[from] == 0) {
      known[from] = end.applyAsInt(from) + 2;
    }
    return known[from] - 2;
  }
}
