package org.scokb.extraction.meeting;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Inflection;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.text.Block;

/** When and where the gatherings of a page are held, by what stands in a name or beside it. */
final class Circumstances {

  /** How many words lie at most between a city and the gathering that it receives. */
  private static final int NEAR = 5;

  private final Venues venues;
  private final Map<Sentence, List<MeetingMention>> names = new HashMap<>();

  Circumstances(Venues venues) {
    this.venues = venues;
  }

  /** Takes note of a gathering: what lies beyond its name is told of another. */
  void note(MeetingMention name) {
    names.computeIfAbsent(name.sentence(), sentence -> new ArrayList<>()).add(name);
  }

  /** Where, around a name, no other gathering is told of. */
  Match.Range bounds(MeetingMention name) {
    Sentence sentence = name.sentence();
    int left = sentence.last(name.from(), WordList.SEMICOLON) + 1;
    int own = Condition.OWN_CIRCUMSTANCES.after(sentence, name.to());
    boolean passing =
        Condition.TOLD_IN_PASSING.at(sentence, name.from())
            && sentence.reads(own, WordList.COMMA)
            && !sentence.reads(own + 1, WordList.RELATIVES);
    int right = passing ? own : sentence.next(name.to(), WordList.SEMICOLON);
    for (MeetingMention other : names.getOrDefault(sentence, List.of())) {
      if (other.to() <= name.from()) {
        left = Math.max(left, Condition.OWN_CIRCUMSTANCES.after(sentence, other.to()));
      } else if (other.from() >= name.to()) {
        right = Math.min(right, clause(sentence, name.to(), other.from()));
      }
    }
    return new Match.Range(left, right);
  }

  /** Where what is told of another gathering begins: "…, and on 5 May the ministers met". */
  private static int clause(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> Condition.OPENS_WITH_A_DATE.at(sentence, i))
        .reduce(to, (first, last) -> last);
  }

  /** The gathering with what stands with it; one for each year where several are named at once. */
  List<MeetingMention> told(MeetingMention name) {
    Sentence sentence = name.sentence();
    Match.Range bounds = bounds(name);
    Mention place = place(name, bounds);
    List<DateMention> dates = dates(sentence, name.from(), bounds.to());
    if (sentence.readsWithin(name.from(), name.to(), WordList.MEETING_PLURALS)) {
      return dates.stream()
          .filter(date -> date.value() != null)
          .map(
              date ->
                  name.at(date, beside(name, date, place))
                      .titled(singular(name.title()) + " of " + date.value()))
          .toList();
    }
    return List.of(name.at(dates.isEmpty() ? before(name, bounds.from()) : first(dates), place));
  }

  /** "In Osh in 2017 and in 2018 in Kochi": the city right after a date, else the last before. */
  private @Nullable Mention beside(MeetingMention name, DateMention date, @Nullable Mention place) {
    Sentence sentence = name.sentence();
    int at = sentence.tokenAt(date.span().start());
    int to = sentence.afterDate(at);
    Mention after = sentence.reads(to, WordList.AT_A_PLACE) ? sentence.mentionAt(to + 1) : null;
    return after != null && after.kind() == Mention.Kind.PLACE
        ? after
        : venues.in(sentence, name.to(), at).stream().reduce((first, last) -> last).orElse(place);
  }

  /** The first date, or what is told of the year that comes first. */
  private static DateMention first(List<DateMention> dates) {
    DateMention first = dates.get(0);
    return dates.stream()
        .filter(
            day -> first.kind() == DateMention.Kind.YEAR && day.kind().compareTo(first.kind()) < 0)
        .filter(day -> first.year() != null && first.year().equals(day.year()))
        .findFirst()
        .orElse(first);
  }

  /** "Sessions of the Council": what one of them is called. */
  private static String singular(String title) {
    return Stream.of(title.split(" "))
        .map(
            word ->
                WordList.MEETING_PLURALS.has(Normal.fold(word)) ? Inflection.withoutS(word) : word)
        .collect(joining(" "));
  }

  /** The dates between two tokens when something could be held. */
  static List<DateMention> dates(Sentence sentence, int from, int to) {
    return sentence.dates().stream()
        .filter(date -> date.kind().isWhen())
        .filter(
            date -> {
              int at = sentence.tokenAt(date.span().start());
              // "First convened in 1986", "he said on Monday": when something else was done.
              return at >= from
                  && sentence.afterDate(at) <= to
                  && !Condition.OF_ANOTHER_ACT.at(sentence, at);
            })
        .toList();
  }

  /** The last date that leads to a name: "on 5 May 2031 at the", or one that opens the sentence. */
  private static @Nullable DateMention before(MeetingMention name, int left) {
    Sentence sentence = name.sentence();
    DateMention last = null;
    for (DateMention date : dates(sentence, left, name.to())) {
      int at = sentence.tokenAt(date.span().start());
      int to = sentence.afterDate(at);
      while (to < name.from() && sentence.reads(to, WordList.BEFORE_MEETING)) {
        to++;
      }
      boolean opens = left == 0 && at < 4;
      last =
          opens || to >= name.from() || sentence.reads(at - 1, WordList.BEFORE_A_DATE)
              ? date
              : last;
    }
    return last;
  }

  private @Nullable Mention place(MeetingMention name, Match.Range bounds) {
    Sentence sentence = name.sentence();
    boolean remote =
        name.bodyName() != null && venues.isRemote(sentence, bounds.from(), bounds.to());
    Mention before = null;
    for (Mention place : venues.cities(sentence)) {
      boolean within = place.from() >= name.from() && place.to() <= name.to();
      if (within && (!name.titled() || isAt(sentence, place))
          || !remote
              && place.from() >= name.to()
              && place.to() <= bounds.to()
              && isAt(sentence, place)) {
        return place;
      }
      if (place.from() >= bounds.from()
          && place.to() <= name.from()
          && !sentence.readsWithin(place.from() - 2, place.from(), WordList.CLOSE_TO)
          && hosts(sentence, place, name.from(), bounds.from() > 0)) {
        before = place;
      }
    }
    return before;
  }

  private static boolean isAt(Sentence sentence, Mention place) {
    return !Condition.GOES_ON_AS_A_NAME.at(sentence, place.to())
        && sentence.reads(place.from() - 1, WordList.BEFORE_VENUE);
  }

  /**
   * "Bishkek will host the next summit", "in Samarkand, at the summit".
   *
   * @param after whether another gathering is told of before, which the latter is then said of
   */
  private static boolean hosts(Sentence sentence, Mention place, int until, boolean after) {
    if (sentence.block().kind() == Block.Kind.LIST_ITEM
        || Condition.OPENS_AN_ENTRY.at(sentence, place.from())) {
      return true;
    }
    if (sentence.reads(place.from() - 1, WordList.AT_A_PLACE)) {
      return !after;
    }
    return sentence.readsWithin(place.to(), until, WordList.HOSTS)
        || until - place.to() < NEAR && sentence.readsWithin(place.to(), until, WordList.RECEIVING);
  }
}
