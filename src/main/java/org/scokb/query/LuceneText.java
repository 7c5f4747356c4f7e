package org.scokb.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Accountable;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/** A question's words as a query of Lucene's. */
final class LuceneText {

  private LuceneText() {}

  static Query of(TextQuery text) {
    return of(text, WayQuery::new);
  }

  /** The same with other queries for the ways of its words. */
  static Query of(TextQuery text, Function<Way, Query> ways) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.clauses()
        .forEach(
            clause ->
                // The best of its ways counts.
                all.add(
                    new DisjunctionMaxQuery(clause.ways().stream().map(ways).toList(), 0),
                    clause.needed() ? Occur.MUST : Occur.SHOULD));
    return text.clauses().isEmpty() ? new MatchNoDocsQuery("q has no words") : all.build();
  }

  /** A word or phrase in the texts of an entity, of which the best counts. */
  static Query of(Way way) {
    return new DisjunctionMaxQuery(
        way.parts().stream()
            .map(part -> worth(of(way, way.form().of(part)), way, way.closeness().worth(part)))
            .toList(),
        0);
  }

  private static Query of(Way way, String field) {
    Term word = new Term(field, way.word());
    return switch (way.closeness()) {
      case WRITTEN, IN_ORDER -> new PhraseQuery(field, way.words().toArray(String[]::new));
      case BEGUN -> new PrefixQuery(word);
      case MISTAKEN -> new AutomatonQuery(word, mistaken(way));
    };
  }

  /** All that a word becomes by one mistake, two letters that changed places among them. */
  static Automaton mistaken(Way way) {
    String word = way.word();
    int certain = word.offsetByCodePoints(0, way.certain());
    return Objects.requireNonNull(
        new LevenshteinAutomata(word.substring(certain), true)
            .toAutomaton(1, word.substring(0, certain)));
  }

  /** As much as its closeness is worth, and its own score besides where that counts. */
  private static Query worth(Query query, Way way, float worth) {
    Query constant = new BoostQuery(new ConstantScoreQuery(query), worth);
    return way.form() == Form.STEM
        ? new BooleanQuery.Builder().add(query, Occur.MUST).add(constant, Occur.MUST).build()
        : constant;
  }

  /** How well an entity meets it; 0 where it doesn't. */
  static <T> float score(Query query, CollectionDefinition<T> definition, T entity) {
    MemoryIndex memory = new MemoryIndex();
    List<String> words = definition.words(entity).toList();
    for (Form form : Form.values()) {
      Analyzer analyzer = TextAnalysis.of(form);
      memory.addField(form.of(Fields.TITLE), definition.title(entity), analyzer);
      words.forEach(text -> memory.addField(form.of(Fields.WORDS), text, analyzer));
    }
    return memory.search(query);
  }

  /**
   * One way in which a word or a phrase of a question may be met. What meets it is worked out once
   * for each state of an index: the pairs of words that are asked for are new, few of the words
   * are.
   */
  private static class WayQuery extends Query {

    /** Apart from that of questions, which asks for it while it works out what it keeps itself. */
    private static final IndexMemory MEMORY = new IndexMemory(50);

    private final Way way;

    WayQuery(Way way) {
      this.way = way;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
      Met met =
          MEMORY.of(
              searcher.getIndexReader(), way, Met.class, () -> met(searcher, LuceneText.of(way)));
      return new Weight(this) {

        @Override
        public @Nullable Scorer scorer(LeafReaderContext segment) {
          Documents documents = new Documents(met.documents(), segment);
          if (documents.cost() == 0) {
            return null;
          }
          return new FilterScorer(
              new ConstantScoreScorer(this, boost, ScoreMode.COMPLETE, documents)) {

            @Override
            public float score() {
              return boost * met.scores()[documents.at];
            }

            @Override
            public float getMaxScore(int upTo) {
              return Float.MAX_VALUE;
            }
          };
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int document) {
          throw new UnsupportedOperationException("Nobody asks why");
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
          return false;
        }
      };
    }

    private static Met met(IndexSearcher searcher, Query query) throws IOException {
      int size = searcher.getIndexReader().maxDoc();
      FixedBitSet met = new FixedBitSet(size + 1);
      float[] scoreOf = new float[size];
      IndexOrder.collect(searcher, query, met, scoreOf);
      int[] documents = new int[met.cardinality()];
      float[] scores = new float[documents.length];
      for (int at = 0, document = -1; at < documents.length; at++) {
        document = met.nextSetBit(document + 1);
        documents[at] = document;
        scores[at] = scoreOf[document];
      }
      return new Met(documents, scores);
    }

    /**
     * What meets it.
     *
     * @param documents their numbers in the whole index, the least first
     * @param scores how well each does
     */
    private record Met(int[] documents, float[] scores) implements Accountable {

      @Override
      public long ramBytesUsed() {
        return (long) documents.length * (Integer.BYTES + Float.BYTES);
      }
    }

    /** Those of one segment, numbered as they are in it. */
    private static class Documents extends DocIdSetIterator {

      private final int[] all;
      private final int base;
      private final int from;
      private final int to;
      private int at;

      Documents(int[] all, LeafReaderContext segment) {
        this.all = all;
        base = segment.docBase;
        from = place(0, base);
        to = place(from, base + segment.reader().maxDoc());
        at = from - 1;
      }

      /** Where a document stands, or where it would. */
      private int place(int first, int document) {
        int found = Arrays.binarySearch(all, first, all.length, document);
        return found < 0 ? ~found : found;
      }

      @Override
      public int docID() {
        return at < from ? -1 : at < to ? all[at] - base : NO_MORE_DOCS;
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
}
