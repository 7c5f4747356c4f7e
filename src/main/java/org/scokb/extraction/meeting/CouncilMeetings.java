package org.scokb.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.text.Block;

/**
 * Gatherings that are told by the name of the standing body: "the Council of Foreign Ministers met
 * in", "at a Council of Heads of State meeting", "the 24th meeting of the Council".
 */
final class CouncilMeetings {

  private static final int NEAR = 7;

  private final Set<String> heads;
  private final Set<String> verbs;
  private final Phrases<String> occurrences;
  private final MeetingModifiers modifiers;
  private final Gathering gathering;

  CouncilMeetings(Lexicon lexicon, MeetingModifiers modifiers, Gathering gathering) {
    this.heads = lexicon.words("meeting_heads");
    this.verbs = lexicon.words("meeting_verbs");
    this.occurrences = lexicon.phrases("meeting_occurrences");
    this.modifiers = modifiers;
    this.gathering = gathering;
  }

  /** The gathering that a body's name stands for; {@code null} where it isn't said to gather. */
  @Nullable MeetingName read(Sentence sentence, Mention council) {
    int from = council.from();
    int to = council.to();
    if (abbreviates(sentence, council)) {
      return null;
    }
    int after = afterOwner(sentence, to);
    boolean meets = false;
    if (heads.contains(sentence.norm(after))) {
      meets = true;
      to = after + 1;
    } else if (takesPlace(sentence, after)) {
      meets = true;
    } else {
      int end = gathering.end(sentence, afterAside(sentence, to));
      meets = end > 0 || closing(sentence, from) || inverted(sentence, from);
      to = end > 0 && heads.contains(sentence.norm(end - 1)) ? end : to;
    }
    int head = headBefore(sentence, from);
    if (head < 0 && !isGathering(sentence, council, meets)) {
      return null;
    }
    int start = head < 0 ? from : head;
    int first = modifiers.from(sentence, start);
    String title = modifiers.title(sentence, first, to);
    if (head < 0 && !meets) {
      title = council.id();
    } else if (head < 0 && (to == council.to() || to > after + 1)) {
      title = council.id() + " meeting";
    }
    boolean numbered = MeetingModifiers.numbered(sentence, first, start + 1);
    return new MeetingName(first, to, title, council, council.id(), numbered, false, false);
  }

  /** Whether a name only repeats what stands before its bracket. */
  private static boolean abbreviates(Sentence sentence, Mention council) {
    Mention spelled = sentence.mentionAt(council.from() - 2);
    return sentence.norm(council.from() - 1).equals("(")
        && spelled != null
        && spelled.id().equals(council.id());
  }

  /** After "(CHS) of the SCO". */
  private static int afterOwner(Sentence sentence, int to) {
    int after = afterAside(sentence, to);
    Mention owner = sentence.reads(after, "of", "the") ? sentence.mentionAt(after + 2) : null;
    return owner != null && owner.kind() == Mention.Kind.SCO
        ? afterAside(sentence, owner.to())
        : after;
  }

  /** After "(CHS)", "(Prime Ministers)". */
  private static int afterAside(Sentence sentence, int i) {
    if (!sentence.norm(i).equals("(")) {
      return i;
    }
    int end = i;
    while (end < sentence.size() && !sentence.norm(end).equals(")")) {
      end++;
    }
    return Math.min(end + 1, sentence.size());
  }

  private boolean takesPlace(Sentence sentence, int after) {
    for (int i = after; i < after + 6 && i < sentence.size(); i++) {
      if (verbs.contains(sentence.norm(i)) || occurrences.at(sentence.tokens(), i) != null) {
        return true;
      }
      if (sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** "Closing the Council": what is closed or opened is sitting. */
  private static boolean closing(Sentence sentence, int from) {
    int verb = from - 1;
    while (sentence.norm(verb).equals("the") || sentence.isNamed(verb, Mention.Kind.SCO)) {
      verb--;
    }
    return sentence.norm(verb).equals("closing") || sentence.norm(verb).equals("opening");
  }

  /** "What met here in October was the Council": the verb comes first. */
  private boolean inverted(Sentence sentence, int from) {
    int be = sentence.norm(from - 1).equals("the") ? from - 2 : from - 1;
    return sentence.norm(0).equals("what")
        && verbs.contains(sentence.norm(1))
        && sentence.readsAny(be, "was", "is");
  }

  /** The head of "24th meeting of the Council": its index, or -1. */
  private int headBefore(Sentence sentence, int from) {
    int i = from - 1;
    while (i >= 0 && sentence.readsAny(i, "the", "of", "sco", "joint", "'s")) {
      i--;
    }
    return i >= 0 && i < from - 1 && heads.contains(sentence.norm(i)) ? i : -1;
  }

  /** "On 4 May the Council of Foreign Ministers …", "… followed on 5 May": it sits on that day. */
  private static boolean isDated(Sentence sentence, Mention council) {
    int before = council.from() - 1;
    while (before >= 0 && sentence.readsAny(before, "the", ",", "sco", "a")) {
      before--;
    }
    if (isDay(sentence, before)) {
      return true;
    }
    for (int i = council.to(); i < sentence.size() && i < council.to() + NEAR; i++) {
      if (isDay(sentence, i)) {
        return true;
      }
      if (MeetingDates.leadsAway(sentence, i) || sentence.readsAny(i, ",", "by", "and", "that")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isDay(Sentence sentence, int i) {
    DateMention date = i < 0 ? null : sentence.dateAt(i);
    return date != null && date.kind().isWhen() && date.kind() != DateMention.Kind.YEAR;
  }

  /** Whether a body that no head precedes gathers, or stands with a date and place in a list. */
  private static boolean isGathering(Sentence sentence, Mention council, boolean meets) {
    boolean dated = sentence.dates().stream().anyMatch(date -> date.kind().isWhen());
    boolean item =
        sentence.block().kind() == Block.Kind.LIST_ITEM
            && (dated || sentence.mentions(Mention.Kind.PLACE).findAny().isPresent());
    return item
        ? dated
        : meets
            || CalendarLines.placed(sentence, council.to())
            || CalendarLines.convenes(sentence, council.to())
            || isDated(sentence, council);
  }
}
