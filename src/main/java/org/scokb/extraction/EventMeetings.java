package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forums, festivals, conferences and the like, which are gatherings as well as undertakings. */
final class EventMeetings {

  private final Set<String> general;

  EventMeetings(Lexicon lexicon) {
    general = lexicon.words("general_meetings");
  }

  /** A mention for each event that has a date, a place or a name. */
  List<MeetingMention> of(List<Undertaking> undertakings) {
    List<MeetingMention> mentions = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      if (!undertaking.head().isEvent() || undertaking.rejected()) {
        continue;
      }
      List<MeetingMention> found = new ArrayList<>();
      for (Undertaking.Place place : undertaking.places()) {
        found.add(mention(undertaking, place.phrase()));
      }
      if (found.stream().anyMatch(MeetingMention::isParticular)) {
        mentions.addAll(found);
      }
    }
    return mentions;
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

  private static @Nullable DateMention date(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.to(); i < sentence.size() && i < phrase.to() + 14; i++) {
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen()) {
        return date;
      }
      if (Set.of(
              ";",
              "which",
              "that",
              "who",
              "while",
              "but",
              "since",
              "founded",
              "established",
              "convened",
              "first")
          .contains(sentence.norm(i))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Mention place(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.headAt(); i < sentence.size() && i < phrase.to() + 8; i++) {
      Mention mention = sentence.mentionAt(i);
      if (mention != null
          && mention.kind() == Mention.Kind.PLACE
          && Set.of("in", "at", ",", ":", "near", "(", "–", "city")
              .contains(sentence.norm(mention.from() - 1))) {
        return mention;
      }
      if (Set.of(";", "which", "that", "who", "while", "but").contains(sentence.norm(i))) {
        return null;
      }
    }
    Mention first = sentence.mentionAt(0);
    boolean hosts =
        first != null
            && first.kind() == Mention.Kind.PLACE
            && sentence.norm(first.to()).matches("(will )?host(s|ed|ing)?|will|is");
    return hosts ? first : null;
  }
}
