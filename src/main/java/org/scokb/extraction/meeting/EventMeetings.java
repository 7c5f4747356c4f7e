package org.scokb.extraction.meeting;

import java.util.List;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.Description;
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

  private static boolean isEvent(Undertaking undertaking) {
    if (!undertaking.particular()) {
      return undertaking.head().isEvent()
          && undertaking.places().stream()
              .anyMatch(place -> Description.isToldApart(place.phrase()));
    }
    boolean held =
        undertaking.head().document() == null
            && undertaking.head().initiative() != InitiativeType.INSTITUTION
            && undertaking.places().stream().anyMatch(place -> isHeld(place.phrase()));
    return undertaking.head().isEvent() || held;
  }

  /** "The bazaar was held", "hosted a bazaar": whatever takes place is an event. */
  private static boolean isHeld(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int to = phrase.to();
    return sentence.readsAny(
            phrase.start() - 1, "host", "hosted", "hold", "held", "stage", "staged")
        || sentence.reads(to, "took", "place")
        || sentence.readsAny(to + 1, "held", "hosted", "staged");
  }

  private static MeetingMention name(Undertaking undertaking, NounPhrase phrase) {
    return new MeetingMention(
        phrase.sentence(),
        phrase.start(),
        phrase.to(),
        undertaking.name(),
        null,
        null,
        null,
        phrase.proper(),
        null,
        null);
  }
}
