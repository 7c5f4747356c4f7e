package org.scokb.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text without the white space around it. What was broken to fit a column of text is
 * one line.
 *
 * @param start the UTF-16 index of its first character
 * @param value its characters, each kind of white space as one plain space
 * @param afterBlank whether an empty line, or nothing, stands before it
 * @param words its words, as they stand
 */
record Line(int start, String value, boolean afterBlank, List<String> words) {

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern MARKER = PageLexicon.pattern("marker");
  private static final Pattern WORD = PageLexicon.pattern("word");
  private static final Pattern FINAL = PageLexicon.pattern("final");

  /** Fewer words than these make no paragraph. */
  private static final int PARAGRAPH = 12;

  /** The line that a stretch of a text is. */
  static Line of(int start, String raw, boolean afterBlank) {
    int from = 0;
    int to = raw.length();
    while (from < to && TextReader.isBlank(raw.charAt(from))) {
      from++;
    }
    while (from < to && TextReader.isBlank(raw.charAt(to - 1))) {
      to--;
    }
    String value = WHITE_SPACE.matcher(raw.substring(from, to)).replaceAll(" ");
    List<String> words = WORD.matcher(value).results().map(MatchResult::group).toList();
    return new Line(start + from, value, afterBlank, words);
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
    return words.size() >= PARAGRAPH;
  }

  boolean isQuestion() {
    return value.endsWith("?");
  }

  Line from(int character) {
    return of(start + character, value.substring(character), afterBlank);
  }

  Line to(int character) {
    return of(start, value.substring(0, character), afterBlank);
  }
}
