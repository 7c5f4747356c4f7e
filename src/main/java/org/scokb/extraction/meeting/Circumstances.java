package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Block;

/**
 * When and where the gatherings of a page are held. What stands in a name, behind it or before it
 * tells. Else the only date and the only city between it and other gatherings are presumed, "here"
 * is the dateline's city, "there" the one named before, and a next sentence goes on about it ("Held
 * in Osh on 5 May, …").
 */
final class Circumstances {

  private static final Set<String> BEFORE_DATE = Words.of("meeting_before_date");
  private static final Set<String> BEFORE_VENUE = Words.of("meeting_before_venue");
  private static final Set<String> HOSTS = Words.of("meeting_surroundings_hosts");

  /** So many sentences before may name the city that "there" stands for. */
  private static final int BACK = 4;

  /** Tokens of a sentence, the last excluded. */
  private record Bounds(int left, int right) {}

  private final Venues venues;
  private final List<Sentence> sentences;
  private final Map<Sentence, List<MeetingMention>> names = new HashMap<>();

  Circumstances(Analysis analysis, Lexicon lexicon) {
    venues = new Venues(lexicon, analysis);
    sentences = analysis.sentences();
  }

  /** Takes note of a gathering: what lies beyond its name is told of another. */
  void note(MeetingMention name) {
    names.computeIfAbsent(name.sentence(), sentence -> new ArrayList<>()).add(name);
  }

  private Bounds bounds(MeetingMention name) {
    int left = 0;
    int right = name.sentence().size();
    for (MeetingMention other : names.getOrDefault(name.sentence(), List.of())) {
      if (other.to() <= name.from()) {
        left = Math.max(left, other.to());
      } else if (other.from() >= name.to()) {
        right = Math.min(right, other.from());
      }
    }
    return new Bounds(left, right);
  }

  /** The gathering with what stands with it; one for each year where several are named at once. */
  List<MeetingMention> told(MeetingMention name, boolean several) {
    Sentence sentence = name.sentence();
    Bounds bounds = bounds(name);
    Mention place = place(name, bounds);
    List<DateMention> dates = dates(sentence, name.to(), bounds.right);
    if (several) {
      return dates.stream()
          .map(
              date ->
                  name.at(date, place)
                      .titled(name.title().replaceFirst("s\\b", "") + " of " + date.value()))
          .toList();
    }
    return List.of(name.at(dates.isEmpty() ? before(name, bounds.left) : dates.get(0), place));
  }

  /** The dates between two tokens when something could be held. */
  private static List<DateMention> dates(Sentence sentence, int from, int to) {
    return sentence.dates().stream()
        .filter(date -> date.kind().isWhen())
        .filter(date -> isWithin(sentence, date, from, to))
        .toList();
  }

  private static boolean isWithin(Sentence sentence, DateMention date, int from, int to) {
    int at = sentence.tokenAt(date.span().start());
    return at >= from && at < to;
  }

  /** The last date that leads to a name: "on 5 May 2031 at the", or one that opens the sentence. */
  private static @Nullable DateMention before(MeetingMention name, int left) {
    Sentence sentence = name.sentence();
    DateMention last = null;
    for (DateMention date : dates(sentence, left, name.to())) {
      int at = sentence.tokenAt(date.span().start());
      boolean opens = left == 0 && at < 4 || name.isIn(Block.Kind.LIST_ITEM);
      int to = sentence.afterDate(at);
      while (to < name.from() && BEFORE_DATE.contains(sentence.norm(to))) {
        to++;
      }
      last = opens || to >= name.from() || sentence.readsAny(at - 1, "on", "in") ? date : last;
    }
    return last;
  }

  private @Nullable Mention place(MeetingMention name, Bounds bounds) {
    Sentence sentence = name.sentence();
    boolean remote =
        name.bodyName() != null && venues.isRemote(sentence, bounds.left, bounds.right);
    Mention before = null;
    for (Mention place : sentence.mentions(Mention.Kind.PLACE).toList()) {
      boolean within = place.from() >= name.from() && place.to() <= name.to();
      if (within && (!name.titled() || isAt(sentence, place))
          || !remote
              && place.from() >= name.to()
              && place.to() <= bounds.right
              && isAt(sentence, place)) {
        return place;
      }
      if (!remote
          && place.from() >= bounds.left
          && place.to() <= name.from()
          && hosts(sentence, place, name.from())) {
        before = place;
      }
    }
    return before;
  }

  private static boolean isAt(Sentence sentence, Mention place) {
    boolean named = place.to() < sentence.size() && sentence.token(place.to()).isCapitalised();
    return !named
        && !sentence.reads(place.to(), "'s")
        && BEFORE_VENUE.contains(sentence.norm(place.from() - 1));
  }

  /** "Bishkek will host the next summit", "in Samarkand, at the summit". */
  private static boolean hosts(Sentence sentence, Mention place, int until) {
    return sentence.block().kind() == Block.Kind.LIST_ITEM
        || sentence.readsAny(place.from() - 1, "in", "at")
            && (until - place.to() < 6 || place.from() < 9)
        || sentence.tokens().subList(place.to(), until).stream()
            .anyMatch(token -> token.norm().startsWith("host"));
  }

  /** The gathering with the date and place that can be presumed of it. */
  MeetingMention presumed(MeetingMention name) {
    Sentence sentence = name.sentence();
    if (name.date() != null && name.place() != null) {
      return name;
    }
    if (isWhereItSpeaks(name)) {
      return name.at(venues.day, venues.dateline);
    }
    Bounds bounds = bounds(name);
    boolean remote = venues.isRemote(sentence, bounds.left, bounds.right);
    DateMention date = name.date() == null ? onlyDate(sentence, bounds) : name.date();
    date = date == null ? heading(sentence) : date;
    Mention place = name.place() == null && !remote ? pointed(sentence, bounds) : name.place();
    Sentence next = bounds.right == sentence.size() ? next(name) : null;
    if (next != null) {
      Bounds all = new Bounds(0, next.size());
      place = place == null && !remote ? venues.only(next, 0, next.size()) : place;
      date = date == null ? onlyDate(next, all) : date;
    }
    return name.at(date, place);
  }

  private static @Nullable DateMention onlyDate(Sentence sentence, Bounds bounds) {
    List<DateMention> dates = dates(sentence, bounds.left, bounds.right);
    return dates.size() == 1 ? dates.get(0) : null;
  }

  /** "26 October 2023." before a sentence: the day that its paragraph is of. */
  private @Nullable DateMention heading(Sentence sentence) {
    int first = sentence.index();
    while (first > 0 && sentences.get(first - 1).block().equals(sentence.block())) {
      first--;
    }
    Sentence opening = sentences.get(first);
    return first < sentence.index()
            && opening.afterDate(0) > 0
            && opening.afterDate(0) >= opening.size() - 1
            && opening.dates().get(0).kind().isWhen()
        ? opening.dates().get(0)
        : null;
  }

  /** "Address to the session of the Council": a title that says where the page was spoken. */
  boolean isWhereItSpeaks(MeetingMention name) {
    Sentence sentence = name.sentence();
    int before = name.from() - (sentence.reads(name.from() - 1, "the") ? 2 : 1);
    return (name.isIn(Block.Kind.TITLE) || name.isIn(Block.Kind.HEADING) && sentence.index() == 0)
        && name.bodyName() != null
        && name.date() == null
        && name.place() == null
        && venues.dateline != null
        && sentence.readsAny(before, "at", "to");
  }

  /** The city that "here" or "there" points to, else the only one. */
  private @Nullable Mention pointed(Sentence sentence, Bounds bounds) {
    for (int i = bounds.left; i < bounds.right; i++) {
      if (sentence.reads(i, "here") && venues.dateline != null) {
        return venues.dateline;
      }
      if (sentence.reads(i, "there") && !sentence.readsAny(i + 1, "is", "are", "was", "were")
          || sentence.reads(i, "same", "city")) {
        return before(sentence, i);
      }
    }
    return venues.only(sentence, bounds.left, bounds.right);
  }

  /** The city last named before a token, in this sentence or one of the few before. */
  private @Nullable Mention before(Sentence sentence, int until) {
    List<Mention> named = venues.in(sentence, 0, until);
    for (int i = sentence.index() - 1;
        named.isEmpty() && i >= Math.max(0, sentence.index() - BACK);
        i--) {
      named = venues.in(sentences.get(i), 0, sentences.get(i).size());
    }
    return named.isEmpty() ? venues.dateline : named.get(named.size() - 1);
  }

  /** The next sentence, where it goes on about a gathering: "It took place in", "Osh hosts it". */
  private @Nullable Sentence next(MeetingMention name) {
    int at = name.sentence().index() + 1;
    Sentence next = at < sentences.size() ? sentences.get(at) : null;
    if (next == null
        || !next.block().equals(name.sentence().block())
        || name.isIn(Block.Kind.TITLE)
        || names.containsKey(next)) {
      return null;
    }
    boolean goesOn =
        next.reads(0, "held")
            || next.reads(0, "it")
                && next.tokens().subList(1, Math.min(next.size(), 6)).stream()
                    .anyMatch(token -> HOSTS.contains(token.norm()));
    for (int i = 0; i + 1 < next.size(); i++) {
      goesOn |= HOSTS.contains(next.norm(i)) && next.reads(i + 1, "it");
    }
    return goesOn ? next : null;
  }
}
