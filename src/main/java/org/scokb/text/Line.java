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
  private static final Pattern FINAL = PageLexicon.pattern("final");

  /** Lines that are this much shorter than the column aren't broken by it. */
  private static final int RAGGED = 25;

  /** How far from the edge of a column a line may be broken that could have gone on. */
  private static final int SLACK = 8;

  /** How many characters may stand together without a blank, such as those of an address. */
  private static final int LONGEST_RUN = 2000;

  /** Fewer words than these make no paragraph. */
  private static final int PARAGRAPH = 12;

  private static final int NARROWEST_COLUMN = 50;
  private static final int WIDEST_COLUMN = 110;

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
    return unbroken(text, lines);
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
      int column = isBroken(run) ? WIDEST_COLUMN : column(run);
      Line open = run.get(0);
      for (int k = 1; k < run.size(); k++) {
        Line line = run.get(k);
        if (column == WIDEST_COLUMN || run.get(k - 1).isBroken(line, column)) {
          open = of(open.start, text.substring(open.start, line.end()), open.afterBlank);
        } else {
          whole.add(open);
          open = line;
        }
      }
      whole.add(open);
      i = next;
    }
    return whole;
  }

  /**
   * The column that paragraphs with no empty line between them were broken to fit: as wide as the
   * widest line that runs on in the next; as wide as can be where full lines are mostly headlines.
   */
  private static int column(List<Line> run) {
    int width = 0;
    int prose = 0;
    for (int i = 1; i < run.size(); i++) {
      width = Math.max(width, run.get(i).runsOn() ? run.get(i - 1).value.length() : 0);
    }
    for (int i = 1; i < run.size(); i++) {
      boolean full = run.get(i - 1).isBroken(run.get(i), width);
      prose += !full ? 0 : run.get(i).runsOn() ? 2 : -1;
    }
    return width >= NARROWEST_COLUMN && width < WIDEST_COLUMN && prose > 1
        ? width
        : Integer.MAX_VALUE;
  }

  /** Whether it goes on with a sentence that another line began. */
  private boolean runsOn() {
    return Character.isLowerCase(value.charAt(0));
  }

  /** Whether the next line is there only because its first words found no room in a column. */
  private boolean isBroken(Line next, int column) {
    int word = (next.value + " ").indexOf(' ');
    int room = column - value.length();
    return room > -SLACK && room <= word + (isFinished() ? 0 : SLACK);
  }

  private static boolean isBroken(List<Line> paragraph) {
    if (paragraph.size() < 2) {
      return false;
    }
    List<Line> full = paragraph.subList(0, paragraph.size() - 1);
    int longest = full.stream().mapToInt(line -> line.value.length()).max().orElse(0);
    int shortest = full.stream().mapToInt(line -> line.value.length()).min().orElse(0);
    boolean column =
        longest >= NARROWEST_COLUMN && longest <= WIDEST_COLUMN && longest - shortest <= RAGGED;
    boolean runsOn = paragraph.stream().skip(1).anyMatch(Line::runsOn);
    return column && runsOn && full.stream().filter(Line::isFinished).count() * 2 < full.size();
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
