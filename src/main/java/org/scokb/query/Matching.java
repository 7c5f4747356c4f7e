package org.scokb.query;

import java.io.IOException;
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

/** Which documents of an index match a query, and how well where that is asked. */
class Matching extends SimpleCollector {

  private final FixedBitSet documents;
  private final float @Nullable [] scores;
  private int base;
  private @Nullable Scorable scorer;

  private Matching(int documents, boolean scored) {
    this.documents = new FixedBitSet(Math.max(1, documents));
    this.scores = scored ? new float[documents] : null;
  }

  static Matching of(IndexSearcher searcher, Query query, boolean scored) throws IOException {
    Matching matching = new Matching(searcher.getIndexReader().maxDoc(), scored);
    if (searcher.rewrite(query) instanceof MatchAllDocsQuery && !scored) {
      searcher.getLeafContexts().forEach(matching::all);
    } else {
      searcher.search(query, matching);
    }
    return matching;
  }

  /** Takes all of a segment, without a collector's turn for each. */
  private void all(LeafReaderContext segment) {
    documents.set(segment.docBase, segment.docBase + segment.reader().maxDoc());
    Bits live = segment.reader().getLiveDocs();
    for (int document = 0; live != null && document < live.length(); document++) {
      if (!live.get(document)) {
        documents.clear(segment.docBase + document);
      }
    }
  }

  /** How many match. */
  int count() {
    return documents.cardinality();
  }

  /** Their numbers: by score where they have one, else and between equals in the order. */
  IntStream in(IndexOrder order, long offset) {
    return scores == null ? order.of(documents, count(), offset) : order.of(scores).skip(offset);
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
