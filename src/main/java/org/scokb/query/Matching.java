package org.scokb.query;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of an index match a query, the best first where that is asked.
 *
 * @param count how many match
 */
record Matching(FixedBitSet documents, IndexOrder order, int count, int @Nullable [] best)
    implements IndexMemory.Kept {

  /**
   * @param order of all, or of those that match as well
   * @param scored whether the best come first
   */
  static Matching of(IndexSearcher searcher, Query query, IndexOrder order, boolean scored)
      throws IOException {
    int size = searcher.getIndexReader().maxDoc();
    FixedBitSet documents = new FixedBitSet(Math.max(1, size));
    float[] scores = scored ? new float[size] : null;
    collect(searcher, query, documents, scores);
    return new Matching(
        documents, order, documents.cardinality(), scores == null ? null : order.of(scores));
  }

  /** Takes what matches, with its scores where they are asked for. */
  static void collect(
      IndexSearcher searcher, Query query, FixedBitSet documents, float @Nullable [] scores)
      throws IOException {
    ScoreMode mode = scores == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
    for (LeafReaderContext segment : searcher.getLeafContexts()) {
      BulkScorer scorer = weight.bulkScorer(segment);
      if (scorer != null) {
        LeafCollector taker = new Taker(segment.docBase, documents, scores);
        scorer.score(taker, segment.reader().getLiveDocs(), 0, NO_MORE_DOCS);
      }
    }
  }

  private static class Taker implements LeafCollector {

    private final int base;
    private final FixedBitSet documents;
    private final float @Nullable [] scores;
    private @Nullable Scorable scorer;

    Taker(int base, FixedBitSet documents, float @Nullable [] scores) {
      this.base = base;
      this.documents = documents;
      this.scores = scores;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      documents.set(base + document);
      if (scores != null && scorer != null) {
        scores[base + document] = scorer.score();
      }
    }
  }

  /** Their numbers, after as many others. */
  IntStream from(long offset) {
    if (best == null) {
      return order.of(documents, count, offset);
    }
    return Arrays.stream(best, (int) Math.min(offset, best.length), best.length);
  }

  /** Without the order, which others keep too. */
  @Override
  public int bytes() {
    return documents.length() / Byte.SIZE + (best == null ? 0 : best.length * Integer.BYTES);
  }
}
