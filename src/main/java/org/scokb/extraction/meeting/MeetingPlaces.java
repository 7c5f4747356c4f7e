package org.scokb.extraction.meeting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.text.Block;

/** The city of a gathering: in its name, behind it ("met in Osh") or before ("Osh will host"). */
final class MeetingPlaces {

  private static final Set<String> BEFORE_VENUE = Words.of("meeting_places_before_venue");

  private final Phrases<String> remote;

  MeetingPlaces(Lexicon lexicon) {
    remote = lexicon.phrases("remote");
  }

  /** The place of a gathering, looked for from one token to the one before another. */
  @Nullable Mention of(Sentence sentence, MeetingName name, int left, int right) {
    for (int i = name.from(); i < name.to(); i++) {
      Mention inside = placeAt(sentence, i);
      if (inside != null) {
        return inside;
      }
    }
    boolean virtual = !remote.find(sentence.tokens().subList(left, right)).isEmpty();
    for (int i = name.to(); i < right && i - name.to() < 30; i++) {
      i = UnheldMeeting.skip(sentence, i);
      if (sentence.norm(i).equals(";")) {
        break;
      }
      Mention after = placeAt(sentence, i);
      if (after != null && !virtual && isVenue(sentence, after)) {
        return after;
      }
    }
    for (int i = name.from() - 1; i >= left && name.from() - i < 36; i--) {
      Mention before = placeAt(sentence, i);
      if (before != null && !virtual && hosts(sentence, before, name.from())) {
        return before;
      }
    }
    return null;
  }

  private static @Nullable Mention placeAt(Sentence sentence, int i) {
    Mention mention = sentence.mentionAt(i);
    return mention != null && mention.kind() == Mention.Kind.PLACE ? mention : null;
  }

  private static boolean isVenue(Sentence sentence, Mention place) {
    boolean followed =
        place.to() < sentence.size() && sentence.token(place.to()).isCapitalised()
            || sentence.norm(place.to()).equals("'s");
    return !followed && BEFORE_VENUE.contains(sentence.norm(place.from() - 1));
  }

  /** "Bishkek will host the next summit", "in Samarkand, at the summit". */
  private static boolean hosts(Sentence sentence, Mention place, int until) {
    for (int i = place.to(); i < until; i++) {
      if (sentence.norm(i).startsWith("host") || sentence.norm(i).startsWith("welcom")) {
        return true;
      }
    }
    String before = sentence.norm(place.from() - 1);
    boolean list = sentence.block().kind() == Block.Kind.LIST_ITEM;
    return list
        || (before.equals("in") || before.equals("at"))
            && (until - place.to() < 6 || place.from() < 9)
        || before.equals("of") && sentence.norm(place.from() - 2).equals("city");
  }
}
