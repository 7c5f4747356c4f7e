package org.scokb.extraction.chair;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Term;

/**
 * The turns that no source knows yet, of one year each, since a turn lasts from one yearly summit
 * to another.
 *
 * @param first the year in which they begin
 */
record LaterTurns(int first) {

  /** No text tells turns that lie further ahead, in years. */
  private static final int FORESEEABLE = 50;

  /** The months in which summits have been, but for two: the chair changes then. */
  private static final Month SUMMITS_BEGIN = Month.JUNE;

  private static final Month SUMMITS_END = Month.SEPTEMBER;

  boolean has(Term term) {
    return term.firstYear() >= first && term.firstYear() < first + FORESEEABLE;
  }

  /** Those that may begin, end or be on at a date, with the known one that may. */
  List<Term> at(Turn.Part part, EdtfDate date) {
    LocalDate from = date.earliest();
    LocalDate to = date.latest();
    if (from == null || to == null) {
      return List.of();
    }
    int year = from.getYear();
    IntStream firsts =
        switch (part) {
          case GIVES -> IntStream.of(year - 1);
          case TAKES -> IntStream.of(year);
          case HOLDS ->
              IntStream.rangeClosed(
                  from.getMonth().compareTo(SUMMITS_END) > 0 ? year : year - 1,
                  to.getMonth().compareTo(SUMMITS_BEGIN) < 0 ? year - 1 : year);
        };
    return firsts.mapToObj(each -> new Term(each, each + 1)).toList();
  }
}
