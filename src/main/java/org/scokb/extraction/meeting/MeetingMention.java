package org.scokb.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Span;

/**
 * A place where an article speaks of a gathering.
 *
 * @param sentence the sentence
 * @param from the first token of the words that name it
 * @param to the token after them
 * @param title what it is called there
 * @param body the standing body that met; {@code null} for other gatherings
 * @param date when, by the words around; {@code null} where they don't tell
 * @param place the city; {@code null} where none is told
 * @param numbered whether a number tells it from others
 * @param titled whether it has a title of its own
 */
record MeetingMention(
    Sentence sentence,
    int from,
    int to,
    String title,
    @Nullable Mention body,
    @Nullable String bodyName,
    @Nullable DateMention date,
    @Nullable Mention place,
    boolean numbered,
    boolean titled) {

  /** The same with another date and place. */
  MeetingMention at(@Nullable DateMention when, @Nullable Mention where) {
    return new MeetingMention(
        sentence, from, to, title, body, bodyName, when, where, numbered, titled);
  }

  /** The words that name it, with its date and place where they stand near. */
  Span span() {
    Span span = sentence.span(from, to);
    if (date != null && sentence.span().contains(date.span()) && near(span, date.span())) {
      span = span.cover(date.span());
    }
    if (place != null && sentence.span().contains(place.span()) && near(span, place.span())) {
      span = span.cover(place.span());
    }
    return span;
  }

  Span name() {
    return sentence.span(from, to);
  }

  boolean isParticular() {
    return date != null || place != null || numbered || titled;
  }

  private static boolean near(Span one, Span other) {
    return other.start() - one.end() < 80 && one.start() - other.end() < 40;
  }
}
