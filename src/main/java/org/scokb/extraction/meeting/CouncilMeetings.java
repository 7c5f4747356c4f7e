package org.scokb.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/**
 * Gatherings that are told by the name of the standing body: "the Council of Foreign Ministers met
 * in", "at a Council of Heads of State meeting", "the 24th meeting of the Council".
 */
final class CouncilMeetings {

  private final Set<String> heads;
  private final MeetingModifiers modifiers;
  private final Gathering gathering;

  CouncilMeetings(Lexicon lexicon, MeetingModifiers modifiers, Gathering gathering) {
    this.heads = lexicon.words("meeting_heads");
    this.modifiers = modifiers;
    this.gathering = gathering;
  }

  /**
   * The gathering that a body's name stands for: one of its own where a day or place is told with
   * it, else that of which was spoken before; {@code null} where it only repeats the name.
   */
  @Nullable MeetingName read(Sentence sentence, Mention council) {
    if (abbreviates(sentence, council)) {
      return null;
    }
    int to = council.to();
    boolean headed = heads.contains(sentence.norm(to));
    int end = headed ? to + 1 : gathering.end(sentence, to);
    int first = modifiers.from(sentence, council.from());
    String title =
        headed
            ? modifiers.title(sentence, first, end)
            : end > 0 ? council.id() + " meeting" : council.id();
    boolean numbered = MeetingModifiers.numbered(sentence, first, council.from() + 1);
    return new MeetingName(
        first,
        end > 0 && heads.contains(sentence.norm(end - 1)) ? end : to,
        title,
        council,
        council.id(),
        numbered,
        false,
        false);
  }

  /** Whether a name only repeats what stands before its bracket. */
  private static boolean abbreviates(Sentence sentence, Mention council) {
    Mention spelled = sentence.mentionAt(council.from() - 2);
    return sentence.norm(council.from() - 1).equals("(")
        && spelled != null
        && spelled.id().equals(council.id());
  }
}
