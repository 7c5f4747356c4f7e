package org.scokb.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Clause;
import org.scokb.query.TextQuery.Way;

/**
 * A word or a phrase of a question, of whose ways to be met the best counts. Which of them an index
 * has is worked out once for each of its states: to look through all its words for one typing
 * mistake is most of what a question costs otherwise.
 */
final class ClauseQuery extends Query {

  private static final int MOST_KEPT = 10_000;

  /** Apart from {@link IndexMemory}, which asks for it while it works out what it keeps itself. */
  private static final Cache<Asked, List<Query>> KEPT =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  private final Clause clause;

  ClauseQuery(Clause clause) {
    this.clause = clause;
  }

  private record Asked(List<Object> state, Way way) {}

  @Override
  public Query rewrite(IndexSearcher searcher) {
    IndexReader reader = searcher.getIndexReader();
    List<Object> state = IndexMemory.state(reader);
    return new DisjunctionMaxQuery(
        clause.ways().stream().flatMap(way -> queries(reader, state, way).stream()).toList(), 0);
  }

  private static List<Query> queries(IndexReader reader, List<Object> state, Way way) {
    return state.isEmpty()
        ? met(reader, way)
        : KEPT.get(new Asked(state, way), asked -> met(reader, way));
  }

  private static List<Query> met(IndexReader reader, Way way) {
    try {
      return LuceneText.queries(reader, way);
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
    return clause.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClauseQuery same && clause.equals(same.clause);
  }

  @Override
  public int hashCode() {
    return clause.hashCode();
  }
}
