package org.scokb.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/**
 * What was worked out on an index for a question, kept for its other pages: each for one state of
 * the index, since a write makes new segments.
 */
class IndexMemory {

  /** In bytes: a twentieth of the memory. */
  private static final long MOST = Runtime.getRuntime().maxMemory() / 20;

  private final Cache<Made, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Made made, Kept some) -> some.bytes())
          .build();

  /** What is kept. */
  interface Kept {

    /** How much memory it takes, roughly. */
    int bytes();
  }

  /** Works something out. */
  interface Making<V> {
    V make() throws IOException;
  }

  /**
   * What is kept, or made now: once, however many ask for it at a time.
   *
   * @param what tells it from all else that is made of the index
   */
  <V extends Kept> V of(IndexReader reader, Object what, Class<V> type, Making<V> making) {
    return type.cast(
        kept.get(
            new Made(state(reader), what),
            made -> {
              try {
                return making.make();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            }));
  }

  private static List<Object> state(IndexReader reader) {
    return reader.leaves().stream()
        .<Object>map(leaf -> leaf.reader().getReaderCacheHelper().getKey())
        .toList();
  }

  private record Made(List<Object> state, Object what) {}
}
