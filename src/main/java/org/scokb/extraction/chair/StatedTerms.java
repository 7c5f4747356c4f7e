package org.scokb.extraction.chair;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Words;
import org.scokb.vocabulary.Term;

/** The years that stand with a turn in the chair itself: "the 2023-2024 chairmanship". */
final class StatedTerms {

  private static final int REACH = 11;
  private static final Set<String> LINKS = Words.of("stated_terms_links");

  private final ChairCalendar calendar;
  private final Phrases<String> beginning;
  private final Phrases<String> ending;

  StatedTerms(Lexicon lexicon, ChairCalendar calendar) {
    this.calendar = calendar;
    this.beginning = lexicon.phrases("chair_beginning");
    this.ending = lexicon.phrases("chair_ending");
  }

  /** The years; {@code null} where none stand with the turn, or it only gives the chair away. */
  @Nullable TurnYears of(Turn turn) {
    Sentence sentence = turn.sentence();
    if (turn.part() == Part.GIVES) {
      return null;
    }
    DateMention own = sentence.dateAt(turn.cue());
    for (DateMention date : own == null ? sentence.dates() : List.of(own)) {
      Term term = term(date);
      if (term != null && belongs(turn, date)) {
        return TurnYears.of(term, date.span());
      }
    }
    return fromTo(turn);
  }

  /** The two years of a date; {@code null} where it gives no such. */
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
        if (!LINKS.contains(sentence.norm(lead))) {
          return false;
        }
      }
    }
    return true;
  }

  /** "From 5 July 2023 to June 2024", "began on 5 July 2023 and ended on 4 July 2024". */
  private @Nullable TurnYears fromTo(Turn turn) {
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
    return term == null || first == null ? null : new TurnYears(term, first.span(), start, end);
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
}
