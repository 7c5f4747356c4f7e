package org.scokb.extraction.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.text.Block;
import org.scokb.text.Span;

/** A sentence, a heading or a list item, with the names and dates in it. */
public final class Sentence extends TokenRow {

  private final int index;
  private final Block block;
  private final List<Token> heading;
  private final Span span;
  private final List<Mention> mentions;
  private final List<DateMention> dates;
  private final @Nullable Mention[] mentionAt;
  private final @Nullable DateMention[] dateAt;

  /** Read when first asked for, since that costs more than all else. */
  private @Nullable List<Tag> tags;

  public Sentence(
      int index,
      Block block,
      List<Token> heading,
      Span span,
      List<Token> tokens,
      List<Mention> mentions,
      List<DateMention> dates) {
    super(tokens);
    this.index = index;
    this.block = block;
    this.heading = heading;
    this.span = span;
    this.mentions = List.copyOf(mentions);
    this.dates = List.copyOf(dates);
    this.mentionAt = new @Nullable Mention[tokens.size()];
    for (Mention mention : mentions) {
      Arrays.fill(mentionAt, mention.from(), mention.to(), mention);
    }
    this.dateAt = new @Nullable DateMention[tokens.size()];
    for (DateMention date : dates) {
      int to = tokenAt(date.span().end());
      for (int i = Math.max(0, tokenAt(date.span().start()) - 1); i < to; i++) {
        dateAt[i] = token(i).span().overlaps(date.span()) ? date : dateAt[i];
      }
    }
  }

  /** Its place among the sentences of the page. */
  public int index() {
    return index;
  }

  public Block block() {
    return block;
  }

  /** Whether it is the title of the page or a heading itself. */
  public boolean isHeadline() {
    return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
  }

  /** Whether a token stands apart from the one before it. */
  public boolean isApart(int i) {
    return i <= 0 || i >= size() || token(i - 1).span().end() < token(i).span().start();
  }

  /** The heading that it stands under; empty where it stands under none. */
  public List<Token> heading() {
    return heading;
  }

  /** Where it stands in the text. */
  public Span span() {
    return span;
  }

  /** The names of the gazetteers in it, from left to right, without overlap. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The dates in it, from left to right, without overlap. */
  public List<DateMention> dates() {
    return dates;
  }

  public Tag tag(int i) {
    if (i < 0 || i >= size()) {
      return Tag.NONE;
    }
    if (tags == null) {
      tags = Tagger.tags(tokens());
    }
    return tags.get(i);
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
    return token < 0 || token >= dateAt.length ? null : dateAt[token];
  }

  /** The token after the date that a token belongs to; the same token where it belongs to none. */
  public int afterDate(int token) {
    DateMention date = dateAt(token);
    int after = token;
    while (date != null && dateAt(after) == date) {
      after++;
    }
    return after;
  }
}
