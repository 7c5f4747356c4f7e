package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.vocabulary.InitiativeType;

/** Forums, festivals, conferences and the like, which are gatherings as well as undertakings. */
final class EventMeetings {

  private static final Set<String> IN = Words.of("event_meetings_in");
  private static final Set<String> VENUE = Words.of("event_meetings_venue");

  private final Set<String> general;

  EventMeetings(Lexicon lexicon) {
    general = lexicon.words("general_meetings");
  }

  /** A mention for each event that has a date, a place or a name. */
  List<MeetingMention> of(List<Undertaking> undertakings, MeetingSurroundings surroundings) {
    List<Undertaking> events = undertakings.stream().filter(EventMeetings::isEvent).toList();
    for (Undertaking event : events) {
      for (Undertaking.Place place : event.places()) {
        NounPhrase phrase = place.phrase();
        surroundings.name(phrase.sentence(), phrase.start(), phrase.to());
      }
    }
    List<MeetingMention> mentions = new ArrayList<>();
    for (Undertaking undertaking : events) {
      boolean dialogue = isDialogue(undertaking);
      List<MeetingMention> found = new ArrayList<>();
      for (Undertaking.Place place : undertaking.places()) {
        found.add(surroundings.complete(mention(undertaking, place.phrase())));
      }
      if (found.stream().anyMatch(m -> dialogue ? m.date() != null : m.isParticular())) {
        mentions.addAll(found);
      }
    }
    return mentions;
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

  private MeetingMention mention(Undertaking undertaking, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    boolean titled = phrase.proper() && !general.contains(phrase.determiner());
    return new MeetingMention(
        sentence,
        phrase.start(),
        phrase.to(),
        undertaking.name(),
        null,
        null,
        date(sentence, phrase),
        place(sentence, phrase),
        false,
        titled);
  }

  /** The date after an event, or one that opens its sentence: "On 5 June Osh hosted a fair". */
  private static @Nullable DateMention date(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.to(); i < sentence.size() && i < phrase.to() + 16; i++) {
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen()) {
        return date;
      }
    }
    for (int i = phrase.start() - 1; i >= 0 && i > phrase.start() - 9; i--) {
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen() && sentence.norm(phrase.start() - 1).equals("the")
          || date != null && date.kind().isWhen() && i > phrase.start() - 4) {
        return date;
      }
    }
    DateMention shared = shared(sentence, phrase);
    if (shared != null) {
      return shared;
    }
    for (int i = 0; i < 4 && i < phrase.start(); i++) {
      DateMention date = sentence.dateAt(i);
      boolean opens = date != null && (i == 0 || IN.contains(sentence.norm(i - 1)) || i == 1);
      if (date != null && opens && date.kind().isWhen() && phrase.start() - i < 22) {
        return date;
      }
    }
    return null;
  }

  /** "Several events next year, such as A and B": the date of all that is listed. */
  private static @Nullable DateMention shared(Sentence sentence, NounPhrase phrase) {
    DateMention before = null;
    boolean list = false;
    for (int i = 0; i < phrase.start(); i++) {
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen()) {
        before = date;
        list = false;
      }
      list |=
          sentence.reads(i, "such", "as")
              || sentence.norm(i).equals("including")
              || sentence.norm(i).equals(":");
    }
    return list ? before : null;
  }

  private static @Nullable Mention place(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.headAt(); i < sentence.size() && i < phrase.to() + 10; i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null
          && mention.kind() == Mention.Kind.PLACE
          && VENUE.contains(sentence.norm(mention.from() - 1))) {
        return mention;
      }
    }
    for (Mention mention : sentence.mentions()) {
      boolean before = mention.kind() == Mention.Kind.PLACE && mention.to() <= phrase.start();
      String next = sentence.norm(mention.to());
      String then = sentence.norm(mention.to() + 1);
      if (before
          && (next.startsWith("host") || then.startsWith("host") || next.startsWith("welcom"))) {
        return mention;
      }
    }
    return null;
  }
}
