package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Chunks;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * What a page says of when it is, and the turns whose years are known so far: from these the years
 * of turns are concluded that have none beside them. Made for one page.
 */
final class PageTimes {

  private static final int BEFORE_THE_FIRST_SUMMIT = 2000;

  private final ChairCalendar calendar;
  private final @Nullable EdtfDate published;
  private final List<EdtfDate> dates = new ArrayList<>();
  private final Set<Term> pairs = new LinkedHashSet<>();
  private final Set<String> cities = new LinkedHashSet<>();
  private final Set<Integer> numbers = new LinkedHashSet<>();
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
      summits
          .find(sentence, Chunks.NONE)
          .forEach(
              found -> {
                found
                    .match()
                    .get("city")
                    .map(at -> sentence.mentionAt(at.from()))
                    .map(Mention::id)
                    .ifPresent(cities::add);
                found
                    .match()
                    .get("number")
                    .map(at -> number(sentence.norm(at.from())))
                    .ifPresent(numbers::add);
              });
    }
  }

  private static Integer number(String ordinal) {
    String digits = ordinal.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 2 ? 0 : Integer.valueOf(digits);
  }

  /** Takes note of the years of a turn that are known. */
  void add(String member, Term term) {
    told.computeIfAbsent(member, key -> new LinkedHashSet<>()).add(term);
    all.add(term);
  }

  /** The years of a turn, by the first of these that tells. */
  @Nullable TurnYears conclude(Turn turn) {
    LocalDate day = published == null ? null : published.latest();
    if (turn.grounds() == Turn.Grounds.KNOWN || turn.grounds() == Turn.Grounds.PRESUMED) {
      Term held = published == null ? null : calendar.at(turn.member(), published);
      return TurnYears.concluded(
          "chair.known",
          turn.part() == Turn.Part.HOLDS ? held : calendar.beside(turn.member(), all));
    }
    Term now = published == null || day == null ? null : atPublication(turn, published, day);
    if (now != null) {
      return TurnYears.concluded("chair.published", now);
    }
    Set<Term> known = told.getOrDefault(turn.member(), Set.of());
    if (known.size() == 1) {
      return TurnYears.concluded("chair.told", known.iterator().next());
    }
    Term dated = calendar.mostOf(turn.member(), dates);
    Stream<Term> own = pairs.stream().filter(pair -> calendar.has(turn.member(), pair));
    dated = dated == null ? own.findFirst().orElse(null) : dated;
    if (dated != null) {
      return TurnYears.concluded("chair.dates", dated);
    }
    Term beside = calendar.beside(turn.member(), all);
    if (beside != null) {
      return TurnYears.concluded("chair.beside", beside);
    }
    Term coming = calendar.coming(turn, all, dates);
    return coming != null
        ? TurnYears.concluded("chair.coming", coming)
        : TurnYears.concluded("chair.summit", bySummit(turn));
  }

  private @Nullable Term atPublication(Turn turn, EdtfDate published, LocalDate day) {
    String member = turn.member();
    Term now = calendar.at(member, published);
    Term changing = calendar.in(turn, day.getYear());
    if (now != null || changing != null) {
      return changing == null ? now : changing;
    }
    Term next = turn.isAhead() ? calendar.next(member, day) : null;
    if (next != null && next.firstYear() - day.getYear() <= 1) {
      return next;
    }
    for (Term near :
        Stream.concat(
                told.getOrDefault(member, Set.of()).stream(),
                Stream.ofNullable(calendar.beside(member, all)))
            .toList()) {
      if (Math.abs(near.lastYear() - day.getYear()) <= 1) {
        return near;
      }
    }
    return calendar.before(member, day);
  }

  /**
   * By the day of a summit, told without its year; by its city; by its number: there is one a year,
   * the first was that of 2001.
   */
  private @Nullable Term bySummit(Turn turn) {
    Term handed = calendar.onDay(turn);
    if (handed != null) {
      return handed;
    }
    for (String city : cities) {
      Term term = calendar.inCity(turn, city);
      if (term != null) {
        return term;
      }
    }
    for (int number : numbers) {
      int year = BEFORE_THE_FIRST_SUMMIT + number;
      Term term = calendar.only(turn.member(), known -> known.term().lastYear() == year);
      if (term != null) {
        return term;
      }
    }
    return null;
  }
}
