package org.scokb.extraction;

import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.ChairReader.Part;
import org.scokb.extraction.ChairReader.Turn;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * Tells which years a turn in the chair spans: first by the years that stand with it, then by a
 * date in its sentence and the known turns, then by what else the article says of when it is.
 */
final class ChairTerms {

  /**
   * The years of a turn.
   *
   * @param term the years
   * @param evidence the words that give them; {@code null} where they were concluded
   * @param startsOn when it begins, where the sentence says so
   * @param endsOn when it ends, where the sentence says so
   */
  record Found(
      Term term,
      @Nullable Span evidence,
      @Nullable DateMention startsOn,
      @Nullable DateMention endsOn) {

    static Found of(Term term, @Nullable Span evidence) {
      return new Found(term, evidence, null, null);
    }
  }

  private static final int REACH = 11;
  private static final Set<String> LONGEST_WITH = Set.of("from", "of", "in");

  private final ChairCalendar calendar;
  private final Phrases<String> beginning;
  private final Phrases<String> ending;

  ChairTerms(Lexicon lexicon, List<ChairTerm> terms) {
    this.calendar = new ChairCalendar(terms);
    this.beginning = lexicon.phrases("chair_beginning");
    this.ending = lexicon.phrases("chair_ending");
  }

  /** The years of each turn that can be told. */
  Map<Turn, Found> resolve(Analysis analysis, List<Turn> turns) {
    Map<Turn, Found> found = new IdentityHashMap<>();
    for (Turn turn : turns) {
      Found stated = stated(turn);
      boolean known = stated != null && calendar.has(turn.member(), stated.term());
      put(found, turn, turn.implied() && !known ? null : stated);
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
          return term == null ? null : Found.of(term, null);
        });
    resolve(turns, found, turn -> partner(turn, bySentence, found));
    return found;
  }

  /** Tries a way of telling on the turns that none has told yet, one after the other. */
  private static void resolve(
      List<Turn> turns, Map<Turn, Found> found, Function<Turn, @Nullable Found> way) {
    for (Turn turn : turns) {
      if (!found.containsKey(turn) && !turn.implied()) {
        put(found, turn, way.apply(turn));
      }
    }
  }

  private static void put(Map<Turn, Found> found, Turn turn, @Nullable Found value) {
    if (value != null) {
      found.put(turn, value);
    }
  }

  /** The years that stand with the turn itself. */
  private @Nullable Found stated(Turn turn) {
    Sentence sentence = turn.sentence();
    DateMention own = sentence.dateAt(turn.cue());
    for (DateMention date : own == null ? sentence.dates() : List.of(own)) {
      Term term = term(date);
      if (term != null && turn.part() != Part.GIVES && belongs(turn, date)) {
        return Found.of(term, date.span());
      }
    }
    return turn.part() == Part.GIVES ? null : fromTo(turn);
  }

  static @Nullable Term term(DateMention date) {
    if (date.kind() != DateMention.Kind.YEARS || date.value() == null) {
      return null;
    }
    String[] years = date.value().value().split("/");
    int first = Integer.parseInt(years[0]);
    int last = Integer.parseInt(years[1]);
    return last - first == 1 ? new Term(first, last) : null;
  }

  private static boolean belongs(Turn turn, DateMention date) {
    Sentence sentence = turn.sentence();
    int from = sentence.tokenAt(date.span().start());
    int to = sentence.tokenAt(date.span().end());
    int cue = turn.cue();
    if (from <= cue && cue < to) {
      return true;
    }
    if (to <= cue) {
      return cue - to <= 4 && isClear(sentence, to, cue);
    }
    int distance = from - cue;
    Mention sco =
        sentence.mentions(Mention.Kind.SCO).filter(m -> m.from() > cue).findFirst().orElse(null);
    if (sco != null && sco.to() < from) {
      distance -= sco.to() - sco.from();
    }
    return distance <= REACH && isClear(sentence, cue + 1, from);
  }

  /** Whether no other state comes between, which the years could belong to instead. */
  private static boolean isClear(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.reads(i, ";")) {
        return false;
      }
      Mention mention = sentence.mentionAt(i);
      if (mention != null && mention.from() == i && mention.kind() == Mention.Kind.COUNTRY) {
        int lead = sentence.reads(i - 1, "the") ? i - 2 : i - 1;
        if (!LONGEST_WITH.contains(sentence.norm(lead)) && !sentence.reads(lead, "to")) {
          return false;
        }
      }
    }
    return true;
  }

  /** "From 5 July 2023 to June 2024", "began on 5 July 2023 and ended on 4 July 2024". */
  private @Nullable Found fromTo(Turn turn) {
    Sentence sentence = turn.sentence();
    DateMention start = null;
    DateMention end = null;
    for (DateMention date : sentence.dates()) {
      if (!date.kind().isWhen() || date.year() == null) {
        continue;
      }
      int at = sentence.tokenAt(date.span().start());
      if (sentence.reads(at - 1, "from") && start == null
          || follows(sentence, beginning, at, turn.cue())) {
        start = start == null ? date : start;
      } else if (start != null && sentence.readsAny(at - 1, "to", "until", "till")
          || follows(sentence, ending, at, turn.cue())) {
        end = end == null ? date : end;
      }
    }
    if (start == null && end == null) {
      return null;
    }
    Term term = term(turn.member(), start, end);
    DateMention first = start == null ? end : start;
    return term == null || first == null ? null : new Found(term, first.span(), start, end);
  }

  private @Nullable Term term(
      String member, @Nullable DateMention start, @Nullable DateMention end) {
    Integer first = start == null ? null : start.year();
    Integer last = end == null ? null : end.year();
    if (first != null && last != null) {
      return last - first == 1 ? new Term(first, last) : null;
    }
    if (first != null) {
      return calendar.beginningIn(member, first);
    }
    return last == null ? null : calendar.endingIn(member, last);
  }

  private static boolean follows(Sentence sentence, Phrases<String> verbs, int at, int cue) {
    for (int i = Math.max(0, at - 4); i < at; i++) {
      Phrases.Match<String> match = verbs.at(sentence.tokens(), i);
      if (match != null && match.to() <= at && i > cue) {
        return true;
      }
    }
    return false;
  }

  /** A date in the sentence, and the member's known turn then. */
  private @Nullable Found dated(Turn turn) {
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
        return Found.of(term, date.span());
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
  private @Nullable Found partner(
      Turn turn, Map<Sentence, List<Turn>> bySentence, Map<Turn, Found> found) {
    for (Turn other : bySentence.getOrDefault(turn.sentence(), List.of())) {
      Found known = found.get(other);
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
        return Found.of(term, null);
      }
    }
    return null;
  }
}
