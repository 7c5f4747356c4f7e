package org.scokb.extraction.chair;

import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * Tells which years a turn in the chair spans: first by the years that stand with it, then by a
 * date in its sentence and the known turns, then by what else the article says of when it is.
 */
final class ChairTerms {

  private final ChairCalendar calendar;
  private final StatedTerms statedTerms;

  ChairTerms(Lexicon lexicon, List<ChairTerm> terms) {
    this.calendar = new ChairCalendar(terms);
    this.statedTerms = new StatedTerms(lexicon, calendar);
  }

  /** The years of each turn that can be told. */
  Map<Turn, TurnYears> resolve(Analysis analysis, List<Turn> turns) {
    Map<Turn, TurnYears> found = new IdentityHashMap<>();
    for (Turn turn : turns) {
      TurnYears stated = statedTerms.of(turn);
      boolean credible =
          stated != null
              && (turn.implied()
                  ? calendar.has(turn.member(), stated.term())
                  : isNamed(turn) || !calendar.isOfOther(turn.member(), stated.term()));
      put(found, turn, credible ? stated : null);
    }
    Map<Sentence, List<Turn>> bySentence =
        turns.stream()
            .collect(Collectors.groupingBy(Turn::sentence, IdentityHashMap::new, toList()));
    resolve(turns, found, turn -> partner(turn, bySentence, found));
    resolve(turns, found, this::dated);
    resolve(turns, found, turn -> partner(turn, bySentence, found));
    ConcludedTerms concluded = new ConcludedTerms(calendar, analysis);
    found.forEach((turn, known) -> concluded.add(turn.member(), known.term()));
    resolve(
        turns,
        found,
        turn -> {
          Term term = concluded.of(turn);
          return term == null ? null : TurnYears.of(term, null);
        });
    resolve(turns, found, turn -> partner(turn, bySentence, found));
    return found;
  }

  /** Whether the words of a turn name a state, so that no pronoun was taken for one. */
  private static boolean isNamed(Turn turn) {
    return turn.sentence().mentions().stream()
        .anyMatch(mention -> mention.span().overlaps(turn.evidence()));
  }

  /** Tries a way of telling on the turns that none has told yet, one after the other. */
  private static void resolve(
      List<Turn> turns, Map<Turn, TurnYears> found, Function<Turn, @Nullable TurnYears> way) {
    for (Turn turn : turns) {
      if (!found.containsKey(turn) && !turn.implied()) {
        put(found, turn, way.apply(turn));
      }
    }
  }

  private static void put(Map<Turn, TurnYears> found, Turn turn, @Nullable TurnYears value) {
    if (value != null) {
      found.put(turn, value);
    }
  }

  /** A date in the sentence, and the member's known turn then. */
  private @Nullable TurnYears dated(Turn turn) {
    Sentence sentence = turn.sentence();
    List<DateMention> dates =
        sentence.dates().stream()
            .filter(date -> date.kind().isWhen() && date.value() != null)
            .sorted(
                Comparator.comparingInt(
                    date -> Math.abs(sentence.tokenAt(date.span().start()) - turn.cue())))
            .toList();
    for (DateMention date : dates) {
      Term term = at(turn, date);
      if (term != null) {
        return TurnYears.of(term, date.span());
      }
    }
    return null;
  }

  private @Nullable Term at(Turn turn, DateMention date) {
    EdtfDate value = date.value();
    Integer year = date.year();
    if (value == null || year == null) {
      return null;
    }
    Term term =
        switch (turn.part()) {
          case GIVES -> calendar.endingIn(turn.member(), year);
          case TAKES -> calendar.beginningIn(turn.member(), year);
          case HOLDS -> null;
        };
    term = term == null ? calendar.at(turn.member(), value) : term;
    return term == null && turn.part() == Part.TAKES ? calendar.afterKnown(year) : term;
  }

  /** Who gives the chair ends when who takes it begins. */
  private @Nullable TurnYears partner(
      Turn turn, Map<Sentence, List<Turn>> bySentence, Map<Turn, TurnYears> found) {
    for (Turn other : bySentence.getOrDefault(turn.sentence(), List.of())) {
      TurnYears known = found.get(other);
      if (known == null || other.member().equals(turn.member())) {
        continue;
      }
      Term term = null;
      if (turn.part() == Part.GIVES && other.part() == Part.TAKES) {
        term = calendar.endingIn(turn.member(), known.term().firstYear());
      } else if (turn.part() == Part.TAKES && other.part() == Part.GIVES) {
        term = calendar.beginningIn(turn.member(), known.term().lastYear());
        term = term == null ? calendar.afterKnown(known.term().lastYear()) : term;
      }
      if (term == null && turn.part() == Part.TAKES && other.part() == Part.HOLDS) {
        term = calendar.beginningIn(turn.member(), known.term().lastYear());
      }
      if (term != null) {
        return TurnYears.of(term, null);
      }
    }
    return null;
  }
}
