package org.scokb.text;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block.Kind;

/** Finds an article's headline among what no other rule has marked, and the labels around it. */
final class HeadlineFinder {

  private final Sheet sheet;

  HeadlineFinder(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Marks the headline and what stands between it and the first sentence. */
  @Nullable Line find() {
    int found = atTop();
    found = found >= 0 ? found : beforeCopy();
    if (found >= 0) {
      markAbove(found);
      sheet.mark(found, Kind.TITLE);
    }
    markBelow(found >= 0);
    return found < 0 ? null : Sheet.heading(sheet.bare(found));
  }

  /** The first line that could be one; else who issued the text. */
  private int atTop() {
    int last = lastProse();
    int letterhead = -1;
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      Line line = sheet.bare(i);
      if (Sheet.wikiHeading(line) != null) {
        return i;
      }
      if (Headline.isProse(line) || line.isItem() && letterhead < 0 && i >= last) {
        break;
      }
      if (Headline.isLetterhead(line)) {
        letterhead = i;
      } else if (Headline.isPossible(line) && i < last) {
        return i;
      }
    }
    return letterhead;
  }

  /** The last line that tells something not told yet: what ends a text is no headline. */
  private int lastProse() {
    return IntStream.iterate(sheet.size() - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sheet.isOpen(i) && (sheet.line(i).isParagraph() || sheet.isProse(i)))
        .findFirst()
        .orElse(-1);
  }

  /** The line over a second copy, where the first has no headline. */
  private int beforeCopy() {
    return IntStream.range(1, sheet.size())
        .filter(i -> sheet.is(i, Kind.DUPLICATE) && sheet.isOpen(i - 1))
        .map(i -> i - 1)
        .filter(i -> Headline.isPossible(sheet.line(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Labels and letterheads over the headline. */
  private void markAbove(int found) {
    IntStream.range(0, found)
        .filter(sheet::isOpen)
        .takeWhile(i -> !Headline.isProse(sheet.line(i)) && !sheet.line(i).isParagraph())
        .forEach(i -> sheet.mark(i, Kind.RESIDUE));
  }

  private void markBelow(boolean titled) {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.isOpen(i)) {
        continue;
      }
      if (sheet.isProse(i)) {
        return;
      }
      Byline byline = Byline.signed(sheet.line(i));
      boolean dated = sheet.is(i - 1, Kind.DATELINE) || sheet.is(i + 1, Kind.DATELINE);
      if (titled && byline != null && dated) {
        sheet.mark(i, byline);
      } else if (Headline.isLabel(sheet.line(i))) {
        sheet.mark(i, Kind.RESIDUE);
      }
    }
  }
}
