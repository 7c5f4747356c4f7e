package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;

/** Gives gatherings the dates and places that stand with them in their sentence. */
final class MeetingCircumstances {

  private final MeetingPlaces places;

  MeetingCircumstances(Lexicon lexicon) {
    places = new MeetingPlaces(lexicon);
  }

  /** The gatherings with what the sentence tells of each; one for each year of a plural. */
  List<MeetingMention> complete(Sentence sentence, List<MeetingName> unsorted) {
    List<MeetingName> names =
        unsorted.stream().sorted(Comparator.comparingInt(MeetingName::from)).toList();
    List<MeetingMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      MeetingName name = names.get(i);
      int left = i == 0 ? 0 : names.get(i - 1).to();
      int right = i + 1 < names.size() ? names.get(i + 1).from() : sentence.size();
      if (MeetingReference.is(sentence, name.from(), name.to())) {
        left = name.from();
        right = MeetingReference.end(sentence, name.to(), right);
      }
      List<DateMention> after = MeetingDates.after(sentence, name, right);
      Mention place = places.of(sentence, name, left, right);
      if (name.plural()) {
        for (DateMention date : after) {
          mentions.add(mention(sentence, name, date, place));
        }
        continue;
      }
      DateMention date =
          after.isEmpty() ? MeetingDates.before(sentence, name, left, i == 0) : after.get(0);
      mentions.add(mention(sentence, name, date, place));
    }
    return mentions;
  }

  private static MeetingMention mention(
      Sentence sentence, MeetingName name, @Nullable DateMention date, @Nullable Mention place) {
    String title =
        name.plural()
            ? name.title().replaceAll("(?i)(summit|meeting|session|gathering|sitting)s", "$1")
                + (date == null ? "" : " of " + date.value())
            : name.title();
    return new MeetingMention(
        sentence,
        name.from(),
        name.to(),
        title,
        name.body(),
        name.bodyName(),
        date,
        place,
        name.numbered(),
        name.titled());
  }
}
