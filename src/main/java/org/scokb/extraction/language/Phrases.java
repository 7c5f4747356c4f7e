package org.scokb.extraction.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Known phrases, each with what it stands for, and where they occur among tokens: the longest that
 * begins at a token is taken. An entry written with a capital is found with one only, and one
 * written in capitals only in capitals, so that "WHO" isn't "who" and "Turkey" isn't a bird.
 */
public final class Phrases<T> {

  /** What a phrase found stands for, its first token and the one after its last. */
  public record Match<T>(T value, int from, int to) {}

  private record Entry<T>(List<Token> words, T value) {}

  /** The phrases by the folded form of their first word. */
  private final Map<String, List<Entry<T>>> entries = new HashMap<>();

  /** Phrases that each stand for themselves. */
  public static Phrases<String> of(List<String> all) {
    Phrases<String> phrases = new Phrases<>();
    all.forEach(phrase -> phrases.add(phrase, phrase));
    return phrases;
  }

  /** Adds a phrase; where the same words are there already, the first entry wins. */
  Phrases<T> add(String phrase, T value) {
    List<Token> words = Tokenizer.tokens(phrase);
    entries
        .computeIfAbsent(words.get(0).norm(), first -> new ArrayList<>(1))
        .add(new Entry<>(words, value));
    return this;
  }

  /** The words, in their folded form, that one of them begins with. */
  public Set<String> firstWords() {
    return Set.copyOf(entries.keySet());
  }

  /** The longest phrase that begins at a token; none does before the first. */
  public @Nullable Match<T> at(List<Token> tokens, int from) {
    Match<T> longest = null;
    String first = from < 0 || from >= tokens.size() ? "" : tokens.get(from).norm();
    for (Entry<T> entry : entries.getOrDefault(first, List.of())) {
      int to = from + entry.words.size();
      if ((longest == null || to > longest.to) && isAt(entry.words, tokens, from)) {
        longest = new Match<>(entry.value, from, to);
      }
    }
    return longest;
  }

  /** Every phrase, without overlap, from left to right. */
  public List<Match<T>> find(List<Token> tokens) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Match<T> match = at(tokens, i);
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.to;
    }
    return found;
  }

  private static boolean isAt(List<Token> words, List<Token> tokens, int from) {
    boolean small = from > 0 && !tokens.get(from).isCapitalised();
    return from + words.size() <= tokens.size()
        && !(small && words.get(0).isCapitalised())
        && IntStream.range(0, words.size())
            .allMatch(i -> isOne(words.get(i), tokens.get(from + i)));
  }

  private static boolean isOne(Token word, Token token) {
    return word.norm().equals(token.norm())
        && (!isInCapitals(word.form()) || word.form().equals(token.form()));
  }

  private static boolean isInCapitals(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }
}
