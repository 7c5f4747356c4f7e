package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.chair.Turn.Part;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Block;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * Concludes which years a turn spans from what else an article says of when it is: the day of its
 * publication, the years told of the member's other turns, its dates, and the cities of summits.
 * Made for one page.
 */
final class ConcludedTerms {

  private static final Pattern AHEAD =
      Pattern.compile("\\b(?:will|next|upcoming|future|prepares?|to take)\\b");

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? )?(?<m>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<d2>\\d{1,2})\\b)?");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th) (?:SCO )?(?:[Ss]ummit|meeting of the Council of Heads of State)");

  private static final int BEFORE_THE_FIRST = 2000;

  /** What the page's dates say of a member's turns, whichever sentence asks. */
  private record OfMember(@Nullable Term most, @Nullable Term stated, @Nullable Term coming) {}

  private final ChairCalendar calendar;
  private final @Nullable EdtfDate published;
  private final List<String> datelines = new ArrayList<>();
  private final List<EdtfDate> dates = new ArrayList<>();
  private final Set<Term> pairs = new LinkedHashSet<>();
  private final Set<String> summits = new LinkedHashSet<>();
  private final Set<Integer> numbers = new LinkedHashSet<>();
  private final Map<String, OfMember> members = new HashMap<>();
  private final Map<String, Set<Term>> known = new HashMap<>();
  private final Set<Term> all = new LinkedHashSet<>();

  ConcludedTerms(ChairCalendar calendar, Analysis analysis) {
    this.calendar = calendar;
    this.published = analysis.page().publishedOn();
    for (Block block : analysis.page().blocks()) {
      if (block.kind() == Block.Kind.DATELINE) {
        datelines.add(analysis.page().text().exact(block.span()));
      }
    }
    for (Sentence sentence : analysis.all()) {
      for (DateMention date : sentence.dates()) {
        if (date.kind().isWhen() && date.value() != null) {
          dates.add(date.value());
        }
        Term pair = StatedTerms.term(date);
        if (pair != null) {
          pairs.add(pair);
        }
      }
      sentence
          .mentions(Mention.Kind.PLACE)
          .filter(place -> isOfSummit(sentence, place))
          .forEach(place -> summits.add(place.id()));
      NUMBERED
          .matcher(sentence.view())
          .results()
          .forEach(number -> numbers.add(Integer.valueOf(number.group(1))));
    }
  }

  /** Takes note of the years of a turn that are known. */
  void add(String member, Term term) {
    known.computeIfAbsent(member, key -> new LinkedHashSet<>()).add(term);
    all.add(term);
  }

  /** The years of a turn, which then are known. */
  @Nullable Term of(Turn turn) {
    Term term = conclude(turn);
    if (term != null) {
      add(turn.member(), term);
    }
    return term;
  }

  private @Nullable Term conclude(Turn turn) {
    String member = turn.member();
    LocalDate day = published == null ? null : published.latest();
    if (published != null && day != null) {
      Term term = atPublication(turn, published, day);
      if (term != null) {
        return term;
      }
    }
    Set<Term> told = known.getOrDefault(member, Set.of());
    if (told.size() == 1) {
      return told.iterator().next();
    }
    OfMember dated = members.computeIfAbsent(member, this::byDates);
    if (dated.most != null || dated.stated != null) {
      return dated.most != null ? dated.most : dated.stated;
    }
    Term beside = calendar.beside(member, all);
    if (beside != null || dated.coming != null) {
      return beside != null ? beside : dated.coming;
    }
    Term reported = byDay(turn);
    Term hosted = reported != null ? reported : byCity(turn);
    return hosted != null ? hosted : byNumber(turn);
  }

  /**
   * The turn that most dates lie in; two years side by side that are a turn of the member:
   * "2023-2024"; the coming turn of a member that had none.
   */
  private OfMember byDates(String member) {
    return new OfMember(
        calendar.mostOf(member, dates),
        pairs.stream().filter(pair -> calendar.has(member, pair)).findFirst().orElse(null),
        calendar.isNew(member) ? calendar.coming(dates) : null);
  }

  private @Nullable Term atPublication(Turn turn, EdtfDate published, LocalDate day) {
    String member = turn.member();
    Term now = calendar.at(member, published);
    if (turn.part() == Part.HOLDS && now != null) {
      return now;
    }
    Term term =
        switch (turn.part()) {
          case GIVES -> calendar.endingIn(member, day.getYear());
          case TAKES -> calendar.beginningIn(member, day.getYear());
          case HOLDS -> null;
        };
    if (term != null || now != null) {
      return term == null ? now : term;
    }
    if (turn.part() == Part.TAKES && calendar.afterKnown(day.getYear()) != null) {
      return calendar.afterKnown(day.getYear());
    }
    Term beside = calendar.beside(member, all);
    boolean ahead = AHEAD.matcher(turn.sentence().view()).find();
    Term around = ahead ? calendar.after(member, day) : calendar.before(member, day);
    boolean recent = beside != null && Math.abs(beside.lastYear() - day.getYear()) <= 1;
    return recent ? beside : around;
  }

  /** A report's day without a year, which is the day of a summit that began or ended one turn. */
  private @Nullable Term byDay(Turn turn) {
    Term told = byDay(turn, turn.sentence().view());
    for (int i = 0; told == null && i < datelines.size(); i++) {
      told = byDay(turn, datelines.get(i));
    }
    return told;
  }

  private @Nullable Term byDay(Turn turn, String text) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      String number = day.group("d") == null ? day.group("d2") : day.group("d");
      if (number != null) {
        int month = MONTHS.indexOf(day.group("m")) + 1;
        Term term =
            turn.part() == Part.TAKES
                ? calendar.beginningOn(turn.member(), month, Integer.parseInt(number))
                : calendar.endingOn(turn.member(), month, Integer.parseInt(number));
        if (term != null) {
          return term;
        }
      }
    }
    return null;
  }

  /** The city of a summit that the article names, where the member's turn is the only one there. */
  private @Nullable Term byCity(Turn turn) {
    for (String city : summits) {
      Term term =
          turn.part() == Part.TAKES
              ? calendar.beginningIn(turn.member(), city)
              : calendar.endingIn(turn.member(), city);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** The number of a summit: there is one a year, the first was that of 2001. */
  private @Nullable Term byNumber(Turn turn) {
    for (int number : numbers) {
      int year = BEFORE_THE_FIRST + number;
      Term term =
          turn.part() == Part.TAKES
              ? calendar.beginningIn(turn.member(), year)
              : calendar.endingIn(turn.member(), year);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** "The Samarkand SCO summit", "the summit in Samarkand". */
  private static boolean isOfSummit(Sentence sentence, Mention place) {
    for (int i = place.to(); i < place.to() + 3; i++) {
      if (sentence.reads(i, "summit") || sentence.reads(i, "declaration")) {
        return true;
      }
    }
    for (int i = place.from() - 3; i < place.from(); i++) {
      if (sentence.reads(i, "summit")) {
        return true;
      }
    }
    return false;
  }
}
