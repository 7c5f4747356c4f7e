package org.scokb.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;

/**
 * The words of texts that questions have met, kept for the next one: to part a text is most of what
 * it costs to show where it is met.
 */
class Words {

  /** Some 25 bytes are kept for a character: in all, a twentieth of the memory. */
  private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 500;

  private final LoadingCache<String, List<TextAnalysis.Word>> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String text, List<TextAnalysis.Word> words) -> text.length())
          .build(TextAnalysis::wordsInPlace);

  List<TextAnalysis.Word> of(String text) {
    return kept.get(text);
  }
}
