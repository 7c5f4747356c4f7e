package org.scokb.extraction.meeting;

import java.util.Set;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;

/**
 * Gatherings that a sentence only refers to: "the agenda of the summit", "until the summit". What
 * else it dates and places is told of something else.
 */
final class MeetingReference {

  private static final Set<String> TO = Words.of("meeting_reference_to");
  private static final Set<String> SMALL = Words.of("meeting_reference_small");
  private static final Set<String> WITH = Words.of("meeting_reference_with");

  private MeetingReference() {}

  /** Whether the words between two tokens name what something else is told by. */
  static boolean is(Sentence sentence, int from, int to) {
    boolean noun = sentence.readsWithin(from, to, "summit", "meeting", "session", "sitting");
    int i = noun ? from - 1 : -1;
    while (i >= 0 && from - i < 5 && SMALL.contains(sentence.norm(i))) {
      i--;
    }
    return TO.contains(sentence.norm(i));
  }

  /** The token up to which only its own date and place follow. */
  static int end(Sentence sentence, int to, int right) {
    int end = to;
    if (sentence.norm(to).equals(",") && sentence.readsAny(to + 1, "on", "in", "at")) {
      return to;
    }
    while (end < right
        && (WITH.contains(sentence.norm(end))
            || sentence.dateAt(end) != null
            || sentence.isNamed(end, Mention.Kind.PLACE))) {
      end++;
    }
    return end;
  }
}
