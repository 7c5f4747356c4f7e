package org.scokb.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Way;
import org.springframework.util.function.SingletonSupplier;

/**
 * One way in which a word or a phrase of a question may be met. What meets it is worked out once
 * for each state of an index: the pairs of words that are asked for are new, few of the words are.
 */
final class WayQuery extends Query {

  /** In bytes: a fiftieth of the memory. */
  private static final long MOST = Runtime.getRuntime().maxMemory() / 50;

  /** What an entry takes beside its documents. */
  private static final int SMALL = 1000;

  /** Apart from {@link IndexMemory}, which asks for it while it works out what it keeps itself. */
  private static final Cache<Asked, Met> KEPT =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Asked asked, Met met) -> SMALL + met.bytes())
          .build();

  private final Way way;

  /**
   * Made when it is needed first, as an automaton takes long to make, and then for all entities.
   */
  private final Supplier<Query> plain;

  WayQuery(Way way) {
    this.way = way;
    this.plain = SingletonSupplier.of(() -> LuceneText.of(way));
  }

  private record Asked(List<Object> state, Way way) {}

  /** A text in memory is asked once, so that nothing of it is kept. */
  @Override
  public Query rewrite(IndexSearcher searcher) {
    return IndexMemory.state(searcher.getIndexReader()).isEmpty() ? plain.get() : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    List<Object> state = IndexMemory.state(searcher.getIndexReader());
    Met met = KEPT.get(new Asked(state, way), asked -> met(searcher));
    return new Weight(this) {

      @Override
      public @Nullable Scorer scorer(LeafReaderContext segment) {
        return met.scorer(this, segment, boost);
      }

      @Override
      public Explanation explain(LeafReaderContext segment, int document) throws IOException {
        Scorer scorer = scorer(segment);
        return scorer != null && scorer.iterator().advance(document) == document
            ? Explanation.match(scorer.score(), way.toString())
            : Explanation.noMatch(way.toString());
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  private Met met(IndexSearcher searcher) {
    try {
      return Met.of(searcher, plain.get());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return way.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WayQuery same && way.equals(same.way);
  }

  @Override
  public int hashCode() {
    return way.hashCode();
  }
}
