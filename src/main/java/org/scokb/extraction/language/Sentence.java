package org.scokb.extraction.language;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.text.Block;
import org.scokb.text.Span;

/**
 * A sentence, a heading or a list item, with the names and dates in it.
 *
 * @param index its place among the sentences of the page
 * @param heading that it stands under; empty where it stands under none
 * @param mentions the names of the gazetteers in it, from left to right, without overlap
 * @param dates from left to right, without overlap
 * @param norms the folded forms of its tokens
 * @param tags of its tokens, read when first asked for, since that costs more than all else
 */
public record Sentence(
    int index,
    Block block,
    List<Token> heading,
    Span span,
    List<Token> tokens,
    List<Mention> mentions,
    List<DateMention> dates,
    Set<String> norms,
    List<Tag> tags)
    implements TokenRow {

  public Sentence(
      int index,
      Block block,
      List<Token> heading,
      Span span,
      List<Token> tokens,
      List<Mention> mentions,
      List<DateMention> dates) {
    this(
        index,
        block,
        heading,
        span,
        List.copyOf(tokens),
        List.copyOf(mentions),
        List.copyOf(dates),
        tokens.stream().map(Token::norm).collect(toSet()),
        new ArrayList<>());
  }

  public boolean isHeadline() {
    return block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TITLE;
  }

  /** Whether a token stands apart from the one before it. */
  public boolean isApart(int i) {
    return i <= 0 || i >= size() || token(i - 1).span().end() < token(i).span().start();
  }

  public Tag tag(int i) {
    if (i < 0 || i >= size()) {
      return Tag.NONE;
    }
    if (tags.isEmpty()) {
      tags.addAll(Tagger.tags(tokens));
    }
    return tags.get(i);
  }

  public Stream<Mention> mentions(Mention.Kind kind) {
    return mentions.stream().filter(mention -> mention.kind() == kind);
  }

  public @Nullable Mention mentionAt(int token) {
    for (Mention mention : mentions) {
      if (mention.from() <= token && token < mention.to()) {
        return mention;
      }
    }
    return null;
  }

  public boolean isNamed(int token, Mention.Kind kind) {
    Mention mention = mentionAt(token);
    return mention != null && mention.kind() == kind;
  }

  public @Nullable DateMention dateAt(int token) {
    DateMention found = null;
    for (DateMention date : token < 0 || token >= size() ? List.<DateMention>of() : dates) {
      found = token(token).span().overlaps(date.span()) ? date : found;
    }
    return found;
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

  /** Whether it is the same one: others of the page may have the same words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
