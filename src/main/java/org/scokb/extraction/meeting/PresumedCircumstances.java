package org.scokb.extraction.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.text.Block;

/**
 * When and where a gathering is held whose own words don't tell: the only date and the only city
 * between it and other gatherings, "here" is the dateline's city, "there" the one named before, a
 * next sentence goes on about it ("Held in Osh on 5 May, …"), a paragraph opens with its day.
 */
record PresumedCircumstances(Circumstances told, Venues venues, Analysis analysis) {

  /** So many sentences before may name the city that "there" stands for. */
  private static final int BACK = 4;

  /** The gathering with the date and place that can be presumed of it. */
  MeetingMention of(MeetingMention name) {
    Sentence sentence = name.sentence();
    if (isExact(name.date()) && name.place() != null) {
      return name;
    }
    if (isWhereItSpeaks(name)) {
      return name.at(venues.day, venues.dateline);
    }
    Match.Range bounds = told.bounds(name);
    boolean remote = venues.isRemote(sentence, bounds.from(), bounds.to());
    DateMention date = name.date() == null ? onlyDate(sentence, bounds) : name.date();
    date = date == null ? analysis.opening(sentence) : date;
    Mention place = name.place() == null && !remote ? pointed(sentence, bounds) : name.place();
    Sentence next = bounds.to() == sentence.size() ? next(name) : null;
    if (next != null) {
      place = place == null && !remote ? venues.only(next, 0, next.size()) : place;
      date = date == null ? onlyDate(next, new Match.Range(0, next.size())) : date;
    }
    return name.at(date, place);
  }

  /** Whether it tells a day. */
  private static boolean isExact(@Nullable DateMention date) {
    return date != null
        && (date.kind() == DateMention.Kind.DAY || date.kind() == DateMention.Kind.DAYS);
  }

  private static @Nullable DateMention onlyDate(Sentence sentence, Match.Range bounds) {
    List<DateMention> dates = Circumstances.dates(sentence, bounds.from(), bounds.to());
    return dates.size() == 1 ? dates.get(0) : null;
  }

  /** "Address to the session of the Council": a title that says where the page was spoken. */
  boolean isWhereItSpeaks(MeetingMention name) {
    Sentence sentence = name.sentence();
    int before = sentence.before(name.from());
    return sentence.block().kind() == Block.Kind.TITLE
        && name.date() == null
        && name.place() == null
        && venues.dateline != null
        && sentence.reads(WordList.SPEECHES)
        && sentence.readsWithin(before - 1, before + 1, WordList.BEFORE_SPOKEN);
  }

  /** The city that "here", "there" or "the same city" points to, else the only one. */
  private @Nullable Mention pointed(Sentence sentence, Match.Range bounds) {
    for (int i = bounds.from(); i < bounds.to(); i++) {
      if (sentence.reads(i, "here") && venues.dateline != null) {
        return venues.dateline;
      }
      if (Condition.THERE.at(sentence, i)) {
        return before(sentence, i);
      }
    }
    return venues.only(sentence, bounds.from(), bounds.to());
  }

  /** The city last named before a token, in this sentence or one of the few before. */
  private @Nullable Mention before(Sentence sentence, int until) {
    List<Mention> named = venues.in(sentence, 0, until);
    for (int i = sentence.index() - 1;
        named.isEmpty() && i >= Math.max(0, sentence.index() - BACK);
        i--) {
      Sentence earlier = analysis.sentences().get(i);
      named = venues.in(earlier, 0, earlier.size());
    }
    return named.isEmpty() ? venues.dateline : named.get(named.size() - 1);
  }

  /** The next sentence, where it goes on about a gathering: "It took place in". */
  private @Nullable Sentence next(MeetingMention name) {
    int at = name.sentence().index() + 1;
    Sentence next = at < analysis.sentences().size() ? analysis.sentences().get(at) : null;
    return next != null
            && next.block().equals(name.sentence().block())
            && Condition.TELLS_OF_ITS_HOLDING.at(next, 0)
        ? next
        : null;
  }
}
