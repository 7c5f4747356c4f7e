package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/**
 * Finds where a page speaks of gatherings of the SCO's bodies, summits and meetings of officials.
 */
final class MeetingReader {

  private final Set<String> verbs;
  private final Set<String> councils;
  private final Participants participants;
  private final CouncilMeetings ofCouncils;
  private final HeadedMeetings headed;
  private final CalendarLines lines;
  private final MeetingCircumstances circumstances;
  private final Gathering gathering;

  MeetingReader(Lexicon lexicon) {
    verbs = lexicon.words("meeting_verbs");
    councils = Set.copyOf(lexicon.list("councils"));
    participants = new Participants(lexicon);
    gathering = new Gathering(lexicon);
    MeetingModifiers modifiers = new MeetingModifiers(lexicon);
    ofCouncils = new CouncilMeetings(lexicon, modifiers, gathering);
    headed = new HeadedMeetings(lexicon, modifiers, participants);
    lines = new CalendarLines(lexicon, participants);
    circumstances = new MeetingCircumstances(lexicon);
  }

  /** The gatherings of a sentence, from left to right. */
  List<MeetingMention> read(Sentence sentence) {
    List<MeetingName> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      MeetingName name = at(sentence, i);
      if (name != null && names.stream().noneMatch(name::overlaps)) {
        names.add(name);
      }
    }
    if (names.isEmpty()) {
      MeetingName item = lines.item(sentence);
      if (item != null) {
        names.add(item);
      }
    }
    return circumstances.complete(sentence, names);
  }

  private @Nullable MeetingName at(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    if (mention != null && mention.from() == i) {
      boolean council = mention.kind() == Mention.Kind.BODY && councils.contains(mention.id());
      if (council || isBodyGathering(sentence, mention)) {
        return ofCouncils.read(sentence, mention);
      }
      if (isGroup(sentence, mention)) {
        return new MeetingName(
            i, mention.to(), mention.id() + " meeting", null, null, false, true, false);
      }
    }
    if (mention != null && mention.kind() == Mention.Kind.BODY) {
      return null;
    }
    return headed.isHead(sentence.norm(i)) ? headed.read(sentence, i) : gathered(sentence, i);
  }

  /** "The Business Council met", "…, which held its annual session". */
  private boolean isBodyGathering(Sentence sentence, Mention mention) {
    return mention.kind() == Mention.Kind.BODY && gathering.end(sentence, mention.to()) > 0;
  }

  /** "The Contact Group met". */
  private boolean isGroup(Sentence sentence, Mention mention) {
    return (mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.BODY)
        && sentence.token(mention.to() - 1).is("group")
        && verbs.contains(sentence.norm(mention.to()));
  }

  /** "SCO foreign ministers met in". */
  private @Nullable MeetingName gathered(Sentence sentence, int i) {
    String body = participants.body(sentence, i);
    int start = body == null ? participants.start(sentence, i) : i;
    if (start < 0 || ofTheirs(sentence, start)) {
      return null;
    }
    int end = body == null ? participants.groupEnd(sentence, i) : participants.end(sentence, i);
    int session = gathering.end(sentence, end);
    boolean meets =
        session > 0
            || Participants.hosted(sentence, start)
            || body != null && CalendarLines.convenes(sentence, end)
            || CalendarLines.placed(sentence, end)
                && !sentence.norm(start - 1).equals("by")
                && !sentence.norm(start - 2).equals("by");
    if (!meets) {
      return null;
    }
    int to = session > 0 && headed.isHead(sentence.norm(session - 1)) ? session : end;
    return MeetingName.plain(start, to, "Meeting of the " + sentence.words(start, end), body);
  }

  /** "Conference of Ministers": an event of their own, or a body. */
  private static boolean ofTheirs(Sentence sentence, int start) {
    return sentence.norm(start - 1).equals("of")
        && sentence.readsAny(start - 2, "conference", "forum", "congress", "club", "council");
  }

  /** Whether a sentence is a line of a table that tells of the gathering above it. */
  boolean isLabel(Sentence sentence) {
    return lines.isLabel(sentence);
  }
}
