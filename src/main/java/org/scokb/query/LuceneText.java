package org.scokb.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/** A question's words as a query of Lucene's. */
final class LuceneText {

  /**
   * Of words that begin alike more aren't kept: what begins so is looked for with each question.
   */
  private static final int FEW = 16;

  /** Of a list in memory each entity is asked anew for the same words. */
  private static final LoadingCache<Way, CompiledAutomaton> MISTAKEN =
      Caffeine.newBuilder()
          .maximumSize(100)
          .build(way -> new CompiledAutomaton(mistaken(way), true, true));

  private LuceneText() {}

  static Query of(TextQuery text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    text.clauses()
        .forEach(
            clause ->
                all.add(new ClauseQuery(clause), clause.needed() ? Occur.MUST : Occur.SHOULD));
    return text.clauses().isEmpty() ? new MatchNoDocsQuery("q has no words") : all.build();
  }

  /** What an index has of a word or phrase, in each of the texts that it has it in. */
  static List<Query> queries(IndexReader reader, Way way) throws IOException {
    List<Query> queries = new ArrayList<>();
    for (String part : Fields.TEXTS) {
      Query met = met(reader, way.form().of(part), way);
      if (!(met instanceof MatchNoDocsQuery)) {
        queries.add(worth(met, way, way.closeness().worth(part)));
      }
    }
    return queries;
  }

  private static Query met(IndexReader reader, String field, Way way) throws IOException {
    return switch (way.closeness()) {
      case WRITTEN, PASTED ->
          way.words().size() == 1
              ? any(field, present(reader, new Term(field, way.word())))
              : new PhraseQuery(field, way.words().toArray(String[]::new));
      case BEGUN -> {
        Automaton begun =
            Operations.concatenate(Automata.makeString(way.word()), Automata.makeAnyString());
        List<BytesRef> words = words(reader, field, new CompiledAutomaton(begun, false, true));
        yield words.size() > FEW ? new PrefixQuery(new Term(field, way.word())) : any(field, words);
      }
      case MISTAKEN -> any(field, words(reader, field, MISTAKEN.get(way)));
    };
  }

  /** The word itself, unless no text has it. */
  private static List<BytesRef> present(IndexReader reader, Term term) throws IOException {
    return reader.docFreq(term) == 0 ? List.of() : List.of(term.bytes());
  }

  /** The words of a field that an automaton accepts, however many they are. */
  private static List<BytesRef> words(IndexReader reader, String field, CompiledAutomaton accepting)
      throws IOException {
    List<BytesRef> words = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum met = accepting.getTermsEnum(terms);
      for (BytesRef next = met.next(); next != null; next = met.next()) {
        words.add(BytesRef.deepCopyOf(next));
      }
    }
    return words;
  }

  /** Any of some words: all scored alike, if there are several. */
  private static Query any(String field, List<BytesRef> words) {
    return switch (words.size()) {
      case 0 -> new MatchNoDocsQuery("no such word");
      case 1 -> new TermQuery(new Term(field, words.get(0)));
      default -> new TermInSetQuery(field, words);
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
