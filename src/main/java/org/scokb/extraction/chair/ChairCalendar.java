package org.scokb.extraction.chair;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.language.Sentence;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/** The known turns in the chair, each from the summit before it to the one that ends it. */
final class ChairCalendar {

  private final List<KnownTurn> all;
  private final int lastKnown;

  ChairCalendar(List<ChairTerm> terms) {
    Map<Integer, ChairTerm> endings = new HashMap<>();
    terms.forEach(term -> endings.put(term.term().lastYear(), term));
    this.lastKnown =
        terms.stream().mapToInt(term -> term.term().lastYear()).max().orElse(Integer.MAX_VALUE - 1);
    this.all =
        terms.stream()
            .map(term -> new KnownTurn(term, endings.get(term.term().firstYear())))
            .toList();
  }

  /** The turns after the known ones. */
  LaterTurns later() {
    return new LaterTurns(lastKnown);
  }

  Stream<KnownTurn> of(String member) {
    return all.stream().filter(known -> known.turn().member().value().equals(member));
  }

  /** The member's turn that is such; {@code null} if there is none, or several. */
  @Nullable Term only(String member, Predicate<KnownTurn> such) {
    List<Term> fitting = of(member).filter(such).map(KnownTurn::term).toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  boolean has(String member, Term term) {
    return of(member).anyMatch(known -> known.term().equals(term));
  }

  /** Whether another member is known to have had the turn with those years. */
  boolean isOfOther(String member, Term term) {
    return !has(member, term) && all.stream().anyMatch(known -> known.term().equals(term));
  }

  /** The member's turn that a date lies in; the one that it lies in entirely comes first. */
  @Nullable Term at(String member, EdtfDate date) {
    return of(member)
        .filter(known -> known.holds(date))
        .findFirst()
        .or(() -> of(member).filter(known -> known.covers(date)).reduce((one, other) -> other))
        .map(KnownTurn::term)
        .orElse(null);
  }

  /** The turn that what a member does with the chair in a year begins or ends. */
  @Nullable Term in(Turn turn, int year) {
    return switch (turn.part()) {
      case GIVES -> only(turn.member(), known -> known.term().lastYear() == year);
      case TAKES -> only(turn.member(), known -> known.term().firstYear() == year);
      case HOLDS -> null;
    };
  }

  /** The member's turn that begins or ends, by what it does with the chair, on a day of a year. */
  @Nullable Term onDay(Turn turn) {
    return only(
        turn.member(),
        known -> {
          LocalDate date = turn.part() == Turn.Part.TAKES ? known.first() : known.last();
          String month = date.getMonth().name().toLowerCase(Locale.ROOT);
          String day = String.valueOf(date.getDayOfMonth());
          Sentence sentence = turn.sentence();
          return IntStream.range(0, sentence.size())
              .filter(i -> sentence.reads(i, month))
              .anyMatch(i -> sentence.reads(i - 1, day) || sentence.reads(i + 1, day));
        });
  }

  /** The member's turn that begins or ends, by what it does with the chair, in a summit's city. */
  @Nullable Term inCity(Turn turn, String city) {
    return only(
        turn.member(),
        known -> {
          ChairTerm ended = turn.part() == Turn.Part.TAKES ? known.before() : known.turn();
          return ended != null && city.equals(ended.city());
        });
  }

  /** The member's last turn that follows one of others' where it takes it, or goes before one. */
  @Nullable Term beside(Turn turn, Collection<Term> others) {
    return of(turn.member())
        .filter(known -> others.stream().anyMatch(at -> known.isBeside(at, turn.part())))
        .map(KnownTurn::term)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The turn after the known ones, of a member that had none, where it takes the chair after the
   * last of these or dates lie in both its years.
   */
  @Nullable Term coming(Turn turn, Collection<Term> others, List<EdtfDate> dates) {
    boolean next =
        turn.part() == Turn.Part.TAKES
            && others.stream().mapToInt(Term::lastYear).max().orElse(0) == lastKnown;
    boolean dated = isIn(dates, lastKnown) && isIn(dates, lastKnown + 1);
    return next || dated ? afterAllKnown(turn.member()) : null;
  }

  private static boolean isIn(List<EdtfDate> dates, int year) {
    return dates.stream()
        .map(EdtfDate::earliest)
        .anyMatch(day -> day != null && day.getYear() == year);
  }

  /**
   * The member's first turn after a day; of one that had none, the one after the known ones where
   * the last of these is not over.
   */
  @Nullable Term next(String member, LocalDate day) {
    boolean isLastOfKnown =
        day.getYear() <= lastKnown
            && all.stream()
                .anyMatch(
                    turn -> turn.term().lastYear() == lastKnown && !day.isBefore(turn.first()));
    return of(member)
        .filter(turn -> turn.first().isAfter(day))
        .map(KnownTurn::term)
        .min(Comparator.naturalOrder())
        .orElse(isLastOfKnown ? afterAllKnown(member) : null);
  }

  private @Nullable Term afterAllKnown(String member) {
    return of(member).findAny().isEmpty() ? new Term(lastKnown, lastKnown + 1) : null;
  }

  /** The member's last turn that had ended by a day. */
  @Nullable Term before(String member, LocalDate day) {
    return of(member)
        .filter(known -> known.last().isBefore(day))
        .map(KnownTurn::term)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The member's turn that most of the dates lie in; {@code null} where none lies in any, or two
   * turns have as many.
   */
  @Nullable Term mostOf(String member, List<EdtfDate> dates) {
    Map<Term, Long> counts =
        dates.stream()
            .flatMap(date -> of(member).filter(known -> known.covers(date)))
            .collect(groupingBy(KnownTurn::term, counting()));
    long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
    counts.values().removeIf(count -> count < most);
    return counts.size() == 1 ? counts.keySet().iterator().next() : null;
  }
}
