package org.scokb.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What meets a query.
 *
 * @param documents their numbers in the whole index, the least first
 * @param scores how well each does
 */
record Met(int[] documents, float[] scores) {

  static Met of(IndexSearcher searcher, Query query) throws IOException {
    int size = searcher.getIndexReader().maxDoc();
    FixedBitSet met = new FixedBitSet(size + 1);
    float[] scoreOf = new float[size];
    searcher.search(query, new Matching.Collector(met, scoreOf));
    int[] documents = new int[met.cardinality()];
    float[] scores = new float[documents.length];
    for (int at = 0, document = -1; at < documents.length; at++) {
      document = met.nextSetBit(document + 1);
      documents[at] = document;
      scores[at] = scoreOf[document];
    }
    return new Met(documents, scores);
  }

  int bytes() {
    return documents.length * (Integer.BYTES + Float.BYTES);
  }

  /** Goes through those of a segment, if any are in it. */
  @Nullable Scorer scorer(Weight weight, LeafReaderContext segment, float boost) {
    int from = place(0, segment.docBase);
    int to = place(from, segment.docBase + segment.reader().maxDoc());
    return from == to ? null : new OfSegment(weight, segment.docBase, from, to, boost);
  }

  /** Where a document stands, or where it would. */
  private int place(int from, int document) {
    int found = Arrays.binarySearch(documents, from, documents.length, document);
    return found < 0 ? ~found : found;
  }

  /** Those of one segment, numbered as they are in it. */
  private class OfSegment extends Scorer {

    private final float boost;
    private final DocIdSetIterator iterator;
    private int at;

    OfSegment(Weight weight, int base, int from, int to, float boost) {
      super(weight);
      this.boost = boost;
      at = from - 1;
      iterator =
          new DocIdSetIterator() {

            @Override
            public int docID() {
              return at < from ? -1 : at < to ? documents[at] - base : NO_MORE_DOCS;
            }

            @Override
            public int nextDoc() {
              at++;
              return docID();
            }

            @Override
            public int advance(int target) {
              at = target == NO_MORE_DOCS ? to : Math.min(to, place(at + 1, base + target));
              return docID();
            }

            @Override
            public long cost() {
              return to - from;
            }
          };
    }

    @Override
    public int docID() {
      return iterator.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return iterator;
    }

    @Override
    public float score() {
      return boost * scores[at];
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }
  }
}
