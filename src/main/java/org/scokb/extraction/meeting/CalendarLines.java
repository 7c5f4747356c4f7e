package org.scokb.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.text.Block;

/** Gatherings in calendars and tables, where a line gives who, where and when without a verb. */
final class CalendarLines {

  private static final Set<String> BETWEEN = Words.of("calendar_lines_between");

  private static final int FAR = 14;

  private final Set<String> labels;
  private final Participants participants;

  CalendarLines(Lexicon lexicon, Participants participants) {
    this.labels = lexicon.words("meeting_labels");
    this.participants = participants;
  }

  /** "Ministers of Defence, Astana, 26 April 2024": a line of a calendar. */
  @Nullable MeetingName item(Sentence sentence) {
    if (sentence.block().kind() != Block.Kind.LIST_ITEM) {
      return null;
    }
    boolean date = sentence.dates().stream().anyMatch(d -> d.kind().isWhen());
    boolean place = sentence.mentions(Mention.Kind.PLACE).findAny().isPresent();
    if (!date || !place) {
      return null;
    }
    int from = 0;
    while (from < sentence.size()
        && (!sentence.token(from).isWord()
            || sentence.dateAt(from) != null
            || isPlace(sentence, from))) {
      from++;
    }
    int to = from;
    while (to < sentence.size()
        && !sentence.readsAny(to, ",", ":", "–", "(", ";", "-", "|", "·")
        && sentence.dateAt(to) == null
        && !(sentence.readsAny(to, "in", "on")
            && to + 1 < sentence.size()
            && (sentence.dateAt(to + 1) != null || isPlace(sentence, to + 1)))) {
      to++;
    }
    if (to <= from || labels.contains(sentence.norm(from)) || to - from > 14) {
      return null;
    }
    String body = participants.body(sentence, from);
    if (body == null && !participants.areOfficials(sentence, from)) {
      return null;
    }
    return MeetingName.plain(from, to, sentence.words(from, to), body);
  }

  /** "The Council of Foreign Ministers (Goa, May 2023)", "… in Goa in May 2023". */
  static boolean placed(Sentence sentence, int to) {
    boolean place = false;
    boolean date = false;
    for (int i = to; i < sentence.size() && i < to + 9; i++) {
      String norm = sentence.norm(i);
      DateMention when = sentence.dateAt(i);
      if (isPlace(sentence, i)) {
        place = true;
      } else if (when != null && when.kind().isWhen()) {
        date = true;
      } else if (!BETWEEN.contains(norm)) {
        break;
      }
    }
    return place && date;
  }

  /** "The leaders rise from their table in Goa on 5 May": all at one place on one day. */
  static boolean convenes(Sentence sentence, int from) {
    for (int i = from; i < from + FAR && i < sentence.size(); i++) {
      if (sentence.readsAny(i, ";", "who", "which", "where", "whose", "that", "by", "after")) {
        return false;
      }
      Mention place = sentence.mentionAt(i);
      if (place != null
          && place.kind() == Mention.Kind.PLACE
          && sentence.readsAny(i - 1, "in", "at")
          && (isWhen(sentence, place.to()) || isWhenBefore(sentence, i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhen(Sentence sentence, int from) {
    int i = sentence.readsAny(from, "on", "in", "of", ",", "(") ? from + 1 : from;
    DateMention date = i < sentence.size() ? sentence.dateAt(i) : null;
    return date != null && date.kind().isWhen();
  }

  private static boolean isWhenBefore(Sentence sentence, int i) {
    DateMention date = i < 0 ? null : sentence.dateAt(i);
    return date != null && date.kind().isWhen();
  }

  /** The date or place that a line of a table gives for the gathering above it. */
  boolean isLabel(Sentence sentence) {
    int i = 0;
    while (i < sentence.size() && !sentence.token(i).isWord()) {
      i++;
    }
    return i + 1 < sentence.size()
        && labels.contains(sentence.norm(i))
        && sentence.norm(i + 1).equals(":");
  }

  private static boolean isPlace(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    return mention != null && mention.kind() == Mention.Kind.PLACE;
  }
}
