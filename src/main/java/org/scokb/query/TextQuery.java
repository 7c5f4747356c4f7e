package org.scokb.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
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
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What {@code q} asks for, one and the same for the index, for a list in memory and for what is
 * highlighted.
 *
 * <p>Every word and every phrase in double quotes must occur, in any of these ways, the best first:
 * as it is or with another ending, as the beginning of a word where it is the last of {@code q}, or
 * with one typing mistake; each in the title before elsewhere.
 *
 * @param lucene the query
 */
record TextQuery(Query lucene) {

  private static final List<String> SPELT_TITLES =
      List.of(Fields.TITLE_AS_SPELT, Fields.TITLE_JOINED);
  private static final List<String> SPELT_WORDS =
      List.of(Fields.WORDS_AS_SPELT, Fields.WORDS_JOINED);

  private static final Pattern PHRASE = Pattern.compile("\"([^\"]+)\"");

  /** Shorter words have too many neighbours: "tree", "free", "three". */
  private static final int SHORTEST_MISTAKEN = 5;

  /** Longer ones are no words, and spellings around them take long to work out. */
  private static final int LONGEST_MISTAKEN = 40;

  /** From this length on, the first letter may be the mistaken one. */
  private static final int SHORTEST_MISTAKEN_AT_FIRST = 6;

  /** Further words are looked for as they are: a question that long is a pasted text. */
  private static final int MOST_FORGIVEN = 24;

  // How a word is met is worth more than anything that its frequency can add.
  private static final float EXACT_IN_TITLE = 600;
  private static final float EXACT_ELSEWHERE = 500;
  private static final float BEGUN_IN_TITLE = 400;
  private static final float BEGUN_ELSEWHERE = 300;
  private static final float MISTAKEN_IN_TITLE = 200;
  private static final float MISTAKEN_ELSEWHERE = 100;

  /** Reads {@code q}; without any letter or digit it finds nothing. */
  static TextQuery of(String q) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Matcher phrase = PHRASE.matcher(q);
    while (phrase.find()) {
      Query occurs = phrase(phrase.group(1));
      if (occurs != null) {
        all.add(occurs, Occur.MUST);
      }
    }
    String rest = phrase.replaceAll(" ");
    boolean endsWithPhrase = q.stripTrailing().endsWith("\"");
    words(rest, !endsWithPhrase, all);
    BooleanQuery query = all.build();
    return new TextQuery(
        query.clauses().isEmpty() ? new MatchNoDocsQuery("q has no words") : query);
  }

  private static @org.jspecify.annotations.Nullable Query phrase(String text) {
    QueryBuilder builder = new QueryBuilder(TextAnalysis.BY_FIELD);
    Query inTitle = builder.createPhraseQuery(Fields.TITLE, text);
    Query elsewhere = builder.createPhraseQuery(Fields.WORDS, text);
    return inTitle == null || elsewhere == null
        ? null
        : best(List.of(worth(inTitle, EXACT_IN_TITLE), worth(elsewhere, EXACT_ELSEWHERE)));
  }

  private static void words(String text, boolean lastIsBegun, BooleanQuery.Builder all) {
    List<String> words = List.copyOf(new LinkedHashSet<>(TextAnalysis.words(text)));
    boolean onlyStopWords = words.stream().allMatch(TextQuery::isStopWord);
    for (int at = 0; at < words.size(); at++) {
      boolean last = at == words.size() - 1;
      Query occurs =
          at < MOST_FORGIVEN ? forgiving(words, at, last && lastIsBegun) : exact(words.get(at));
      boolean counts = onlyStopWords || last || !isStopWord(words.get(at));
      all.add(occurs, counts ? Occur.MUST : Occur.SHOULD);
    }
  }

  static boolean isStopWord(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
  }

  private static Query exact(String word) {
    String stem = stem(word);
    return best(
        List.of(
            new BoostQuery(term(Fields.TITLE, stem), EXACT_IN_TITLE / EXACT_ELSEWHERE),
            term(Fields.WORDS, stem)));
  }

  private static Query forgiving(List<String> words, int at, boolean begun) {
    String word = words.get(at);
    List<Query> ways = new ArrayList<>();
    if (at > 0) {
      asWritten(ways, words.get(at - 1) + word);
    }
    asWritten(ways, word);
    if (at + 1 < words.size()) {
      asWritten(ways, word + words.get(at + 1));
    }
    ways.add(constant(term(Fields.TITLE_JOINED, word), EXACT_IN_TITLE));
    ways.add(constant(term(Fields.WORDS_JOINED, word), EXACT_ELSEWHERE));
    if (begun) {
      SPELT_TITLES.forEach(field -> ways.add(constant(prefix(field, word), BEGUN_IN_TITLE)));
      SPELT_WORDS.forEach(field -> ways.add(constant(prefix(field, word), BEGUN_ELSEWHERE)));
    }
    if (letters(word) >= SHORTEST_MISTAKEN && letters(word) <= LONGEST_MISTAKEN) {
      Automaton mistaken = mistaken(word);
      SPELT_TITLES.forEach(
          field -> ways.add(constant(spelt(field, word, mistaken), MISTAKEN_IN_TITLE)));
      SPELT_WORDS.forEach(
          field -> ways.add(constant(spelt(field, word, mistaken), MISTAKEN_ELSEWHERE)));
    }
    return best(ways);
  }

  private static void asWritten(List<Query> ways, String word) {
    String stem = stem(word);
    ways.add(worth(term(Fields.TITLE, stem), EXACT_IN_TITLE));
    ways.add(worth(term(Fields.WORDS, stem), EXACT_ELSEWHERE));
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }

  private static String stem(String word) {
    return Stream.concat(TextAnalysis.stems(word).stream(), Stream.of(word))
        .findFirst()
        .orElseThrow();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query prefix(String field, String word) {
    return new PrefixQuery(new Term(field, word));
  }

  /** All that a word becomes by one mistake, two letters that changed places among them. */
  private static Automaton mistaken(String word) {
    int certain = letters(word) < SHORTEST_MISTAKEN_AT_FIRST ? word.offsetByCodePoints(0, 1) : 0;
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

  private static Query best(List<Query> ways) {
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** As much as its way of meeting is worth, and its own score besides. */
  private static Query worth(Query query, float worth) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(constant(query, worth), Occur.MUST)
        .build();
  }

  private static Query constant(Query query, float worth) {
    return new BoostQuery(new ConstantScoreQuery(query), worth);
  }

  /** How well a text meets it; 0 where it doesn't. */
  float score(String title, Stream<String> words) {
    MemoryIndex memory = new MemoryIndex();
    add(memory, title, Fields.TITLE, Fields.TITLE_AS_SPELT, Fields.TITLE_JOINED);
    words.forEach(
        text -> add(memory, text, Fields.WORDS, Fields.WORDS_AS_SPELT, Fields.WORDS_JOINED));
    return memory.search(lucene);
  }

  private static void add(MemoryIndex memory, String text, String... fields) {
    for (String field : fields) {
      memory.addField(field, text, TextAnalysis.BY_FIELD);
    }
  }
}
