package org.scokb.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scokb.text.Block.Kind;

/** Marks what a page has around its article, and who wrote that. */
record Surroundings(Sheet sheet) {

  /** Sections of an encyclopedia's page that say nothing themselves. */
  private static final Pattern APPENDIX = PageLexicon.pattern("appendix");

  static void mark(Sheet sheet) {
    Surroundings surroundings = new Surroundings(sheet);
    for (int i = 0; i < sheet.size(); i++) {
      surroundings.markByItself(i);
    }
    for (int i = 2; i < sheet.size(); i++) {
      surroundings.markRestOfMenu(i);
    }
    surroundings.markOtherArticles();
    surroundings.markAppendices();
    surroundings.markCopies();
    surroundings.markFoot();
  }

  private void markByItself(int at) {
    Line line = sheet.line(at);
    if (Sheet.wikiHeading(line) != null) {
      return;
    }
    List<Line> byline = Byline.stated(line);
    if (byline != null) {
      sheet.mark(at, byline);
    } else if (Furniture.isCaption(line) && !isOpening(at)) {
      sheet.mark(at, Kind.CAPTION);
    } else if (Furniture.isResidue(line)) {
      sheet.mark(at, Kind.RESIDUE);
      sheet.note(Dateline.inData(line), false);
    } else {
      Dateline dateline = sheet.isEntry(at) ? null : Dateline.alone(line);
      if (dateline != null) {
        sheet.mark(at, Kind.DATELINE);
        sheet.note(dateline.date(), line.is("date_update"));
      }
    }
  }

  /** A first line is rather a headline than a caption, unless it has a picture's credit. */
  private boolean isOpening(int at) {
    return IntStream.range(0, at).noneMatch(sheet::isOpen) && Headline.isPossible(sheet.line(at));
  }

  /** A name that no table of languages has, below two that are there. */
  private void markRestOfMenu(int at) {
    Line line = sheet.line(at);
    if (sheet.isOpen(at)
        && !line.afterBlank()
        && line.words().size() == 1
        && Languages.isMenu(sheet.line(at - 1).value())
        && Languages.isMenu(sheet.line(at - 2).value())) {
      sheet.mark(at, Kind.RESIDUE);
    }
  }

  /** Headlines under "Read also": up to the next empty line, and no sentence among them. */
  private void markOtherArticles() {
    for (int i = 0; i < sheet.size(); i++) {
      if (!sheet.line(i).is("read_also")) {
        continue;
      }
      sheet.mark(i, Kind.RESIDUE);
      for (int next = i + 1; next < sheet.size(); next++) {
        Line line = sheet.line(next);
        boolean parted = line.afterBlank() && next > i + 1;
        if (parted || sheet.is(next, Kind.BYLINE) || Headline.isProse(line)) {
          break;
        }
        sheet.mark(next, Kind.RESIDUE);
      }
    }
  }

  /** References and links of a wiki page, each up to the next heading of its rank. */
  private void markAppendices() {
    int rank = 0;
    for (int i = 0; i < sheet.size(); i++) {
      Matcher heading = Sheet.wikiHeading(sheet.line(i));
      if (heading != null && (rank == 0 || heading.group(1).length() <= rank)) {
        rank = APPENDIX.matcher(heading.group(2)).matches() ? heading.group(1).length() : 0;
      }
      if (rank > 0) {
        sheet.mark(i, Kind.RESIDUE);
      }
    }
  }

  private void markCopies() {
    boolean[] copies = Copies.among(sheet.lines());
    IntStream.range(0, copies.length)
        .filter(i -> copies[i] && sheet.isOpen(i))
        .forEach(i -> sheet.mark(i, Kind.DUPLICATE));
  }

  /** Who wrote it, in the last lines of each copy. */
  private void markFoot() {
    boolean foot = true;
    for (int i = sheet.size() - 1; i > 0; i--) {
      Line line = sheet.line(i);
      if (sheet.is(i, Kind.DUPLICATE)) {
        foot = Byline.signed(line) != null;
      }
      if (sheet.isOpen(i)) {
        // Furniture stands between the last line and a second copy, or the end.
        boolean last = foot || sheet.is(i + 1, Kind.RESIDUE);
        List<Line> byline = last ? Byline.atFoot(line) : null;
        foot = byline != null;
        if (byline != null) {
          sheet.mark(i, byline);
        }
      }
    }
  }
}
