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
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param from its first token
   * @param to the token after its last
   */
  public record Match<T>(T value, int from, int to) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<Entry<T>> entries = new ArrayList<>(1);
  }

  private record Entry<T>(List<String> forms, T value) {}

  private final Node<T> root = new Node<>();

  /** Phrases that each stand for themselves. */
  public static Phrases<String> of(List<String> all) {
    Phrases<String> phrases = new Phrases<>();
    all.forEach(phrase -> phrases.add(phrase, phrase));
    return phrases;
  }

  /** Adds a phrase; where the same words are there already, the first entry wins. */
  Phrases<T> add(String phrase, T value) {
    List<Token> tokens = Tokenizer.tokens(phrase);
    Node<T> node = root;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(token.norm(), key -> new Node<>());
    }
    node.entries.add(new Entry<>(tokens.stream().map(Token::form).toList(), value));
    return this;
  }

  /** The words, in their folded form, that one of them begins with. */
  public Set<String> firstWords() {
    return Set.copyOf(root.next.keySet());
  }

  /** The longest phrase that begins at a token; none does before the first. */
  public @Nullable Match<T> at(List<Token> tokens, int from) {
    if (from < 0) {
      return null;
    }
    Match<T> longest = null;
    Node<T> node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        break;
      }
      for (Entry<T> entry : node.entries) {
        if (written(entry.forms, tokens, from)) {
          longest = new Match<>(entry.value, from, i + 1);
          break;
        }
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

  private static boolean written(List<String> forms, List<Token> tokens, int from) {
    boolean small = from > 0 && !tokens.get(from).isCapitalised();
    return !(small && Character.isUpperCase(forms.get(0).charAt(0)))
        && IntStream.range(0, forms.size())
            .filter(i -> isInCapitals(forms.get(i)))
            .allMatch(i -> tokens.get(from + i).form().equals(forms.get(i)));
  }

  private static boolean isInCapitals(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }
}
