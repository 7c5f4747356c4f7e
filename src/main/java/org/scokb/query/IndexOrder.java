package org.scokb.query;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Order;

/**
 * The numbers of an index's documents in an order. Lucene finds a page by keeping all documents
 * before it, which costs the more the deeper the page is; with the order known, every page costs
 * the same.
 */
final class IndexOrder {

  private IndexOrder() {}

  /**
   * All documents in order; those without a value come last in both directions.
   *
   * @param keys indexed fields, the most telling first
   */
  static int[] of(IndexReader reader, List<Order> keys) throws IOException {
    int[] documents = IntStream.range(0, reader.maxDoc()).toArray();
    for (int at = keys.size() - 1; at >= 0; at--) {
      int[] ordinals = ordinals(reader, keys.get(at));
      documents = sort(documents, document -> ordinals[document]);
    }
    return documents;
  }

  /** The place of each document's value among all values. */
  private static int[] ordinals(IndexReader reader, Order key) throws IOException {
    int[] ordinals = new int[reader.maxDoc()];
    Arrays.fill(ordinals, Integer.MAX_VALUE);
    SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, key.getProperty());
    if (values != null) {
      int last = (int) values.getValueCount() - 1;
      for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
        int ordinal = (int) values.nextOrd();
        ordinals[doc] = key.isDescending() ? last - ordinal : ordinal;
      }
    }
    return ordinals;
  }

  /** Sorts by what each document has; equals stay as they are. */
  private static int[] sort(int[] documents, IntUnaryOperator by) {
    return IntStream.range(0, documents.length)
        .mapToLong(rank -> (long) by.applyAsInt(documents[rank]) << Integer.SIZE | rank)
        .sorted()
        .mapToInt(key -> documents[(int) key])
        .toArray();
  }

  /**
   * Those that match a query.
   *
   * @param all documents in the order of those that match, or of those that match as well
   * @param scored whether the best come first
   */
  static int[] matching(IndexSearcher searcher, Query query, int[] all, boolean scored)
      throws IOException {
    FixedBitSet met = new FixedBitSet(all.length + 1);
    float[] scores = new float[scored ? all.length : 0];
    collect(searcher, query, met, scored ? scores : null);
    int[] matching = new int[met.cardinality()];
    int count = 0;
    for (int document : all) {
      if (met.get(document)) {
        matching[count++] = document;
      }
    }
    return scored ? sort(matching, document -> -Float.floatToIntBits(scores[document])) : matching;
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
        LeafCollector taker =
            new LeafCollector() {
              private @Nullable Scorable scored;

              @Override
              public void setScorer(Scorable scorable) {
                scored = scorable;
              }

              @Override
              public void collect(int document) throws IOException {
                documents.set(segment.docBase + document);
                if (scores != null && scored != null) {
                  scores[segment.docBase + document] = scored.score();
                }
              }
            };
        scorer.score(taker, segment.reader().getLiveDocs(), 0, NO_MORE_DOCS);
      }
    }
  }
}
