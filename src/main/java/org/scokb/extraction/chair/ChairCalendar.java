package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * The turns in the chair that are known, each from the summit before it to the one that ends it.
 */
final class ChairCalendar {

  /** No text tells turns that lie further ahead of the last known one, in years. */
  private static final int FORESEEABLE = 50;

  private final List<KnownTurn> all;
  private final int lastKnown;

  ChairCalendar(List<ChairTerm> terms) {
    Map<Integer, ChairTerm> endings = new HashMap<>();
    terms.forEach(term -> endings.put(term.term().lastYear(), term));
    this.lastKnown =
        terms.stream().mapToInt(term -> term.term().lastYear()).max().orElse(Integer.MAX_VALUE - 1);
    this.all =
        terms.stream()
            .map(
                term -> {
                  int first = term.term().firstYear();
                  int last = term.term().lastYear();
                  ChairTerm before = endings.get(first);
                  return new KnownTurn(
                      term.member().value(),
                      term.term(),
                      summit(before, LocalDate.of(first, 7, 1)),
                      summit(term, LocalDate.of(last, 12, 31)),
                      before == null ? null : before.city(),
                      term.city());
                })
            .toList();
  }

  private static LocalDate summit(@Nullable ChairTerm term, LocalDate otherwise) {
    EdtfDate summit = term == null ? null : term.summit();
    LocalDate day = summit == null ? null : summit.latest();
    return day == null ? otherwise : day;
  }

  Stream<KnownTurn> of(String member) {
    return all.stream().filter(known -> known.member().equals(member));
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
        known -> names(turn, turn.part() == Turn.Part.TAKES ? known.first() : known.last()));
  }

  private static boolean names(Turn turn, LocalDate day) {
    String month = day.getMonth().name().toLowerCase(Locale.ROOT);
    String words = " " + turn.sentence().words(0, turn.sentence().size()).toLowerCase(Locale.ROOT);
    String number = String.valueOf(day.getDayOfMonth());
    return words.matches("(?s).*\\b(%s %s|%s %s)\\b.*".formatted(month, number, number, month));
  }

  /** The member's turn that begins or ends, by what it does with the chair, in a summit's city. */
  @Nullable Term inCity(Turn turn, String city) {
    return only(
        turn.member(),
        known -> city.equals(turn.part() == Turn.Part.TAKES ? known.opening() : known.closing()));
  }

  /**
   * The turn that begins, or ends, in a year beyond the known ones: of one year, since a turn lasts
   * from one yearly summit to another; {@code null} for a year that is known.
   */
  @Nullable Term afterKnown(Turn.Part part, int year) {
    int first = part == Turn.Part.GIVES ? year - 1 : year;
    boolean ahead = first >= lastKnown && first < lastKnown + FORESEEABLE;
    return ahead && part != Turn.Part.HOLDS ? new Term(first, first + 1) : null;
  }

  /** The member's turn that follows or goes before one of others' turns. */
  @Nullable Term beside(String member, Collection<Term> others) {
    return only(member, known -> others.stream().anyMatch(known::isBeside));
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
    return of(turn.member()).findAny().isEmpty() && (next || dated)
        ? new Term(lastKnown, lastKnown + 1)
        : null;
  }

  private static boolean isIn(List<EdtfDate> dates, int year) {
    return dates.stream()
        .map(EdtfDate::earliest)
        .anyMatch(day -> day != null && day.getYear() == year);
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
    Map<Term, Integer> counts = new HashMap<>();
    for (EdtfDate date : dates) {
      of(member)
          .filter(known -> known.covers(date))
          .forEach(known -> counts.merge(known.term(), known.holds(date) ? 3 : 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Term> best =
        counts.keySet().stream().filter(term -> counts.getOrDefault(term, 0) == most).toList();
    return best.size() == 1 ? best.get(0) : null;
  }
}
