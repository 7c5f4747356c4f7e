package org.scokb.text;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block.Kind;
import org.scokb.vocabulary.EdtfDate;

/** A text being looked over: its lines, and what each of them is as far as it is known. */
final class Sheet {

  /** How many lines from the end may say when an article came out. */
  private static final int FOOT = 4;

  /** How far entries of a calendar may stand apart: a year, or what has no date, may part them. */
  private static final int NEAR = 2;

  private static final Pattern LISTED = PageLexicon.pattern("listed");
  private static final Pattern CELL_WALL = PageLexicon.pattern("cell_wall");

  private final Text text;
  private final List<Line> lines;
  private final @Nullable Kind[] kinds;
  private final BitSet dated;
  private final BitSet listed;
  private final Set<Span> authors = new LinkedHashSet<>();
  private @Nullable EdtfDate published;
  private @Nullable EdtfDate updated;

  Sheet(Text text) {
    this.text = text;
    this.lines = Lines.of(text.toString());
    this.kinds = new @Nullable Kind[lines.size()];
    this.dated =
        IntStream.range(0, lines.size())
            .filter(at -> isDated(lines.get(at)))
            .collect(BitSet::new, BitSet::set, BitSet::or);
    this.listed = listed(lines);
  }

  int size() {
    return lines.size();
  }

  List<Line> lines() {
    return lines;
  }

  Line line(int at) {
    return lines.get(at);
  }

  /** The line without the place and the day before its first sentence. */
  Line bare(int at) {
    Line line = lines.get(at);
    Dateline dateline = line.isItem() ? null : Dateline.before(line);
    return dateline == null ? line : line.from(dateline.end());
  }

  boolean isProse(int at) {
    return Headline.isProse(bare(at));
  }

  boolean isOpen(int at) {
    return kinds[at] == null;
  }

  boolean is(int at, Kind kind) {
    return at >= 0 && at < kinds.length && kinds[at] == kind;
  }

  @Nullable Kind kind(int at) {
    return kinds[at];
  }

  void mark(int at, Kind kind) {
    kinds[at] = kind;
  }

  void mark(int at, List<Line> names) {
    kinds[at] = Kind.BYLINE;
    names.stream().map(this::span).forEach(authors::add);
  }

  /** The heading of a wiki page that a line is, its equals signs first. */
  static @Nullable Matcher wikiHeading(Line line) {
    Matcher heading = line.form("wiki_heading");
    return heading.matches() ? heading : null;
  }

  static Line heading(Line line) {
    Matcher wiki = wikiHeading(line);
    return wiki == null ? line : line.to(wiki.end(2)).from(wiki.start(2));
  }

  /** Whether a line is one of a list, of a calendar's below the first sentence, or of a table. */
  boolean isEntry(int at) {
    return line(at).isItem() || isRow(at) || listed.get(at) || isScheduled(at);
  }

  /** Whether a line is one of a calendar that no bullet marks: another stands beside it. */
  private boolean isScheduled(int at) {
    return dated.get(at)
        && (dated.previousSetBit(at - 1) >= Math.max(0, at - NEAR)
            || dated.get(at + 1, at + 1 + NEAR).cardinality() > 0)
        && lines.subList(0, at).stream().anyMatch(line -> line.isItem() || Headline.isProse(line));
  }

  /** "6 May: Ministers of Finance, Osh": with a date at either end, or in a cell of its own. */
  private static boolean isDated(Line line) {
    int words = line.words().size();
    return words >= 4
        && words <= 40
        && line.value().length() <= 400
        && !line.is("entry_label")
        && line.is("entry");
  }

  /** Lines without a mark that go on with a list: "…, such as:", "a hub for seeds;", "and". */
  private static BitSet listed(List<Line> lines) {
    BitSet listed = new BitSet();
    for (int at = 1; at < lines.size(); at++) {
      String before = lines.get(at - 1).value();
      boolean goesOn = before.endsWith(":") || listed.get(at - 1) && LISTED.matcher(before).find();
      listed.set(at, goesOn && Character.isLowerCase(lines.get(at).value().codePointAt(0)));
    }
    return listed;
  }

  /** Whether a line is a row of a table: cells as many as those of the line beside it. */
  private boolean isRow(int at) {
    int cells = cells(at);
    return cells > 2 && (cells == cells(at - 1) || cells == cells(at + 1));
  }

  private int cells(int at) {
    return at < 0 || at >= lines.size() ? 0 : CELL_WALL.split(line(at).value()).length;
  }

  void note(@Nullable EdtfDate date, boolean isUpdate) {
    if (isUpdate) {
      updated = updated == null ? date : updated;
    } else {
      published = published == null ? date : published;
    }
  }

  private static boolean isDay(EdtfDate date) {
    return date.earliest() != null && date.earliest().equals(date.latest());
  }

  /**
   * The date that a line gives of itself; else that of a line at the top, or of a note at the foot.
   */
  @Nullable EdtfDate published() {
    if (updated != null && (published == null || !isDay(published) && isDay(updated))) {
      return updated;
    }
    if (published != null) {
      return published;
    }
    EdtfDate date = null;
    for (int i = 0; date == null && i < lines.size() && !isProse(i); i++) {
      boolean data = line(i).isItem() || isRow(i) || kinds[i] == Kind.TITLE;
      date = data || line(i).words().size() > 16 ? null : Dateline.within(line(i));
    }
    for (int i = lines.size() - 1; date == null && i >= Math.max(0, lines.size() - FOOT); i--) {
      date = Dateline.ofAppearance(line(i));
    }
    return date;
  }

  List<Span> authors() {
    return List.copyOf(authors);
  }

  Span span(Line line) {
    return text.span(line.start(), line.end());
  }
}
