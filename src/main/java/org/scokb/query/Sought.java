package org.scokb.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.scokb.query.Highlight.Place;
import org.scokb.query.TextQuery.Clause;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/** What one word or phrase of a question is met by in a text. */
class Sought {

  /** A letter more or less, in characters: few words are of a length that needs a closer look. */
  private static final int MISTAKE = 2;

  private final Set<String> stems = new HashSet<>();
  private Predicate<String> spellings = word -> false;
  private Predicate<String> pairs = word -> false;
  private final List<List<String>> phrases = new ArrayList<>();
  private String begun = "";
  private int longestPair;

  Sought(Clause clause) {
    for (Way way : clause.ways()) {
      if (way.form() != Form.STEM) {
        Predicate<String> met = met(way);
        pairs = pairs.or(met);
        if (way.closeness() == Closeness.BEGUN) {
          begun = way.word();
        } else {
          longestPair = Math.max(longestPair, way.word().length() + MISTAKE);
        }
        if (way.form() == Form.SPELT) {
          spellings = spellings.or(met);
        }
      } else if (way.words().size() == 1) {
        stems.add(way.word());
      } else {
        phrases.add(way.words());
      }
    }
  }

  private static Predicate<String> met(Way way) {
    return switch (way.closeness()) {
      case WRITTEN, PASTED, IN_ORDER -> way.word()::equals;
      case BEGUN -> word -> word.startsWith(way.word());
      case MISTAKEN -> {
        CharacterRunAutomaton mistaken = new CharacterRunAutomaton(LuceneText.mistaken(way));
        int length = way.word().length();
        yield word -> Math.abs(word.length() - length) <= MISTAKE && mistaken.run(word);
      }
    };
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
      boolean met = stems.contains(word.stem()) || spellings.test(word.spelt());
      if (met) {
        found.add(word.place());
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
    return !first.stop()
        && !second.stop()
        && (begun.startsWith(first.spelt())
            || first.spelt().length() + second.spelt().length() <= longestPair)
        && pairs.test(first.spelt() + second.spelt());
  }

  private static void find(List<String> phrase, List<TextAnalysis.Word> words, List<Place> found) {
    List<String> stems = words.stream().map(TextAnalysis.Word::stem).toList();
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      int end = at + phrase.size();
      if (stems.subList(at, end).equals(phrase)) {
        words.subList(at, end).forEach(word -> found.add(word.place()));
      }
    }
  }
}
