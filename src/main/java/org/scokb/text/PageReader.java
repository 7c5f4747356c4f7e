package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block.Kind;

/**
 * Looks a text over: which of its lines are the article, which the page around it, and what the
 * page tells of the article. Everything is told by what a line is and what stands beside it. In
 * doubt a line is body.
 *
 * <p>The block of a list item leaves out its bullet or number, that of a wiki heading its equals
 * signs, and the dateline before a first sentence is a block of its own. A text that ends in the
 * middle of a paragraph may end in the middle of a word: the last block then ends before that word.
 */
public final class PageReader {

  public WebPage read(Text text) {
    Sheet sheet = new Sheet(text);
    Surroundings.mark(sheet);
    Line title = new HeadlineFinder(sheet).find();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      Kind kind = sheet.kind(i);
      if (kind != null && kind != Kind.TITLE) {
        blocks.add(new Block(kind, sheet.span(sheet.line(i))));
      } else {
        addBody(blocks, sheet, i, kind);
      }
    }
    return new WebPage(
        text, title == null ? null : sheet.span(title), sheet.authors(), sheet.published(), blocks);
  }

  /** The blocks of a line that belongs to the article: the dateline before it, and itself. */
  private static void addBody(List<Block> blocks, Sheet sheet, int at, @Nullable Kind known) {
    Line line = sheet.line(at);
    Dateline dateline = sheet.isEntry(at) ? null : Dateline.before(line);
    if (dateline != null) {
      sheet.note(dateline.date(), false);
      blocks.add(new Block(Kind.DATELINE, sheet.span(line.to(dateline.end()))));
      line = line.from(dateline.end());
    }
    boolean last = at == sheet.size() - 1;
    Kind kind = known == null ? kind(sheet, at, line, last) : known;
    Line content =
        switch (kind) {
          case LIST_ITEM -> line.from(line.marker());
          case HEADING, TITLE -> Sheet.heading(line);
          default -> last ? uncut(line) : line;
        };
    blocks.add(new Block(kind, sheet.span(content)));
  }

  private static Kind kind(Sheet sheet, int at, Line line, boolean last) {
    if (Sheet.wikiHeading(line) != null) {
      return Kind.HEADING;
    }
    if (sheet.isEntry(at)) {
      return Kind.LIST_ITEM;
    }
    boolean roman = line.is("roman_heading") && !line.isFinished();
    return roman || Headline.isHeading(line) && !last ? Kind.HEADING : Kind.PARAGRAPH;
  }

  /** Without the last word of a text that ends in the middle of a paragraph. */
  private static Line uncut(Line line) {
    String value = line.value();
    boolean cut =
        line.isParagraph() && Character.isLetterOrDigit(value.codePointBefore(value.length()));
    int space = value.lastIndexOf(' ');
    return cut && space > 0 ? line.to(space) : line;
  }
}
