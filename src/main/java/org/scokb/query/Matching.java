package org.scokb.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;
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
    if (searcher.rewrite(query) instanceof MatchAllDocsQuery && !scored) {
      searcher.getLeafContexts().forEach(segment -> all(segment, documents));
    } else {
      searcher.search(query, new Collector(documents, scores));
    }
    return new Matching(
        documents, order, documents.cardinality(), scores == null ? null : order.of(scores));
  }

  /** Takes all of a segment, without a collector's turn for each. */
  private static void all(LeafReaderContext segment, FixedBitSet documents) {
    documents.set(segment.docBase, segment.docBase + segment.reader().maxDoc());
    Bits live = segment.reader().getLiveDocs();
    for (int document = 0; live != null && document < live.length(); document++) {
      if (!live.get(document)) {
        documents.clear(segment.docBase + document);
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

  /** Takes what matches, with its scores where they are asked for. */
  static class Collector extends SimpleCollector {

    private final FixedBitSet documents;
    private final float @Nullable [] scores;
    private int base;
    private @Nullable Scorable scorer;

    Collector(FixedBitSet documents, float @Nullable [] scores) {
      this.documents = documents;
      this.scores = scores;
    }

    @Override
    public ScoreMode scoreMode() {
      return scores == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
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
}
