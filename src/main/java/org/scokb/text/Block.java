package org.scokb.text;

/** A line or a paragraph of a page, without the line breaks around it, and what it is. */
public record Block(Kind kind, Span span) {

  /**
   * What a block is on its page. Facts are read from those that {@link #isBody() are body}, and
   * from the title, which some pages leave to say who does what.
   */
  public enum Kind {
    TITLE,
    /** Who wrote it: "By Helen Marlowe", or a name and an outlet at the foot. */
    BYLINE,
    /** When it was published, where a line says so by itself. */
    DATELINE,
    /** A heading inside the article, a question of an interview among them. */
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    /** A picture's caption or credit. */
    CAPTION,
    /** Menus, buttons, advertisements, other articles' headlines, tickers, other scripts. */
    RESIDUE,
    /** A second copy of what was read before. */
    DUPLICATE;

    /** Whether the block belongs to what the article says. */
    public boolean isBody() {
      return this == HEADING || this == PARAGRAPH || this == LIST_ITEM;
    }
  }
}
