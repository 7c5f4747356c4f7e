package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.CountryCode;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * The turns in the chair that are known, each from the summit before it to the one that ends it.
 */
final class ChairCalendar {

  private record Turn(
      Term term,
      LocalDate first,
      LocalDate last,
      @Nullable String opening,
      @Nullable String closing) {

    boolean covers(EdtfDate date) {
      LocalDate from = date.earliest();
      LocalDate to = date.latest();
      return from != null && to != null && !from.isAfter(last) && !to.isBefore(first);
    }

    /** Whether most of the date lies in the turn: a year has part in two. */
    boolean holds(EdtfDate date) {
      LocalDate from = date.earliest();
      LocalDate to = date.latest();
      return from != null && to != null && !from.isBefore(first) && !to.isAfter(last);
    }
  }

  private final Map<String, List<Turn>> turns = new HashMap<>();

  /** No text tells turns that lie further ahead of the last known one, in years. */
  private static final int FORESEEABLE = 50;

  private final int lastKnown;

  ChairCalendar(List<ChairTerm> terms) {
    Map<Integer, LocalDate> summits = new HashMap<>();
    Map<Integer, String> cities = new HashMap<>();
    for (ChairTerm term : terms) {
      String city = term.city();
      if (city != null) {
        cities.put(term.term().lastYear(), city);
      }
      EdtfDate summit = term.summit();
      LocalDate day = summit == null ? null : summit.latest();
      if (day != null) {
        summits.put(term.term().lastYear(), day);
      }
    }
    this.lastKnown =
        terms.stream().mapToInt(term -> term.term().lastYear()).max().orElse(Integer.MAX_VALUE - 1);
    for (ChairTerm term : terms) {
      int first = term.term().firstYear();
      int last = term.term().lastYear();
      Turn turn =
          new Turn(
              term.term(),
              summits.getOrDefault(first, LocalDate.of(first, 7, 1)),
              summits.getOrDefault(last, LocalDate.of(last, 12, 31)),
              cities.get(first),
              cities.get(last));
      turns.computeIfAbsent(term.member().value(), key -> new java.util.ArrayList<>()).add(turn);
    }
  }

  /** The member's turn with those years, if it had one. */
  boolean has(String member, Term term) {
    return of(member).anyMatch(turn -> turn.term.equals(term));
  }

  /** Whether another member is known to have had the turn with those years. */
  boolean isOfOther(String member, Term term) {
    return !has(member, term) && turns.keySet().stream().anyMatch(other -> has(other, term));
  }

  /** The member's turn that a date lies in; the one that it lies in entirely comes first. */
  @Nullable Term at(String member, EdtfDate date) {
    Optional<Turn> within = of(member).filter(turn -> turn.holds(date)).findFirst();
    return within
        .or(() -> of(member).filter(turn -> turn.covers(date)).reduce((first, second) -> second))
        .map(Turn::term)
        .orElse(null);
  }

  /** The member's turn that ended, or will end, in a year. */
  @Nullable Term endingIn(String member, int year) {
    return of(member)
        .map(Turn::term)
        .filter(term -> term.lastYear() == year)
        .findFirst()
        .orElse(null);
  }

  /** The member's turn that began, or will begin, in a year. */
  @Nullable Term beginningIn(String member, int year) {
    return of(member)
        .map(Turn::term)
        .filter(term -> term.firstYear() == year)
        .findFirst()
        .orElse(null);
  }

  /**
   * The turn that begins in a year beyond the known ones: up to the next year, since a turn lasts
   * from one yearly summit to another; {@code null} for a year that is known.
   */
  @Nullable Term afterKnown(int year) {
    return year >= lastKnown && year < lastKnown + FORESEEABLE ? new Term(year, year + 1) : null;
  }

  /** The member's turn that follows or goes before one of others' turns. */
  @Nullable Term beside(String member, Collection<Term> others) {
    return only(
        of(member)
            .filter(
                turn ->
                    others.stream()
                        .anyMatch(
                            other ->
                                other.lastYear() == turn.term.firstYear()
                                    || other.firstYear() == turn.term.lastYear())));
  }

  /** Whether the member had no turn yet. */
  boolean isNew(String member) {
    return of(member).findAny().isEmpty();
  }

  /** The turn after the known ones, where dates lie in both of its years. */
  @Nullable Term coming(List<EdtfDate> dates) {
    boolean first = dates.stream().anyMatch(date -> isIn(date, lastKnown));
    boolean last = dates.stream().anyMatch(date -> isIn(date, lastKnown + 1));
    return first && last ? new Term(lastKnown, lastKnown + 1) : null;
  }

  private static boolean isIn(EdtfDate date, int year) {
    LocalDate from = date.earliest();
    return from != null && from.getYear() == year;
  }

  /** The member's last turn that had ended by a day. */
  @Nullable Term before(String member, LocalDate day) {
    return of(member)
        .filter(turn -> turn.last.isBefore(day))
        .max(Comparator.comparing(Turn::term))
        .map(Turn::term)
        .orElse(null);
  }

  /** The member's first turn that begins after a day. */
  @Nullable Term after(String member, LocalDate day) {
    return of(member)
        .filter(turn -> turn.first.isAfter(day))
        .min(Comparator.comparing(Turn::term))
        .map(Turn::term)
        .orElse(null);
  }

  /**
   * The member's turn that most of the dates lie in; {@code null} where none lies in any, or two
   * turns have as many.
   */
  @Nullable Term mostOf(String member, List<EdtfDate> dates) {
    Map<Term, Long> counts = new HashMap<>();
    for (EdtfDate date : dates) {
      of(member)
          .filter(turn -> turn.covers(date))
          .forEach(turn -> counts.merge(turn.term, turn.holds(date) ? 3L : 1L, Long::sum));
    }
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Term> best =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? best.get(0) : null;
  }

  /**
   * The member's turn that ended with a summit on that day of some year: what "Dushanbe, September
   * 17" is for a report on a summit there.
   */
  @Nullable Term endingOn(String member, int month, int day) {
    Term exactly = only(of(member).filter(turn -> isOn(turn.last, month, day, 0)));
    return exactly != null
        ? exactly
        : only(of(member).filter(turn -> isOn(turn.last, month, day, 1)));
  }

  /** The member's turn that began with a summit on that day of some year. */
  @Nullable Term beginningOn(String member, int month, int day) {
    Term exactly = only(of(member).filter(turn -> isOn(turn.first, month, day, 0)));
    return exactly != null
        ? exactly
        : only(of(member).filter(turn -> isOn(turn.first, month, day, 1)));
  }

  /** The member's turn that ended with a summit in that city. */
  @Nullable Term endingIn(String member, String city) {
    return only(of(member).filter(turn -> city.equals(turn.closing)));
  }

  /** The member's turn that began with a summit in that city. */
  @Nullable Term beginningIn(String member, String city) {
    return only(of(member).filter(turn -> city.equals(turn.opening)));
  }

  /** A report may be of the day after. */
  private static boolean isOn(LocalDate date, int month, int day, int off) {
    return date.getMonthValue() == month && Math.abs(date.getDayOfMonth() - day) <= off;
  }

  private static @Nullable Term only(Stream<Turn> turns) {
    List<Term> fitting = turns.map(Turn::term).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private Stream<Turn> of(String member) {
    return turns.getOrDefault(new CountryCode(member).value(), List.of()).stream();
  }
}
