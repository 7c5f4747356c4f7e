package org.scokb.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.RamUsageEstimator;

/**
 * What was worked out on an index for a question, kept for its other pages: each for one state of
 * the index, since a write makes new segments.
 */
class IndexMemory {

  /** What a word of a question takes that isn't looked for by an automaton, and what each entry. */
  private static final int SMALL = 500;

  private final Cache<Made, Object> kept;

  /** Takes one of so many parts of all memory, with the questions. */
  IndexMemory(int share) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / share)
            .weigher((Made made, Object some) -> made.weigh(some))
            .build();
  }

  /**
   * What is kept, or made now: once, however many ask for it at a time.
   *
   * @param how tells it from all else that is made of that state of the index
   */
  <V> V of(IndexReader reader, Object how, Class<V> type, IOSupplier<V> making) {
    List<Object> state =
        reader.leaves().stream()
            .<Object>map(leaf -> leaf.reader().getReaderCacheHelper().getKey())
            .toList();
    return type.cast(
        kept.get(
            new Made(state, how),
            made -> {
              try {
                return making.get();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            }));
  }

  /** What is made, and of which state of an index. */
  record Made(List<Object> state, Object how) {

    /** In bytes. A long question weighs more than what few documents it finds. */
    int weigh(Object made) {
      long bytes =
          SMALL
              + Long.BYTES * state.size()
              + RamUsageEstimator.sizeOfObject(how, SMALL)
              + RamUsageEstimator.sizeOfObject(made, SMALL);
      return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
  }
}
