package org.scokb.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.scokb.query.Highlight.Place;

/**
 * What one word or phrase of a question is met by, read from the leaves of its query. What is
 * sought in the title is sought elsewhere too, so that the title's leaves tell all.
 */
class Sought extends QueryVisitor {

  private static final Set<String> FIELDS =
      Set.of(Fields.TITLE, Fields.TITLE_AS_SPELT, Fields.TITLE_JOINED);

  private final Set<String> stems = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final List<ByteRunAutomaton> spellings = new ArrayList<>();
  private final List<ByteRunAutomaton> spellingsOfPairs = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();

  Sought(Query query) {
    query.visit(this);
  }

  @Override
  public boolean acceptField(String field) {
    return FIELDS.contains(field);
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }

  @Override
  public void consumeTerms(Query leaf, Term... terms) {
    if (leaf instanceof PhraseQuery) {
      phrases.add(Stream.of(terms).map(Term::text).toList());
    } else {
      Stream.of(terms)
          .forEach(term -> (Fields.isJoined(term.field()) ? pairs : stems).add(term.text()));
    }
  }

  @Override
  public void consumeTermsMatching(Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
    (Fields.isJoined(field) ? spellingsOfPairs : spellings).add(automaton.get());
  }

  /**
   * Finds it in a text. Two words are met as one only where neither is met by itself: the beginning
   * of "kazakhstannow" is no more than "Kazakhstan".
   *
   * @param words of the text, in their order
   * @param found takes the places, in characters
   */
  void find(List<TextAnalysis.Word> words, List<Place> found) {
    boolean before = false;
    for (int at = 0; at < words.size(); at++) {
      TextAnalysis.Word word = words.get(at);
      boolean met = stems.contains(word.stem()) || accepts(spellings, word.spelt());
      if (met) {
        found.add(new Place(word.start(), word.end()));
      } else if (at > 0 && !before) {
        TextAnalysis.Word first = words.get(at - 1);
        if (isPair(first, word)) {
          found.add(new Place(first.start(), word.end()));
        }
      }
      before = met;
    }
    phrases.forEach(phrase -> find(phrase, words, found));
  }

  private boolean isPair(TextAnalysis.Word first, TextAnalysis.Word second) {
    if (TextQuery.isStopWord(first.spelt()) || TextQuery.isStopWord(second.spelt())) {
      return false;
    }
    String joined = first.spelt() + second.spelt();
    return pairs.contains(joined) || accepts(spellingsOfPairs, joined);
  }

  private static void find(List<String> phrase, List<TextAnalysis.Word> words, List<Place> found) {
    List<String> stems = words.stream().map(TextAnalysis.Word::stem).toList();
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      if (stems.subList(at, at + phrase.size()).equals(phrase)) {
        words
            .subList(at, at + phrase.size())
            .forEach(word -> found.add(new Place(word.start(), word.end())));
      }
    }
  }

  private static boolean accepts(List<ByteRunAutomaton> automata, String word) {
    if (automata.isEmpty()) {
      return false;
    }
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return automata.stream().anyMatch(each -> each.run(bytes, 0, bytes.length));
  }
}
