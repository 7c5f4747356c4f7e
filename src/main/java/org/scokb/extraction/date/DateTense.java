package org.scokb.extraction.date;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a sentence dates is to come or has been, by the verbs around the date: the last one
 * before it, else, where the date opens the sentence or a clause of its own, the first one after.
 */
record DateTense(boolean isAhead, boolean isBehind) {

  private static final Pattern AHEAD = DateForm.words("ahead");

  private static final Pattern BEHIND = DateForm.words("behind");

  /** Any verb in the past, which tells of a date that opens its sentence. */
  private static final Pattern DID = DateForm.words("began");

  /** How many characters of a sentence a date may follow that its verb comes after. */
  private static final int OPENING = 40;

  /** How many characters before a date its verb may stand. */
  private static final int NEAR = 400;

  /** The tense of what stands around a date at a character of a sentence. */
  static DateTense of(String sentence, int date) {
    int toCome = last(AHEAD, sentence, date);
    int been = last(BEHIND, sentence, date);
    if (toCome < 0 && been < 0 && date < OPENING) {
      int ahead = first(AHEAD, sentence);
      int behind = first(DID, sentence);
      return new DateTense(ahead < behind, behind < ahead);
    }
    return new DateTense(toCome > been, been > toCome);
  }

  private static int first(Pattern words, String sentence) {
    Matcher matcher = words.matcher(sentence);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }

  private static int last(Pattern words, String sentence, int until) {
    return words
        .matcher(sentence)
        .region(Math.max(0, until - NEAR), until)
        .results()
        .mapToInt(MatchResult::end)
        .reduce(-1, (one, later) -> later);
  }
}
