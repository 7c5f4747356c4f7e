package org.scokb.extraction.language;

import java.util.List;
import java.util.stream.IntStream;
import org.scokb.text.Span;

/** Words, numbers and punctuation marks in a row, and what stands where among them. */
interface TokenRow {

  List<Token> tokens();

  default int size() {
    return tokens().size();
  }

  default Token token(int i) {
    return tokens().get(i);
  }

  /** The folded form of a token; empty before the first and after the last. */
  default String norm(int i) {
    return i < 0 || i >= tokens().size() ? "" : tokens().get(i).norm();
  }

  default boolean reads(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!norm(from + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  default boolean reads(int i, WordList words) {
    return words.has(norm(i));
  }

  default boolean reads(WordList words) {
    return readsWithin(0, size(), words);
  }

  default boolean readsPhrase(int i, WordList phrases) {
    return phrases.phrases().at(tokens(), i) != null;
  }

  /** Whether one of the tokens from one to the one before another is one of a list's words. */
  default boolean readsWithin(int from, int to, WordList words) {
    return IntStream.range(from, to).anyMatch(i -> reads(i, words));
  }

  /** The first token from one on that is one of a list's words; the size if there is none. */
  default int next(int from, WordList words) {
    return IntStream.range(from, size()).filter(i -> reads(i, words)).findFirst().orElse(size());
  }

  /** The last token before one that is one of a list's words; -1 if there is none. */
  default int last(int before, WordList words) {
    return IntStream.range(0, before).filter(i -> reads(i, words)).max().orElse(-1);
  }

  /** The token before one, an article between them aside. */
  default int before(int i) {
    return reads(i - 1, "the") ? i - 2 : i - 1;
  }

  /** The number by which a token counts ("24th", "ninth"); 0 where it is no ordinal. */
  default int ordinal(int i) {
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
  default Span span(int from, int to) {
    return new Span(tokens().get(from).span().start(), tokens().get(to - 1).span().end());
  }

  /** The words from one token to the one before another, as the normal view has them. */
  default String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens().get(i).span().start() > tokens().get(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(tokens().get(i).form());
    }
    return words.toString();
  }

  /** The first token that begins at or after a code point of the text; the size if none does. */
  default int tokenAt(int codePoint) {
    return IntStream.range(0, size())
        .filter(i -> token(i).span().start() >= codePoint)
        .findFirst()
        .orElse(size());
  }
}
