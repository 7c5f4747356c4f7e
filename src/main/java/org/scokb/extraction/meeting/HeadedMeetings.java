package org.scokb.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;

/**
 * Gatherings that are told by a noun: "the Samarkand summit", "a meeting of the ministers of
 * culture", "its next session".
 */
final class HeadedMeetings {

  private static final String HEADS_OF_STATE = "Council of Heads of State";

  private final Set<String> heads;
  private final Set<String> plurals;
  private final Set<String> councils;
  private final Set<String> general;
  private final Phrases<String> others;
  private final Phrases<String> noMeetings;
  private final Phrases<String> held;
  private final MeetingModifiers modifiers;
  private final Participants participants;

  HeadedMeetings(Lexicon lexicon, MeetingModifiers modifiers, Participants participants) {
    this.heads = lexicon.words("meeting_heads");
    this.plurals = lexicon.words("meeting_plurals");
    this.councils = Set.copyOf(lexicon.list("councils"));
    this.general = lexicon.words("general_meetings");
    this.others = lexicon.phrases("other_summits");
    this.noMeetings = lexicon.phrases("no_meetings");
    this.held = lexicon.phrases("meeting_occurrences");
    this.modifiers = modifiers;
    this.participants = participants;
  }

  boolean isHead(String word) {
    return heads.contains(word) || plurals.contains(word);
  }

  /** The gathering that a head names; {@code null} where it is none in particular, or not ours. */
  @Nullable MeetingName read(Sentence sentence, int head) {
    int first = modifiers.from(sentence, head);
    if (!noMeetings
            .find(sentence.tokens().subList(head, Math.min(head + 2, sentence.size())))
            .isEmpty()
        || isNoneOfOurs(sentence, first, head)) {
      return null;
    }
    int of = afterOf(sentence, head + 1);
    Mention named = of > head + 1 ? sentence.mentionAt(of) : null;
    if (named != null && named.kind() == Mention.Kind.BODY) {
      return name(sentence, first, head, named.to(), named, named.id());
    }
    String gathered = of > head + 1 ? participants.body(sentence, of) : null;
    if (gathered != null) {
      return name(sentence, first, head, participants.end(sentence, of), null, gathered);
    }
    String gathering = lastBody(sentence, first, head);
    if (gathering != null) {
      return name(sentence, first, head, head + 1, null, gathering);
    }
    if (sentence.norm(head).startsWith("summit")) {
      return ofOrganization(sentence, first, head) || ofOrganization(sentence, of, of + 1)
          ? null
          : name(sentence, first, head, head + 1, null, HEADS_OF_STATE);
    }
    if (of > head + 1 && participants.areOfficials(sentence, of)) {
      return name(sentence, first, head, Participants.officialsEnd(sentence, of), null, null);
    }
    return withoutBody(sentence, first, head);
  }

  private MeetingName name(
      Sentence sentence,
      int first,
      int head,
      int to,
      @Nullable Mention body,
      @Nullable String bodyName) {
    return new MeetingName(
        first,
        to,
        modifiers.title(sentence, first, to),
        body,
        bodyName,
        MeetingModifiers.numbered(sentence, first, head),
        false,
        plurals.contains(sentence.norm(head)));
  }

  /** Whether words before a head tell of gatherings in general, or of another organization's. */
  private boolean isNoneOfOurs(Sentence sentence, int first, int head) {
    boolean numbered = MeetingModifiers.numbered(sentence, first, head);
    for (int i = Math.max(0, first - 1); i < head; i++) {
      boolean one = numbered && sentence.norm(i).equals("annual");
      if (general.contains(sentence.norm(i)) && !one || others.at(sentence.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** After "of the SCO's". */
  private static int afterOf(Sentence sentence, int from) {
    int of = from;
    while (sentence.readsAny(of, "of", "the", "sco", "'s")
        || sentence.isNamed(of, Mention.Kind.SCO)) {
      of++;
    }
    return of;
  }

  /** The body whose participants stand before a head: "the prime ministers' meeting". */
  private @Nullable String lastBody(Sentence sentence, int first, int head) {
    String last = null;
    for (int i = first; i < head; i++) {
      String body = participants.body(sentence, i);
      last = body == null ? last : body;
    }
    return last;
  }

  private static boolean ofOrganization(Sentence sentence, int first, int head) {
    for (int i = first; i < head; i++) {
      if (sentence.isNamed(i, Mention.Kind.ORGANIZATION)) {
        return true;
      }
    }
    return false;
  }

  /** A gathering that is one in particular by its city, its title, its number or "its". */
  private @Nullable MeetingName withoutBody(Sentence sentence, int first, int head) {
    boolean plural = plurals.contains(sentence.norm(head));
    MeetingName plain =
        MeetingName.plain(first, head + 1, modifiers.title(sentence, first, head + 1), null);
    boolean city =
        sentence.isNamed(head - 1, Mention.Kind.PLACE)
            && sentence.readsAny(head + 1, "of", "in", "on")
            && head + 2 < sentence.size()
            && sentence.dateAt(head + 2) != null;
    if (city && !plural) {
      return plain;
    }
    MeetingName referred = referred(sentence, head);
    boolean next =
        first < head
            && (sentence.norm(first).equals("next")
                || MeetingModifiers.numbered(sentence, first, head))
            && sentence.readsAny(head, "meeting", "session", "sitting");
    if (referred != null || plural) {
      return referred;
    }
    return next ? plain : told(sentence, first, head);
  }

  /** "An online meeting on 5 May", "a session of the judges in Osh": told by when or where. */
  private @Nullable MeetingName told(Sentence sentence, int first, int head) {
    int end = participants.groupEnd(sentence, head);
    if (!sentence.readsAny(head, "meeting", "session", "sitting", "gathering")
        || sentence.norm(end).equals("with")
        || sentence.readsAny(first - 1, "its", "their") && Gathering.holds(sentence.norm(first - 2))
        || ofOrganization(sentence, head, end)) {
      return null;
    }
    return held.at(sentence.tokens(), end) != null || isPlaced(sentence, end)
        ? MeetingName.plain(first, end, modifiers.title(sentence, first, end), null)
        : null;
  }

  private static boolean isPlaced(Sentence sentence, int from) {
    int i = from;
    while (sentence.readsAny(i, "itself", "in", "on", "at", "(", ",")) {
      i++;
    }
    return i > from
        && i < sentence.size()
        && (sentence.isNamed(i, Mention.Kind.PLACE) || sentence.dateAt(i) != null);
  }

  /** "Its next meeting", "that body's meeting on 30 November": of the body last named. */
  private static @Nullable MeetingName referred(Sentence sentence, int head) {
    int its = head - 1;
    while (its > 0
        && (MeetingModifiers.numbered(sentence, its, its + 1)
            || sentence.readsAny(its, "annual", "regular", "next", "last", "latest"))) {
      its--;
    }
    boolean own = sentence.norm(its).equals("its");
    if (!own
        && !(sentence.norm(head - 1).equals("'s")
            && sentence.readsAny(head - 2, "body", "council"))) {
      return null;
    }
    List<Mention> before =
        sentence.mentions(Mention.Kind.BODY).filter(mention -> mention.to() <= head).toList();
    if (before.isEmpty()) {
      return null;
    }
    Mention last = before.get(before.size() - 1);
    return new MeetingName(
        own ? its : head - 2,
        head + 1,
        last.id() + " meeting",
        last,
        last.id(),
        false,
        false,
        false);
  }
}
