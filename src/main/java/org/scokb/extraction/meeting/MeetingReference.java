package org.scokb.extraction.meeting;

import java.util.Set;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/**
 * Gatherings that a sentence only refers to: "the agenda of the summit", "until the summit". What
 * else it dates and places is told of something else.
 */
final class MeetingReference {

  private static final Set<String> TO =
      Set.of("before", "after", "until", "till", "since", "eve", "ahead", "agenda", "preparation");
  private static final Set<String> SMALL =
      Set.of("the", "its", "their", "our", "of", "for", "a", "coming", "upcoming", "own", "whole");
  private static final Set<String> WITH =
      Set.of(
          "in",
          "on",
          "of",
          "(",
          ",",
          "the",
          "at",
          "this",
          "next",
          "last",
          "to",
          "be",
          "held",
          "which",
          "is",
          "was",
          "will",
          "take",
          "takes",
          "took",
          "place",
          "set",
          "fixed",
          "due",
          "planned",
          "scheduled",
          "for",
          "opening",
          "opens",
          "year",
          "later");

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
