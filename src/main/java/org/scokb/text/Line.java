package org.scokb.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a text without the white space around it, in UTF-16 indices. What was broken to fit a
 * column of text is one line.
 */
final class Line {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARKER = PageLexicon.pattern("marker");
  private static final Pattern WORD = PageLexicon.pattern("word");
  private static final Pattern DAY = PageLexicon.pattern("day_alone");
  private static final Pattern FINAL = PageLexicon.pattern("final");

  /** How many characters may stand together without a blank, such as those of an address. */
  private static final int LONGEST_RUN = 2000;

  /** Fewer words than these make no paragraph. */
  private static final int PARAGRAPH = 12;

  private static final int NARROWEST_COLUMN = 50;
  private static final int WIDEST_COLUMN = 110;

  /** A line that is shorter than the column by this much ends a paragraph, or is a heading. */
  private static final int RAGGED = 25;

  private final int start;
  private final String value;
  private final boolean afterBlank;

  /** Many ask for them, so they are cut but once. */
  private @Nullable List<String> words;

  private Line(int start, String value, boolean afterBlank) {
    this.start = start;
    this.value = value;
    this.afterBlank = afterBlank;
  }

  private static Line of(int start, String raw, boolean afterBlank) {
    return new Line(start, WHITE_SPACE.matcher(raw).replaceAll(" "), afterBlank);
  }

  /** The index of its first character. */
  int start() {
    return start;
  }

  /** Its characters, each kind of white space as one plain space. */
  String value() {
    return value;
  }

  /** Whether an empty line, or nothing, stands before it. */
  boolean afterBlank() {
    return afterBlank;
  }

  /** All lines of a text that aren't empty. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int start = at;
      int stop = end;
      while (start < stop && TextReader.isBlank(text.charAt(start))) {
        start++;
      }
      while (stop > start && TextReader.isBlank(text.charAt(stop - 1))) {
        stop--;
      }
      if (start < stop && isText(text, start, stop)) {
        lines.add(of(start, text.substring(start, stop), afterBlank));
      }
      afterBlank = start == stop;
      at = end + 1;
    }
    return dated(text, unbroken(text, lines));
  }

  /** Joins the days of a chronicle, each on a line of its own, with what is told below them. */
  private static List<Line> dated(String text, List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    boolean chronicle =
        lines.stream().filter(line -> DAY.matcher(line.value).matches()).limit(2).count() > 1;
    Line day = null;
    for (Line line : lines) {
      if (day != null && !line.afterBlank) {
        whole.remove(whole.size() - 1);
        whole.add(of(day.start, text.substring(day.start, line.end()), day.afterBlank));
      } else {
        whole.add(line);
      }
      day = chronicle && DAY.matcher(line.value).matches() ? line : null;
    }
    return whole;
  }

  /** Whether there is a blank now and then: what has none is no text, and takes long to match. */
  private static boolean isText(String text, int start, int stop) {
    int run = 0;
    for (int i = start; i < stop && run <= LONGEST_RUN; i++) {
      run = TextReader.isBlank(text.charAt(i)) ? 0 : run + 1;
    }
    return run <= LONGEST_RUN;
  }

  /** Joins the lines of paragraphs that were broken to fit a column. */
  private static List<Line> unbroken(String text, List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int next = i + 1;
      while (next < lines.size() && !lines.get(next).afterBlank && !lines.get(next).isItem()) {
        next++;
      }
      List<Line> run = lines.subList(i, next);
      int column = run.stream().mapToInt(line -> line.value.length()).max().orElse(0);
      boolean broken = isBroken(run, column);
      int from = 0;
      for (int at = 1; at <= run.size(); at++) {
        if (at == run.size() || !broken || !run.get(at - 1).isFull(run.get(at), column)) {
          Line first = run.get(from);
          String value = text.substring(first.start, run.get(at - 1).end());
          whole.add(of(first.start, value, first.afterBlank));
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
    int full = 0;
    int finished = 0;
    int runsOn = 0;
    for (int at = 1; at < run.size(); at++) {
      if (run.get(at - 1).isFull(run.get(at), column)) {
        full++;
        finished += run.get(at - 1).isFinished() ? 1 : 0;
        runsOn += Character.isLowerCase(run.get(at).value.charAt(0)) ? 1 : 0;
      }
    }
    return runsOn > 0 && finished * 2 < full && full * 2 > run.size() - 1;
  }

  /** Whether the next one's first word had no room in the column, or it ends in mid-sentence. */
  private boolean isFull(Line next, int column) {
    int left = column - value.length();
    return left < 1 + next.value.split(" ", 2)[0].length() || left < RAGGED && !isFinished();
  }

  int end() {
    return start + value.length();
  }

  /** Whether it opens as an item of a list does. */
  boolean isItem() {
    return marker() > 0 && marker() < value.length();
  }

  /** How many characters the bullet or number before an item takes. */
  int marker() {
    Matcher marker = MARKER.matcher(value);
    return marker.lookingAt() ? marker.end() : 0;
  }

  /** Whether it ends as a sentence does. */
  boolean isFinished() {
    return FINAL.matcher(value).find();
  }

  /** Whether it ends so that something has to follow. */
  boolean endsOpen() {
    return ":;,".indexOf(value.charAt(value.length() - 1)) >= 0;
  }

  boolean isParagraph() {
    return words().size() >= PARAGRAPH;
  }

  boolean isQuestion() {
    return value.endsWith("?");
  }

  /** Its words, as they stand. */
  List<String> words() {
    if (words == null) {
      words = WORD.matcher(value).results().map(MatchResult::group).toList();
    }
    return words;
  }

  /** The same line from a character on. */
  Line from(int character) {
    int at = character;
    while (at < value.length() && TextReader.isBlank(value.charAt(at))) {
      at++;
    }
    return new Line(start + at, value.substring(at), afterBlank);
  }

  /** The same line up to a character. */
  Line to(int character) {
    int at = character;
    while (at > 0 && TextReader.isBlank(value.charAt(at - 1))) {
      at--;
    }
    return new Line(start, value.substring(0, at), afterBlank);
  }
}
