package org.scokb.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.jspecify.annotations.Nullable;
import org.scokb.query.Highlight.Place;
import org.scokb.query.TextQuery.Clause;
import org.scokb.query.TextQuery.Closeness;
import org.scokb.query.TextQuery.Form;
import org.scokb.query.TextQuery.Way;

/**
 * Finds where in its texts an entity meets a question: the very words that the query's leaves
 * accept. The question is taken apart once, and each text parted into words once.
 */
record Highlighter(List<Sought> needed, List<Sought> welcome) {

  /** Texts besides the title that are shown of one entity. */
  private static final int MOST_TEXTS = 3;

  /** Sentences that are weighed for that: a common word is in most of a long article's. */
  private static final int MOST_WEIGHED = 12;

  /** Some 25 bytes are kept for a character: in all, a twentieth of the memory. */
  private static final long MOST_CHARACTERS = Runtime.getRuntime().maxMemory() / 500;

  /** The words of texts that were met, as to part a text is most of what a highlight costs. */
  private static final LoadingCache<String, List<TextAnalysis.Word>> PARTED =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((String text, List<TextAnalysis.Word> words) -> text.length())
          .build(TextAnalysis::wordsInPlace);

  /** The sentences of the entities' own texts, kept likewise. */
  private static final LoadingCache<OwnText, List<OwnText>> SENTENCES =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((OwnText own, List<OwnText> sentences) -> own.text().length())
          .build(OwnText::sentences);

  static Highlighter of(TextQuery query) {
    return new Highlighter(sought(query, true), sought(query, false));
  }

  private static List<Sought> sought(TextQuery query, boolean needed) {
    return query.clauses().stream()
        .filter(clause -> clause.needed() == needed)
        .map(Sought::new)
        .toList();
  }

  List<Highlight> of(String title, Stream<String> words, @Nullable OwnText own) {
    return Stream.of(
            highlight("title", title),
            words.distinct().flatMap(text -> highlight("text", text)).limit(MOST_TEXTS),
            own == null ? Stream.<Highlight>empty() : sentences(own))
        .flatMap(some -> some)
        .toList();
  }

  /** The sentences that meet most of the question, in the order of the text. */
  private Stream<Highlight> sentences(OwnText own) {
    return SENTENCES.get(own).stream()
        .flatMap(sentence -> highlight("text", sentence.text()).map(sentence::placed))
        .limit(MOST_WEIGHED)
        .sorted(Comparator.comparing(found -> -found.spans().size()))
        .limit(MOST_TEXTS)
        .sorted(Comparator.comparing(Highlight::start));
  }

  /** What may be missing, as "the" may, is shown beside what was found, and not by itself. */
  private Stream<Highlight> highlight(String name, String text) {
    List<TextAnalysis.Word> words = PARTED.get(text);
    BitSet found = new BitSet();
    needed.forEach(each -> each.find(words, found));
    if (found.isEmpty()) {
      return Stream.empty();
    }
    welcome.forEach(each -> each.find(words, found));
    List<Place> places = new ArrayList<>();
    for (int start = found.nextSetBit(0); start >= 0; ) {
      int end = found.nextClearBit(start);
      places.add(new Place(text.codePointCount(0, start), text.codePointCount(0, end)));
      start = found.nextSetBit(end);
    }
    return Stream.of(new Highlight(name, text, places, null, null));
  }

  /** What one word or phrase of a question is met by in a text. */
  private static class Sought {

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
        case WRITTEN, IN_ORDER -> way.word()::equals;
        case BEGUN -> word -> word.startsWith(way.word());
        case MISTAKEN -> {
          CharacterRunAutomaton mistaken = new CharacterRunAutomaton(LuceneText.mistaken(way));
          int length = way.word().length();
          yield word -> Math.abs(word.length() - length) <= MISTAKE && mistaken.run(word);
        }
      };
    }

    /**
     * Finds it in a text. Two words are met as one only where neither is met by itself: the
     * beginning of "kazakhstannow" is no more than "Kazakhstan".
     *
     * @param words of the text, in their order
     * @param found takes the characters
     */
    void find(List<TextAnalysis.Word> words, BitSet found) {
      boolean before = false;
      for (int at = 0; at < words.size(); at++) {
        TextAnalysis.Word word = words.get(at);
        boolean met = stems.contains(word.stem()) || spellings.test(word.spelt());
        if (met) {
          found.set(word.start(), word.end());
        } else if (at > 0 && !before) {
          TextAnalysis.Word first = words.get(at - 1);
          if (isPair(first, word)) {
            found.set(first.start(), word.end());
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

    private static void find(List<String> phrase, List<TextAnalysis.Word> words, BitSet found) {
      List<String> stems = words.stream().map(TextAnalysis.Word::stem).toList();
      for (int at = 0; at + phrase.size() <= words.size(); at++) {
        int end = at + phrase.size();
        if (stems.subList(at, end).equals(phrase)) {
          words.subList(at, end).forEach(word -> found.set(word.start(), word.end()));
        }
      }
    }
  }
}
