package org.scokb.extraction.chair;

import static org.scokb.extraction.chair.Turn.Part.TAKES;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Rules;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * Tells which years the turns of a page span: first by the years that stand with them, then by a
 * date in their sentence and the known turns, then by what else the page says of when it is. Who
 * gives the chair ends when who takes it begins.
 */
final class ChairTerms {

  private static final String STATED = "chair.years";

  /** How far behind a turn its years may stand. */
  private static final int BEHIND = 11;

  /** How far before a date "since" may stand. */
  private static final int BEFORE = 6;

  private final ChairCalendar calendar;
  private final Rules<Void> summits = Rules.load("summits", Void.class);

  ChairTerms(List<ChairTerm> terms) {
    this.calendar = new ChairCalendar(terms);
  }

  /** The years of each turn that can be told. */
  Map<Turn, TurnYears> resolve(Analysis analysis, List<Turn> turns) {
    Map<Turn, TurnYears> found = new IdentityHashMap<>();
    PageTimes page = new PageTimes(analysis, calendar, summits);
    // What was concluded of one turn may tell the turns before it.
    List<Function<Turn, @Nullable TurnYears>> ways =
        List.of(
            turn -> stated(turn, found),
            turn -> dated(turn, analysis.opening(turn.sentence())),
            page::conclude,
            page::conclude);
    for (Function<Turn, @Nullable TurnYears> way : ways) {
      for (Turn turn : turns) {
        TurnYears years = found.containsKey(turn) ? null : way.apply(turn);
        if (years != null && isBorneOut(turn, years)) {
          found.put(turn, years);
          page.add(turn.member(), years.term());
        }
      }
    }
    return found;
  }

  /** Of a turn to come nothing is known, so that its own years must do. */
  private boolean isBorneOut(Turn turn, TurnYears years) {
    return turn.grounds() == Turn.Grounds.SAID
        || calendar.has(turn.member(), years.term())
        || years.rule().equals(STATED) && calendar.later().has(years.term());
  }

  /** "The 2023-2024 chairmanship", "holds the chair in 2023-2024". */
  private @Nullable TurnYears stated(Turn turn, Map<Turn, TurnYears> found) {
    Sentence sentence = turn.sentence();
    DateMention own = sentence.dateAt(turn.cue());
    for (DateMention date : own == null ? sentence.dates() : List.of(own)) {
      Term term = TurnYears.term(date);
      int from = sentence.tokenAt(date.span().start());
      if (term != null
          && from - turn.cue() <= BEHIND
          && !calendar.isOfOther(turn.member(), term)
          && !tellsOfOther(turn, date, found)) {
        return new TurnYears(STATED, term, date.span());
      }
    }
    return null;
  }

  /** "Uzbekistan in 2030-2031 and India in 2031-2032": whether years were another turn's. */
  private static boolean tellsOfOther(Turn turn, DateMention date, Map<Turn, TurnYears> found) {
    return found.entrySet().stream()
        .anyMatch(
            each ->
                date.span().equals(each.getValue().evidence())
                    && (!each.getKey().member().equals(turn.member())
                        || turn.isApartFrom(each.getKey(), date)));
  }

  /** A date in the sentence, the nearest first, or its paragraph's, and the known turn then. */
  private @Nullable TurnYears dated(Turn turn, @Nullable DateMention opening) {
    Sentence sentence = turn.sentence();
    ToIntFunction<DateMention> distance =
        date -> Math.abs(sentence.tokenAt(date.span().start()) - turn.cue());
    return Stream.concat(
            sentence.dates().stream().sorted(Comparator.comparingInt(distance)),
            Stream.ofNullable(opening))
        .filter(date -> date.kind().isWhen())
        .flatMap(
            date ->
                Stream.ofNullable(at(turn, date))
                    .map(term -> new TurnYears("chair.date", term, date.span())))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Term at(Turn turn, DateMention date) {
    EdtfDate value = date.value();
    Integer year = date.year();
    if (value == null || year == null) {
      return null;
    }
    Term term = calendar.in(turn, year);
    term = term == null ? calendar.at(turn.member(), value) : term;
    if (term != null) {
      return term;
    }
    List<Term> ahead = calendar.later().at(isSince(turn, date) ? TAKES : turn.part(), value);
    return ahead.size() == 1 && calendar.later().has(ahead.get(0)) ? ahead.get(0) : null;
  }

  /** "Since the summit of June 2030". */
  private static boolean isSince(Turn turn, DateMention date) {
    int from = turn.sentence().tokenAt(date.span().start());
    return IntStream.range(from - BEFORE, from).anyMatch(i -> turn.sentence().reads(i, "since"));
  }
}
