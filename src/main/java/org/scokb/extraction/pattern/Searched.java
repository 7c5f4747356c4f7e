package org.scokb.extraction.pattern;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.scokb.extraction.language.Sentence;

/**
 * A sentence in which patterns are looked for, the stretches of it that were read before, and where
 * each part or stretch ends that begins at a token: two tokens further, so that unknown is 0.
 */
record Searched(Sentence sentence, Chunks chunks, Map<String, int[]> ends) {

  Searched(Sentence sentence, Chunks chunks) {
    this(sentence, chunks, new HashMap<>());
  }

  /**
   * The token after a part or stretch that begins at a token, as it is told where unknown; or -1.
   */
  int end(String part, int from, IntUnaryOperator end) {
    int[] known = ends.computeIfAbsent(part, key -> new int[sentence.size()]);
    if (known[from] == 0) {
      known[from] = end.applyAsInt(from) + 2;
    }
    return known[from] - 2;
  }
}
