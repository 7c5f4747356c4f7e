package org.scokb.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.RamUsageEstimator;

/**
 * What was worked out on an index for a question, kept for its other pages: each for one state of
 * the index, since a write makes new segments.
 */
class IndexMemory {

  /** What a word of a question takes that isn't looked for by an automaton, and what each entry. */
  private static final int SMALL = 500;

  private final Cache<Made, Kept> kept;

  /**
   * @param share of all memory that it takes with the questions, as one of so many
   */
  IndexMemory(int share) {
    kept =
        Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / share)
            .weigher((Made made, Kept some) -> made.bytes() + some.bytes())
            .build();
  }

  /** What is kept. */
  interface Kept {

    /** How much memory it takes, roughly. */
    int bytes();
  }

  /**
   * What is kept, or made now: once, however many ask for it at a time.
   *
   * @param how tells it from all else that is made of what matches
   */
  <V extends Kept> V of(
      IndexReader reader, Query matching, Object how, Class<V> type, IOSupplier<V> making) {
    return type.cast(
        kept.get(
            new Made(state(reader), matching, how),
            made -> {
              try {
                return making.get();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            }));
  }

  /** The same of what is made of all documents. */
  <V extends Kept> V of(IndexReader reader, Object how, Class<V> type, IOSupplier<V> making) {
    return of(reader, new MatchAllDocsQuery(), how, type, making);
  }

  /** What tells one state of an index from every other; nothing, for a text in memory. */
  static List<Object> state(IndexReader reader) {
    return reader.leaves().stream()
        .flatMap(leaf -> Stream.ofNullable(leaf.reader().getReaderCacheHelper()))
        .<Object>map(CacheHelper::getKey)
        .toList();
  }

  record Made(List<Object> state, Query matching, Object how) {

    /** A long question weighs more than what few documents it finds. */
    int bytes() {
      return SMALL
          + Long.BYTES * state.size()
          + (int) Math.min(Integer.MAX_VALUE / 2, RamUsageEstimator.sizeOf(matching, SMALL));
    }
  }
}
