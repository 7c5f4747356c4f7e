package org.scokb.extraction.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.text.Block;
import org.scokb.text.Span;

/** A sentence, a heading or a list item, with the names and dates in it. */
public final class Sentence {

  private final int index;
  private final Block block;
  private final @Nullable String heading;
  private final Span span;
  private final String view;
  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<DateMention> dates;
  private final @Nullable Mention[] mentionAt;
  private final @Nullable DateMention[] dateAt;

  /** Read when first asked for, since that costs more than all else. */
  private String @Nullable [] tags;

  public Sentence(
      int index,
      Block block,
      @Nullable String heading,
      Span span,
      String view,
      List<Token> tokens,
      List<Mention> mentions,
      List<DateMention> dates) {
    this.index = index;
    this.block = block;
    this.heading = heading;
    this.span = span;
    this.view = view;
    this.tokens = List.copyOf(tokens);
    this.mentions = List.copyOf(mentions);
    this.dates = List.copyOf(dates);
    this.mentionAt = new @Nullable Mention[tokens.size()];
    for (Mention mention : mentions) {
      Arrays.fill(mentionAt, mention.from(), mention.to(), mention);
    }
    this.dateAt = datesByToken(this.tokens, this.dates);
  }

  private static @Nullable DateMention[] datesByToken(List<Token> tokens, List<DateMention> dates) {
    @Nullable DateMention[] byToken = new @Nullable DateMention[tokens.size()];
    int i = 0;
    for (DateMention date : dates) {
      while (i < byToken.length && tokens.get(i).span().end() <= date.span().start()) {
        i++;
      }
      for (; i < byToken.length && tokens.get(i).span().start() < date.span().end(); i++) {
        byToken[i] = date;
      }
    }
    return byToken;
  }

  /** Its place among the sentences of the page. */
  public int index() {
    return index;
  }

  /** The block that it belongs to. */
  public Block block() {
    return block;
  }

  /** The heading that it stands under. */
  public @Nullable String heading() {
    return heading;
  }

  /** Where it stands in the text. */
  public Span span() {
    return span;
  }

  /** Its characters after {@link Normal}, as long as the original. */
  public String view() {
    return view;
  }

  /** Its words, numbers and punctuation marks. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The names of the gazetteers in it, from left to right, without overlap. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The dates in it, from left to right, without overlap. */
  public List<DateMention> dates() {
    return dates;
  }

  /** The part of speech of each token, such as NOUN, PROPN, VERB or ADP. */
  public String[] tags() {
    if (tags == null) {
      tags = Tagger.tags(tokens);
    }
    return tags;
  }

  /** The part of speech of a token; empty before the first and after the last. */
  public String tag(int i) {
    return i < 0 || i >= tokens.size() ? "" : tags()[i];
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

  /** Whether the tokens from an index on are these words. */
  public boolean reads(int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!norm(from + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is one of these words. */
  public boolean readsAny(int i, String... words) {
    String norm = norm(i);
    for (String word : words) {
      if (norm.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the tokens from one to the one before another is one of these words. */
  public boolean readsWithin(int from, int to, String... words) {
    for (int i = from; i < to; i++) {
      if (readsAny(i, words)) {
        return true;
      }
    }
    return false;
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

  /**
   * The first token that begins at or after a code point of the text; the size if there is none.
   */
  public int tokenAt(int codePoint) {
    int from = 0;
    int to = tokens.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (tokens.get(middle).span().start() < codePoint) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  public Stream<Mention> mentions(Mention.Kind kind) {
    return mentions.stream().filter(mention -> mention.kind() == kind);
  }

  /** The name that a token belongs to. */
  public @Nullable Mention mentionAt(int token) {
    return token < 0 || token >= mentionAt.length ? null : mentionAt[token];
  }

  /** Whether a token belongs to a name of that kind. */
  public boolean isNamed(int token, Mention.Kind kind) {
    Mention mention = mentionAt(token);
    return mention != null && mention.kind() == kind;
  }

  /** The date that a token belongs to. */
  public @Nullable DateMention dateAt(int token) {
    return dateAt[token];
  }

  /** The token after the date that a token belongs to; the same token where it belongs to none. */
  public int afterDate(int token) {
    DateMention date = token < size() ? dateAt(token) : null;
    int after = token;
    while (date != null && after < size() && dateAt(after) == date) {
      after++;
    }
    return after;
  }
}
