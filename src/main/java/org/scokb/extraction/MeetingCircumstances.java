package org.scokb.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives gatherings the dates and places that stand with them in their sentence. */
final class MeetingCircumstances {

  private static final Set<String> LEADS_AWAY =
      Set.of(
          ";",
          "who",
          "while",
          "but",
          "since",
          "founded",
          "established",
          "convened",
          "after",
          "where",
          "until",
          "before");

  private final Phrases<String> remote;

  MeetingCircumstances(Lexicon lexicon) {
    remote = lexicon.phrases("remote");
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
      List<DateMention> after = datesAfter(sentence, name, right);
      Mention place = place(sentence, name, left, right);
      if (name.plural()) {
        for (DateMention date : after) {
          mentions.add(mention(sentence, name, date, place));
        }
        continue;
      }
      DateMention date = after.isEmpty() ? dateBefore(sentence, name, left, i == 0) : after.get(0);
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

  private static List<DateMention> datesAfter(Sentence sentence, MeetingName name, int right) {
    List<DateMention> dates = new ArrayList<>();
    for (int i = name.to(); i < right; i++) {
      i = afterUnheld(sentence, i);
      String norm = sentence.norm(i);
      if (norm.equals(";")
          || leadsAway(sentence, i) && !dates.isEmpty()
          || tellsOther(sentence, i)) {
        break;
      }
      DateMention date = sentence.dateAt(i);
      if (date != null && date.kind().isWhen() && !dates.contains(date)) {
        if (i - name.to() > 32 && dates.isEmpty()) {
          break;
        }
        dates.add(date);
      }
    }
    return dates;
  }

  private static @Nullable DateMention dateBefore(
      Sentence sentence, MeetingName name, int left, boolean first) {
    DateMention found = null;
    for (int i = left; i < name.to(); i++) {
      DateMention date = sentence.dateAt(i);
      if (date == null || !date.kind().isWhen()) {
        continue;
      }
      boolean adjacent = adjacent(sentence, i + 1, name.from());
      boolean near = name.from() - i < 9 || i >= name.from();
      near |= first && i < 4 && name.from() - i < 36;
      boolean opens = first && i < 4 || i > 0 && sentence.readsAny(i - 1, "on", "in");
      if (near
          && (opens
              || adjacent
              || i >= name.from()
              || sentence.block().kind() == org.scokb.text.Block.Kind.LIST_ITEM)) {
        found = date;
      }
    }
    return found;
  }

  /** ", which should have taken place in May, …": when and where it wasn't held. */
  private static int afterUnheld(Sentence sentence, int i) {
    boolean unheld =
        sentence.norm(i).equals("which")
            && (sentence.reads(i + 1, "should", "have")
                || sentence.reads(i + 1, "was", "to", "have")
                || sentence.reads(i + 1, "had", "been", "due"));
    int end = i;
    while (unheld && end < sentence.size() - 1 && !sentence.norm(end).equals(",")) {
      end++;
    }
    return end;
  }

  /** "… was published on", "… were handed over in": what was done then wasn't the gathering. */
  private static boolean tellsOther(Sentence sentence, int i) {
    if (!sentence.norm(i).equals("was") && !sentence.norm(i).equals("were")) {
      return false;
    }
    for (int k = i + 1; k < i + 4; k++) {
      String norm = sentence.norm(k);
      if (norm.equals("postponed") && sentence.readsAny(k + 1, "and", "to", "until", "from")) {
        return false;
      }
      if (norm.matches(
          "published|released|handed|postponed|signed|sent|drafted|presented|issued|announced|circulated")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins something else than what tells of a gathering's date and place. */
  static boolean leadsAway(Sentence sentence, int i) {
    if (sentence.norm(i).equals("which") || sentence.norm(i).equals("that")) {
      return !(sentence.isNamed(i + 1, Mention.Kind.PLACE)
          || sentence.reads(i + 1, "took", "place")
          || sentence.reads(i + 1, "was", "held")
          || sentence.reads(i + 1, "will", "be", "held")
          || sentence.reads(i + 1, "will", "take", "place")
          || sentence.reads(i + 1, "is", "to", "be", "held")
          || sentence.reads(i + 1, "opened")
          || sentence.reads(i + 1, "ran")
          || sentence.reads(i + 1, "met"));
    }
    return LEADS_AWAY.contains(sentence.norm(i));
  }

  /** Whether only small words stand between a date and a gathering: "next year at the summit". */
  private static boolean adjacent(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.dateAt(i) == null
          && !sentence.readsAny(
              i, "at", "the", "during", ",", "a", "an", "of", "'s", "in", "its")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Mention place(Sentence sentence, MeetingName name, int left, int right) {
    for (int i = name.from(); i < name.to(); i++) {
      Mention inside = placeAt(sentence, i);
      if (inside != null) {
        return inside;
      }
    }
    boolean virtual = !remote.find(sentence.tokens().subList(left, right)).isEmpty();
    for (int i = name.to(); i < right && i - name.to() < 30; i++) {
      i = afterUnheld(sentence, i);
      if (sentence.norm(i).equals(";")) {
        break;
      }
      Mention after = placeAt(sentence, i);
      if (after != null && !virtual && isVenue(sentence, after)) {
        return after;
      }
      if (sentence.reads(i, "same", "city") || sentence.reads(i, "the", "same", "city")) {
        return lastPlace(sentence, i);
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
    String before = sentence.norm(place.from() - 1);
    String next = sentence.norm(place.to());
    if (place.to() < sentence.size() && sentence.token(place.to()).isCapitalised()) {
      return false;
    }
    return Set.of(
                "in", "at", ",", ":", "(", "–", "by", "near", "city", "capital", "of", "|", "·",
                "within")
            .contains(before)
        && !next.equals("'s");
  }

  /** "Bishkek will host the next summit", "in Samarkand, at the summit". */
  private static boolean hosts(Sentence sentence, Mention place, int until) {
    for (int i = place.to(); i < until; i++) {
      if (sentence.norm(i).startsWith("host") || sentence.norm(i).startsWith("welcom")) {
        return true;
      }
    }
    String before = sentence.norm(place.from() - 1);
    boolean list = sentence.block().kind() == org.scokb.text.Block.Kind.LIST_ITEM;
    return list
        || (before.equals("in") || before.equals("at"))
            && (until - place.to() < 6 || place.from() < 9)
        || before.equals("of") && sentence.norm(place.from() - 2).equals("city");
  }

  private static @Nullable Mention lastPlace(Sentence sentence, int until) {
    Mention last = null;
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == Mention.Kind.PLACE && mention.from() < until) {
        last = mention;
      }
    }
    return last;
  }
}
