package org.scokb.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;

/**
 * A place where an article speaks of a gathering.
 *
 * @param from the first token of the words that name it
 * @param to the token after them
 * @param title what it is called there
 * @param body where the standing body that met is named, if it is
 * @param bodyName the standing body that met, by its own name or its participants'; {@code null}
 *     for other gatherings
 * @param number what tells it from others of its body; {@code null} where nothing counts them
 * @param titled whether it has a title of its own
 * @param date when, by the words around; {@code null} where they don't tell
 * @param place the city; {@code null} where none is told
 */
record MeetingMention(
    Sentence sentence,
    int from,
    int to,
    String title,
    @Nullable Mention body,
    @Nullable String bodyName,
    @Nullable Integer number,
    boolean titled,
    @Nullable DateMention date,
    @Nullable Mention place) {

  /** An event, before its date and place are looked for. */
  static MeetingMention of(NounPhrase one, String title) {
    return new MeetingMention(
        one.sentence(), one.start(), one.to(), title, null, null, null, one.proper(), null, null);
  }

  /** The same with another date and place. */
  MeetingMention at(@Nullable DateMention when, @Nullable Mention where) {
    return new MeetingMention(
        sentence, from, to, title, body, bodyName, number, titled, when, where);
  }

  MeetingMention titled(String other) {
    return new MeetingMention(
        sentence, from, to, other, body, bodyName, number, titled, date, place);
  }

  /** One more of another's kind, which is called by its own number. */
  MeetingMention another(MeetingMention other) {
    String[] words = other.title.split(" ", 2);
    boolean counts = words.length == 2 && WordList.ORDINALS.has(Normal.fold(words[0]));
    String name = title + " " + (counts ? words[1] : other.title);
    Integer own = sentence.ordinal(from) == 0 ? null : Integer.valueOf(sentence.ordinal(from));
    return new MeetingMention(
        sentence, from, to, name, null, other.bodyName, own, false, date, place);
  }

  boolean overlaps(MeetingMention other) {
    return other.from < to && from < other.to;
  }

  boolean isParticular() {
    return date != null || place != null || number != null || titled;
  }

  /** The words that name it, with its date and place where they stand near. */
  Span span() {
    Span span = name();
    if (date != null && isNear(span, date.span())) {
      span = span.cover(date.span());
    }
    if (place != null && isNear(span, place.span())) {
      span = span.cover(place.span());
    }
    return span;
  }

  Span name() {
    return sentence.span(from, to);
  }

  private boolean isNear(Span one, Span other) {
    return sentence.span().contains(other)
        && other.start() - one.end() < 80
        && one.start() - other.end() < 40;
  }
}
