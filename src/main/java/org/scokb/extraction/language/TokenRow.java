package org.scokb.extraction.language;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.text.Span;

/** Words, numbers and punctuation marks in a row, and what stands where among them. */
abstract class TokenRow {

  private final List<Token> tokens;
  private final Set<String> norms;

  TokenRow(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.norms = tokens.stream().map(Token::norm).collect(toSet());
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The folded form of a token; empty before the first and after the last. */
  public String norm(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
  }

  public Set<String> norms() {
    return norms;
  }

  public boolean reads(int i, String word) {
    return norm(i).equals(word);
  }

  /** Whether a token is one of a list's words. */
  public boolean reads(int i, WordList words) {
    return words.has(norm(i));
  }

  /** Whether one of the tokens is one of a list's words. */
  public boolean reads(WordList words) {
    return readsWithin(0, size(), words);
  }

  /** Whether a phrase of a list begins at a token. */
  public boolean readsPhrase(int i, WordList phrases) {
    return phrases.phrases().at(tokens, i) != null;
  }

  /** Whether one of the tokens from one to the one before another is one of a list's words. */
  public boolean readsWithin(int from, int to, WordList words) {
    return IntStream.range(from, to).anyMatch(i -> reads(i, words));
  }

  /** The first token from one on that is one of a list's words; the size if there is none. */
  public int next(int from, WordList words) {
    return IntStream.range(from, size()).filter(i -> reads(i, words)).findFirst().orElse(size());
  }

  /** The last token before one that is one of a list's words; -1 if there is none. */
  public int last(int before, WordList words) {
    return IntStream.range(0, before).filter(i -> reads(i, words)).max().orElse(-1);
  }

  /** The token before one, an article between them aside. */
  public int before(int i) {
    return reads(i - 1, WordList.DEFINITE) ? i - 2 : i - 1;
  }

  /** The number by which a token counts ("24th", "ninth"); 0 where it is no ordinal. */
  public int ordinal(int i) {
    String norm = norm(i);
    int digits = (int) norm.chars().takeWhile(Character::isDigit).count();
    if (digits == 0) {
      return WordList.ORDINALS.entries().indexOf(norm) + 1;
    }
    return digits < 4 && norm.length() == digits + 2
        ? Integer.parseInt(norm.substring(0, digits))
        : 0;
  }

  /** The stretch of the text from one token to the one before another. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The words from one token to the one before another, as the normal view has them. */
  public String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(tokens.get(i).form());
    }
    return words.toString();
  }

  /** The first token that begins at or after a code point of the text; the size if none does. */
  public int tokenAt(int codePoint) {
    Token here = new Token(new Span(codePoint, codePoint + 1), "", "");
    int at =
        Collections.binarySearch(
            tokens, here, Comparator.comparingInt(token -> token.span().start()));
    return at < 0 ? -at - 1 : at;
  }
}
