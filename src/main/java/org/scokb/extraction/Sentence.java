package org.scokb.extraction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.text.Span;

/**
 * A sentence, a heading or a list item, with the names and dates in it.
 *
 * @param index its place among the sentences of the page
 * @param block the block that it belongs to
 * @param heading the heading that it stands under
 * @param span where it stands in the text
 * @param view its characters after {@link Normal}, as long as the original
 * @param tokens its words, numbers and punctuation marks
 * @param mentions the names of the gazetteers in it, from left to right, without overlap
 * @param dates the dates in it, from left to right, without overlap
 */
record Sentence(
    int index,
    Block block,
    @Nullable String heading,
    Span span,
    String view,
    List<Token> tokens,
    List<Mention> mentions,
    List<DateMention> dates) {

  Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The folded form of a token; empty before the first and after the last. */
  String norm(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
  }

  /** Whether the tokens from an index on are these words. */
  boolean reads(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!norm(from + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of the text from one token to the one before another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  /** The words from one token to the one before another, as the normal view has them. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
        words.append(' ');
      }
      words.append(tokens.get(i).form());
    }
    return words.toString();
  }

  /**
   * The first token that begins at or after a code point of the text; the size if there is none.
   */
  int tokenAt(int codePoint) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().start() < codePoint) {
      i++;
    }
    return i;
  }

  Stream<Mention> mentions(Mention.Kind kind) {
    return mentions.stream().filter(mention -> mention.kind() == kind);
  }

  /** The name that a token belongs to. */
  @Nullable Mention mentionAt(int token) {
    for (Mention mention : mentions) {
      if (token >= 0 && mention.from() <= token && token < mention.to()) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a token belongs to a name of that kind. */
  boolean isNamed(int token, Mention.Kind kind) {
    Mention mention = mentionAt(token);
    return mention != null && mention.kind() == kind;
  }

  /** The date that a token belongs to. */
  @Nullable DateMention dateAt(int token) {
    Span span = tokens.get(token).span();
    for (DateMention date : dates) {
      if (date.span().overlaps(span)) {
        return date;
      }
    }
    return null;
  }
}
