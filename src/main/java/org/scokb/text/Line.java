package org.scokb.text;

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

  /** Fewer words than these make no paragraph. */
  private static final int PARAGRAPH = 12;

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

  /** The line that a stretch of a text is, without the white space around it. */
  static Line of(int start, String raw, boolean afterBlank) {
    Line line = new Line(start, WHITE_SPACE.matcher(raw).replaceAll(" "), afterBlank).from(0);
    return line.to(line.value.length());
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

  int end() {
    return start + value.length();
  }

  /** Whether all of it is what a pattern of {@link PageLexicon} says. */
  boolean is(String pattern) {
    return form(pattern).matches();
  }

  /** Whether there is something in it that a pattern says. */
  boolean has(String pattern) {
    return form(pattern).find();
  }

  /** It, to be held against a pattern. */
  Matcher form(String pattern) {
    return PageLexicon.pattern(pattern).matcher(value);
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
