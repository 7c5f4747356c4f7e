package org.scokb.extraction.meeting;

import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Mention;

/**
 * The words for a gathering, before its date and place are looked for.
 *
 * @param from their first token
 * @param to the token after them
 * @param title what it is called there
 * @param body where the standing body that met is named, if it is
 * @param bodyName the standing body that met, by its own name or its participants'
 * @param numbered whether a number tells it from others
 * @param titled whether it has a title of its own
 * @param plural whether several gatherings are named at once
 */
record MeetingName(
    int from,
    int to,
    String title,
    @Nullable Mention body,
    @Nullable String bodyName,
    boolean numbered,
    boolean titled,
    boolean plural) {

  /** A single gathering that nothing but its title tells from others. */
  static MeetingName plain(int from, int to, String title, @Nullable String bodyName) {
    return new MeetingName(from, to, title, null, bodyName, false, false, false);
  }

  boolean overlaps(MeetingName other) {
    return other.from < to && from < other.to;
  }
}
