package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import org.scokb.text.Block;
import org.scokb.text.Text;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.EdtfDate;

/** Pages for tests: a block for each line, with nothing left out. */
public final class TestPages {

  private TestPages() {}

  public static WebPage page(String article) {
    Text text = new Text(article);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : article.split("\n", -1)) {
      String body = line.strip();
      if (!body.isEmpty()) {
        int from = start + line.indexOf(body);
        blocks.add(new Block(kind(body), text.span(from, from + body.length())));
      }
      start += line.length() + 1;
    }
    return new WebPage(text, null, List.of(), null, blocks);
  }

  /** A page published on a day. */
  public static WebPage page(String article, String publishedOn) {
    return page(article).publishedOn(new EdtfDate(publishedOn));
  }

  private static Block.Kind kind(String line) {
    if (line.matches("[•–*-] .*")) {
      return Block.Kind.LIST_ITEM;
    }
    boolean sentence = line.matches("(?s).*[.!?:;)”\"’]");
    return line.length() < 40 && !sentence ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }
}
