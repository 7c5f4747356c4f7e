package org.scokb.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * A text that has been looked over: what it calls itself, who wrote it and when, and which of its
 * blocks are the article.
 *
 * @param text the text as it was read
 * @param title the headline as it stands; {@code null} where the text has none
 * @param authors the authors' names as they stand in the byline
 * @param publishedOn the date of publication, from the text or from metadata beside it; {@code
 *     null} where neither gives one
 * @param blocks all blocks of the page in their order, without overlap
 */
public record WebPage(
    Text text,
    @Nullable Span title,
    List<Span> authors,
    @Nullable EdtfDate publishedOn,
    List<Block> blocks) {

  public WebPage {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
  }

  /** The same page, published on another date, such as one that metadata gives. */
  public WebPage publishedOn(EdtfDate date) {
    return new WebPage(text, title, authors, date, blocks);
  }
}
