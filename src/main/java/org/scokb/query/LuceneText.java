package org.scokb.query;

import java.util.List;
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
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.scokb.query.TextQuery.Clause;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/** A question's words as a query of Lucene's. */
final class LuceneText {

  private LuceneText() {}

  static Query of(TextQuery text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.clauses()
        .forEach(clause -> all.add(best(clause), clause.needed() ? Occur.MUST : Occur.SHOULD));
    return text.clauses().isEmpty() ? new MatchNoDocsQuery("q has no words") : all.build();
  }

  private static Query best(Clause clause) {
    return new DisjunctionMaxQuery(clause.ways().stream().flatMap(LuceneText::queries).toList(), 0);
  }

  private static Stream<Query> queries(Way way) {
    Function<String, Query> met =
        switch (way.closeness()) {
          case WRITTEN, PASTED -> field -> written(field, way.words());
          case BEGUN -> field -> new PrefixQuery(new Term(field, way.word()));
          case MISTAKEN -> {
            Automaton spellings = mistaken(way);
            yield field -> spelt(field, way.word(), spellings);
          }
        };
    return Fields.TEXTS.stream()
        .map(part -> worth(met.apply(way.form().of(part)), way, way.closeness().worth(part)));
  }

  private static Query written(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.get(0)))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  /** All that a word becomes by one mistake, two letters that changed places among them. */
  static Automaton mistaken(Way way) {
    String word = way.word();
    int certain = word.offsetByCodePoints(0, way.certain());
    return Objects.requireNonNull(
        new LevenshteinAutomata(word.substring(certain), true)
            .toAutomaton(1, word.substring(0, certain)));
  }

  /**
   * Lucene's own fuzzy query works out the spellings anew for each segment of each index; this one
   * does it once. Scored alike, so that there is no limit to the spellings that it may meet.
   */
  private static Query spelt(String field, String word, Automaton spellings) {
    return new AutomatonQuery(
        new Term(field, word),
        spellings,
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT,
        false,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
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
