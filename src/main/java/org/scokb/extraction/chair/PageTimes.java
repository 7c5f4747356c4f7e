package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * What a page says of when it is, and the turns whose years are known so far: from these the years
 * of turns are concluded that have none beside them. Made for one page.
 */
final class PageTimes {

  private final ChairCalendar calendar;
  private final @Nullable EdtfDate published;
  private final List<EdtfDate> dates = new ArrayList<>();
  private final Set<Term> pairs = new LinkedHashSet<>();
  private final Set<String> cities = new LinkedHashSet<>();
  private final Set<Integer> numbers = new LinkedHashSet<>();
  private final Set<Integer> anniversaries = new LinkedHashSet<>();
  private final Map<String, Set<Term>> told = new HashMap<>();
  private final Set<Term> all = new HashSet<>();

  /**
   * @param summits what tells which summit a page is about
   */
  PageTimes(Analysis analysis, ChairCalendar calendar, Rules<Void> summits) {
    this.calendar = calendar;
    this.published = analysis.page().publishedOn();
    for (Sentence sentence : analysis.all()) {
      for (DateMention date : sentence.dates()) {
        Stream.ofNullable(TurnYears.term(date)).forEach(pairs::add);
        if (date.kind().isWhen() && date.value() != null) {
          dates.add(date.value());
        }
      }
      for (Rules.Found<Void> found : summits.find(sentence)) {
        Match told = found.match();
        told.get("city")
            .map(at -> sentence.mentionAt(at.from()))
            .map(Mention::id)
            .ifPresent(cities::add);
        ordinal(told, "number").ifPresent(numbers::add);
        ordinal(told, "anniversary").map(years -> years + 1).ifPresent(anniversaries::add);
      }
    }
  }

  private static Optional<Integer> ordinal(Match told, String name) {
    return told.get(name).map(at -> told.sentence().ordinal(at.from()));
  }

  /** Takes note of the years of a turn that are known. */
  void add(String member, Term term) {
    told.computeIfAbsent(member, key -> new LinkedHashSet<>()).add(term);
    all.add(term);
  }

  /**
   * The years of a turn, by the first of these that tells. A summit tells by its day, without a
   * year; by its city; by its number, since there is one a year and the first was that of 2001,
   * which others celebrate.
   */
  @Nullable TurnYears conclude(Turn turn) {
    String member = turn.member();
    if (turn.grounds() != Turn.Grounds.SAID) {
      Term held = published == null ? null : calendar.at(member, published);
      return TurnYears.concluded(
          "chair.known", turn.part() == Turn.Part.HOLDS ? held : calendar.beside(turn, all));
    }
    Set<Term> known = told.getOrDefault(member, Set.of());
    List<Supplier<@Nullable TurnYears>> ways =
        List.of(
            way("chair.published", () -> atPublication(turn)),
            way("chair.told", () -> known.size() == 1 ? known.iterator().next() : null),
            way("chair.anniversary", () -> first(anniversaries, year -> ofSummit(member, year))),
            way("chair.dates", () -> calendar.mostOf(member, dates)),
            way(
                "chair.dates",
                () -> first(pairs, pair -> calendar.has(member, pair) ? pair : null)),
            way("chair.beside", () -> calendar.beside(turn, all)),
            way("chair.coming", () -> calendar.coming(turn, all, dates)),
            way("chair.summit", () -> calendar.onDay(turn)),
            way("chair.summit", () -> first(cities, city -> calendar.inCity(turn, city))),
            way("chair.summit", () -> first(numbers, number -> ofSummit(member, number))));
    return first(ways, Supplier::get);
  }

  private static Supplier<@Nullable TurnYears> way(String rule, Supplier<@Nullable Term> tells) {
    return () -> TurnYears.concluded(rule, tells.get());
  }

  /** What the first that tells anything tells. */
  private static <T, R> @Nullable R first(Collection<T> ways, Function<T, @Nullable R> tells) {
    return ways.stream()
        .flatMap(way -> Stream.ofNullable(tells.apply(way)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Term atPublication(Turn turn) {
    LocalDate day = published == null ? null : published.latest();
    if (published == null || day == null) {
      return null;
    }
    String member = turn.member();
    Term now = calendar.at(member, published);
    Term changing = calendar.in(turn, day.getYear());
    if (now != null || changing != null) {
      return changing == null ? now : changing;
    }
    Set<Term> known = told.getOrDefault(member, Set.of());
    List<Term> ahead =
        calendar.later().at(turn.part(), published).stream()
            .filter(term -> calendar.later().has(term) && !all.contains(term))
            .toList();
    if (ahead.size() == 1 && known.stream().noneMatch(calendar.later()::has)) {
      return ahead.get(0);
    }
    Term next = turn.isAhead() ? calendar.next(member, day) : null;
    if (next != null && next.firstYear() - day.getYear() <= 1) {
      return next;
    }
    return Stream.concat(known.stream(), Stream.ofNullable(calendar.beside(turn, all)))
        .filter(near -> Math.abs(near.lastYear() - day.getYear()) <= 1)
        .findFirst()
        .orElseGet(() -> calendar.before(member, day));
  }

  private @Nullable Term ofSummit(String member, int number) {
    int year = DateMention.BEFORE_THE_SCO + number;
    return calendar.only(member, known -> known.term().lastYear() == year);
  }
}
