package org.scokb.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What {@code q} asks for, one and the same for every index, for a list in memory and for what is
 * highlighted.
 *
 * <p>Every word and every phrase in double quotes must occur, in any of these ways, the best first:
 * as it is or with another ending, as the beginning of a word where it is the last of {@code q}, or
 * with one typing mistake; each in the title before elsewhere.
 *
 * @param clauses its words and phrases; none where there is no letter or digit, which finds nothing
 */
record TextQuery(List<Clause> clauses) {

  private static final Pattern PHRASE = Pattern.compile("\"([^\"]+)\"");

  /** Shorter words have too many neighbours: "tree", "free", "three". */
  private static final int SHORTEST_MISTAKEN = 5;

  /** Longer ones are no words, and spellings around them take long to work out. */
  private static final int LONGEST_MISTAKEN = 40;

  /** From this length on, the first letter may be the mistaken one. */
  private static final int SHORTEST_MISTAKEN_AT_FIRST = 6;

  /** Further words are looked for as they are: a question that long is a pasted text. */
  private static final int MOST_FORGIVEN = 24;

  /** A word or a phrase, met in any of some ways; nothing is found without one that is needed. */
  record Clause(boolean needed, List<Way> ways) {}

  /**
   * How a word or a phrase may be met.
   *
   * @param words as they are in that form; more than one for a phrase
   */
  record Way(Closeness closeness, Form form, List<String> words) {

    String word() {
      return words.get(0);
    }

    /** Those of {@link Fields#TEXTS} that it is looked for in. */
    List<String> parts() {
      return Fields.TEXTS.stream().filter(part -> closeness.worth(part) > 0).toList();
    }

    /** How many letters from the first on are as they must be, in a word that may be mistaken. */
    int certain() {
      return letters(word()) < SHORTEST_MISTAKEN_AT_FIRST ? 1 : 0;
    }
  }

  /** How well something is met: that is worth more than anything that its frequency can add. */
  enum Closeness {
    WRITTEN(600, 500),
    BEGUN(400, 300),
    MISTAKEN(200, 100),

    /** All words in their order, which counts in a title alone: it may be what is asked for. */
    IN_ORDER(600, 0);

    private final float inTitle;
    private final float elsewhere;

    Closeness(float inTitle, float elsewhere) {
      this.inTitle = inTitle;
      this.elsewhere = elsewhere;
    }

    /** What it is worth in one of {@link Fields#TEXTS}. */
    float worth(String part) {
      return part.equals(Fields.TITLE) ? inTitle : elsewhere;
    }
  }

  /** In which form words are indexed. */
  enum Form {
    /** English words, whatever their ending, plural or accents. Their frequency counts too. */
    STEM,

    /**
     * Words with their endings; accents and possessives don't count. What a hyphen links is there
     * as one word too: "anti-drug" is "anti", "antidrug" and "drug".
     */
    SPELT,

    /** Each two neighbours as one word: "anti-drug" as "antidrug". */
    JOINED;

    /** The field that has one of {@link Fields#TEXTS} in this form. */
    String of(String part) {
      return part + "_" + name();
    }
  }

  /** Reads {@code q}. */
  static TextQuery of(String q) {
    List<Clause> clauses = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(q);
    while (phrase.find()) {
      List<String> stems = TextAnalysis.stems(phrase.group(1));
      if (!stems.isEmpty()) {
        clauses.add(new Clause(true, List.of(new Way(Closeness.WRITTEN, Form.STEM, stems))));
      }
    }
    String rest = phrase.replaceAll(" ");
    boolean endsWithPhrase = q.stripTrailing().endsWith("\"");
    List<String> inOrder = TextAnalysis.stems(rest);
    if (clauses.isEmpty() && inOrder.size() > 1 && inOrder.size() <= MOST_FORGIVEN) {
      clauses.add(new Clause(false, List.of(new Way(Closeness.IN_ORDER, Form.STEM, inOrder))));
    }
    List<String> words = List.copyOf(new LinkedHashSet<>(TextAnalysis.words(rest)));
    boolean onlyStopWords = words.stream().allMatch(TextQuery::isStopWord);
    for (int at = 0; at < words.size(); at++) {
      boolean last = at == words.size() - 1;
      clauses.add(
          new Clause(
              onlyStopWords || last || !isStopWord(words.get(at)),
              at < MOST_FORGIVEN
                  ? forgiving(words, at, last && !endsWithPhrase)
                  : List.of(stem(words.get(at)))));
    }
    return new TextQuery(List.copyOf(clauses));
  }

  static boolean isStopWord(String word) {
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
  }

  private static List<Way> forgiving(List<String> words, int at, boolean begun) {
    String word = words.get(at);
    List<Way> ways = new ArrayList<>();
    if (at > 0) {
      ways.add(stem(words.get(at - 1) + word));
    }
    ways.add(stem(word));
    if (at + 1 < words.size()) {
      ways.add(stem(word + words.get(at + 1)));
    }
    ways.add(new Way(Closeness.WRITTEN, Form.JOINED, List.of(word)));
    if (begun) {
      ways.add(new Way(Closeness.BEGUN, Form.SPELT, List.of(word)));
    }
    if (letters(word) >= SHORTEST_MISTAKEN && letters(word) <= LONGEST_MISTAKEN) {
      ways.add(new Way(Closeness.MISTAKEN, Form.SPELT, List.of(word)));
    }
    return ways;
  }

  private static Way stem(String word) {
    return new Way(
        Closeness.WRITTEN,
        Form.STEM,
        Stream.concat(TextAnalysis.stems(word).stream(), Stream.of(word)).limit(1).toList());
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }
}
