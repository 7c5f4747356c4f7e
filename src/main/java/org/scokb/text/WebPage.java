package org.scokb.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;

/**
 * A text that has been looked over: its headline, the authors in its byline, when it was published
 * by what it says or by metadata beside it, and all its blocks in their order, without overlap.
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
