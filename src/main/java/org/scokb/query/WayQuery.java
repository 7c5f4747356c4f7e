package org.scokb.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Way;
import org.springframework.util.function.SingletonSupplier;

/**
 * One way in which a word or a phrase of a question may be met. What meets it is worked out once
 * for each state of an index: the pairs of words that are asked for are new, few of the words are.
 */
final class WayQuery extends Query {

  /** Apart from that of questions, which asks for it while it works out what it keeps itself. */
  private static final IndexMemory MEMORY = new IndexMemory(50);

  private final Way way;

  /**
   * Made when it is needed first, as an automaton takes long to make, and then for all entities.
   */
  private final Supplier<Query> plain;

  WayQuery(Way way) {
    this.way = way;
    this.plain = SingletonSupplier.of(() -> LuceneText.of(way));
  }

  /** A text in memory is asked once, so that nothing of it is kept. */
  @Override
  public Query rewrite(IndexSearcher searcher) {
    return IndexMemory.state(searcher.getIndexReader()).isEmpty() ? plain.get() : this;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    Met met =
        MEMORY.of(searcher.getIndexReader(), way, Met.class, () -> Met.of(searcher, plain.get()));
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

  /**
   * What meets a query.
   *
   * @param documents their numbers in the whole index, the least first
   * @param scores how well each does
   */
  private record Met(int[] documents, float[] scores) implements IndexMemory.Kept {

    static Met of(IndexSearcher searcher, Query query) throws IOException {
      int size = searcher.getIndexReader().maxDoc();
      FixedBitSet met = new FixedBitSet(size + 1);
      float[] scoreOf = new float[size];
      Matching.collect(searcher, query, met, scoreOf);
      int[] documents = new int[met.cardinality()];
      float[] scores = new float[documents.length];
      for (int at = 0, document = -1; at < documents.length; at++) {
        document = met.nextSetBit(document + 1);
        documents[at] = document;
        scores[at] = scoreOf[document];
      }
      return new Met(documents, scores);
    }

    @Override
    public int bytes() {
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
}
