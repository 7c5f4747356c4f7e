package org.scokb.extraction.meeting;

import java.util.List;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.vocabulary.InitiativeType;

/** Forums, festivals, conferences and the like, which are gatherings as well as undertakings. */
final class EventMeetings {

  private EventMeetings() {}

  static List<Undertaking> of(List<Undertaking> undertakings) {
    return undertakings.stream().filter(EventMeetings::isEvent).toList();
  }

  /** The places where an article names an event, before its dates and places are looked for. */
  static List<MeetingMention> names(Undertaking event) {
    return event.places().stream().map(place -> name(event, place.phrase())).toList();
  }

  /** Whether a mention tells an event from others; a dialogue goes on unless it has a day. */
  static boolean isParticular(Undertaking event, MeetingMention mention) {
    return isDialogue(event) ? mention.date() != null : mention.isParticular();
  }

  private static boolean isEvent(Undertaking undertaking) {
    boolean held =
        undertaking.head().document() == null
            && undertaking.head().initiative() != InitiativeType.INSTITUTION
            && undertaking.places().stream().anyMatch(place -> isHeld(place.phrase()));
    return (undertaking.head().isEvent() || isDialogue(undertaking) || held)
        && !undertaking.rejected();
  }

  /** "The bazaar was held", "hosted a bazaar": whatever takes place is an event. */
  private static boolean isHeld(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int to = phrase.to();
    boolean before =
        sentence.readsAny(phrase.start() - 1, "held", "hosted", "hosts", "staged", "hosting")
            || sentence.readsAny(phrase.start() - 1, "host", "hold", "stage");
    boolean after =
        sentence.readsAny(to, "took", "takes") && sentence.norm(to + 1).equals("place")
            || sentence.readsAny(to, "will", "was", "were", "is", "to")
                && sentence.readsWithin(to + 1, to + 5, "held", "hosted", "staged")
            || sentence.readsAny(to + 1, "held", "hosted", "staged");
    return before || after;
  }

  private static boolean isDialogue(Undertaking undertaking) {
    return undertaking.head().word().equals("dialogue");
  }

  private static MeetingMention name(Undertaking undertaking, NounPhrase phrase) {
    return MeetingMention.named(
            phrase.sentence(), phrase.start(), phrase.to(), undertaking.name(), null)
        .own(null, phrase.proper());
  }
}
