package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block.Kind;
import org.scokb.vocabulary.EdtfDate;

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

  /** How many lines from the end may say when an article came out. */
  private static final int FOOT = 4;

  private static final Pattern WIKI_HEADING = Pattern.compile("(={1,6})\\s*(.*?\\S)\\s*\\1");

  /** Sections of an encyclopedia's page that say nothing themselves. */
  private static final Pattern APPENDIX =
      Pattern.compile(
          "(?i)references|external links|see also|notes(?: and references)?|further reading|bibliography|citations|sources|footnotes");

  private static final Pattern CELL_WALL = Pattern.compile("\\s\\|\\s|\\t");
  private static final Pattern ROMAN_HEADING = Pattern.compile("[IVX]{1,5}\\.\\s+.*");

  /** Words that end a text which was cut off are too few to tell a paragraph by below this. */
  private static final int PARAGRAPH = 12;

  /** The page that a text is. */
  public WebPage read(Text text) {
    return new Reading(text).page();
  }

  /** One text being read: its lines, and what each of them is as far as it is known. */
  private static final class Reading {

    private final Text text;
    private final List<Line> lines;
    private final @Nullable Kind[] kinds;
    private final Schedule schedule;
    private final List<Line> authors = new ArrayList<>();
    private @Nullable Line title;
    private @Nullable EdtfDate published;
    private @Nullable EdtfDate updated;

    Reading(Text text) {
      this.text = text;
      this.lines = Line.of(text.toString());
      this.kinds = new @Nullable Kind[lines.size()];
      this.schedule = new Schedule(lines);
    }

    WebPage page() {
      markFurniture();
      markRestOfMenus();
      markOtherArticles();
      markAppendices();
      markCopies();
      markFoot();
      findTitle();
      markTop();
      List<Block> blocks = blocks();
      return new WebPage(
          text,
          title == null ? null : span(title),
          authors.stream().map(this::span).distinct().toList(),
          published(),
          blocks);
    }

    /**
     * The date a line gives of itself; else that of a line at the top, or of a note at the foot.
     */
    private @Nullable EdtfDate published() {
      if (published != null || updated != null) {
        return published != null ? published : updated;
      }
      for (int i = 0; i < kinds.length && !Headline.isProse(withoutDateline(lines.get(i))); i++) {
        boolean data = lines.get(i).isItem() || isRow(i) || kinds[i] == Kind.TITLE;
        EdtfDate date = data ? null : Dateline.within(lines.get(i));
        if (date != null) {
          return date;
        }
      }
      for (int i = kinds.length - 1; i >= 0 && i >= kinds.length - FOOT; i--) {
        EdtfDate date = Dateline.ofAppearance(lines.get(i));
        if (date != null) {
          return date;
        }
      }
      return null;
    }

    /** A name that no table of languages has, below two that are there. */
    private void markRestOfMenus() {
      for (int i = 2; i < kinds.length; i++) {
        Line line = lines.get(i);
        if (kinds[i] == null
            && !line.afterBlank()
            && line.words().size() == 1
            && Languages.isMenu(lines.get(i - 1).value())
            && Languages.isMenu(lines.get(i - 2).value())) {
          kinds[i] = Kind.RESIDUE;
        }
      }
    }

    private void markFurniture() {
      for (int i = 0; i < kinds.length; i++) {
        Line line = lines.get(i);
        if (WIKI_HEADING.matcher(line.value()).matches()) {
          continue;
        }
        Byline byline = Byline.stated(line);
        if (byline != null) {
          markByline(i, byline);
        } else if (Furniture.isCaption(line) && !isOpening(i)) {
          kinds[i] = Kind.CAPTION;
        } else if (Furniture.isResidue(line)) {
          kinds[i] = Kind.RESIDUE;
          EdtfDate date = Dateline.inData(line);
          published = published == null ? date : published;
        } else {
          markDate(i);
        }
      }
    }

    /** A first line is rather a headline than a caption, unless it has a picture's credit. */
    private boolean isOpening(int at) {
      return IntStream.range(0, at).noneMatch(i -> kinds[i] == null)
          && Headline.isPossible(lines.get(at));
    }

    private void markByline(int at, Byline byline) {
      kinds[at] = Kind.BYLINE;
      Line line = lines.get(at);
      for (Byline.Range range : byline.authors()) {
        authors.add(line.to(range.end()).from(range.start()));
      }
    }

    private void markDate(int at) {
      Line line = lines.get(at);
      Dateline dateline =
          line.isItem() || isRow(at) || isScheduled(at) ? null : Dateline.alone(line);
      if (dateline != null) {
        kinds[at] = Kind.DATELINE;
        note(dateline, Dateline.isUpdate(line));
      }
    }

    private void note(Dateline dateline, boolean isUpdate) {
      if (isUpdate) {
        updated = updated == null ? dateline.date() : updated;
      } else {
        published = published == null ? dateline.date() : published;
      }
    }

    /** Headlines under "Read also": up to the next empty line, and no sentence among them. */
    private void markOtherArticles() {
      for (int i = 0; i < kinds.length; i++) {
        if (!Furniture.headsOtherArticles(lines.get(i))) {
          continue;
        }
        kinds[i] = Kind.RESIDUE;
        for (int next = i + 1; next < kinds.length; next++) {
          Line line = lines.get(next);
          boolean parted = line.afterBlank() && next > i + 1;
          if (parted || kinds[next] == Kind.BYLINE || Headline.isProse(line)) {
            break;
          }
          kinds[next] = Kind.RESIDUE;
        }
      }
    }

    /** References and links of a wiki page, each up to the next heading of its rank. */
    private void markAppendices() {
      int rank = 0;
      for (int i = 0; i < kinds.length; i++) {
        Matcher heading = WIKI_HEADING.matcher(lines.get(i).value());
        if (heading.matches() && (rank == 0 || heading.group(1).length() <= rank)) {
          rank = APPENDIX.matcher(heading.group(2)).matches() ? heading.group(1).length() : 0;
        }
        if (rank > 0) {
          kinds[i] = Kind.RESIDUE;
        }
      }
    }

    private void markCopies() {
      boolean[] copies = Copies.among(lines);
      for (int i = 0; i < kinds.length; i++) {
        if (copies[i] && kinds[i] == null) {
          kinds[i] = Kind.DUPLICATE;
        }
      }
    }

    /** Who wrote it, in the last lines of each copy. */
    private void markFoot() {
      boolean foot = true;
      for (int i = kinds.length - 1; i > 0; i--) {
        if (kinds[i] == Kind.DUPLICATE) {
          foot = Byline.signed(lines.get(i)) != null;
        }
        if (kinds[i] != null) {
          continue;
        }
        Byline byline = foot || endsCopy(i) ? foot(lines.get(i)) : null;
        if (byline != null) {
          markByline(i, byline);
        } else {
          foot = false;
        }
      }
    }

    /** Whether only furniture stands between the line and a second copy. */
    private boolean endsCopy(int at) {
      int next = at + 1;
      while (next < kinds.length && kinds[next] == Kind.RESIDUE) {
        next++;
      }
      return next > at + 1;
    }

    private static @Nullable Byline foot(Line line) {
      Byline about = Byline.about(line);
      return about != null ? about : line.isFinished() ? null : Byline.signed(line);
    }

    private void findTitle() {
      int lastProse = lastProse();
      int top = 0;
      int letterhead = -1;
      int found = -1;
      for (; top < kinds.length && found < 0; top++) {
        Line line = withoutDateline(lines.get(top));
        if (kinds[top] != null) {
          continue;
        }
        if (WIKI_HEADING.matcher(line.value()).matches()) {
          found = top;
        } else if (Headline.isProse(line)
            || line.isItem() && found < 0 && letterhead < 0 && top >= lastProse) {
          break;
        } else if (Headline.isLetterhead(line)) {
          letterhead = top;
        } else if (Headline.isPossible(line) && top < lastProse) {
          found = top;
        }
      }
      found = found >= 0 ? found : letterhead;
      found = found >= 0 ? found : beforeCopy();
      if (found >= 0) {
        kinds[found] = Kind.TITLE;
        title = heading(withoutDateline(lines.get(found)));
        markAbove(found);
      }
    }

    /** The last line that tells something not told yet: what ends a text is no headline. */
    private int lastProse() {
      int last = kinds.length - 1;
      while (last >= 0
          && !(kinds[last] == null
              && (lines.get(last).words().size() >= PARAGRAPH
                  || Headline.isProse(withoutDateline(lines.get(last)))))) {
        last--;
      }
      return last;
    }

    /** Labels and letterheads over the headline. */
    private void markAbove(int found) {
      for (int i = 0; i < found; i++) {
        if (kinds[i] != null) {
          continue;
        }
        if (Headline.isProse(lines.get(i)) || lines.get(i).words().size() >= PARAGRAPH) {
          return;
        }
        kinds[i] = Kind.RESIDUE;
      }
    }

    /** The line over a second copy, where the first has no headline. */
    private int beforeCopy() {
      for (int i = 1; i < kinds.length; i++) {
        if (kinds[i] == Kind.DUPLICATE
            && kinds[i - 1] == null
            && Headline.isPossible(lines.get(i - 1))) {
          return i - 1;
        }
      }
      return -1;
    }

    /** What stands between the headline and the first sentence. */
    private void markTop() {
      for (int i = 0; i < kinds.length; i++) {
        if (kinds[i] != null) {
          continue;
        }
        Line line = lines.get(i);
        if (Headline.isProse(withoutDateline(line))) {
          return;
        }
        Byline byline = Byline.signed(line);
        boolean besideDate =
            i > 0 && kinds[i - 1] == Kind.DATELINE
                || i + 1 < kinds.length && kinds[i + 1] == Kind.DATELINE;
        if (title != null && byline != null && besideDate) {
          markByline(i, byline);
        } else if (Headline.isLabel(line)) {
          kinds[i] = Kind.RESIDUE;
        }
      }
    }

    private static Line withoutDateline(Line line) {
      Dateline dateline = line.isItem() ? null : Dateline.before(line);
      return dateline == null ? line : line.from(dateline.end());
    }

    private static Line heading(Line line) {
      Matcher wiki = WIKI_HEADING.matcher(line.value());
      return wiki.matches() ? line.to(wiki.end(2)).from(wiki.start(2)) : line;
    }

    private List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < kinds.length; i++) {
        Kind kind = kinds[i];
        if (kind != null && kind != Kind.TITLE) {
          blocks.add(new Block(kind, span(lines.get(i))));
        } else {
          blocks.addAll(read(i));
        }
      }
      return blocks;
    }

    /** The blocks of a line that belongs to the article: itself, and the dateline before it. */
    private List<Block> read(int at) {
      Line line = lines.get(at);
      Dateline dateline =
          line.isItem() || isRow(at) || isScheduled(at) ? null : Dateline.before(line);
      List<Block> blocks = new ArrayList<>();
      if (dateline != null) {
        note(dateline, false);
        blocks.add(new Block(Kind.DATELINE, span(line.to(dateline.end()))));
        line = line.from(dateline.end());
      }
      Kind kind = kinds[at] == Kind.TITLE ? Kind.TITLE : kind(line, at);
      Line content =
          switch (kind) {
            case LIST_ITEM -> line.from(line.marker());
            case HEADING, TITLE -> heading(line);
            default -> uncut(line, at);
          };
      blocks.add(new Block(kind, span(content)));
      return blocks;
    }

    private Kind kind(Line line, int at) {
      if (WIKI_HEADING.matcher(line.value()).matches()) {
        return Kind.HEADING;
      }
      if (line.isItem() || isRow(at) || isScheduled(at)) {
        return Kind.LIST_ITEM;
      }
      boolean last = at == kinds.length - 1;
      boolean roman = ROMAN_HEADING.matcher(line.value()).matches() && !line.isFinished();
      return roman || Headline.isHeading(line) && !last ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** Whether a line is one of a calendar's, below the first sentence of the article. */
    private boolean isScheduled(int at) {
      return schedule.has(at)
          && lines.subList(0, at).stream()
              .anyMatch(line -> line.isItem() || Headline.isProse(withoutDateline(line)));
    }

    /** Whether a line is a row of a table: cells as many as those of the line beside it. */
    private boolean isRow(int at) {
      int cells = cells(at);
      return cells > 2 && (cells == cells(at - 1) || cells == cells(at + 1));
    }

    private int cells(int at) {
      return at < 0 || at >= kinds.length ? 0 : CELL_WALL.split(lines.get(at).value()).length;
    }

    /** Without the last word of a text that ends in the middle of a paragraph. */
    private Line uncut(Line line, int at) {
      boolean cut =
          at == kinds.length - 1
              && line.words().size() >= PARAGRAPH
              && Character.isLetterOrDigit(line.value().codePointBefore(line.value().length()));
      int space = line.value().lastIndexOf(' ');
      return cut && space > 0 ? line.to(space) : line;
    }

    private Span span(Line line) {
      return text.span(line.start(), line.end());
    }
  }
}
