package org.scokb.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/**
 * Those of whom "meeting" is said beside what they do: "the prime ministers, meeting in Osh, …",
 * "Meeting in Osh, the prime ministers …".
 */
final class MeetingParticiple {

  private final Participants participants;

  MeetingParticiple(Participants participants) {
    this.participants = participants;
  }

  /** The standing body of those who meet; {@code null} where the word isn't said of one. */
  @Nullable String body(Sentence sentence, int head) {
    if (head > 0 && !sentence.norm(head - 1).equals(",")) {
      return null;
    }
    for (int i = Math.max(0, head - 6); i < head; i++) {
      String body = participants.body(sentence, i);
      if (body != null && participants.end(sentence, i) == head - 1) {
        return body;
      }
    }
    for (int i = head + 1; head == 0 && i < head + 14; i++) {
      String body = sentence.norm(i).equals(",") ? subject(sentence, i + 1) : null;
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private @Nullable String subject(Sentence sentence, int from) {
    int i = from;
    while (sentence.readsAny(i, "the", "sco") || sentence.isNamed(i, Mention.Kind.SCO)) {
      i++;
    }
    return participants.body(sentence, i);
  }
}
