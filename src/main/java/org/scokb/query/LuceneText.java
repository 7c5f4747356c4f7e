package org.scokb.query;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/** A question's words as a query of Lucene's. */
final class LuceneText {

  private LuceneText() {}

  static Query of(TextQuery text) {
    return of(text, WayQuery::new);
  }

  /**
   * @param ways what each way of a word is met by
   */
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
      case WRITTEN, PASTED, IN_ORDER ->
          way.words().size() == 1
              ? new TermQuery(word)
              : new PhraseQuery(field, way.words().toArray(String[]::new));
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
    if (way.closeness() == Closeness.PASTED) {
      return new BoostQuery(query, worth);
    }
    Query constant = new BoostQuery(new ConstantScoreQuery(query), worth);
    return way.form().isScored()
        ? new BooleanQuery.Builder().add(query, Occur.MUST).add(constant, Occur.MUST).build()
        : constant;
  }

  /** How well a text meets it; 0 where it doesn't. */
  static float score(Query query, String title, Stream<String> words) {
    MemoryIndex memory = new MemoryIndex();
    add(memory, Fields.TITLE, title);
    words.forEach(text -> add(memory, Fields.WORDS, text));
    return memory.search(query);
  }

  private static void add(MemoryIndex memory, String part, String text) {
    for (Form form : Form.values()) {
      memory.addField(form.of(part), text, TextAnalysis.of(form));
    }
  }
}
