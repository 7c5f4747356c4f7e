package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a text. What was broken to fit a column is one line, and so is a day with what a
 * chronicle tells below it.
 */
record Lines(String text) {

  /** How many characters may stand together without a blank, such as those of an address. */
  private static final int LONGEST_RUN = 2000;

  private static final int NARROWEST_COLUMN = 50;
  private static final int WIDEST_COLUMN = 110;

  /** A line that is shorter than the column by this much ends a paragraph, or is a heading. */
  private static final int RAGGED = 25;

  /** All lines that aren't empty. */
  static List<Line> of(String text) {
    Lines lines = new Lines(text);
    return lines.dated(lines.unbroken(lines.cut()));
  }

  private List<Line> cut() {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int at = 0;
    for (String raw : text.split("\n")) {
      Line line = Line.of(at, raw, afterBlank);
      afterBlank = line.value().isEmpty();
      if (!afterBlank && isText(line.value())) {
        lines.add(line);
      }
      at += raw.length() + 1;
    }
    return lines;
  }

  /** Whether there is a blank now and then: what has none is no text, and takes long to match. */
  private static boolean isText(String line) {
    int run = 0;
    for (int i = 0; i < line.length() && run <= LONGEST_RUN; i++) {
      run = TextReader.isBlank(line.charAt(i)) ? 0 : run + 1;
    }
    return run <= LONGEST_RUN;
  }

  /** Joins the days of a chronicle, each on a line of its own, with what is told below them. */
  private List<Line> dated(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    boolean chronicle = lines.stream().filter(line -> line.is("day_alone")).limit(2).count() > 1;
    Line day = null;
    for (Line line : lines) {
      if (day != null && !line.afterBlank()) {
        whole.remove(whole.size() - 1);
        whole.add(Line.of(day.start(), text.substring(day.start(), line.end()), day.afterBlank()));
      } else {
        whole.add(line);
      }
      day = chronicle && whole.size() > 1 && line.is("day_alone") ? line : null;
    }
    return whole;
  }

  /** Joins the lines of paragraphs that were broken to fit a column. */
  private List<Line> unbroken(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int next = i + 1;
      while (next < lines.size() && !lines.get(next).afterBlank() && !lines.get(next).isItem()) {
        next++;
      }
      List<Line> run = lines.subList(i, next);
      // The first line can be longer, by what was put before it on the page.
      int column = run.stream().skip(1).mapToInt(line -> line.value().length()).max().orElse(0);
      boolean broken = isBroken(run, column);
      int from = 0;
      for (int at = 1; at <= run.size(); at++) {
        if (at == run.size() || !broken || !isFull(run.get(at - 1), run.get(at), column)) {
          Line first = run.get(from);
          String value = text.substring(first.start(), run.get(at - 1).end());
          whole.add(Line.of(first.start(), value, first.afterBlank()));
          from = at;
        }
      }
      i = next;
    }
    return whole;
  }

  private static boolean isBroken(List<Line> run, int column) {
    if (column < NARROWEST_COLUMN || column > WIDEST_COLUMN) {
      return false;
    }
    List<Integer> full =
        IntStream.range(1, run.size())
            .filter(at -> isFull(run.get(at - 1), run.get(at), column))
            .boxed()
            .toList();
    return full.stream().anyMatch(at -> Character.isLowerCase(run.get(at).value().charAt(0)))
        && full.stream().filter(at -> run.get(at - 1).isFinished()).count() * 2 < full.size()
        && full.size() * 2 > run.size() - 1;
  }

  /**
   * Whether the next one's first word had no room in the column, or it ends in mid-sentence: one
   * that is longer than the column, where the next goes on in lower case.
   */
  private static boolean isFull(Line line, Line next, int column) {
    int left = column - line.value().length();
    return left < 0
        ? Character.isLowerCase(next.value().charAt(0))
        : left < 1 + next.value().split(" ", 2)[0].length() || left < RAGGED && !line.isFinished();
  }
}
