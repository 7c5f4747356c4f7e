package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Block;

/** The dates that stand with a gathering: behind its name, before it or within. */
final class MeetingDates {

  private MeetingDates() {}

  /** The dates that follow a name, before what begins something else. */
  static List<DateMention> after(Sentence sentence, MeetingName name, int right) {
    List<DateMention> dates = new ArrayList<>();
    for (int i = name.to(); i < right; i++) {
      i = UnheldMeeting.skip(sentence, i);
      if (sentence.norm(i).equals(";")) {
        break;
      }
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen() && !dates.contains(date)) {
        if (i - name.to() > 32 && dates.isEmpty()) {
          break;
        }
        dates.add(date);
      }
    }
    return dates;
  }

  /** The date before or within a name, from a token on; the last of those that belong to it. */
  static @Nullable DateMention before(
      Sentence sentence, MeetingName name, int left, boolean first) {
    DateMention found = null;
    for (int i = left; i < name.to(); i++) {
      DateMention date = sentence.dateAt(i);
      if (date == null || !date.kind().isWhen()) {
        continue;
      }
      boolean adjacent = adjacent(sentence, i + 1, name.from());
      boolean near = name.from() - i < 9 || i >= name.from();
      near |= first && i < 4 && name.from() - i < 36;
      boolean opens = first && i < 4 || i > 0 && sentence.readsAny(i - 1, "on", "in");
      if (near
          && (opens
              || adjacent
              || i >= name.from()
              || sentence.block().kind() == Block.Kind.LIST_ITEM)) {
        found = date;
      }
    }
    return found;
  }

  /** Whether only small words stand between a date and a gathering: "next year at the summit". */
  private static boolean adjacent(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.dateAt(i) == null
          && !sentence.readsAny(
              i, "at", "the", "during", ",", "a", "an", "of", "'s", "in", "its")) {
        return false;
      }
    }
    return true;
  }
}
